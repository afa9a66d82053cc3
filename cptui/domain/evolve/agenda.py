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
    ItemSkipped,
    ItemStarted,
    StatementRead,
)
from cptui.domain.evolve.attendance import ended
from cptui.domain.evolve.facts import change_fact
from cptui.domain.state import ItemRun, Running, Stretch


def evolve_agenda(conference: Conference, entry: Entry, event: AgendaEvent) -> Conference:
    """Return the conference with the agenda and its clock moved on."""
    match event:
        case StatementRead():
            read = (*conference.statements_read, event.statement)
            return replace(conference, statements_read=read)
        case FactConfirmed():
            confirmed = (*conference.facts_confirmed, event.fact)
            return replace(conference, facts_confirmed=confirmed)
        case FactChanged():
            return change_fact(conference, entry, event)
        case _:
            running = _run(conference.running, entry, event)
            return replace(conference, running=running)


def _run(
    running: Running,
    entry: Entry,
    event: ItemStarted
    | ItemSkipped
    | AgendaFinished
    | ItemExtended
    | BreakBegan
    | ClockPaused
    | ClockResumed,
) -> Running:
    match event:
        case ItemStarted():
            return _start(running, event.item, entry)
        case ItemSkipped():
            return _skip(running, event.item, entry.at)
        case AgendaFinished():
            return replace(stand(running, entry.at), current=None, paused=None, finished=True)
        case ItemExtended():
            return _change(running, event.item, _extended(running, event))
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
    stopped = running
    if running.current is not None:
        run = running.items[running.current - 1]
        stopped = _change(running, run.item, replace(run, stretches=ended(run.stretches, at)))
    return replace(stopped, paused=running.paused or at)


def go_on(running: Running, at: datetime) -> Running:
    """Return the agenda with its clock going again on the current item."""
    going = replace(running, paused=None, break_minutes=None, breaks=ended(running.breaks, at))
    if running.current is None or running.paused is None:
        return going
    run = running.items[running.current - 1]
    return _change(going, run.item, replace(run, stretches=(*run.stretches, Stretch(at))))


def _start(running: Running, item: int, entry: Entry) -> Running:
    going = go_on(replace(stand(running, entry.at), current=None), entry.at)
    if not 1 <= item <= len(running.items):
        return going
    run = going.items[item - 1]
    run = replace(run, skipped=False, stretches=(*run.stretches, Stretch(entry.at)))
    going = _change(going, item, run)
    return replace(going, current=item, started_entry=entry.number, finished=False)


def _skip(running: Running, item: int, at: datetime) -> Running:
    if not 1 <= item <= len(running.items):
        return running
    if running.current == item:
        running = replace(stand(running, at), current=None, paused=None)
    return _change(running, item, replace(running.items[item - 1], skipped=True))


def _extended(running: Running, event: ItemExtended) -> ItemRun:
    run = running.items[event.item - 1]
    return replace(run, planned=max(0, run.planned + event.minutes))


def _change(running: Running, item: int, run: ItemRun) -> Running:
    items = (*running.items[: item - 1], run, *running.items[item:])
    return replace(running, items=items)
