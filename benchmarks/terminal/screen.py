"""The screen: pyte's, with what xterm does and pyte does not."""

from collections.abc import Callable
from typing import Any

import pyte


class Screen(pyte.Screen):
    """Also repeats the last character (REP) and scrolls up and down (SU, SD)."""

    _last = " "

    def draw(self, data: str) -> None:
        """Draw the text at the cursor."""
        super().draw(data)
        self._last = data[-1:] or self._last

    def repeat_last(self, count: int = 1) -> None:
        """Draw the last character again, so many times."""
        self.draw(self._last * max(1, count))

    def scroll_up(self, count: int = 1) -> None:
        """Move the lines up, blank ones coming in below; the cursor stays."""
        self._at_top(self.delete_lines, count)

    def scroll_down(self, count: int = 1) -> None:
        """Move the lines down, blank ones coming in above; the cursor stays."""
        self._at_top(self.insert_lines, count)

    def _at_top(self, change: Callable[[int], None], count: int) -> None:
        row, column = self.cursor.y, self.cursor.x
        self.cursor.y = self.margins.top if self.margins else 0
        change(max(1, count))
        self.cursor.y, self.cursor.x = row, column

    def report_device_attributes(self, *_: Any, **__: Any) -> None:
        """Say nothing: the terminal around the screen answers questions."""

    def report_device_status(self, *_: Any, **__: Any) -> None:
        """Say nothing: the terminal around the screen answers questions."""


class Stream(pyte.Stream):
    """pyte's reader of sequences that also knows the three of `Screen`."""

    csi = {**pyte.Stream.csi, "b": "repeat_last", "S": "scroll_up", "T": "scroll_down"}  # noqa: RUF012
    events = pyte.Stream.events | {"repeat_last", "scroll_up", "scroll_down"}
