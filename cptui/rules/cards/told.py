"""A card in plain lines: whole, in short when its item begins, and what was left open."""

from cptui.domain.conference import Conference
from cptui.domain.state import ItemRun
from cptui.rules.cards.card import Card, card_of
from cptui.rules.cards.welcome import WELCOME

_HOW_TO_PUT_RIGHT = (
    "One fact alone: /confirm ada address. All of it: /confirm all. What is wrong: "
    "/change ada address: what is right.",
    "The words of a statement: /card and its name.",
)


def card_lines(card: Card) -> tuple[str, ...]:
    """Return every task with whether it is done and, where it is not, what to type."""
    done = len(card.tasks) - len(card.open)
    head = f"Card of item {card.label}, {card.title}: {done} of {len(card.tasks)} done."
    lines = [
        f" ok {one.what}." if one.done else f"  ! {_ended(one.what)} {one.line}"
        for one in card.tasks
    ]
    asks = (card.asks,) if card.asks else ()
    return (head, *asks, *lines, *(_HOW_TO_PUT_RIGHT if card.stage == WELCOME else ()))


def _ended(what: str) -> str:
    return what if what.endswith("?") else f"{what}."


def card_brief(card: Card) -> tuple[str, ...]:
    """Return, for the moment its item begins, what there is to do, a line for each kind."""
    by_command: dict[str, list[str]] = {}
    for one in card.open:
        command, _, rest = one.line.partition(" ")
        by_command.setdefault(command, []).append(rest.split()[0])
    if not by_command:
        return ()
    parts = "; ".join(f"{command} {', '.join(what)}" for command, what in by_command.items())
    return (f"On this item's card: {parts}. /card tells more.",)


def left_open(conference: Conference, run: ItemRun) -> str:
    """Return in a sentence that an item was left with something on its card; else empty."""
    card = card_of(conference, run)
    if card is None or not card.open:
        return ""
    count, of = len(card.open), len(card.tasks)
    return f"Left open on item {run.label}'s card: {count} of {of}. /card {run.label} lists them."
