"""What a screen does with the capture line: says it, foretells it, completes it."""

import asyncio
from typing import TYPE_CHECKING, cast

from textual import work
from textual.screen import Screen

from cptui.tui.completing import completed, ways_on
from cptui.tui.reply import note
from cptui.tui.widgets.capture import Capture
from cptui.tui.widgets.dock import Dock
from cptui.tui.widgets.lines import Lines
from cptui.tui.widgets.telling import TellingLines

if TYPE_CHECKING:
    from cptui.tui.app import CptuiApp

EARLIER = "Up: an earlier one."
PAUSE = 0.15
"""Seconds without a key before what Enter would do is worked out."""


class Listening(Screen[None]):
    """A screen with the capture line at its foot."""

    @property
    def cptui(self) -> "CptuiApp":
        """The app, with what was last read back."""
        return cast("CptuiApp", self.app)

    @property
    def dock(self) -> Dock:
        """The rows at the bottom."""
        return self.query_one(Dock)

    def on_capture_entered(self, event: Capture.Entered) -> None:
        """Say the line."""
        self.cptui.say(event.text)

    def on_capture_left(self, event: Capture.Left) -> None:
        """Say that nothing was reworded."""
        self._left(event.entry)

    def _left(self, entry: int) -> None:
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

    def on_capture_completing(self) -> None:
        """Complete the word before the cursor, or say what it may become; else go to the list."""
        app = self.cptui
        known = app.conference, app.session.shorthand
        line = completed(app.typing.line, *known)
        if line is not None:
            self.dock.capture.set_line(line)
        elif ways := ways_on(app.typing.line, *known):
            app.reply = note(ways)
        else:
            self.action_aside()

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

    def action_aside(self) -> None:
        """Go from the capture line to the list, or back."""
        if self.focused is self.dock.capture:
            self.focus_next()
        else:
            self.set_focus(self.dock.capture)

    def action_away(self) -> None:
        """Let a question go unanswered; without one go to the list, or back."""
        left = self.dock.capture.leave()
        if left is not None:
            self._left(left)
        elif not self.cptui.withdraw():
            self.action_aside()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer going to what was found only where something was."""
        if action in ("go_found", "next_found"):
            return bool(self.cptui.found)
        return super().check_action(action, parameters)

    def action_go_found(self) -> None:
        """Go to where the entry marked in the list of those found stands."""
        row = self.query_one(TellingLines).row
        if row is not None and isinstance(row.key, int):
            self.cptui.go_found(row.key)

    def action_next_found(self, step: int) -> None:
        """Go to the next entry found, or the one before."""
        self.cptui.next_found(step)

    def action_page(self, step: int) -> None:
        """Go a page up or down the list in sight, while typing goes on."""
        for listing in self.query(Lines):
            if listing.is_on_screen:
                listing.action_page(step)
                return

    def action_slash(self) -> None:
        """Begin a command in the capture line."""
        self.cptui.prefill("/")
