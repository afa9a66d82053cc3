"""The rows of a line being typed, and where its cursor stands.

A key repaints its own row only. The cursor is the terminal's own, or a reversed cell where that
cannot be had; it stands still.
"""

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Offset, Region
from textual.strip import Strip
from textual.widget import Widget

from cptui.tui.drafting import Typing
from cptui.tui.text import T
from cptui.tui.widgets.editing import place, rows

ROWS = 3
CURSOR = Style(reverse=True)
PROMPT = Style(bold=True)


class TypedRows(Widget):
    """Shows a `Typing` after its prompt: one row, up to three when the text is long."""

    DEFAULT_CSS = "TypedRows { height: 1; width: 1fr; }"

    def __init__(self, typing: Typing, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.typing = typing
        self._before = self._prompt = "> "
        self._spans: tuple[tuple[int, int], ...] = ((0, 0),)
        self._arranged: tuple[str, int | None] = ("", None)

    @property
    def text(self) -> str:
        """What is typed so far."""
        return self.typing.line.text

    def prompt(self, text: str) -> None:
        """Show this before the line, as in `HV, Ada Cy> `."""
        # Another screen's line may have been typed into since this one was shown.
        if text != self._before or self._arranged != (self.text, self.typing.rewording):
            self._before = T(text).plain
            self._arrange()

    def on_resize(self) -> None:
        """Break the line anew."""
        self._arrange()

    def _arrange(self) -> None:
        """Break the line into rows, and repaint those that are not as they were."""
        entry = self.typing.rewording
        self._arranged = self.text, entry
        self._prompt = self._before if entry is None else f"rewording {entry}> "
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
