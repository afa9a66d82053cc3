"""Asks before leaving."""

from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import ModalScreen

from cptui.tui.text import T
from cptui.tui.widgets.rule import Rule
from cptui.tui.widgets.said import Said


class Leaving(ModalScreen[bool]):
    """Dismisses with True when leaving is meant."""

    BINDINGS = [
        Binding("y,enter", "answer(True)", "leave", id="leaving.yes", tooltip="Leave."),
        Binding("n,escape", "answer(False)", "stay", id="leaving.no", tooltip="Stay."),
    ]
    CSS = "Leaving Vertical { dock: bottom; height: auto; background: $background; }"

    def compose(self) -> ComposeResult:
        """What is safe, and the two answers."""
        from textual.containers import Vertical

        with Vertical():
            yield Rule()
            yield Said(T("Leave now? The record is saved; the line you are typing is kept."))
            yield Said(T("The clock of the conference goes on: F9 pauses it before you leave."))
            yield Said(T("y leave   n stay", "bold"))

    def action_answer(self, sure: bool) -> None:
        """Hand the answer back."""
        self.dismiss(sure)
