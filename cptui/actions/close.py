"""Adjourning, the arrangements before people go, and closing."""

from collections.abc import Iterable
from datetime import datetime

from cptui.actions import known
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.conference import Conference
from cptui.domain.events import (
    ComplaintsExplained,
    ConferenceAdjourned,
    ConferenceClosed,
    InterimPlanNoted,
    LeavingFirst,
    SharingAnswered,
    TellingArranged,
)
from cptui.rules.closing import outstanding
from cptui.rules.inquorate import against_adjourning


def note_interim_plan(conference: Conference, text: str) -> InterimPlanNoted:
    """Return what protects the children until the conference is held in full."""
    known.open_conference(conference)
    return InterimPlanNoted(known.words(text, "the interim plan: /interim: plan"))


def adjourn(
    conference: Conference, until: datetime, reason: str, sure: bool = False
) -> ConferenceAdjourned:
    """Return that the conference goes on another day; Refused before it has started.

    Doubtful when it is not quorate and leaves no interim plan, or comes back too late.
    """
    known.open_conference(conference)
    if not conference.started:
        raise Refused("The conference has not started, so it cannot be adjourned.")
    if conference.adjourned is not None:
        raise Refused("The conference is adjourned already. /start goes on with it.")
    later = conference.local(until).date() > max(conference.sittings)
    if until <= conference.opened or not later:
        raise Refused("It can be adjourned to a later day only.")
    why = known.words(reason, "why, after a colon")
    against = against_adjourning(conference, conference.local(until).date())
    if against and not sure:
        raise Doubtful(" ".join(against))
    return ConferenceAdjourned(until, why)


def leave_first(conference: Conference, person: str) -> LeavingFirst:
    """Return who leaves the building first."""
    known.person(conference, person)
    return LeavingFirst(person)


def arrange_telling(
    conference: Conference, person: str, teller: str, by: datetime | None = None
) -> TellingArranged:
    """Return who tells somebody the outcome, and by when."""
    known.person(conference, person)
    known.person(conference, teller)
    if person == teller:
        raise Refused("Somebody else has to tell them.")
    return TellingArranged(person, teller, by)


def explain_complaints(conference: Conference, people: Iterable[str]) -> ComplaintsExplained:
    """Return that these people were told how to complain."""
    return ComplaintsExplained(known.people(conference, people))


def answer_sharing(conference: Conference, person: str, agrees: bool) -> SharingAnswered:
    """Return whether somebody agrees to their information being shared."""
    known.person(conference, person)
    return SharingAnswered(person, agrees)


def close(conference: Conference, sure: bool = False) -> ConferenceClosed:
    """Return that the conference is over; Doubtful while something is still to do."""
    known.open_conference(conference)
    if not conference.started:
        raise Refused("The conference has not started. /quit leaves it for later.")
    if conference.adjourned is not None:
        raise Refused("The conference is adjourned. /start goes on with it, /quit leaves it.")
    missing = [one.what for one in outstanding(conference) if one.blocking]
    if missing and not sure:
        raise Doubtful("Still to do: " + "; ".join(missing) + ".")
    return ConferenceClosed()
