"""Help: the keys that work on the screen it was asked on, then every typed form."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import ModalScreen

from cptui.tui.offers import Offer
from cptui.tui.text import T, hanging, padded, wrapped
from cptui.tui.widgets.lines import Lines, Row
from cptui.tui.widgets.rule import Rule
from cptui.tui.widgets.said import Said

COLUMN = 16


class Help(ModalScreen[None]):
    """Shows keys and forms until Enter, Esc or F1."""

    BINDINGS = [
        Binding("enter,escape,q,f1", "dismiss", "back", id="help.back", tooltip="Go back."),
    ]

    def __init__(self, shown: tuple[Sequence[Offer], Sequence[Offer]]) -> None:
        super().__init__()
        self._keys, self._forms = shown

    def compose(self) -> ComposeResult:
        """The title, the list, the way back."""
        yield Said(T("Help: the keys that work on this screen, and what can be typed", "bold"))
        yield Rule()
        yield Lines()
        yield Rule()
        yield Said(T("Enter goes back.  Up, Down, PgUp, PgDn move."))

    def on_resize(self) -> None:
        """Break the list to the width."""
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        listing = self.query_one(Lines)
        rows = [_heading("Keys")]
        rows += [_key(number, one, listing.room) for number, one in enumerate(self._keys)]
        rows.append(_heading("Typed"))
        start = len(self._keys)
        rows += [_form(start + number, one, listing.room) for number, one in enumerate(self._forms)]
        listing.show(rows)


def _heading(text: str) -> Row:
    return Row(None, (T(text, "bold underline"),))


def _key(number: int, offer: Offer, width: int) -> Row:
    head = padded(T(offer.form, "bold"), COLUMN)
    return Row(number, hanging(head, T(offer.does), width))


def _form(number: int, offer: Offer, width: int) -> Row:
    form = wrapped(T(offer.form, "bold"), width)
    return Row(number, (*form, *hanging(T("    "), T(offer.does), width)))
