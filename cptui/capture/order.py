"""Lines that part an item of the agenda, or change the order of those to come."""

import re

from cptui.actions.order import move_item, split_item
from cptui.actions.refusal import Refused
from cptui.capture.line import Incomplete, Line, Row
from cptui.capture.parts import needed
from cptui.capture.reading import Reading
from cptui.domain.conference import Conference
from cptui.domain.state import ItemRun

_ITEM = re.compile(r"#?(?P<label>\d{1,6}[a-z]{0,2})\.?", re.IGNORECASE)
_MINUTES = re.compile(r"\s+(?P<minutes>\d{1,4})\s*(?:m|min|mins|minute|minutes)?$", re.IGNORECASE)
_PLACE = re.compile(r"(?P<place>before|after)\s+(?P<item>\S+)$", re.IGNORECASE)


def item_meant(conference: Conference, text: str, missing: str) -> ItemRun:
    """Return the item that the whole text names; raises Incomplete or Refused."""
    match = _ITEM.fullmatch(text.strip())
    if match is None:
        raise Incomplete(missing)
    wanted = match["label"].casefold().lstrip("0")
    items = conference.running.items
    for run in items:
        if run.label == wanted:
            return run
    listed = ", ".join(run.label for run in items)
    raise Refused(f"There is no item {match['label']}. The items are {listed}.")


def whole_item(line: Line, text: str, missing: str) -> int:
    """Return the number of the item that the whole text names; raises Incomplete or Refused."""
    return item_meant(line.conference, text, missing).item


def read_split(line: Line, rest: str) -> Reading:
    """Read `/split 8 Views on Ben 10`; without minutes the part has half of them."""
    label, _, title = needed(rest, "Say which item.").partition(" ")
    item = whole_item(line, label, "Say which item, by its number.")
    title = needed(title, "Say what the second part is called.")
    match = _MINUTES.search(title)
    if match is None:
        return line.do(split_item, item=item, title=title)
    minutes = int(match["minutes"])
    return line.do(split_item, item=item, title=title[: match.start()], minutes=minutes)


def read_move(line: Line, rest: str) -> Reading:
    """Read `/move 7 before 5`, `after 5`, `next` and `last`."""
    label, _, where = needed(rest, "Say which item.").partition(" ")
    item = whole_item(line, label, "Say which item, by its number.")
    return line.do(move_item, item=item, before=_before(line, item, where.strip()))


def _before(line: Line, item: int, where: str) -> int | None:
    """Return the item it is to come before; None for the end."""
    if where.casefold() in ("last", "end"):
        return None
    others = [one for one in line.conference.running.items if one.item != item]
    if where.casefold() == "next":
        ahead = [one for one in line.conference.running.ahead if one.item != item]
        return ahead[0].item if ahead else None
    match = _PLACE.fullmatch(where)
    if match is None:
        raise Incomplete("Say where: before 5, after 5, next or last.")
    place = whole_item(line, match["item"], "Say which item it comes before or after.")
    return place if match["place"].casefold() == "before" else _after(others, place)


def _after(others: list[ItemRun], place: int) -> int | None:
    """Return what comes after that item now; None when nothing does."""
    numbers = [one.item for one in others]
    following = numbers[numbers.index(place) + 1 :] if place in numbers else [place]
    return following[0] if following else None


ROWS: tuple[Row, ...] = (
    Row(
        "/split N WORDS [MINUTES]",
        "parts an item: its second part comes after it, with so many of its minutes",
        "/split 4 Views on Ben 10",
        "agenda",
        read_split,
    ),
    Row(
        "/move N before N|after N|next|last",
        "takes an item still to come at another place",
        "/move 5 before 3",
        "agenda",
        read_move,
    ),
)
