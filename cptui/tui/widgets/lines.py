"""A list of rows of which only those in sight are put into lines and painted.

10,000 points cost as much as ten. The row the cursor is on has `>` before it, so that it is
found without colour.
"""

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.events import Click
from textual.message import Message
from textual.strip import Strip

from cptui.tui.widgets.drawn import Drawn
from cptui.tui.widgets.rows import Key, Row, Rows
from cptui.tui.widgets.sight import Sight

__all__ = ["Key", "Lines", "Row", "Rows"]

CURSOR = Style(bold=True)
"""How the row under the cursor stands out, besides its mark."""
MORE = Style(reverse=True)


class Lines(Sight, can_focus=True):
    """The list. It moves only when the cursor does, or to follow its end."""

    DEFAULT_CSS = "Lines { height: 1fr; }"
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
        super().__init__(id=id, follow=follow)
        self._drawn = Drawn()

    @property
    def row(self) -> Row | None:
        """The row the cursor is on, or None in an empty list."""
        if self.at >= len(self.rows) or not self.rows.keyed(self.at):
            return None
        return self.rows[self.at]

    @property
    def room(self) -> int:
        """Cells for the text of a row: the width without the columns of the marks."""
        return max(8, self.size.width - 3)

    def show(self, rows: Rows | Sequence[Row]) -> None:
        """Show these rows; the cursor stays on what it stood on."""
        following = self._follow and self.at >= self.last
        key = self.row.key if self.row and not following else None
        self.rows = rows if isinstance(rows, Rows) else Rows(rows)
        self.at = max(0, self.last) if following else self.find(key)
        self.stay()
        self.refresh()

    def on_resize(self) -> None:
        """Ask for rows of the new width."""
        self.stay()
        self.post_message(self.Resized())

    def go(self, number: int) -> None:
        """Put the cursor on that row and bring it into sight."""
        if not 0 <= number < len(self.rows):
            return
        self.at = number
        height = max(1, self.size.height)
        first = (0, 0) if self.rows.next(number, -1) < 0 else (number, 0)
        last = (number, min(len(self.rows[number].lines), height) - 1)
        if first < self.top:
            self.look(first)
        elif not self.sight or last > self.sight[-1]:
            self.look(self.rows.up(last, height - 1))
        self.refresh()
        self.post_message(self.Moved())

    def action_by(self, step: int) -> None:
        """Go to the next row in that direction."""
        found = self.rows.next(self.at, step)
        if found >= 0:
            self.go(found)
        else:
            self.scroll_by(step)

    def action_page(self, step: int) -> None:
        """Go a screenful in that direction."""
        move = self.rows.down if step > 0 else self.rows.up
        number, _line = move((self.at, 0), max(1, self.size.height - 1))
        found = self.rows.next(number - step, step)
        self.go(found if found >= 0 else self.rows.next(number, -step))

    def action_end(self, step: int) -> None:
        """Go to the first or the last row."""
        self.go(self.rows.next(-1, 1) if step < 0 else self.last)

    def on_click(self, event: Click) -> None:
        """Put the cursor where the mouse was pressed."""
        if event.y < len(self.sight) and self.rows.keyed(self.sight[event.y][0]):
            self.go(self.sight[event.y][0])

    def notify_style_update(self) -> None:
        """Draw all anew in the colours there are now."""
        super().notify_style_update()
        self._drawn.forget()

    def render_line(self, y: int) -> Strip:
        """Return the line at y, blank below the last row."""
        width = self.size.width
        base = self.visual_style
        if y >= len(self.sight):
            return Strip.blank(width, base.rich_style)
        number, inner = self.sight[y]
        row = self.rows[number]
        here = number == self.at and row.key is not None
        mark = ">" if here and inner == 0 and not row.cells else " "
        text = self._drawn.strip(self, row, inner, max(1, width - 2))
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
        if y == 0 and self.top > (0, 0):
            return Segment("^", MORE)
        if y == self.size.height - 1 and self.sight[-1] < self.rows.end:
            return Segment("v", MORE)
        return Segment(" ", self.visual_style.rich_style)
