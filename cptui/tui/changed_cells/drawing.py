"""The app's own way to the terminal; Textual's own when anything about it fails."""

import os
import sys
from typing import Any

from rich.color import ColorSystem
from rich.console import RenderableType
from textual import events
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.app import App
from textual.driver import Driver
from textual.geometry import Size
from textual.screen import Screen

from cptui.tui.changed_cells.colours import RESET
from cptui.tui.changed_cells.knowing import ASCII, SWITCH, stock_because
from cptui.tui.changed_cells.letters import Letters
from cptui.tui.changed_cells.modes import putting_back
from cptui.tui.changed_cells.painter import HIDE_CURSOR, Caret, Painter

LARGE = 400
"""Characters from which an update is marked, so that the terminal shows it in one go."""
PATIENCE = 0.2
"""Seconds that a part of a new screen waits for the whole of it."""
BEGIN, END = "\x1b[?2026h", "\x1b[?2026l"


class Drawing(App[int]):
    """An app that sends changed cells only, and shows the terminal's cursor at its caret."""

    def __init__(self) -> None:
        super().__init__()
        self._painter = None if stock_because(os.environ) else self._new_painter()
        self._told: tuple[Size, int] | None = None
        """The size told last, and after how many starts of the driver."""

    def _new_painter(self) -> Painter:
        plain = os.environ.get(SWITCH) == ASCII
        encoding = getattr(sys.__stderr__, "encoding", None) or "utf-8"
        colours = self.console._color_system or ColorSystem.TRUECOLOR
        return Painter(colours, Letters("ascii" if plain else encoding))

    def get_driver_class(self) -> type[Driver]:
        """Return Textual's driver, made to leave no mode on."""
        return putting_back(super().get_driver_class())

    @property
    def caret_is_real(self) -> bool:
        """Whether the terminal's own cursor stands at the caret, so that none is painted."""
        return self._painter is not None and not self.is_headless and not self.is_inline

    @property
    def held_back(self) -> bool:
        """Whether nothing is shown at the moment, as while the app starts.

        Textual renders the screen all the same, and once more when it is shown.
        """
        return self._painter is not None and self._batch_count > 0

    @property
    def caret(self) -> Caret | None:
        """Where the caret of the field that is typed in stands; None when there is none."""
        find = getattr(self.screen.focused, "cursor_at", None)
        if find is None:
            return None
        at = self.screen.outer_size.clamp_offset(find())
        return (at.x, at.y)

    def on_resize(self, event: events.Resize) -> None:
        """Draw everything anew: the terminal may have cut off what stood there.

        A size told again tells nothing, as at the start, unless the driver has started again,
        after a suspension, on a terminal that was cleared meanwhile. Textual draws nothing
        where two changes at once end at the size there was.
        """
        before = self._told or (self.size, 1)
        self._told = (event.size, getattr(self._driver, "starts", 1))
        if self._told == before:
            return
        if self._painter is not None:
            self._painter.forget()
        if event.size == self.size:
            self.action_redraw()

    def action_redraw(self) -> None:
        """Draw the whole screen anew, over whatever another program has written on it."""
        if self._painter is not None:
            self._painter.forget()
        if self.is_running and self.screen_stack:
            self.screen.refresh()

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        """Write the update: what has changed of it, where that can be told."""
        ours = self.caret_is_real and self._may_write
        if ours and isinstance(renderable, ChopsUpdate) and self._nothing_painted:
            renderable = _whole(screen)
            if renderable is None:
                self.set_timer(PATIENCE, self._draw_what_was_held)
                return
        if not (ours and isinstance(renderable, ChopsUpdate | LayoutUpdate)):
            super()._display(screen, renderable)
            return
        try:
            data = self._changes(renderable)
        except Exception:
            self._draw_stock()
            super()._display(screen, renderable)
            return
        self._send(data)
        self.post_display_hook()

    @property
    def _nothing_painted(self) -> bool:
        """Whether nothing was painted at this size yet."""
        return self._painter is not None and self._painter.untouched(
            (self.size.width, self.size.height)
        )

    def _draw_what_was_held(self) -> None:
        if self._nothing_painted:
            self.action_redraw()

    @property
    def _may_write(self) -> bool:
        return (
            self._running and not self._closed and not self._batch_count
        ) and self._driver is not None

    def _changes(self, update: ChopsUpdate | LayoutUpdate) -> str:
        assert self._painter is not None
        data = self._painter.paint(update, (self.size.width, self.size.height), self.caret)
        if len(data) > LARGE and self._sync_available:
            return BEGIN + data + END
        return data

    def _send(self, data: str) -> None:
        if data and self._driver is not None:
            self._driver.write(data)
            self._driver.flush()

    def _draw_stock(self) -> None:
        """Draw Textual's own way for the rest of the sitting."""
        self._painter = None
        self._send(RESET + HIDE_CURSOR)
        self.screen.refresh()


def _whole(screen: Screen[Any]) -> LayoutUpdate | None:
    """Return the whole of a screen of which Textual would draw a part first.

    None before it is laid out: the whole comes right after, and should it not, everything is
    drawn a moment later.
    """
    laid_out = screen._compositor.size == screen.app.size
    return screen._compositor.render_full_update() if laid_out else None
