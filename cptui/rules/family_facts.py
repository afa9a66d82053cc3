"""The facts about a family that the chair goes through at the beginning, and how they stand."""

from datetime import date

from cptui.domain.conference import Conference
from cptui.domain.people import Child, FamilyMember, Relation
from cptui.domain.values import dataclass

EVERYTHING = "everything"
"""Confirmed at once: every fact of those named, or of everybody."""
_LABELS = {
    "name": "name",
    "born": "date of birth",
    "address": "address",
    "responsibility": "parental responsibility",
}
_WORDS = {
    "all": EVERYTHING,
    "names": "name",
    "birth": "born",
    "births": "born",
    "dob": "born",
    "date of birth": "born",
    "dates of birth": "born",
    "addresses": "address",
    "home": "address",
    "where they live": "address",
    "who lives where": "address",
    "pr": "responsibility",
    "parental responsibility": "responsibility",
}
_NAMES = ("forename", "surname", "known_as", "name")


@dataclass(frozen=True, slots=True)
class FamilyFact:
    """One fact about a child, a parent or another of the family."""

    person: str
    fact: str
    """name, born, address or responsibility."""
    value: str | None
    """As the conference has it now; None where the case file does not say."""
    state: str
    """confirmed, changed or not yet."""
    hidden_from: tuple[str, ...] = ()
    """Codes of those who must not learn it."""


def same_fact(words: str) -> str:
    """Return what the fact is called here; other words as they are."""
    known = " ".join(words.casefold().split())
    return known if known in (*_LABELS, EVERYTHING) else _WORDS.get(known, words.strip())


def fact_label(fact: str) -> str:
    """Return the fact in words: "date of birth"."""
    return _LABELS.get(fact, fact.replace("_", " "))


def family_facts(conference: Conference) -> tuple[FamilyFact, ...]:
    """Return each child's facts, then each of the family's, in the order of the case file.

    Of the family the date of birth and the address are gone through where the file has them,
    or where they are a child's parent or carer; a child's always.
    """
    found: list[FamilyFact] = []
    for child in conference.case.children:
        born = conference.births.get(child.code) or child.born
        values = {
            "name": child.full_name,
            "born": _day(born) if born else f"due {_day(child.due)}" if child.due else None,
            "address": child.address,
        }
        found += _facts(conference, child, values)
    for one in conference.case.family:
        found += _facts(conference, one, _of_family(conference, one))
    return tuple(found)


def _of_family(conference: Conference, one: FamilyMember) -> dict[str, str | None]:
    values: dict[str, str | None] = {"name": one.name}
    if one.born:
        values["born"] = _day(one.born)
    if one.address or one.relations:
        values["address"] = one.address
    if one.relations:
        values["responsibility"] = _responsibility(conference, one.relations)
    return values


def _responsibility(conference: Conference, relations: tuple[Relation, ...]) -> str | None:
    if any(one.parental_responsibility is None for one in relations):
        return None
    for_whom = [
        conference.case.child(one.child).name for one in relations if one.parental_responsibility
    ]
    return f"for {', '.join(for_whom)}" if for_whom else "none"


def _facts(
    conference: Conference, one: Child | FamilyMember, values: dict[str, str | None]
) -> list[FamilyFact]:
    return [
        FamilyFact(
            one.code,
            fact,
            value,
            _state(conference, one.code, fact),
            _hidden(conference, one, fact),
        )
        for fact, value in values.items()
    ]


def _state(conference: Conference, person: str, fact: str) -> str:
    fields = _NAMES if fact == "name" else (fact,)
    for one in conference.facts_changed:
        if one.event and one.event.person == person and one.event.field in fields:
            return "changed"
    if fact == "born" and person in conference.births:
        return "changed"
    for said in conference.facts_confirmed:
        about = not said.people or person in said.people
        if about and same_fact(said.fact) in (fact, EVERYTHING):
            return "confirmed"
    return "not yet"


def _hidden(conference: Conference, one: Child | FamilyMember, fact: str) -> tuple[str, ...]:
    if fact != "address":
        return ()
    protected = conference.case.protected_addresses
    found = (each for each in protected if one.code == each.whose or one.address == each.address)
    return tuple(dict.fromkeys(code for each in found for code in each.hidden_from))


_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def _day(on: date) -> str:
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"
