"""The agenda's events in words."""

from datetime import datetime
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.events import (
    AgendaEvent,
    AgendaFinished,
    BreakBegan,
    ClockPaused,
    ClockResumed,
    FactChanged,
    FactConfirmed,
    ItemExtended,
    ItemMoved,
    ItemSkipped,
    ItemSplit,
    ItemStarted,
    StatementRead,
)
from cptui.minutes.telling.facts import tell_changed, tell_confirmed
from cptui.minutes.telling.names import ended, sentence
from cptui.rules.timing import ending

_GONE = "An item began whose parting was undone; the one before goes on."


def tell_agenda(conference: Conference, event: AgendaEvent, at: datetime | None) -> str:
    """Return the event in words; a start says when it ends if all keep time."""
    match event:
        case ItemStarted():
            return _started(conference, event.item, at)
        case ItemSkipped():
            return f"{sentence(_item(conference, event.item))}, passed over for now."
        case AgendaFinished():
            return "Agenda finished."
        case ItemExtended():
            way = "more" if event.minutes > 0 else "fewer"
            minutes = _minutes(abs(event.minutes))
            return f"{minutes} {way} for {_item(conference, event.item)}."
        case ItemSplit() | ItemMoved():
            return _arranged(conference, event)
        case BreakBegan():
            return f"Break of {_minutes(event.minutes)}; the clock stands."
        case ClockPaused():
            return "Paused; the clock stands."
        case ClockResumed():
            return "The clock goes on."
        case StatementRead():
            return _statement(conference, event.statement)
        case FactConfirmed():
            return tell_confirmed(conference, event)
        case FactChanged():
            return tell_changed(conference, event)
        case _:
            assert_never(event)


def _started(conference: Conference, item: int, at: datetime | None) -> str:
    run = conference.running.run(item)
    if run is None:
        return _GONE
    of = len(conference.running.items)
    said = f"Item {run.label} of {of}, {run.about.title}, {_minutes(run.planned)}."
    ends = ending(conference, at) if at and conference.running.current == item else ""
    return f"{said} {ends}" if ends else said


def _arranged(conference: Conference, event: ItemSplit | ItemMoved) -> str:
    what = sentence(_item(conference, event.item))
    if isinstance(event, ItemSplit):
        given = _minutes(event.minutes)
        return f"{what}, parted: {event.title} comes after it, with {given} of its time."
    if event.before is None:
        return f"{what}, is taken last."
    return f"{what}, is taken before {_item(conference, event.before)}."


def _statement(conference: Conference, statement: str) -> str:
    titles = {one.id: one.title for one in conference.profile.statements}
    return ended(f"Read out: {sentence(titles.get(statement, statement))}")


def _item(conference: Conference, item: int) -> str:
    run = conference.running.run(item)
    return f"item {run.label}, {run.about.title}" if run else "an item whose parting was undone"


def _minutes(count: int) -> str:
    return "1 minute" if count == 1 else f"{count} minutes"
