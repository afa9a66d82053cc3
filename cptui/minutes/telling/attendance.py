"""Arrivals, departures and exclusions in words."""

from typing import assert_never

from cptui.domain.conference import Conference
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
from cptui.minutes.telling.names import ended, names, person, reason


def tell_attendance(conference: Conference, event: AttendanceEvent) -> str:
    """Return the event in words."""
    match event:
        case PeopleArrived():
            return f"In: {names(conference, event.people)}{_remote(event.remote)}."
        case NewcomerArrived():
            return _newcomer(conference, event)
        case AgencyAlsoCounted():
            agency = conference.profile.agencies[event.agency].label
            return f"{person(conference, event.person)} counts for {agency} too."
        case PeopleLeft():
            how = "Line dropped" if event.dropped else "Out"
            return f"{how}: {names(conference, event.people)}."
        case ApologiesGiven():
            said = f"Apologies: {person(conference, event.person)}."
            return f"{said} Views sent:{reason(event.views)}" if event.views else said
        case PersonExcluded():
            return ended(f"Excluded: {person(conference, event.person)}: {event.ground}")
        case PersonReturned():
            return f"Back: {person(conference, event.person)}."
        case ProceededInquorate():
            return f"The chair goes on without a quorum.{reason(event.reason)}"
        case ClosedSessionBegan():
            who = names(conference, event.kept_out)
            return ended(f"Closed session, without {who}: {event.ground}")
        case ClosedSessionEnded():
            return f"Closed session over. Back: {names(conference, event.returned)}."
        case _:
            assert_never(event)


def _newcomer(conference: Conference, event: NewcomerArrived) -> str:
    one = event.person
    beside = f", for {names(conference, (one.deputy_for,))}" if one.deputy_for else ""
    if one.beside:
        beside = f", with {names(conference, (one.beside,))}"
    said = f"In: {one.name}, {one.role}{beside}, not on the list"
    return f"{said}{_remote(event.remote)}. Code {one.code}."


def _remote(remote: bool) -> str:
    return ", joining remotely" if remote else ""
