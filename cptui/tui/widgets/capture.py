"""The capture line: where everything is typed, on every screen of a running conference."""

from time import monotonic

from textual import events
from textual.message import Message

from cptui.domain.text import clean
from cptui.tui.widgets.editing import EDITS, Edited, insert
from cptui.tui.widgets.typed_rows import TypedRows


class Capture(TypedRows, can_focus=True):
    """Shows and edits a `Typing`; says what was entered, and that the text has changed."""

    class Entered(Message):
        """Enter was pressed on a line that is not empty."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Changed(Message):
        """The text is another one now."""

    class Stepped(Message):
        """Up or Down was pressed where there is no history to look through."""

        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    class Left(Message):
        """Enter was pressed on a rewording that changes nothing."""

        def __init__(self, entry: int) -> None:
            super().__init__()
            self.entry = entry

    class Completing(Message):
        """Tab was pressed in a line that is not empty."""

    def set_line(self, line: Edited) -> None:
        """Take over the line and repaint what is another now."""
        changed = line.text != self.typing.line.text
        self.typing.line = line
        self._arrange()
        if changed:
            self.post_message(self.Changed())

    def put(self, text: str, cursor: int | None = None) -> None:
        """Set the whole line, as a key that needs words does."""
        self.typing.put(text, cursor)
        self._anew()

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Printable keys are typed here, so that no screen's letters are offered."""
        return character is not None and character.isprintable()

    def on_key(self, event: events.Key) -> None:
        """Edit, enter, look back; leave every other key to the screen."""
        key = event.key
        if key == "enter" and (self.text.strip() or self.typing.rewording):
            self._enter()
        elif key in EDITS:
            self.set_line(EDITS[key](self.typing.line))
        elif key in ("up", "down"):
            self._step(key)
        elif key == "tab" and self.text.strip():
            self.post_message(self.Completing())
        elif event.is_printable and event.character:
            self.set_line(self.typing.type(clean(event.character), monotonic()))
        else:
            return
        event.stop()
        event.prevent_default()

    def _enter(self) -> None:
        """Hand the line over; what was put aside for it comes back."""
        entry = self.typing.rewording
        said = self.typing.take()
        self.post_message(self.Entered(said) if said or entry is None else self.Left(entry))
        self._anew()

    def reword(self, entry: int, text: str) -> None:
        """Show the words of an entry, to be reworded."""
        self.typing.reword(entry, text)
        self._anew()

    def leave(self) -> int | None:
        """Leave a rewording for the new line; return the entry, or None where there was none."""
        entry = self.typing.rewording
        if entry is not None:
            self.typing.leave()
            self._anew()
        return entry

    def _step(self, key: str) -> None:
        """Look back through the history, or say that there is none to."""
        before = self.typing.line
        (self.typing.older if key == "up" else self.typing.newer)()
        if self.typing.line is before:
            self.post_message(self.Stepped(-1 if key == "up" else 1))
            return
        self._anew()

    def _anew(self) -> None:
        """Show another line than before."""
        self._arrange()
        self.post_message(self.Changed())

    def on_paste(self, event: events.Paste) -> None:
        """Take pasted text in, made safe and on one line."""
        self.set_line(insert(self.typing.line, clean(event.text)))
        event.stop()
