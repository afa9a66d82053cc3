"""Paragraphs and their runs, names in right-to-left scripts among them."""

import re
from collections.abc import Iterator

from docx.oxml.ns import qn

from cptui.domain.text import clean
from cptui.exports.word.element import Element, element, w
from cptui.minutes.tree import Run, Runs

_HEBREW = "\u0590-\u05ff\ufb1d-\ufb4f"
_ARABIC = "\u0600-\u06ff\u0700-\u074f\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_RIGHT_TO_LEFT = re.compile(f"([{_HEBREW}{_ARABIC}](?:[ ,.'-]*[{_HEBREW}{_ARABIC}])*)")
_IS_HEBREW = re.compile(f"[{_HEBREW}]")
_BREAKS = re.compile("([\n\t])")


def paragraph(
    style: str, content: Runs, *, new_page: bool = False, keep_with_next: bool = False
) -> Element:
    """Return a paragraph in the style of that id."""
    properties = element("pPr", element("pStyle", val=style))
    if keep_with_next:
        properties.append(element("keepNext"))
    if new_page:
        properties.append(element("pageBreakBefore"))
    made = element("p", properties)
    for run in content:
        made.extend(_pieces(run))
    return made


def field(code: str, shown: str) -> Iterator[Element]:
    """Yield the runs of a field with the result it shows until it is reckoned anew."""
    yield element("r", element("fldChar", fldCharType="begin"))
    yield element("r", _text(f" {code} ", "instrText"))
    yield element("r", element("fldChar", fldCharType="separate"))
    yield element("r", _text(shown))
    yield element("r", element("fldChar", fldCharType="end"))


def plain_run(text: str) -> Iterator[Element]:
    """Yield the text as runs without emphasis."""
    return _pieces(Run(text))


def _pieces(run: Run) -> Iterator[Element]:
    # Word places a right-to-left name inside an English line only when the name is a run
    # of its own and says so.
    for number, piece in enumerate(_RIGHT_TO_LEFT.split(clean(run.text, lines=True))):
        if piece:
            yield _run(piece, strong=run.strong, right_to_left=number % 2 == 1)


def _run(text: str, *, strong: bool, right_to_left: bool) -> Element:
    made = element("r")
    properties = element("rPr")
    if strong:
        properties.append(element("rStyle", val="Strong"))
    if right_to_left:
        language = "he-IL" if _IS_HEBREW.search(text) else "ar-SA"
        properties.extend((element("rtl"), element("lang", bidi=language)))
    if len(properties):
        made.append(properties)
    for piece in _BREAKS.split(text):
        if piece == "\n":
            made.append(element("br"))
        elif piece == "\t":
            made.append(element("tab"))
        elif piece:
            made.append(_text(piece))
    return made


def _text(text: str, tag: str = "t") -> Element:
    made = element(tag)
    made.text = text
    made.set(qn("xml:space"), "preserve")
    return made


def is_bare(one: Element) -> bool:
    """Whether a paragraph holds nothing: no run, drawing, field or control."""
    return all(child.tag == w("pPr") for child in one)
