"""What the agenda's events make of the conference."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
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
from cptui.domain.evolve.attendance import ended
from cptui.domain.evolve.facts import change_fact
from cptui.domain.evolve.order import arranged, changed
from cptui.domain.state import Running, Stretch


def evolve_agenda(conference: Conference, entry: Entry, event: AgendaEvent) -> Conference:
    """Return the conference with the agenda and its clock moved on."""
    match event:
        case StatementRead():
            read = (*conference.statements_read, event.statement)
            return replace(conference, statements_read=read)
        case FactConfirmed():
            confirmed = (*conference.facts_confirmed, event)
            return replace(conference, facts_confirmed=confirmed)
        case FactChanged():
            return change_fact(conference, entry, event)
        case _:
            running = _run(conference.running, entry, event)
            return replace(conference, running=running)


_Clock = (
    ItemStarted
    | ItemSkipped
    | AgendaFinished
    | ItemExtended
    | ItemSplit
    | ItemMoved
    | BreakBegan
    | ClockPaused
    | ClockResumed
)


def _run(running: Running, entry: Entry, event: _Clock) -> Running:
    match event:
        case ItemStarted():
            return _start(running, event.item, entry)
        case ItemSkipped():
            return _skip(running, event.item, entry.at)
        case AgendaFinished():
            left = _leave(stand(running, entry.at))
            return replace(left, paused=None, finished=True)
        case ItemExtended() | ItemSplit() | ItemMoved():
            return arranged(running, entry.number, event)
        case BreakBegan():
            breaks = (*running.breaks, Stretch(entry.at))
            standing = stand(running, entry.at)
            return replace(standing, break_minutes=event.minutes, breaks=breaks)
        case ClockPaused():
            return stand(running, entry.at)
        case ClockResumed():
            return go_on(running, entry.at)
        case _:
            assert_never(event)


def stand(running: Running, at: datetime) -> Running:
    """Return the agenda with its clock stopped."""
    stopped, run = running, running.now
    if run is not None:
        stopped = changed(running, replace(run, stretches=ended(run.stretches, at)))
    return replace(stopped, paused=running.paused or at)


def go_on(running: Running, at: datetime) -> Running:
    """Return the agenda with its clock going again on the current item."""
    going = replace(running, paused=None, break_minutes=None, breaks=ended(running.breaks, at))
    run = running.now
    if run is None or running.paused is None:
        return going
    return changed(going, replace(run, stretches=(*run.stretches, Stretch(at))))


def _leave(running: Running) -> Running:
    return replace(running, current=None, left=running.current)


def _start(running: Running, item: int, entry: Entry) -> Running:
    """Return the agenda at that item; one that its splitting undone took away begins nothing."""
    if running.run(item) is None:
        return running
    going = go_on(_leave(stand(running, entry.at)), entry.at)
    run = going.run(item)
    if run is not None:
        run = replace(run, skipped=False, stretches=(*run.stretches, Stretch(entry.at)))
        going = changed(going, run)
    return replace(going, current=item, started_entry=entry.number, finished=False)


def _skip(running: Running, item: int, at: datetime) -> Running:
    if running.current == item:
        running = replace(_leave(stand(running, at)), paused=None)
    run = running.run(item)
    return running if run is None else changed(running, replace(run, skipped=True))
