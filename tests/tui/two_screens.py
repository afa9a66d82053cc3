"""One sitting drawn on two emulated screens: Textual's own way, and by changed cells only."""

import inspect
from pathlib import Path, PurePath
from typing import Any, ClassVar

import pyte
from rich.console import RenderableType
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.screen import Screen

from cptui.tui.app import CptuiApp
from cptui.tui.widgets.capture import Capture


def screen(columns: int, rows: int) -> tuple[pyte.Screen, pyte.Stream]:
    """Return an emulated screen without wrapping, as Textual sets it, and what feeds it."""
    made = pyte.Screen(columns, rows)
    stream = pyte.Stream(made)
    stream.feed("\x1b[?7l")
    return made, stream


def differences(one: pyte.Screen, other: pyte.Screen) -> list[str]:
    """Return every cell that is not the same on both, in letter, colour or attribute."""
    assert (one.columns, one.lines) == (other.columns, other.lines)
    return [
        f"row {y} column {x}: {one.buffer[y][x]} is not {other.buffer[y][x]}"
        for y in range(one.lines)
        for x in range(one.columns)
        if one.buffer[y][x] != other.buffer[y][x]
    ]


class TwoScreens(CptuiApp):
    """Feeds each update to both screens; neither paints the caret."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [
        Path(inspect.getfile(CptuiApp)).parent / one for one in CptuiApp.CSS_PATH
    ]

    def __init__(self, *arguments: Any, size: tuple[int, int]) -> None:
        super().__init__(*arguments)
        self.stock, self._stock = screen(*size)
        self.ours, self._ours = screen(*size)
        self.sent = 0
        """Characters that our own way took."""

    @property
    def caret_is_real(self) -> bool:
        """As in a terminal."""
        return True

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        if isinstance(renderable, ChopsUpdate | LayoutUpdate) and self._may_write:
            self._stock.feed(renderable.render_segments(self.console))
            changes = self._changes(renderable)
            self.sent += len(changes)
            self._ours.feed(changes)
        self.post_display_hook()

    def resize_both(self, columns: int, rows: int) -> None:
        """Give both screens another size, as a terminal does before it tells the program."""
        self.stock.resize(rows, columns)
        self.ours.resize(rows, columns)

    def scribble(self) -> None:
        """Write over both screens, as another program on the same terminal would."""
        for stream in (self._stock, self._ours):
            stream.feed("\x1b[5;3H\x1b[31mlogin: from elsewhere\x1b[m\x1b[20;70HX")

    @property
    def wrong_with_the_caret(self) -> str:
        """Say what is wrong with the emulator's cursor; nothing when it is in its place."""
        focused = self.screen.focused
        cursor = self.ours.cursor
        if not isinstance(focused, Capture):
            return "" if cursor.hidden else "the cursor is shown where nothing is typed"
        if cursor.hidden:
            return "the cursor is hidden while there is a caret"
        # After the last cell of a full row it stands in that cell.
        wanted = self.screen.outer_size.clamp_offset(focused.cursor_at())
        if (cursor.x, cursor.y) != (wanted.x, wanted.y):
            return f"the cursor is at {cursor.x}, {cursor.y}, the caret at {wanted}"
        return ""
