"""Tables that a screen reader can follow and every program draws at the same widths."""

from collections.abc import Sequence

from cptui.domain.text import clean
from cptui.exports.word.element import Element, element
from cptui.exports.word.paragraphs import paragraph
from cptui.minutes.tree import Table, runs


def table(content: Table, style: str, cell_style: str, width: int) -> Element:
    """Return the table, `width` twentieths of a point wide.

    Word takes a cell's own width, LibreOffice the grid's: both are written, and agree.
    """
    widths = _shares(content.widths, width)
    made = element(
        "tbl",
        _properties(content, style, width),
        element("tblGrid", *(element("gridCol", w=one) for one in widths)),
        _row(content.header, widths, cell_style, header=True),
    )
    made.extend(_row(row, widths, cell_style) for row in content.rows)
    return made


def _shares(shares: Sequence[int], width: int) -> list[int]:
    whole = sum(shares)
    widths = [width * share // whole for share in shares]
    widths[-1] += width - sum(widths)
    return widths


def _properties(content: Table, style: str, width: int) -> Element:
    caption = clean(content.caption)
    columns = ", ".join(clean(name) for name in content.header)
    return element(
        "tblPr",
        element("tblStyle", val=style),
        element("tblW", w=width, type="dxa"),
        element("tblLayout", type="fixed"),
        element(
            "tblLook",
            val="0620",
            firstRow=1,
            lastRow=0,
            firstColumn=0,
            lastColumn=0,
            noHBand=1,
            noVBand=1,
        ),
        element("tblCaption", val=caption),
        element("tblDescription", val=f"{caption}: {columns}"),
    )


def _row(
    cells: Sequence[str], widths: Sequence[int], style: str, *, header: bool = False
) -> Element:
    properties = element("trPr", element("cantSplit"))
    if header:
        properties.append(element("tblHeader"))
    made = element("tr", properties)
    for cell, width in zip(cells, widths, strict=True):
        made.append(
            element(
                "tc",
                element("tcPr", element("tcW", w=width, type="dxa")),
                *(paragraph(style, runs(line)) for line in cell.split("\n") if line.strip()),
            )
        )
    return made
