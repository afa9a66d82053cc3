"""Family facts put right in the meeting."""

from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import FactChanged
from cptui.domain.namesakes import told_apart
from cptui.domain.people import Child, FamilyMember, Professional
from cptui.domain.state import Correction

_Listed = TypeVar("_Listed", Child, FamilyMember, Professional)
_Anybody = Child | FamilyMember | Professional

CHILD_FIELDS = (
    "forename",
    "surname",
    "known_as",
    "born",
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
DAYS = ("born", "looked_after")
"""Fields that hold a day; the event has it as 2026-04-01."""
FAMILY_FIELDS = ("name", "born", "address", "language", "interpreter", "access_needs")
PROFESSIONAL_FIELDS = ("name", "role", "email")


def fields_of(case: CaseFile, person: str) -> tuple[str, ...]:
    """Return the names of the facts about that person that can be put right."""
    child = next((one for one in case.children if one.code == person), None)
    if child is not None:
        # A child who is due is born by a birth, from which dates follow.
        return tuple(one for one in CHILD_FIELDS if one != "born" or child.born is not None)
    if any(one.code == person for one in case.family):
        return FAMILY_FIELDS
    if any(one.code == person for one in case.professionals):
        return PROFESSIONAL_FIELDS
    return ()


def change_fact(conference: Conference, entry: Entry, event: FactChanged) -> Conference:
    """Return the conference with the fact put right and the correction remembered."""
    before = _value_of(conference.case, event)
    case = _changed(conference.case, event)
    listed = case.people()
    newcomers = {code: one for code, one in conference.people.items() if code not in listed}
    text = f"{event.person} {event.field}: {event.value}"
    correction = Correction(entry.number, text, event, before)
    return replace(
        conference,
        case=case,
        people=listed | newcomers,
        facts_changed=(*conference.facts_changed, correction),
    )


def put_right_again(case: CaseFile, correction: Correction) -> CaseFile:
    """Return an amended case with a fact put right that it still has as it was before."""
    event = correction.event
    if event is None or _value_of(case, event) != correction.before:
        return case
    return _changed(case, event)


def _changed(case: CaseFile, event: FactChanged) -> CaseFile:
    if event.field not in fields_of(case, event.person):
        return case
    return replace(
        case,
        children=told_apart(_put_right(case.children, event)),
        family=_put_right(case.family, event),
        professionals=_put_right(case.professionals, event),
    )


def _value_of(case: CaseFile, event: FactChanged) -> object:
    everybody: tuple[_Anybody, ...] = (*case.children, *case.family, *case.professionals)
    found = [getattr(one, event.field, None) for one in everybody if one.code == event.person]
    return found[0] if found else None


def _put_right(people: tuple[_Listed, ...], event: FactChanged) -> tuple[_Listed, ...]:
    value = date.fromisoformat(event.value) if event.field in DAYS else event.value
    change: dict[str, Any] = {event.field: value}
    return tuple(replace(one, **change) if one.code == event.person else one for one in people)
