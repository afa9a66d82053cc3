"""A question with two answers, in the middle of something else."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from cptui.domain.conference import Conference
from cptui.tui.text import T
from cptui.tui.widgets.rule import Rule
from cptui.tui.widgets.said import Said

LEAVING = "Leave now? The record is saved, and the line you are typing is kept."
CLOCK = "The clock of the conference goes on: F9 pauses it before you leave."


def leaving(conference: Conference, unsaved: int = 0) -> tuple[str, ...]:
    """Return what leaving means now; of the clock only while it runs."""
    if unsaved:
        many = unsaved > 1
        waits = f"{unsaved} lines wait" if many else "1 line waits"
        saved = "are not saved; they are" if many else "is not saved; it is"
        return (f"{waits} for an answer and {saved} offered again at the next start.",)
    running = conference.running
    runs = running.current is not None and running.paused is None
    return (LEAVING, CLOCK) if runs and not conference.closing.closed else (LEAVING,)


class Sure(ModalScreen[bool]):
    """Dismisses with True for yes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "answer(True)", "yes", id="sure.yes", tooltip="Yes, do it."),
        Binding("n,escape", "answer(False)", "no", id="sure.no", tooltip="No, go back."),
    ]
    CSS = "Sure Vertical { dock: bottom; height: auto; background: $background; }"

    def __init__(self, lines: Sequence[str], yes: str, no: str = "go back") -> None:
        super().__init__()
        self._lines, self._yes, self._no = tuple(lines), yes, no

    def compose(self) -> ComposeResult:
        """What it is about, and the two answers."""
        with Vertical():
            yield Rule()
            for line in self._lines:
                yield Said(T(line))
            yield Said(T(f"y {self._yes}   n {self._no}", "bold"))

    def action_answer(self, sure: bool) -> None:
        """Hand the answer back."""
        self.dismiss(sure)
