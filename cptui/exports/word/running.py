"""What stands at the head and foot of every page."""

from collections.abc import Iterator
from copy import deepcopy
from itertools import chain

from docx.document import Document as WordDocument
from docx.section import _Footer, _Header

from cptui.exports.word.element import Element, element, w
from cptui.exports.word.named_styles import NamedStyles
from cptui.exports.word.paragraphs import field, is_bare, plain_run
from cptui.minutes.tree import Document

BETWEEN = " \u00b7 "


def put_on_every_page(word: WordDocument, content: Document, styles: NamedStyles) -> None:
    """Write the marking into every header in use, and Page X of Y into every footer."""
    head = list(plain_run(BETWEEN.join(content.running_head)))
    foot = chain(
        plain_run("Page "),
        field("PAGE", "1"),
        plain_run(" of "),
        field("NUMPAGES", "1"),
        plain_run(f"{BETWEEN}{content.audience}"),
    )
    _fill(_in_use(word, "header"), styles.id("Header"), head)
    _fill(_in_use(word, "footer"), styles.id("Footer"), list(foot))


def _in_use(word: WordDocument, what: str) -> Iterator[_Header | _Footer]:
    # A first page or an even page with a header of its own would otherwise lose the marking.
    both = word.settings.odd_and_even_pages_header_footer
    for number, section in enumerate(word.sections):
        kinds = [what]
        if section.different_first_page_header_footer:
            kinds.append(f"first_page_{what}")
        if both:
            kinds.append(f"even_page_{what}")
        for kind in kinds:
            edge = getattr(section, kind)
            if number == 0 or not edge.is_linked_to_previous:
                yield edge


def _fill(edges: Iterator[_Header | _Footer], style: str, content: list[Element]) -> None:
    for edge in edges:
        edge.is_linked_to_previous = False
        whole = edge._element
        bare = [one for one in whole.findall(w("p")) if is_bare(one)]
        line = bare[-1] if bare else element("p")
        for old in list(line):
            line.remove(old)
        line.append(element("pPr", element("pStyle", val=style)))
        line.extend(deepcopy(content))
        if not bare:
            whole.append(line)
