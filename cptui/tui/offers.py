"""What can be done on a screen: its bindings and the grammar's rows, for palette and help.

There is no second list: a key or a command added elsewhere appears here by itself.
"""

from dataclasses import dataclass

from cptui.capture.grammar import ROWS
from cptui.tui.keys import key_name
from cptui.tui.live import LiveScreen
from textual.screen import Screen


@dataclass(frozen=True, slots=True)
class Offer:
    """A key or a typed form, and what it does."""

    form: str
    """As shown: "F4", "/view hv ada yes neglect: why"."""
    does: str
    take: str
    """The key to press, or the beginning of the line to type."""


def key_offers(screen: Screen[object]) -> list[Offer]:
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
    return [Offer(row.form, row.means, row.form.split()[0]) for row in ROWS]


def offers(screen: LiveScreen) -> list[Offer]:
    """Return everything the palette finds."""
    return [*key_offers(screen), *(one for one in line_offers() if one.take.startswith("/"))]


def help_rows(screen: Screen[object]) -> tuple[list[Offer], list[Offer]]:
    """Return the keys that work now and the forms of the typed line."""
    return key_offers(screen), line_offers()
