"""Family facts confirmed or put right."""

from collections.abc import Iterable
from datetime import date

from cptui.actions import known
from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.domain.events import FactChanged, FactConfirmed
from cptui.domain.evolve.facts import DAYS, fields_of


def confirm_fact(conference: Conference, fact: str, people: Iterable[str] = ()) -> FactConfirmed:
    """Return that a family fact was confirmed as the case file has it.

    It is about these people; about everybody where none is named.
    """
    about = tuple(dict.fromkeys(people))
    for code in about:
        known.person(conference, code)
    return FactConfirmed(known.words(fact, "which fact: /confirm address"), about)


def change_fact(conference: Conference, person: str, field: str, value: str) -> FactChanged:
    """Return that a fact about somebody was put right; Refused for a field there is not."""
    name = known.person(conference, person).name
    fields = fields_of(conference.case, person)
    field = _FIELDS.get(field.strip().lower(), field.strip().lower().replace(" ", "_"))
    if field not in fields:
        if field == "born" and person in conference.child_codes:
            raise Refused(f"{name} is not born yet in the case file: /born {person} DATE.")
        listed = ", ".join(one.replace("_", " ") for one in fields) or "nothing"
        raise Refused(f"Of {name} these can be changed here: {listed}.")
    value = known.words(value, "what is right")
    return FactChanged(person, field, _day(conference, value) if field in DAYS else value)


_FIELDS = {"birth": "born", "date of birth": "born", "dob": "born"}
"""Other words for a field."""


def _day(conference: Conference, value: str) -> str:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise Refused(f"“{value[:40]}” is no day. Write it as 2026-04-01.") from None
    if day > conference.case.on:
        raise Refused("That day is after the conference.")
    return day.isoformat()
