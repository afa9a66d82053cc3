"""The part of a list that is in sight: where it begins, and how it moves."""

from textual.events import MouseScrollDown, MouseScrollUp
from textual.widget import Widget

from cptui.tui.widgets.rows import Key, Place, Rows

WHEEL = 2
"""Lines that one step of the mouse's wheel goes."""


class Sight(Widget):
    """Rows, the one the cursor is on, and the lines of them in sight."""

    def __init__(self, *, id: str | None = None, follow: bool = False) -> None:  # noqa: A002
        super().__init__(id=id)
        self.rows = Rows()
        self.at = 0
        self.top: Place = (0, 0)
        self.sight: list[Place] = []
        """The lines in sight, from the top."""
        self._follow = follow

    @property
    def last(self) -> int:
        """The last row the cursor may stand on, or -1."""
        return self.rows.next(len(self.rows), -1)

    def stay(self) -> None:
        """Keep the end in sight while the cursor is on the last row of a list that follows."""
        if self._follow and self.at >= self.last:
            self.look(self.rows.end)
        else:
            self.look(self.top)

    def look(self, top: Place) -> None:
        """Have the list begin at that line, or as much earlier as fills its height."""
        height = max(1, self.size.height)
        self.top = min(top, self.rows.up(self.rows.end, height - 1))
        self.sight = self.rows.in_sight(self.top, height)

    def find(self, key: Key | None) -> int:
        """Return the number of the row with that key, else of one near the cursor."""
        found = self.rows.find(key) if key is not None else -1
        start = min(self.at, len(self.rows))
        if found < 0:
            found = self.rows.next(start - 1, 1)
        return found if found >= 0 else max(0, self.rows.next(start, -1))

    def scroll_by(self, lines: int) -> None:
        """Look so many lines further down, or up; the cursor stays where it is."""
        move = self.rows.down if lines > 0 else self.rows.up
        self.look(move(self.top, abs(lines)))
        self.refresh()

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        """Look further down; the cursor stays where it is."""
        self.scroll_by(WHEEL)
        event.stop()

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        """Look further up."""
        self.scroll_by(-WHEEL)
        event.stop()
