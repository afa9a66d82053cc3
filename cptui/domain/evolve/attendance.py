"""What arrivals, departures and exclusions make of the conference."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    AgencyAlsoCounted,
    ApologiesGiven,
    AttendanceEvent,
    ClosedSessionBegan,
    ClosedSessionEnded,
    NewcomerArrived,
    PeopleArrived,
    PeopleLeft,
    PersonExcluded,
    PersonReturned,
    ProceededInquorate,
)
from cptui.domain.evolve.moment import closed_since
from cptui.domain.state import Attendee, ClosedSession, Proceeding, Stretch, Whereabouts


def evolve_attendance(conference: Conference, entry: Entry, event: AttendanceEvent) -> Conference:
    """Return the conference with everybody where the event leaves them."""
    match event:
        case PeopleArrived():
            return _arrived(conference, event.people, entry.at, remote=event.remote)
        case NewcomerArrived():
            people = {**conference.people, event.person.code: event.person}
            known = replace(conference, people=people)
            return _arrived(known, (event.person.code,), entry.at, remote=event.remote)
        case AgencyAlsoCounted():
            person = _attendee(conference, event.person)
            return _with(conference, replace(person, also=(*person.also, event.agency)))
        case PeopleLeft():
            return left(conference, event.people, entry.at, dropped=event.dropped)
        case ApologiesGiven():
            apologies = {**conference.apologies, event.person: event.views}
            return replace(conference, apologies=apologies)
        case PersonExcluded():
            return _kept_out(conference, event.person, Stretch(entry.at, ground=event.ground))
        case PersonReturned():
            return _returned(conference, (event.person,), entry.at)
        case ProceededInquorate():
            one = Proceeding(entry.number, entry.at, event.reason, conference.present())
            return replace(conference, proceedings=(*conference.proceedings, one))
        case ClosedSessionBegan():
            return _closed(conference, entry, event)
        case ClosedSessionEnded():
            return _opened(conference, event, entry.at)
        case _:
            assert_never(event)


def left(
    conference: Conference, people: Iterable[str], at: datetime, *, dropped: bool = False
) -> Conference:
    """Return the conference with these people out of the room."""
    for code in people:
        one = _attendee(conference, code)
        present = ended(one.present, at, dropped=dropped)
        conference = _with(conference, replace(one, where=Whereabouts.OUT, present=present))
    return conference


def ended(
    stretches: tuple[Stretch, ...], at: datetime, *, dropped: bool = False
) -> tuple[Stretch, ...]:
    """Return the stretches with the last one ended, if it was still open."""
    if not stretches or stretches[-1].end is not None:
        return stretches
    return (*stretches[:-1], replace(stretches[-1], end=at, dropped=dropped))


def let_in(one: Attendee, at: datetime) -> Attendee:
    """Return somebody whom nothing keeps out any more, neither chair nor closed session."""
    excluded = tuple(replace(each, end=each.end or at) for each in one.excluded)
    return replace(one, excluded=excluded)


def _attendee(conference: Conference, code: str) -> Attendee:
    return conference.attendance.get(code) or Attendee(code, Whereabouts.OUT)


def _with(conference: Conference, one: Attendee) -> Conference:
    # A newcomer whose arrival was struck is nobody: what was noted of them falls with it.
    if one.person not in conference.people:
        return conference
    return replace(conference, attendance={**conference.attendance, one.person: one})


def _arrived(
    conference: Conference, people: Iterable[str], at: datetime, *, remote: bool
) -> Conference:
    for code in people:
        one = _attendee(conference, code)
        present = one.present
        if one.where is not Whereabouts.IN:
            present = (*present, Stretch(at))
        one = replace(
            one,
            where=Whereabouts.IN,
            remote=remote,
            present=present,
        )
        conference = _with(conference, let_in(one, at))
    return conference


def _kept_out(conference: Conference, code: str, stretch: Stretch) -> Conference:
    one = _attendee(conference, code)
    where = Whereabouts.EXCLUDED if one.where is Whereabouts.IN else one.where
    if not stretch.closed_session:
        where = Whereabouts.EXCLUDED
    one = replace(
        one,
        where=where,
        present=ended(one.present, stretch.start),
        excluded=(*one.excluded, stretch),
    )
    return _with(conference, one)


def _returned(conference: Conference, people: Iterable[str], at: datetime) -> Conference:
    for code in people:
        remote = _attendee(conference, code).remote
        conference = _arrived(conference, (code,), at, remote=remote)
    return conference


def _closed(conference: Conference, entry: Entry, event: ClosedSessionBegan) -> Conference:
    stretch = Stretch(entry.at, ground=event.ground, closed_session=True)
    for code in event.kept_out:
        conference = _kept_out(conference, code, stretch)
    session = ClosedSession(event.kept_out, event.ground, entry.at, entry.number)
    return closed_since(replace(conference, closed_session=session), entry, event.kept_out)


def _opened(conference: Conference, event: ClosedSessionEnded, at: datetime) -> Conference:
    kept_out = conference.closed_session.kept_out if conference.closed_session else ()
    for code in kept_out:
        conference = _with(conference, _not_kept_out(_attendee(conference, code), at))
    # Whom the chair excluded by name stays out until brought back by name.
    returned = [c for c in event.returned if not _attendee(conference, c).excluded_by_name]
    return replace(_returned(conference, returned, at), closed_session=None)


def _not_kept_out(one: Attendee, at: datetime) -> Attendee:
    """Return somebody for whom the closed session is over, with the chair's exclusion as it was."""
    excluded = tuple(
        replace(each, end=each.end or at) if each.closed_session else each for each in one.excluded
    )
    one = replace(one, excluded=excluded)
    free = one.where is Whereabouts.EXCLUDED and not one.excluded_by_name
    return replace(one, where=Whereabouts.OUT) if free else one
