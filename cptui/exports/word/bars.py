"""Bars drawn in shaded blanks: seen on the page, and nothing for a screen reader to spell."""

from itertools import groupby

from cptui.exports.word.paragraphs import run_of

_SHADES = {"#": "595959", "=": "D9D9D9", "+": "000000"}
_BLANK = "\u00a0"


def bar_paragraph(style: str, bar: str) -> str:
    """Return a paragraph with a shaded stretch of blanks for each kind of mark in the bar."""
    drawn = "".join(
        run_of(
            _BLANK * len(list(several)),
            look=f'<w:shd w:val="clear" w:color="auto" w:fill="{_SHADES[mark]}"/>',
        )
        for mark, several in groupby(bar)
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{drawn}</w:p>'
