"""A list whose rows have cells; the cursor stands on one of them, with `>` before it."""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.strip import Strip

from cptui.tui.widgets.lines import Lines, Row

FOCUSED = Style(reverse=True)


class Grid(Lines):
    """Rows and columns. The cursor keeps its column from row to row."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "aside(-1)", "left", show=False, id="left", tooltip="One column left."),
        Binding("right,l", "aside(1)", "right", show=False, id="right", tooltip="One right."),
    ]

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.column = 0
        self.columns = 1
        """How many columns there are, those out of sight included."""
        self.first = 0
        """The first column in sight."""

    def action_aside(self, step: int) -> None:
        """Go one column to the side."""
        self.column = max(0, min(self.columns - 1, self.column + step))
        self.refresh()
        self.post_message(self.Moved())

    def marked(self, row: Row, strip: Strip) -> Strip:
        """Return the row's line with its cell under the cursor marked."""
        shown = self.column - self.first
        if not 0 <= shown < len(row.cells):
            return super().marked(row, strip)
        start, width = row.cells[shown]
        x = start + 1
        mark = Strip([Segment(">", self.visual_style.rich_style)])
        cell = strip.crop(x, x + width)
        if self.has_focus:
            cell = cell.apply_style(FOCUSED)
        return Strip.join([strip.crop(0, x - 1), mark, cell, strip.crop(x + width)])
