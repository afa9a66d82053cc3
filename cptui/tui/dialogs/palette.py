"""Finds a key or a command by a word of what it does."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen

from cptui.tui.drafting import Typing
from cptui.tui.offers import Offer
from cptui.tui.text import T, hanging, padded, wrapped
from cptui.tui.widgets.capture import Capture
from cptui.tui.widgets.lines import Lines, Row
from cptui.tui.widgets.rule import Rule
from cptui.tui.widgets.said import Said

COLUMN = 16


class Palette(ModalScreen[str | None]):
    """Dismisses with the key to press or the command to begin; None when left."""

    AUTO_FOCUS = "Capture"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+p", "dismiss", "back", id="palette.back", tooltip="Go back."),
        Binding("pagedown", "move(1)", "", id="palette.down", tooltip="To the next."),
        Binding("pageup", "move(-1)", "", id="palette.up", tooltip="To the one before."),
        Binding("enter", "take", "do", id="palette.take", tooltip="Do the one marked."),
    ]

    def __init__(self, offered: Sequence[Offer]) -> None:
        super().__init__()
        self._offered = tuple(offered)

    def compose(self) -> ComposeResult:
        """The word sought, what was found, the keys."""
        yield Capture(Typing(), id="sought")
        yield Rule()
        yield Lines()
        yield Rule()
        yield Said(T("Type a word.  Down, Up choose.  Enter does it.  Esc goes back."))

    def on_mount(self) -> None:
        """Say what the line is for."""
        self.query_one(Capture).prompt("Find: ")

    def on_lines_resized(self) -> None:
        """Break the list to the width."""
        self.call_after_refresh(self.on_capture_changed)

    def on_capture_changed(self, event: Capture.Changed | None = None) -> None:
        """Show what has every word that is typed."""
        if event is not None:
            event.stop()
        words = self.query_one(Capture).text.lower().split()
        listing = self.query_one(Lines)
        found = [
            Row(number, _lines(one, listing.room))
            for number, one in enumerate(self._offered)
            if all(word in f"{one.form} {one.does}".lower() for word in words)
        ]
        listing.show(found)

    def on_capture_stepped(self, event: Capture.Stepped) -> None:
        """Go up or down the list while the word is typed."""
        event.stop()
        self.query_one(Lines).action_by(event.step)

    def on_capture_entered(self, event: Capture.Entered) -> None:
        """Do the one marked."""
        event.stop()
        self.action_take()

    def action_take(self) -> None:
        """Do the one marked."""
        row = self.query_one(Lines).row
        if row is not None and isinstance(row.key, int):
            self.dismiss(self._offered[row.key].take)

    def action_move(self, step: int) -> None:
        """Go a page up or down the list."""
        self.query_one(Lines).action_page(step)


def _lines(offer: Offer, width: int) -> tuple[Content, ...]:
    head = T(offer.form, "bold")
    if head.cell_length >= COLUMN:
        return (*wrapped(head, width), *hanging(T("    "), T(offer.does), width))
    return hanging(padded(head, COLUMN), T(offer.does), width)
