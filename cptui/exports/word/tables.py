"""Tables that a screen reader can follow and every program draws at the same widths."""

from collections.abc import Sequence

from cptui.domain.text import clean
from cptui.exports.word.bars import bar_paragraph
from cptui.exports.word.element import escape
from cptui.exports.word.paragraphs import plain_paragraph
from cptui.minutes.tree import Table

_LOOK = (
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
    'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
)


def table(content: Table, style: str, cell_style: str, width: int) -> str:
    """Return the table, `width` twentieths of a point wide.

    Word takes a cell's own width, LibreOffice the grid's: both are written, and agree.
    """
    widths = _shares(content.widths, width)
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    before = [f'<w:tc><w:tcPr><w:tcW w:w="{one}" w:type="dxa"/></w:tcPr>' for one in widths]
    bars = content.bars.rows if content.bars else [""] * len(content.rows)
    rows = "".join(
        [
            _row(row, before, cell_style, bar=bar)
            for row, bar in zip(content.rows, bars, strict=True)
        ]
    )
    header = _row(content.header, before, cell_style, "<w:tblHeader/>")
    properties = _properties(content, style, width)
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{header}{rows}</w:tbl>"


def _shares(shares: Sequence[int], width: int) -> list[int]:
    whole = sum(shares)
    widths = [width * share // whole for share in shares]
    widths[-1] += width - sum(widths)
    return widths


def _properties(content: Table, style: str, width: int) -> str:
    caption = clean(content.caption)
    columns = ", ".join(clean(name) for name in content.header)
    whole = f"{caption}: {columns}"
    return (
        f'<w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{width}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{_LOOK}<w:tblCaption w:val="{escape(caption)}"/>'
        f'<w:tblDescription w:val="{escape(whole)}"/></w:tblPr>'
    )


def _row(
    cells: Sequence[str], before: Sequence[str], style: str, more: str = "", bar: str = ""
) -> str:
    drawn = [bar_paragraph(style, bar) if bar else "", *("" for _ in cells[1:])]
    said = "".join(
        [
            f"{opening}{_lines(cell, style)}{under}</w:tc>"
            for opening, cell, under in zip(before, cells, drawn, strict=True)
        ]
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{more}</w:trPr>{said}</w:tr>"


def _lines(cell: str, style: str) -> str:
    if "\n" not in cell:
        return plain_paragraph(style, cell)
    return "".join(plain_paragraph(style, line) for line in cell.split("\n") if line.strip())
