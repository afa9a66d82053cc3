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
    ItemSkipped,
    ItemStarted,
    StatementRead,
)
from cptui.minutes.telling.names import ended, names, sentence
from cptui.rules.timing import ending


def tell_agenda(conference: Conference, event: AgendaEvent, at: datetime | None) -> str:
    """Return the event in words; a start says when it ends if all keep time."""
    match event:
        case ItemStarted():
            return _started(conference, event.item, at)
        case ItemSkipped():
            return f"Item {event.item}, {_title(conference, event.item)}, passed over for now."
        case AgendaFinished():
            return "Agenda finished."
        case ItemExtended():
            way = "more" if event.minutes > 0 else "fewer"
            minutes = _minutes(abs(event.minutes))
            return f"{minutes} {way} for item {event.item}, {_title(conference, event.item)}."
        case BreakBegan():
            return f"Break of {_minutes(event.minutes)}; the clock stands."
        case ClockPaused():
            return "Paused; the clock stands."
        case ClockResumed():
            return "The clock goes on."
        case StatementRead():
            return _statement(conference, event.statement)
        case FactConfirmed():
            return ended(f"Confirmed: {event.fact}")
        case FactChanged():
            field = event.field.replace("_", " ")
            who = names(conference, (event.person,))
            return ended(f"Put right for {who}: {field} {event.value}")
        case _:
            assert_never(event)


def _started(conference: Conference, item: int, at: datetime | None) -> str:
    planned = _minutes(conference.running.items[item - 1].planned)
    of = len(conference.running.items)
    said = f"Item {item} of {of}, {_title(conference, item)}, {planned}."
    ends = ending(conference, at) if at and conference.running.current == item else ""
    return f"{said} {ends}" if ends else said


def _statement(conference: Conference, statement: str) -> str:
    titles = {one.id: one.title for one in conference.profile.statements}
    return ended(f"Read out: {sentence(titles.get(statement, statement))}")


def _title(conference: Conference, item: int) -> str:
    return conference.agenda.items[item - 1].title


def _minutes(count: int) -> str:
    return "1 minute" if count == 1 else f"{count} minutes"
