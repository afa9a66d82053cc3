"""What Enter would do with the line, said before it is pressed."""

import asyncio
from typing import TYPE_CHECKING, cast

from textual import work
from textual.screen import Screen

from cptui.tui.reply import note
from cptui.tui.widgets.capture import Capture
from cptui.tui.widgets.dock import Dock

if TYPE_CHECKING:
    from cptui.tui.app import CptuiApp

EARLIER = "Up: an earlier one."
PAUSE = 0.15
"""Seconds without a key before what Enter would do is worked out."""


class Foretelling(Screen[None]):
    """A screen that works out what Enter would do while the line is typed."""

    @property
    def cptui(self) -> "CptuiApp":
        """The app, with what was last read back."""
        return cast("CptuiApp", self.app)

    @property
    def dock(self) -> Dock:
        """The rows at the bottom."""
        return self.query_one(Dock)

    def on_capture_left(self, event: Capture.Left) -> None:
        """Say that nothing was reworded."""
        self.left(event.entry)

    def left(self, entry: int) -> None:
        """Say that the entry was not reworded, and where a changed wording went."""
        last = self.cptui.typing.history[-1:]
        changed = any(one.text.startswith("/reword ") for one in last)
        more = " Up brings your wording back." if changed else ""
        self.cptui.reply = note(f"{entry} stays as it was.{more}")

    def on_capture_changed(self) -> None:
        """Work out what Enter would do, once the typing pauses."""
        typing = self.cptui.typing
        if (mended := self.cptui.mended()) is not None:
            # Puts a half-done rewording out of the way first.
            typing.leave()
            self.dock.capture.put(mended)
        elif typing.rewording and not typing.meant:
            self.workers.cancel_group(self, "foretell")
            self.dock.foretell(f"leaves {typing.rewording} as it is, as Esc and Down do. {EARLIER}")
        elif self.dock.capture.text:
            self._foretell()
        else:
            self.workers.cancel_group(self, "foretell")
            self.dock.foretell("")

    @work(group="foretell", exclusive=True)
    async def _foretell(self) -> None:
        typing = self.cptui.typing
        meant, entry = typing.meant, typing.rewording
        await asyncio.sleep(PAUSE)
        words = await asyncio.to_thread(self._foretold, meant)
        if typing.meant == meant:
            self.dock.foretell(f"rewords {entry}. {words}" if entry else words)

    def _foretold(self, text: str) -> str:
        try:
            return self.cptui.session.foretell(text)
        except Exception:
            # A reminder that fails must not end a meeting; Enter will say what is wrong.
            return ""
