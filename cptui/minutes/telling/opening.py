"""The opening of a record in words."""

from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.events import CaseAmended, ConferenceOpened, OpeningEvent
from cptui.minutes.telling.names import day, ended


def tell_opening(conference: Conference, event: OpeningEvent) -> str:
    """Return the event in words."""
    match event:
        case ConferenceOpened():
            kind = "Rehearsal" if event.rehearsal else "Record"
            case = event.case
            return (
                f"{kind} opened: {case.reference}, {case.kind.value} conference, "
                f"{day(case.on)}, profile {event.profile.name}, agenda {event.agenda.name}."
            )
        case CaseAmended():
            return ended(f"Case file amended: {event.what}")
        case _:
            assert_never(event)
