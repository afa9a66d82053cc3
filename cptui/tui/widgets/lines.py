"""A list of rows of which only those in sight are painted.

10,000 points cost as much as ten. The row the cursor is on has `>` before it, so that it is
found without colour.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

Key = int | str | tuple[str, ...]

CURSOR = Style(bold=True)
"""How the row under the cursor stands out, besides its mark."""
MORE = Style(reverse=True)


@dataclass(frozen=True, slots=True)
class Row:
    """One thing in a list, on one or more lines."""

    key: Key | None
    """What it stands for; None: a heading, which the cursor passes over."""
    lines: tuple[Content, ...]
    cells: tuple[tuple[int, int], ...] = ()
    """In a grid: where on the first line each cell begins, and how wide it is."""


class Lines(ScrollView, can_focus=True):
    """The list. It moves only when the cursor does, or to follow its end."""

    DEFAULT_CSS = "Lines { height: 1fr; scrollbar-size: 0 0; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "by(-1)", "up", show=False, id="up", tooltip="Go one row up."),
        Binding("down,j", "by(1)", "down", show=False, id="down", tooltip="Go one row down."),
        Binding("pageup", "page(-1)", "page up", show=False, id="pageup", tooltip="A page up."),
        Binding(
            "pagedown", "page(1)", "page down", show=False, id="pagedown", tooltip="A page down."
        ),
        Binding("home,g", "end(-1)", "first", show=False, id="first", tooltip="To the first row."),
        Binding("end,G", "end(1)", "last", show=False, id="last", tooltip="To the last row."),
    ]

    AT_ONCE: ClassVar[frozenset[str]] = frozenset()
    """Keys that may begin a line too, and act before anybody can look."""

    class Moved(Message):
        """The cursor stands on another row or cell."""

    class Resized(Message):
        """There is another width or height to put rows into."""

    def __init__(self, *, id: str | None = None, follow: bool = False) -> None:  # noqa: A002
        super().__init__(id=id)
        self.rows: tuple[Row, ...] = ()
        self.at = 0
        self._starts: list[int] = [0]
        self._follow = follow

    @property
    def row(self) -> Row | None:
        """The row the cursor is on, or None in an empty list."""
        if not self.rows or self.rows[self.at].key is None:
            return None
        return self.rows[self.at]

    @property
    def room(self) -> int:
        """Cells for the text of a row: the width without the columns of the marks."""
        return max(8, self.size.width - 3)

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows; the cursor stays on what it stood on."""
        following = self._follow and self.at >= _next(self.rows, len(self.rows), -1)
        key = self.row.key if self.row else None
        self.rows = tuple(rows)
        self._starts = [0]
        for row in self.rows:
            self._starts.append(self._starts[-1] + len(row.lines))
        self.at = self._find(key)
        self.virtual_size = Size(max(1, self.size.width), self._starts[-1])
        if following:
            self.at = max(0, _next(self.rows, len(self.rows), -1))
        self.stay()
        self.refresh()

    def on_resize(self) -> None:
        """Ask for rows of the new width."""
        self.stay()
        self.post_message(self.Resized())

    def stay(self) -> None:
        """Keep the end in sight while the cursor is on the last row of a list that follows."""
        if self._follow and self.at >= _next(self.rows, len(self.rows), -1):
            self.scroll_to(y=self._starts[-1], animate=False, immediate=True, force=True)

    def _find(self, key: Key | None) -> int:
        for number, row in enumerate(self.rows):
            if row.key == key and key is not None:
                return number
        start = min(self.at, len(self.rows))
        found = _next(self.rows, start - 1, 1)
        return found if found >= 0 else max(0, _next(self.rows, start, -1))

    def go(self, number: int) -> None:
        """Put the cursor on that row and bring it into sight."""
        if not 0 <= number < len(self.rows):
            return
        self.at = number
        top = 0 if _next(self.rows, number, -1) < 0 else self._starts[number]
        height = self._starts[number + 1] - top
        self.scroll_to_region(
            Region(0, top, 1, max(1, min(height, self.size.height))),
            animate=False,
            immediate=True,
            force=True,
        )
        self.refresh()
        self.post_message(self.Moved())

    def action_by(self, step: int) -> None:
        """Go to the next row in that direction."""
        found = _next(self.rows, self.at, step)
        if found >= 0:
            self.go(found)
        else:
            self.scroll_to(y=self.scroll_offset.y + step, animate=False, immediate=True)

    def action_page(self, step: int) -> None:
        """Go a screenful in that direction."""
        line = self._starts[self.at] + step * max(1, self.size.height - 1)
        number = bisect_right(self._starts, max(0, line)) - 1
        number = max(0, min(number, len(self.rows) - 1))
        found = _next(self.rows, number - step, step)
        self.go(found if found >= 0 else _next(self.rows, number, -step))

    def action_end(self, step: int) -> None:
        """Go to the first or the last row."""
        self.go(_next(self.rows, -1, 1) if step < 0 else _next(self.rows, len(self.rows), -1))

    def on_click(self, event: Click) -> None:
        """Put the cursor where the mouse was pressed."""
        number = bisect_right(self._starts, event.y + self.scroll_offset.y) - 1
        if 0 <= number < len(self.rows) and self.rows[number].key is not None:
            self.go(number)

    def render_line(self, y: int) -> Strip:
        """Return the line at y, blank below the last row."""
        width = self.size.width
        line = y + self.scroll_offset.y
        base = self.visual_style
        if line >= self._starts[-1]:
            return Strip.blank(width, base.rich_style)
        number = bisect_right(self._starts, line) - 1
        row, inner = self.rows[number], line - self._starts[number]
        here = number == self.at and row.key is not None
        mark = ">" if here and inner == 0 and not row.cells else " "
        strips = Visual.to_strips(self, row.lines[inner], max(1, width - 2), 1, base)
        text = strips[0] if strips else Strip([])
        strip = Strip([Segment(mark, base.rich_style), *text])
        strip = strip.adjust_cell_length(width - 1, base.rich_style)
        if here and inner == 0:
            strip = self.marked(row, strip)
        return Strip([*strip, self._more(y)])

    def marked(self, row: Row, strip: Strip) -> Strip:
        """Return the first line of the row under the cursor as it is shown."""
        return strip.apply_style(CURSOR) if self.has_focus else strip

    def _more(self, y: int) -> Segment:
        """Return the last cell of a line: that more rows are above or below, or nothing."""
        below = self._starts[-1] > self.scroll_offset.y + self.size.height
        if y == 0 and self.scroll_offset.y > 0:
            return Segment("^", MORE)
        if y == self.size.height - 1 and below:
            return Segment("v", MORE)
        return Segment(" ", self.visual_style.rich_style)


def _next(rows: Sequence[Row], start: int, step: int) -> int:
    """Return the number of the next row that has a key, or -1."""
    number = start + step
    while 0 <= number < len(rows):
        if rows[number].key is not None:
            return number
        number += step
    return -1
