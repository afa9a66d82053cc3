"""What can be done on a screen: its bindings and the grammar's rows, for palette and help.

There is no second list: a key or a command added elsewhere appears here by itself.
"""

from dataclasses import dataclass
from typing import Any

from textual.screen import Screen

from cptui.capture.grammar import ROWS
from cptui.tui.keys import key_name
from cptui.tui.live import LiveScreen
from cptui.tui.widgets.lines import Lines


@dataclass(frozen=True, slots=True)
class Offer:
    """A key or a typed form, and what it does."""

    form: str
    """As shown: "F4", "/view hv ada yes neglect: why"."""
    does: str
    take: str
    """The key to press, or the beginning of the line to type."""


LINE_KEYS = (
    Offer("Up, Down", "My words of before, to be reworded; other lines as typed; and back.", "up"),
    Offer("Tab", "Completes a code, command or tag; says which where several fit.", "tab"),
    Offer("^u, ^k, ^w", "Clears what stands before the cursor, after it; the last word.", "ctrl+u"),
)
"""What the capture line does with keys: it edits with them, so that they are no bindings."""


def key_offers(screen: Screen[Any]) -> list[Offer]:
    """Return the keys that work now, nearest first."""
    found: dict[str, Offer] = {}
    for key, active in screen.active_bindings.items():
        binding = active.binding
        name = binding.id or binding.action
        if not active.enabled or not binding.tooltip:
            continue
        if name in found:
            form = f"{found[name].form}, {key_name(key)}"
            found[name] = Offer(form, found[name].does, found[name].take)
        else:
            found[name] = Offer(key_name(key), binding.tooltip, key)
    return list(found.values())


def line_offers() -> list[Offer]:
    """Return the forms of the typed line."""
    return [Offer(row.form, row.means, _beginning(row.form)) for row in ROWS]


def _beginning(form: str) -> str:
    """Return what of a form is typed first, with a blank where more is to come."""
    word, blank, _more = form.partition(" ")
    return word + blank


def offers(screen: LiveScreen) -> list[Offer]:
    """Return everything the palette finds."""
    return [*key_offers(screen), *(one for one in line_offers() if one.take.startswith("/"))]


def list_offers(screen: Screen[Any]) -> list[Offer]:
    """Return the keys that work once the list is gone to; none when it has been."""
    listing = next(iter(screen.query(Lines)), None)
    if listing is None or listing.has_focus:
        return []
    return [
        Offer(key_name(key), binding.tooltip, key)
        for key, binding in listing._bindings
        if binding.show
    ]


def help_parts(screen: Screen[Any]) -> list[tuple[str, list[Offer]]]:
    """Return what works, under headings: keys now, keys in the list, the typed line."""
    parts = [
        ("Keys", key_offers(screen)),
        ("In the line", list(LINE_KEYS)),
        ("In the list, after Tab", list_offers(screen)),
        ("Typed", line_offers()),
    ]
    return [(heading, found) for heading, found in parts if found]
