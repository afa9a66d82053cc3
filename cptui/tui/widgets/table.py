"""Rows with a label and cells side by side; what is too long for its cell wraps in it."""

from collections.abc import Sequence

from textual.content import Content

from cptui.tui.text import BLANK, padded, wrapped
from cptui.tui.widgets.lines import Key, Row


def table_row(
    key: Key | None, label: Content, label_width: int, cells: Sequence[Content], cell_width: int
) -> Row:
    """Return the row; each cell keeps one blank at its left for the cursor's mark."""
    columns = [wrapped(label, label_width - 1)]
    columns += [wrapped(cell, cell_width - 1) for cell in cells]
    widths = [label_width] + [cell_width] * len(cells)
    lines = []
    for number in range(max(len(column) for column in columns)):
        parts = [
            padded(column[number] if number < len(column) else BLANK, width)
            for column, width in zip(columns, widths, strict=True)
        ]
        lines.append(Content.assemble(*parts).rstrip())
    spans = tuple(
        (label_width + cell_width * number, cell_width - 1) for number in range(len(cells))
    )
    return Row(key, tuple(lines), spans if key is not None else ())
