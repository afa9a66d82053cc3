"""The rows at the bottom of every screen: answer, capture line, what Enter does, keys."""

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content

from cptui.tui.drafting import Typing
from cptui.tui.reply import Reply, Tone
from cptui.tui.text import BLANK, T, joined, packed, stacked, wrapped
from cptui.tui.widgets.capture import Capture
from cptui.tui.widgets.rule import Rule
from cptui.tui.widgets.said import Said

HINT = "hv: words · 10:25 late · - narrative · @ action · # tag · / command"

FORETOLD_ROWS = 3
"""Rows that what Enter would do may take."""
SAVED_ROWS = 2
"""Rows that what was saved may take below the capture line."""


class Dock(Vertical):
    """Shows what it is told; the screen decides what."""

    DEFAULT_CSS = """
    Dock { dock: bottom; height: auto; }
    Dock #reply { max-height: 7; }
    Dock #keys { height: 1; }
    Dock #foretell { height: 1; }
    """

    def __init__(self, typing: Typing) -> None:
        super().__init__()
        self._typing = typing
        self._saved: Content = BLANK
        self._foretold = ("", "")
        """A line, and what Enter would do with it."""

    def compose(self) -> ComposeResult:
        """The rows from top to bottom."""
        yield Rule()
        yield Said(id="reply")
        yield Capture(self._typing, id="capture")
        yield Said(id="foretell")
        yield Said(id="keys")

    @property
    def _width(self) -> int:
        """Cells in a row; those of the screen before the dock is laid out."""
        return max(20, self.size.width or self.app.size.width)

    @property
    def capture(self) -> Capture:
        """The capture line."""
        return self.query_one(Capture)

    def reply(self, reply: Reply) -> None:
        """Show the answer: what was saved where Enter's meaning stands, the rest above."""
        above = self.query_one("#reply", Said)
        lines = self._lines(reply)
        self._saved = lines[0] if lines and reply.tone is Tone.SAVED else BLANK
        shown = lines[1:] if reply.tone is Tone.SAVED else lines
        above.display = bool(shown)
        above.show(stacked(shown))
        line, words = self._foretold
        self.foretell(words if line == self.capture.text else "")

    def _lines(self, reply: Reply) -> tuple[Content, ...]:
        if reply.tone is Tone.ASKED:
            return packed(reply.parts, self._width)
        return reply.parts

    def foretell(self, words: str) -> None:
        """Show what Enter would do; for an empty line what was saved last, else a reminder."""
        self._foretold = (self.capture.text, words)
        line = self.query_one("#foretell", Said)
        width = self._width
        if words and words in self.query_one("#reply", Said).plain:
            content = BLANK
        elif words:
            content = joined(T("Enter: ", "bold"), _in_rows(words, width))
        elif self._saved.plain and not self.capture.text:
            content = joined(T("Saved ", "bold $success"), self._saved)
        elif not self.capture.text:
            content = T(HINT, "dim")
        else:
            content = BLANK
        rows = wrapped(content, width)
        if self._saved.plain and len(rows) > SAVED_ROWS and not words:
            # What was saved stands in the list, whole.
            content = joined(wrapped(content, width - 4)[0], " ...")
            rows = (content,)
        line.styles.height = min(FORETOLD_ROWS, max(1, len(rows)))
        line.show(content)

    def keys(self, content: Content) -> None:
        """Show the keys that work now."""
        self.query_one("#keys", Said).show(content)


def _in_rows(words: str, width: int) -> str:
    """Return the words, their middle left out where they do not fit; tags stand at the end."""
    room = FORETOLD_ROWS * width - len("Enter: ")
    if len(wrapped(joined(T("Enter: "), words), width)) <= FORETOLD_ROWS:
        return words
    # Each row may end a word's length short.
    room -= FORETOLD_ROWS * width // 5
    head, tail = words[: room // 2], words[-(room - room // 2) :]
    return f"{head.rpartition(' ')[0]} ... {tail.partition(' ')[2]}"
