"""The capture line: where everything is typed, on every screen of a running conference.

One row, up to three when the text is long. A key repaints its own row only. The cursor is the
terminal's own, or a reversed cell where that cannot be had; it stands still.
"""

from time import monotonic

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from cptui.domain.text import clean
from cptui.tui.drafting import Typing
from cptui.tui.text import T
from cptui.tui.widgets.editing import EDITS, Edited, insert, place, rows

ROWS = 3
CURSOR = Style(reverse=True)
PROMPT = Style(bold=True)


class Capture(Widget, can_focus=True):
    """Shows and edits a `Typing`; says what was entered, and that the text has changed."""

    DEFAULT_CSS = "Capture { height: 1; width: 1fr; }"

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

    class Completing(Message):
        """Tab was pressed in a line that is not empty."""

    def __init__(self, typing: Typing, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.typing = typing
        self._prompt = "> "
        self._spans: tuple[tuple[int, int], ...] = ((0, 0),)

    @property
    def text(self) -> str:
        """What is typed so far."""
        return self.typing.line.text

    def prompt(self, text: str) -> None:
        """Show this before the line, as in `HV, Ada Cy> `."""
        if text != self._prompt:
            self._prompt = T(text).plain
            self._arrange()

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
        self._arrange()
        self.post_message(self.Changed())

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Printable keys are typed here, so that no screen's letters are offered."""
        return character is not None and character.isprintable()

    def on_key(self, event: events.Key) -> None:
        """Edit, enter, look back; leave every other key to the screen."""
        key = event.key
        if key == "enter" and self.text.strip():
            self.post_message(self.Entered(self.typing.take()))
            self._arrange()
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

    def _step(self, key: str) -> None:
        """Look back through the history, or say that there is none to."""
        before = self.typing.line
        (self.typing.older if key == "up" else self.typing.newer)()
        if self.typing.line is before:
            self.post_message(self.Stepped(-1 if key == "up" else 1))
            return
        self._arrange()
        self.post_message(self.Changed())

    def on_paste(self, event: events.Paste) -> None:
        """Take pasted text in, made safe and on one line."""
        self.set_line(insert(self.typing.line, clean(event.text)))
        event.stop()

    def on_resize(self) -> None:
        """Break the line anew."""
        self._arrange()

    def _arrange(self) -> None:
        """Break the line into rows, and repaint those that are not as they were."""
        width = max(4, self.size.width)
        first = max(4, width - cell_len(self._prompt))
        self._spans = rows(self.text, first, width)
        height = min(ROWS, len(self._spans))
        if self.styles.height is None or self.styles.height.value != height:
            self.styles.height = height
        self.refresh(Region(0, 0, self.size.width, height))
        if self.has_focus:
            self.app.cursor_position = self.cursor_at()

    def cursor_at(self) -> Offset:
        """Return where on the screen the cursor stands."""
        number, top = self._seen()
        start = self._spans[number][0]
        x = cell_len(self.text[start : self.typing.line.cursor])
        x += cell_len(self._prompt) if number == 0 else 0
        return Offset(self.content_region.x + x, self.content_region.y + number - top)

    def _seen(self) -> tuple[int, int]:
        """Return the cursor's row and the first row in sight."""
        number = place(self._spans, self.typing.line.cursor)
        last = max(number + 1, min(len(self._spans), ROWS))
        return number, max(0, last - ROWS)

    @property
    def _paints_cursor(self) -> bool:
        """Whether the cursor has to be painted: the terminal's own stands nowhere."""
        return self.has_focus and not getattr(self.app, "caret_is_real", False)

    def render_line(self, y: int) -> Strip:
        """Return one row of the line."""
        base = self.visual_style.rich_style
        number, top = self._seen()
        row = y + top
        if row >= len(self._spans):
            return Strip.blank(self.size.width, base)
        start, end = self._spans[row]
        parts = [Segment(self._prompt, base + PROMPT)] if row == 0 else []
        cursor = self.typing.line.cursor
        if row == number and self._paints_cursor:
            under = self.text[cursor : cursor + 1] or " "
            parts.append(Segment(self.text[start:cursor], base))
            parts.append(Segment(under, base + CURSOR))
            parts.append(Segment(self.text[cursor + 1 : end], base))
        else:
            parts.append(Segment(self.text[start:end], base))
        return Strip(parts).adjust_cell_length(self.size.width, base)
