"""The end of a conference in words."""

from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.events import (
    CloseEvent,
    ComplaintsExplained,
    ConferenceAdjourned,
    ConferenceClosed,
    ConferenceResumed,
    InterimPlanNoted,
    LeavingFirst,
    SharingAnswered,
    TellingArranged,
)
from cptui.minutes.telling.names import ended, moment, names, reason


def tell_close(conference: Conference, event: CloseEvent) -> str:
    """Return the event in words."""
    match event:
        case InterimPlanNoted():
            return ended(f"Interim plan: {event.text}")
        case ConferenceAdjourned():
            until = moment(conference, event.until)
            return f"Adjourned until {until}.{reason(event.reason)}"
        case ConferenceResumed():
            return "The conference goes on. Everybody present arrives again."
        case LeavingFirst():
            return f"Leaving first: {names(conference, (event.person,))}."
        case TellingArranged():
            teller = names(conference, (event.teller,))
            by = f", by {moment(conference, event.by)}" if event.by else ""
            return f"{names(conference, (event.person,))} is told by {teller}{by}."
        case ComplaintsExplained():
            return f"How to complain explained to {names(conference, event.people)}."
        case SharingAnswered():
            agrees = "agrees" if event.agrees else "does not agree"
            return f"{names(conference, (event.person,))} {agrees} to information being shared."
        case ConferenceClosed():
            return "Conference closed."
        case _:
            assert_never(event)
