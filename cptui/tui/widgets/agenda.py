"""The agenda at the left of the room: what is done, what is on, what is ahead."""

from datetime import datetime

from textual.content import Content

from cptui.domain.conference import Conference
from cptui.rules.hearing import not_yet_heard, turns_told
from cptui.rules.timing import ItemTime, item_times
from cptui.tui.text import T, apart, hanging, padded, wrapped
from cptui.tui.widgets.card import card_rows

_MARKS = {"done": "ok", "now": ">", "skipped": "-", "ahead": ""}
_TIME = 6
LEAST_ITEMS = 4
"""Rows of the agenda that a card leaves: the item before, the current one, what is next."""


def agenda_lines(conference: Conference, now: datetime, width: int, height: int) -> list[Content]:
    """Return the pane's lines, no more than fit: the current item always, codes last.

    While the item's card has something open it stands in the place of who is in, and of
    agenda items where there is no room for both.
    """
    items, current = _items(conference, now, width)
    notes = _heard(conference, width)
    room = height - len(notes) - min(len(items), LEAST_ITEMS)
    card = card_rows(conference, width, room)
    if card:
        left = height - len(card) - len(notes)
        return [*_window(items, current, left), *notes, *card][:height]
    codes = hanging(T(" "), T(" ".join(conference.present())), width)
    foot = [T(""), *notes, *codes] if len(items) + len(notes) + len(codes) < height else notes
    return [*_window(items, current, height), *foot][:height]


def _items(conference: Conference, now: datetime, width: int) -> tuple[list[Content], int]:
    """Return all items' lines and the number of the current item's first."""
    lines: list[Content] = []
    current = 0
    items = item_times(conference, now)
    label = max(2, *(len(one.label) for one in items))
    for item in items:
        if item.state == "now":
            current = len(lines)
        lines.extend(_item(item, label, width))
    return lines, current


def _item(item: ItemTime, label: int, width: int) -> list[Content]:
    style = {"now": "bold", "skipped": "dim", "done": "dim"}.get(item.state, "")
    head = f"{_MARKS[item.state]:<2}{item.label:>{label}} "
    titles = wrapped(T(item.title, style), width - len(head) - _TIME)
    first = T(head, style) + padded(titles[0], width - len(head) - _TIME)
    time = _time(item)
    over = "bold $error" if item.state == "now" and item.left_seconds < 0 else style
    rest = [T(" " * len(head)) + title for title in titles[1:]]
    return [apart(first.rstrip(), T(time, over), width), *rest]


def _time(item: ItemTime) -> str:
    planned = item.planned_seconds // 60
    if item.state in ("ahead", "skipped"):
        return str(planned)
    return f"{item.spent_seconds // 60}/{planned}"


def _window(lines: list[Content], current: int, room: int) -> list[Content]:
    """Return as many lines as there is room for, the current item among them."""
    if len(lines) <= room:
        return lines
    start = max(0, min(current - 1, len(lines) - room))
    return lines[start : start + room]


def _heard(conference: Conference, width: int) -> list[Content]:
    if not conference.started:
        return []
    silent = not_yet_heard(conference)
    lines: list[Content] = []
    if silent:
        lines += hanging(T(" "), T(f"not yet heard: {', '.join(silent)}"), width)
    lines += hanging(T(" "), T(f"family has {turns_told(conference)}"), width)
    return lines
