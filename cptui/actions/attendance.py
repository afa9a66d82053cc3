"""Arriving, leaving, excluding, closing and opening the session."""

from collections.abc import Iterable

from cptui.actions import known
from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.domain.events import (
    AgencyAlsoCounted,
    ApologiesGiven,
    ClosedSessionBegan,
    ClosedSessionEnded,
    NewcomerArrived,
    PeopleArrived,
    PeopleLeft,
    PersonExcluded,
    PersonReturned,
)
from cptui.domain.people import Kind, Person
from cptui.domain.state import Whereabouts

_FOLLOWERS = (Kind.SUPPORTER, Kind.SOLICITOR, Kind.ADVOCATE, Kind.INTERPRETER)


def arrive(conference: Conference, people: Iterable[str], remote: bool = False) -> PeopleArrived:
    """Return that people came in; Refused when all are in already or one is kept out."""
    known.open_conference(conference)
    coming = known.people(conference, people)
    for code in coming:
        _may_come_in(conference, code)
    same = [
        code
        for code in coming
        if known.is_in(conference, code) and conference.attendance[code].remote == remote
    ]
    if len(same) == len(coming):
        raise Refused(f"Already in the room: {', '.join(same)}.")
    return PeopleArrived(tuple(code for code in coming if code not in same), remote)


def arrive_newcomer(
    conference: Conference, person: Person, remote: bool = False
) -> NewcomerArrived:
    """Return that somebody not listed came; Refused when their code is taken."""
    known.open_conference(conference)
    if person.code in conference.people:
        raise Refused(f"The code {person.code} is taken by {conference.people[person.code].name}.")
    known.words(person.name, "their name")
    for code in (person.deputy_for, person.beside):
        if code is not None:
            known.person(conference, code)
    if person.agency is not None and person.agency not in conference.profile.agencies:
        raise Refused(f"No agency of this profile is called {person.agency}.")
    return NewcomerArrived(person, remote)


def count_also(conference: Conference, person: str, agency: str) -> AgencyAlsoCounted:
    """Return that a person counts for a second agency as well."""
    one = known.person(conference, person)
    if agency not in conference.profile.agencies:
        raise Refused(f"No agency of this profile is called {agency}.")
    if agency == one.agency:
        raise Refused(f"{one.name} counts for that agency already.")
    if not known.is_in(conference, person):
        raise Refused(f"{one.name} is not in the room.")
    return AgencyAlsoCounted(person, agency)


def leave(conference: Conference, people: Iterable[str], dropped: bool = False) -> PeopleLeft:
    """Return that people left; Refused when one of them is not in the room."""
    going = known.people(conference, people)
    for code in going:
        if not known.is_in(conference, code):
            raise Refused(f"{conference.people[code].name} is not in the room.")
    return PeopleLeft(going, dropped)


def give_apologies(conference: Conference, person: str, views: str = "") -> ApologiesGiven:
    """Return apologies with the views sent; Refused when they are in the room."""
    one = known.person(conference, person)
    if known.is_in(conference, person):
        raise Refused(f"{one.name} is in the room.")
    return ApologiesGiven(person, views.strip())


def exclude(conference: Conference, person: str, ground: str) -> PersonExcluded:
    """Return that the chair excluded somebody; Refused without a ground.

    The chair is not excluded; see Warwickshire, guidelines for professionals, on when
    parents and children are.
    """
    known.open_conference(conference)
    one = known.person(conference, person)
    if one.kind is Kind.CHAIR:
        raise Refused("The chair cannot be excluded.")
    if _excluded_by_name(conference, person):
        raise Refused(f"{one.name} is excluded already.")
    return PersonExcluded(person, known.words(ground, "on what ground: /exclude dad: ground"))


def bring_back(conference: Conference, person: str) -> PersonReturned:
    """Return that somebody kept out is back; Refused when they were not."""
    one = known.person(conference, person)
    if not _is_kept_out(conference, person):
        raise Refused(f"{one.name} is not excluded.")
    return PersonReturned(person)


def begin_closed_session(
    conference: Conference, kept_out: Iterable[str], ground: str
) -> ClosedSessionBegan:
    """Return that the session is closed to these people and to whoever came with them.

    With nobody named it is closed to all the family. Refused without a ground.
    """
    known.open_conference(conference)
    if conference.closed_session is not None:
        raise Refused("The session is closed already. /open ends it.")
    named = tuple(dict.fromkeys(kept_out)) or tuple(
        code for code, one in conference.people.items() if known.counts_as_family(one)
    )
    named = known.people(conference, named)
    followers = tuple(
        code
        for code, one in conference.people.items()
        if one.kind in _FOLLOWERS and one.beside in named and code not in named
    )
    ground = known.words(ground, "on what ground: /closed from dad: ground")
    return ClosedSessionBegan((*named, *followers), ground)


def end_closed_session(conference: Conference, returned: Iterable[str]) -> ClosedSessionEnded:
    """Return that the session is open again, and who came back.

    Whom the chair excluded by name does not come back with the others.
    """
    if conference.closed_session is None:
        raise Refused("The session is not closed.")
    back = tuple(dict.fromkeys(returned))
    for code in back:
        if code not in conference.closed_session.kept_out:
            raise Refused(f"{known.person(conference, code).name} was not kept out.")
        if _excluded_by_name(conference, code):
            name = conference.people[code].name
            raise Refused(f"{name} was excluded by the chair. /back {code} brings them in.")
    return ClosedSessionEnded(back)


def _may_come_in(conference: Conference, code: str) -> None:
    name = conference.people[code].name
    if _is_kept_out(conference, code):
        raise Refused(f"{name} is kept out. /back {code} brings them in.")
    session = conference.closed_session
    if session and code in session.kept_out and not known.is_in(conference, code):
        raise Refused(f"The session is closed to {name}. /open ends it.")


def _excluded_by_name(conference: Conference, code: str) -> bool:
    one = conference.attendance.get(code)
    return one is not None and one.excluded_by_name


def _is_kept_out(conference: Conference, code: str) -> bool:
    one = conference.attendance.get(code)
    return one is not None and one.where is Whereabouts.EXCLUDED
