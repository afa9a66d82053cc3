"""Who was kept out of the room, and who sat in, when each entry was said.

A line typed as it is said stands where it stands in the record; one typed late is placed by its
time, to the minute, and so are the lines before a beginning that was itself typed late.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    AttendanceEvent,
    ClosedSessionBegan,
    CloseEvent,
    OpeningEvent,
    PersonExcluded,
)
from cptui.domain.evolve import evolve
from cptui.domain.evolve.opening import begin
from cptui.domain.state import Stretch

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Session:
    """A closed session from its beginning to its end."""

    entry: int
    start: datetime
    end: datetime | None
    kept_out: tuple[str, ...]
    ground: str


@dataclass(frozen=True, slots=True)
class Moment:
    """The room when an entry was said."""

    out: Mapping[str, Stretch]
    """Code of everybody kept out to the stretch that kept them out."""
    present: frozenset[str]
    session: Session | None
    """The closed session it was said in."""


def moments(entries: Iterable[Entry]) -> dict[int, Moment]:
    """Return the room at each entry, by its number; struck entries are not to be among them."""
    whole = tuple(entries)
    states = _walked(whole)
    room = states[-1]
    final = {
        code: (tuple(one.excluded), tuple(one.present)) for code, one in room.attendance.items()
    }
    sessions = _sessions(whole, states)
    found = {}
    for entry, state in zip(whole, states, strict=False):
        moment = _as_it_was(state, final, sessions)
        if entry.at < entry.typed:
            moment = _by_time(entry, final, sessions)
        found[entry.number] = moment
    return _late_begun(whole, found, final, sessions)


def _walked(entries: tuple[Entry, ...]) -> list[Conference]:
    """Return the state before each entry and after the last, as far as the room goes."""
    state = begin(entries[0])
    states = [state]
    for entry in entries[1:]:
        states.append(state)
        if isinstance(entry.event, AttendanceEvent | CloseEvent | OpeningEvent):
            state = evolve(state, entry)
    return [*states, state]


def _sessions(entries: tuple[Entry, ...], states: list[Conference]) -> dict[int, Session]:
    found: dict[int, Session] = {}
    for entry, before, after in zip(entries, states, states[1:], strict=False):
        was, now = before.closed_session, after.closed_session
        if was is not None and was != now:
            found[was.entry] = Session(was.entry, was.since, entry.at, was.kept_out, was.ground)
        if now is not None and now != was:
            found[now.entry] = Session(now.entry, now.since, None, now.kept_out, now.ground)
    return found


_Stretches = Mapping[str, tuple[tuple[Stretch, ...], tuple[Stretch, ...]]]


def _as_it_was(state: Conference, final: _Stretches, sessions: Mapping[int, Session]) -> Moment:
    out = {
        code: _to_its_end(open_[-1], final[code][0])
        for code, one in state.attendance.items()
        if (open_ := [each for each in one.excluded if each.end is None])
    }
    session = state.closed_session
    return Moment(out, frozenset(state.present()), sessions[session.entry] if session else None)


def _to_its_end(open_: Stretch, final: tuple[Stretch, ...]) -> Stretch:
    """Return the stretch with the end it came to have."""
    same = (one for one in final if replace(one, end=None) == open_)
    return next(same, open_)


def _by_time(entry: Entry, final: _Stretches, sessions: Mapping[int, Session]) -> Moment:
    out = {}
    present = set()
    for code, (excluded, there) in final.items():
        kept = [each for each in excluded if _covers(each.start, each.end, entry)]
        if kept:
            out[code] = kept[-1]
        if any(_covers(each.start, each.end, entry) for each in there):
            present.add(code)
    within = [one for one in sessions.values() if _covers(one.start, one.end, entry)]
    return Moment(out, frozenset(present - set(out)), within[-1] if within else None)


def _covers(start: datetime, end: datetime | None, entry: Entry) -> bool:
    return start < entry.at + _MINUTE and (end is None or end >= entry.at)


def _late_begun(
    entries: tuple[Entry, ...],
    found: dict[int, Moment],
    final: _Stretches,
    sessions: Mapping[int, Session],
) -> dict[int, Moment]:
    """Return the moments with what was said before a beginning was typed, but after it began."""
    for late in entries:
        event = late.event
        if late.at >= late.typed or not isinstance(event, PersonExcluded | ClosedSessionBegan):
            continue
        for entry in entries:
            if entry.number >= late.number or entry.at < late.at:
                continue
            before, then = found[entry.number], _by_time(entry, final, sessions)
            out = {**before.out, **{k: v for k, v in then.out.items() if v.start == late.at}}
            session = before.session or (
                then.session if then.session and then.session.entry == late.number else None
            )
            found[entry.number] = Moment(out, before.present - set(out), session)
    return found
