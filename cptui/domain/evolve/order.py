"""The agenda's items and their order, changed while it runs."""

from dataclasses import replace
from string import ascii_lowercase
from typing import assert_never

from cptui.domain.events import ItemExtended, ItemMoved, ItemSplit
from cptui.domain.state import ItemRun, Running

_PARTS_FROM = 1000
"""Above every number an agenda gives of itself."""
_LETTERS = (*ascii_lowercase[1:], *(one + two for one in "abc" for two in ascii_lowercase))


def part_number(entry: int) -> int:
    """Return what the part split off in that entry is called by in the record."""
    return _PARTS_FROM + entry


def changed(running: Running, run: ItemRun) -> Running:
    """Return the agenda with that item as it is now."""
    items = tuple(run if one.item == run.item else one for one in running.items)
    return replace(running, items=items)


def arranged(running: Running, entry: int, event: ItemExtended | ItemSplit | ItemMoved) -> Running:
    """Return the agenda with an item given time, parted or moved in that entry."""
    match event:
        case ItemExtended():
            return _extended(running, event)
        case ItemSplit():
            return _split(running, entry, event)
        case ItemMoved():
            return _moved(running, event)
        case _:
            assert_never(event)


def _extended(running: Running, event: ItemExtended) -> Running:
    run = running.run(event.item)
    if run is None:
        return running
    return changed(running, replace(run, planned=max(0, run.planned + event.minutes)))


def _split(running: Running, entry: int, event: ItemSplit) -> Running:
    """Return the agenda with the item's second part after it; it is for the same stage."""
    run = running.run(event.item)
    if run is None:
        return running
    about = replace(run.about, title=event.title, minutes=event.minutes, statements=())
    part = ItemRun(part_number(entry), _label(running, run), about, event.minutes)
    left = replace(run, planned=max(0, run.planned - event.minutes))
    place = running.items.index(run)
    items = (*running.items[:place], left, part, *running.items[place + 1 :])
    return replace(running, items=items)


def _label(running: Running, run: ItemRun) -> str:
    """Return the number of the item that was on the agenda and the next free letter."""
    taken = {one.label for one in running.items}
    whole = run.label.rstrip(ascii_lowercase)
    free = (f"{whole}{letter}" for letter in _LETTERS)
    return next((label for label in free if label not in taken), str(part_number(len(taken))))


def _moved(running: Running, event: ItemMoved) -> Running:
    """Return the agenda with the item at its new place; where that is gone, as it was."""
    run = running.run(event.item)
    others = [one for one in running.items if one.item != event.item]
    places = [one.item for one in others]
    if run is None or event.before not in (None, *places):
        return running
    place = len(others) if event.before is None else places.index(event.before)
    return replace(running, items=(*others[:place], run, *others[place:]))
