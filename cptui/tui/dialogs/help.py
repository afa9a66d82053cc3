"""Help: the keys that work on the screen it was asked on, then every typed form."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from cptui.tui.offers import Offer
from cptui.tui.text import T, hanging, padded, wrapped
from cptui.tui.widgets.lines import Lines, Row
from cptui.tui.widgets.rule import Rule
from cptui.tui.widgets.said import Said

COLUMN = 16


class Help(ModalScreen[None]):
    """Shows keys and forms until Enter, Esc or F1."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,escape,q,f1", "dismiss", "back", id="help.back", tooltip="Go back."),
    ]

    def __init__(self, parts: Sequence[tuple[str, Sequence[Offer]]]) -> None:
        super().__init__()
        self._parts = parts

    def compose(self) -> ComposeResult:
        """The title, the list, the way back."""
        yield Said(T("Help: the keys that work on this screen, and what can be typed", "bold"))
        yield Rule()
        yield Lines()
        yield Rule()
        yield Said(T("Enter goes back.  Up, Down, PgUp, PgDn move."))

    def on_lines_resized(self) -> None:
        """Break the list to the width."""
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        listing = self.query_one(Lines)
        rows: list[Row] = []
        for heading, offers in self._parts:
            rows.append(_heading(heading))
            for one in offers:
                rows.append(_row(len(rows), one, listing.room))
        listing.show(rows)


def _heading(text: str) -> Row:
    return Row(None, (T(text, "bold underline"),))


def _row(number: int, offer: Offer, width: int) -> Row:
    form = T(offer.form, "bold")
    if form.cell_length < COLUMN:
        return Row(number, hanging(padded(form, COLUMN), T(offer.does), width))
    return Row(number, (*wrapped(form, width), *hanging(T("    "), T(offer.does), width)))
