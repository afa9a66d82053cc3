"""What stands at the head and foot of every page."""

from collections.abc import Iterator
from dataclasses import dataclass

from cptui.domain.text import clean
from cptui.exports.word.controls import controls
from cptui.exports.word.element import REFERENCE, Element, element, fragment, w, written
from cptui.exports.word.fields import page_of_pages, running
from cptui.exports.word.named_styles import NamedStyles
from cptui.exports.word.paragraphs import is_bare, run_of
from cptui.exports.word.word_file import WordFile
from cptui.minutes.tree import Document

BETWEEN = " \u00b7 "
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ROOTS = {"header": "hdr", "footer": "ftr"}


@dataclass(frozen=True, slots=True)
class Edge:
    """A header or footer in use."""

    what: str
    """header or footer."""
    page: str
    """default, first or even: the pages it stands on."""
    part: str | None
    """Name of its part; None where the template has none yet."""
    section: Element

    def __str__(self) -> str:
        return self.what if self.page == "default" else f"{self.page} page's {self.what}"


def edges(file: WordFile) -> Iterator[Edge]:
    """Yield every header and footer in use, section by section, each part once.

    A first page or an even page with a header of its own would otherwise lose the marking.
    """
    seen: set[str] = set()
    inherited: dict[tuple[str, str], str] = {}
    by_id = {one.id: one.target for one in file.relations(file.main)}
    for section in file.tree(file.main).iter(w("sectPr")):
        for what in _ROOTS:
            for one in section.findall(w(f"{what}Reference")):
                page = str(one.get(w("type"), "default"))
                inherited[what, page] = by_id[str(one.get(REFERENCE))]
        for page in _pages(file, section):
            for what in _ROOTS:
                part = inherited.get((what, page))
                if part is None or part not in seen:
                    yield Edge(what, page, part, section)
                seen.add(part or "")


def _pages(file: WordFile, section: Element) -> Iterator[str]:
    yield "default"
    if is_on(section.find(w("titlePg"))):
        yield "first"
    settings = file.used("settings")
    if settings and is_on(file.tree(settings).find(w("evenAndOddHeaders"))):
        yield "even"


def is_on(switch: Element | None) -> bool:
    """Whether a setting is there and not switched off."""
    return switch is not None and switch.get(w("val"), "1") not in ("0", "false", "off")


def part_of(file: WordFile, edge: Edge, style: str) -> Element:
    """Return the header or footer's root, made where the template has none."""
    if edge.part is not None:
        return file.tree(edge.part)
    empty = element(_ROOTS[edge.what], element("p", element("pPr", element("pStyle", val=style))))
    kind = f"{_KIND}.{edge.what}+xml"
    name, relation = file.add(edge.what, written(empty), kind)
    made = element(f"{edge.what}Reference", type=edge.page)
    made.set(REFERENCE, relation)
    edge.section.insert(len(edge.section.findall(w("headerReference"))), made)
    return file.tree(name)


def put_on_every_page(file: WordFile, content: Document, styles: NamedStyles) -> None:
    """Write what each header and footer in use does not say already."""
    while missing := [one for one in edges(file) if one.part is None]:
        part_of(file, missing[0], styles.id(missing[0].what.capitalize()))
    for edge in list(edges(file)):
        root = part_of(file, edge, styles.id(edge.what.capitalize()))
        runs = head(root, content) if edge.what == "header" else foot(root, content)
        if runs:
            _write(root, styles.id(edge.what.capitalize()), runs)


def head(root: Element, content: Document) -> str:
    """Return the runs of marking, reference, status and reader that the header lacks."""
    filled = {one.name for one in controls(root)}
    said = "".join(one.text or "" for one in root.iter(w("t")))
    lacking = [
        text
        for name, text in running(content).items()
        if name not in filled and clean(text) not in said
    ]
    return run_of(BETWEEN.join(lacking)) if lacking else ""


def foot(root: Element, content: Document) -> str:
    """Return the runs of Page X of Y and the reader that the footer lacks."""
    filled = {one.name for one in controls(root)}
    counted = "page" in filled or says_page(root)
    pieces = [] if counted else [page_of_pages()]
    if "recipient" not in filled:
        pieces.append(run_of(content.audience))
    return run_of(BETWEEN).join(pieces)


def says_page(root: Element) -> bool:
    """Whether a header or footer counts its pages by a field."""
    codes = [one.text or "" for one in root.iter(w("instrText"))]
    codes += [str(one.get(w("instr"), "")) for one in root.iter(w("fldSimple"))]
    return any(code.strip().upper().split()[:1] == ["PAGE"] for code in codes)


def _write(root: Element, style: str, runs: str) -> None:
    bare = [one for one in root.findall(w("p")) if is_bare(one)]
    line = bare[-1] if bare else element("p")
    for old in list(line):
        line.remove(old)
    line.append(element("pPr", element("pStyle", val=style)))
    line.extend(fragment(runs))
    if not bare:
        root.append(line)
