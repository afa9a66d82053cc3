"""What a screen does with the capture line: says it, foretells it, completes it."""

from cptui.tui.completing import completed, ways_on
from cptui.tui.foretelling import Foretelling
from cptui.tui.reply import note
from cptui.tui.widgets.capture import Capture
from cptui.tui.widgets.lines import Lines
from cptui.tui.widgets.telling import TellingLines


class Listening(Foretelling):
    """A screen with the capture line at its foot."""

    def on_capture_entered(self, event: Capture.Entered) -> None:
        """Say the line."""
        self.cptui.say(event.text)

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
            self.left(left)
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
