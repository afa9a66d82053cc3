"""Paragraphs and their runs as WordprocessingML, names in right-to-left scripts among them.

They are written as text: making a tree of every run costs several times as long.
"""

import re
from typing import Final

from cptui.domain.text import LONGEST, clean
from cptui.exports.word.element import Element, escape, w
from cptui.minutes.tree import Runs

_HEBREW = "\u0590-\u05ff\ufb1d-\ufb4f"
_ARABIC = "\u0600-\u06ff\u0700-\u074f\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_RIGHT_TO_LEFT = re.compile(f"([{_HEBREW}{_ARABIC}](?:[ ,.'-]*[{_HEBREW}{_ARABIC}])*)")
_IS_HEBREW = re.compile(f"[{_HEBREW}]")
_IS_URDU = re.compile("[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]")
_BREAKS: Final = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_BREAK = re.compile("([\n\t])")
_KEPT: Final = 'xml:space="preserve"'


def paragraph(
    style: str, content: Runs, strong: str, *, new_page: bool = False, keep_with_next: bool = False
) -> str:
    """Return a paragraph in the style of that id; `strong` is the id for emphasis."""
    more = "<w:keepNext/>" if keep_with_next else ""
    if new_page:
        more += "<w:pageBreakBefore/>"
    said = "".join([run_of(run.text, strong if run.strong else "") for run in content])
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{said}</w:p>'


def plain_paragraph(style: str, text: str) -> str:
    """Return a paragraph of one run without emphasis."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run_of(text)}</w:p>'


def run_of(text: str, style: str = "", look: str = "") -> str:
    """Return the text as runs: in the character style of that id, with the look's own marks.

    A right-to-left name inside an English line stands where it should only when the name is
    a run of its own and says so.
    """
    marks = f'<w:rStyle w:val="{style}"/>' if style else ""
    if text.isascii() and text.isprintable():
        properties = f"<w:rPr>{marks}{look}</w:rPr>" if marks or look else ""
        return f"<w:r>{properties}<w:t {_KEPT}>{escape(text)}</w:t></w:r>" if text else ""
    pieces = _RIGHT_TO_LEFT.split(cleaned(text))
    return "".join(
        _run(piece, marks, look, right_to_left=number % 2 == 1)
        for number, piece in enumerate(pieces)
        if piece
    )


def field(code: str, shown: str, look: str = "") -> str:
    """Return the runs of a field with the result it shows until it is reckoned anew."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""

    def marked(inside: str) -> str:
        return f"<w:r>{properties}{inside}</w:r>"

    return "".join(
        (
            marked('<w:fldChar w:fldCharType="begin"/>'),
            marked(f"<w:instrText {_KEPT}> {code} </w:instrText>"),
            marked('<w:fldChar w:fldCharType="separate"/>'),
            marked(f"<w:t {_KEPT}>{escape(shown)}</w:t>"),
            marked('<w:fldChar w:fldCharType="end"/>'),
        )
    )


def cleaned(text: str) -> str:
    """Return the whole text cleaned, however long, with its line breaks."""
    parts = (text[start : start + LONGEST] for start in range(0, len(text), LONGEST))
    return "".join(clean(part, lines=True) for part in parts)


def _run(text: str, marks: str, look: str, *, right_to_left: bool) -> str:
    said = "".join(
        _BREAKS.get(piece) or f"<w:t {_KEPT}>{escape(piece)}</w:t>"
        for piece in _BREAK.split(text)
        if piece
    )
    script = f'<w:rtl/><w:lang w:bidi="{_language(text)}"/>' if right_to_left else ""
    properties = f"{marks}{look}{script}"
    return f"<w:r><w:rPr>{properties}</w:rPr>{said}</w:r>" if properties else f"<w:r>{said}</w:r>"


def _language(name: str) -> str:
    if _IS_HEBREW.search(name):
        return "he-IL"
    return "ur-PK" if _IS_URDU.search(name) else "ar-SA"


def is_bare(one: Element) -> bool:
    """Whether a paragraph holds nothing: no run, drawing, field, control or section's end."""
    if one.tag != w("p") or any(child.tag != w("pPr") for child in one):
        return False
    return one.find(f"{w('pPr')}/{w('sectPr')}") is None
