"""What is being typed, whichever screen is shown, and what was typed before."""

from dataclasses import dataclass, field

from cptui.tui.widgets.editing import Edited, at_end, insert

TYPED_AHEAD = 0.8
"""Seconds in which nobody has read a refusal yet."""


@dataclass(slots=True)
class Typing:
    """The line under the cursor; it belongs to the app, so it follows from screen to screen."""

    line: Edited = field(default_factory=Edited)
    history: list[str] = field(default_factory=list)
    """Lines entered before, oldest first."""
    back: int = 0
    """How far back in the history the line shown is; 0: it is the new one."""
    kept: float | None = None
    """When a refused line was put back, in seconds of a steady clock."""
    aside: str = ""
    """The new line, kept while the history is looked through."""

    def take(self) -> str:
        """Return the line and begin a new one."""
        text = self.line.text
        if text.strip() and text not in self.history[-1:]:
            self.history.append(text)
        self.line, self.back, self.aside = Edited(), 0, ""
        return text

    def put(self, text: str, cursor: int | None = None) -> None:
        """Set the whole line, the cursor at its end or where it is told."""
        self.line = at_end(text) if cursor is None else Edited(text, cursor)
        self.back = 0

    def type(self, text: str, now: float) -> Edited:
        """Return the line with text typed into it.

        A key so soon after a refused line was put back was meant for the next line: it
        begins that, and Up brings the refused one back.
        """
        ahead = self.kept is not None and now - self.kept < TYPED_AHEAD
        self.kept = None
        return insert(Edited() if ahead else self.line, text)

    def older(self) -> None:
        """Show the line entered before the one shown."""
        if self.back >= len(self.history):
            return
        if self.back == 0:
            self.aside = self.line.text
        self.back += 1
        self.line = at_end(self.history[-self.back])

    def newer(self) -> None:
        """Show the line entered after the one shown, at last the new one again."""
        if self.back == 0:
            return
        self.back -= 1
        self.line = at_end(self.history[-self.back] if self.back else self.aside)
