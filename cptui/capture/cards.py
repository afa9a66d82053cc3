"""The line that shows an item's card, and a statement's words."""

from cptui.actions.refusal import Refused
from cptui.capture.agenda import statement_meant
from cptui.capture.line import Line, Row
from cptui.capture.order import item_meant
from cptui.capture.reading import Reading, Telling
from cptui.rules.cards import card_lines, card_of, statement_text


def read_card(line: Line, rest: str) -> Reading:
    """Read `/card`, `/card 10` and `/card confidentiality`."""
    text = rest.strip()
    running = line.conference.running
    if not text:
        run = running.now or running.items[0]
    elif text[0].isdecimal():
        run = item_meant(line.conference, text, "Say the item's number.")
    else:
        return Telling(statement_text(line.conference, statement_meant(line, text)))
    card = card_of(line.conference, run)
    if card is None:
        raise Refused(f"Nothing in particular is on the card of item {run.label}.")
    return Telling(card_lines(card))


ROWS: tuple[Row, ...] = (
    Row(
        "/card [N|STATEMENT]",
        "what is to be gone through in this item, or item N; the words of a statement",
        "/card 1",
        "asking",
        read_card,
    ),
)
