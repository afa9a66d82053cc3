"""Parting an item of the agenda, and changing the order of those still to come."""

from cptui.actions import known
from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.domain.events import ItemMoved, ItemSplit
from cptui.domain.state import ItemRun


def split_item(
    conference: Conference, item: int, title: str, minutes: int | None = None
) -> ItemSplit:
    """Return that an item is parted, its second part with that title and so many minutes.

    Without minutes the part has half of them. Refused for an item that is over, and where
    either part would be left without a minute.
    """
    known.sitting(conference)
    run = known.item(conference, item)
    if not run.ahead and conference.running.current != item:
        raise Refused(f"Item {run.label} is over. /item {run.label} goes back to it.")
    words = known.words(title, "what the second part is called: /split 8 Views on Ben 10")
    if run.planned < 2:
        raise Refused(f"Item {run.label} has {run.planned} min. /extend gives it more.")
    share = run.planned // 2 if minutes is None else minutes
    if not 1 <= share < run.planned:
        most = run.planned - 1
        raise Refused(f"Item {run.label} has {run.planned} minutes: its part takes 1 to {most}.")
    return ItemSplit(item, words, share)


def move_item(conference: Conference, item: int, before: int | None = None) -> ItemMoved:
    """Return that an item still to come is taken before another, or last.

    Refused for items that have begun or were passed over, and for places that `next` would
    not come to.
    """
    known.sitting(conference)
    run = known.item(conference, item)
    _to_come(conference, run)
    others = [one.item for one in conference.running.items]
    if before is None:
        if others[-1] == item:
            raise Refused(f"Item {run.label} is the last already.")
        return ItemMoved(item, None)
    place = known.item(conference, before)
    if before == item:
        raise Refused(f"Item {run.label} cannot come before itself.")
    if not place.ahead:
        here = f"/item {run.label} goes to it now."
        raise Refused(f"Item {place.label} has begun, so {run.label} would not come up. {here}")
    if others.index(item) + 1 == others.index(before):
        raise Refused(f"Item {run.label} comes before {place.label} already.")
    return ItemMoved(item, before)


def _to_come(conference: Conference, run: ItemRun) -> None:
    if run.item == conference.running.current:
        raise Refused(f"Item {run.label} is the one we are on.")
    if run.skipped:
        raise Refused(f"Item {run.label} was passed over. /item {run.label} goes to it.")
    if not run.ahead:
        raise Refused(f"Item {run.label} is over. /item {run.label} goes back to it.")
