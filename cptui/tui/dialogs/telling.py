"""A longer answer with a screen to itself."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from cptui.tui.text import T, hanging, wrapped
from cptui.tui.widgets.lines import Lines, Row
from cptui.tui.widgets.rule import Rule
from cptui.tui.widgets.said import Said


class Tellings(ModalScreen[None]):
    """Shows lines until Enter or Esc."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,escape,q", "dismiss", "back", id="telling.back", tooltip="Go back."),
    ]

    def __init__(self, lines: Sequence[str], title: str = "") -> None:
        super().__init__()
        self._lines = tuple(lines)
        self._title = title

    def compose(self) -> ComposeResult:
        """The title, the lines, the way back."""
        yield Said(T(self._title or "Answer", "bold"))
        yield Rule()
        yield Lines()
        yield Rule()
        yield Said(T("Enter goes back.  Up, Down, PgUp, PgDn move."))

    def on_resize(self) -> None:
        """Break the lines to the width."""
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        listing = self.query_one(Lines)
        rows = []
        for number, line in enumerate(self._lines):
            gap = len(line) - len(line.lstrip())
            body = hanging(T(" " * gap), T(line.strip()), listing.room)
            rows.append(Row(number, body or wrapped(T(line), listing.room)))
        listing.show(rows)
