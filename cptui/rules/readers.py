"""For whom a copy of the papers is made.

Minutes go to the professionals who came, to those who sent apologies (Warwickshire) and to
those with parental responsibility (Torbay); whoever was kept out gets them less that part
(Wales). Which children are sent a copy, and whether the absent are, is the profile's to say.
"""

import re
from collections.abc import Iterator
from datetime import date

from cptui.domain.conference import Conference
from cptui.domain.copies import Reader, ReaderKind
from cptui.domain.people import Child, FamilyMember, Kind, Person

FULL, PROFESSIONALS = "full", "professionals"
_FAMILY = (Kind.FAMILY, Kind.SUPPORTER, Kind.SOLICITOR, Kind.ADVOCATE, Kind.INTERPRETER)


def readers(conference: Conference) -> tuple[Reader, ...]:
    """Return everybody for whom a copy is made, the service's own first."""
    return (
        _service(),
        _professionals(conference),
        *(_person(conference, one.code) for one in _parents(conference)),
        *(_person(conference, one.code) for one in _children(conference)),
        *(_person(conference, code) for code in _absent(conference)),
    )


def reader_named(conference: Conference, code: str) -> Reader | None:
    """Return the reader of that code: one of `readers`, or any person; None for nobody."""
    if code == FULL:
        return _service()
    if code == PROFESSIONALS:
        return _professionals(conference)
    return _person(conference, code) if code in conference.people else None


def recipients(conference: Conference) -> tuple[str, ...]:
    """Return the codes of the professionals who are sent the shared copy."""
    apologies = {one.code for one in conference.case.professionals if one.attendance != "expected"}
    return tuple(
        code
        for code, one in conference.people.items()
        if one.kind is Kind.PROFESSIONAL
        and (_came(conference, code) or code in conference.apologies or code in apologies)
    )


def own_children(conference: Conference, person: str) -> tuple[str, ...]:
    """Return the codes of the children a family member or child is related to."""
    if person in conference.child_codes:
        return (person,)
    for one in conference.case.family:
        if one.code == person:
            related = {relation.child for relation in one.relations}
            return tuple(code for code in conference.child_codes if code in related)
    known = conference.people.get(person)
    return known.children if known and known.kind is Kind.FAMILY else ()


def _service() -> Reader:
    return Reader(ReaderKind.FULL, FULL, "", FULL)


def _professionals(conference: Conference) -> Reader:
    name = conference.wording.get("copy.professionals", PROFESSIONALS)
    sent = recipients(conference)
    return Reader(
        ReaderKind.PROFESSIONALS,
        PROFESSIONALS,
        name,
        PROFESSIONALS,
        conference.child_codes,
        sent,
    )


def _person(conference: Conference, code: str) -> Reader:
    person = conference.people[code]
    beside = person.beside if person.beside in conference.people else None
    leader = conference.people[beside] if beside else person
    absent = not _came(conference, code)
    children: tuple[str, ...]
    if leader.kind is Kind.CHILD:
        kind, children = ReaderKind.CHILD, (leader.code,)
    elif leader.kind in _FAMILY:
        kind, children = ReaderKind.FAMILY, own_children(conference, leader.code)
    else:
        kind, children = ReaderKind.PROFESSIONAL, conference.child_codes
    persons = (code, beside) if beside else (code,)
    slug = _slug(conference, person)
    return Reader(kind, code, _called(person), slug, children, persons, absent)


def _called(person: Person) -> str:
    name = person.name.strip() or person.code
    if person.kind is Kind.CHILD or not person.role:
        return name
    return f"{name}, {person.role}"


def _slug(conference: Conference, person: Person) -> str:
    """Return the code where it is no part of anybody's name, else the place in the list."""
    if person.code in conference.child_codes:
        return f"child-{conference.child_codes.index(person.code) + 1}"
    plain = re.sub(r"[^a-z0-9]+", "-", person.code.casefold()).strip("-")
    names = " ".join(one.name for one in conference.people.values()).casefold()
    if plain and plain not in re.split(r"\W+", names):
        return plain
    return f"{person.kind.value.replace('_', '-')}-{[*conference.people].index(person.code) + 1}"


def _parents(conference: Conference) -> Iterator[FamilyMember]:
    """Yield the parents and carers who are sent minutes: invited, or responsible for a child."""
    for one in conference.case.family:
        if one.invited or any(each.parental_responsibility for each in one.relations):
            yield one


def _children(conference: Conference) -> Iterator[Child]:
    """Yield the children old enough, by the profile, to be sent a copy of their own."""
    age = conference.profile.setting("child_copy_age")
    for one in conference.case.children:
        born = conference.births.get(one.code) or one.born
        if isinstance(age, int) and born and _age(born, conference.sittings[-1]) >= age:
            yield one


def _absent(conference: Conference) -> Iterator[str]:
    """Yield the professionals who were invited and did not come, where they get minutes."""
    if conference.profile.setting("minutes_to_absent") is not True:
        return
    for one in conference.case.professionals:
        if not _came(conference, one.code):
            yield one.code


def _came(conference: Conference, code: str) -> bool:
    one = conference.attendance.get(code)
    return one is not None and bool(one.present)


def _age(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
