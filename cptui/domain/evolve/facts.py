"""Family facts put right in the meeting."""

from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import FactChanged
from cptui.domain.people import Child, FamilyMember, Professional
from cptui.domain.state import Correction

_Listed = TypeVar("_Listed", Child, FamilyMember, Professional)

CHILD_FIELDS = (
    "forename",
    "surname",
    "known_as",
    "sex",
    "language",
    "religion",
    "nationality",
    "disability",
    "ethnicity",
    "address",
    "legal_status",
    "looked_after",
)
DAYS = ("looked_after",)
"""Fields that hold a day; the event has it as 2026-04-01."""
FAMILY_FIELDS = ("name", "address", "language", "interpreter", "access_needs")
PROFESSIONAL_FIELDS = ("name", "role", "email")


def fields_of(case: CaseFile, person: str) -> tuple[str, ...]:
    """Return the names of the facts about that person that can be put right."""
    if any(one.code == person for one in case.children):
        return CHILD_FIELDS
    if any(one.code == person for one in case.family):
        return FAMILY_FIELDS
    if any(one.code == person for one in case.professionals):
        return PROFESSIONAL_FIELDS
    return ()


def change_fact(conference: Conference, entry: Entry, event: FactChanged) -> Conference:
    """Return the conference with the fact put right and the correction remembered."""
    case = conference.case
    if event.field in fields_of(case, event.person):
        case = replace(
            case,
            children=_put_right(case.children, event),
            family=_put_right(case.family, event),
            professionals=_put_right(case.professionals, event),
        )
    listed = case.people()
    newcomers = {code: one for code, one in conference.people.items() if code not in listed}
    correction = Correction(entry.number, f"{event.person} {event.field}: {event.value}")
    return replace(
        conference,
        case=case,
        people=listed | newcomers,
        facts_changed=(*conference.facts_changed, correction),
    )


def _put_right(people: tuple[_Listed, ...], event: FactChanged) -> tuple[_Listed, ...]:
    value = date.fromisoformat(event.value) if event.field in DAYS else event.value
    change: dict[str, Any] = {event.field: value}
    return tuple(replace(one, **change) if one.code == event.person else one for one in people)
