"""The card of an agenda item: what is gone through in it, and the line that does each."""

from cptui.rules.cards.card import Card, card_of, current_card, statement_text
from cptui.rules.cards.task import Task
from cptui.rules.cards.told import card_brief, card_lines, left_open

__all__ = [
    "Card",
    "Task",
    "card_brief",
    "card_lines",
    "card_of",
    "current_card",
    "left_open",
    "statement_text",
]
