"""What of the case file a reader may know, fact by fact."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cptui.domain.case import CaseFile, LastPlanLine
from cptui.domain.copies import Place, Reader, ReaderKind
from cptui.domain.events import FactChanged
from cptui.domain.people import Child, FamilyMember, Report
from cptui.rules.disclosure.homes import lives_at
from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.spelling import Places, same_place
from cptui.rules.disclosure.verdict import Part


def case_for(look: Looking, case: CaseFile) -> CaseFile:
    """Return the case file as the reader may know it; addresses in its texts are left in.

    A professional's is whole, but for what is marked as not for them.
    """
    reader = look.reader
    if reader.kind is ReaderKind.FULL:
        return case
    if not reader.of_the_family:
        open_to = (p for p in case.protected_addresses if not set(p.hidden_from) & _who(reader))
        return replace(case, protected_addresses=tuple(open_to))
    alone = reader.kind is ReaderKind.CHILD
    return replace(
        case,
        children=tuple(_child(look, one) for one in case.children),
        family=tuple(_member(look, one) for one in case.family),
        professionals=tuple(
            replace(one, email=None, views_written=None if alone else one.views_written)
            for one in case.professionals
        ),
        protected_addresses=(),
        restricted_information=None,
        exclusions=(),
        section_47=None if alone else case.section_47,
        reports=tuple(_report(look, one) for one in case.reports),
        last_plan=tuple(_line(look, one) for one in case.last_plan),
    )


def _who(reader: Reader) -> set[str]:
    return {reader.code, *reader.persons}


def _child(look: Looking, child: Child) -> Child:
    if child.code in look.reader.children:
        return child
    called = Child(child.code, child.forename, child.surname, child.known_as)
    return replace(called, apart=child.apart)


def _member(look: Looking, one: FamilyMember) -> FamilyMember:
    if one.code in look.reader.persons:
        return replace(one, must_not_meet=(), preparation=None)
    near = lives_at(look, one.address)
    return FamilyMember(
        one.code,
        one.name,
        one.relations,
        address=one.address if near else look.words("cell"),
        invited=one.invited,
    )


def _report(look: Looking, one: Report) -> Report:
    return replace(one, shared=tuple(each for each in one.shared if look.own(each.reader)))


def _line(look: Looking, one: LastPlanLine) -> LastPlanLine:
    why = look.elsewhere(one.children)
    if why is None:
        return replace(one, children=look.mine(one.children))
    return LastPlanLine(why.says, look.words("cell"))


def case_parts(look: Looking, case: CaseFile) -> Iterator[Part]:
    """Yield what of the case file is withheld, for the preview and the leak check."""
    if not look.reader.of_the_family:
        return
    personal = look.why("personal")
    for one in case.family:
        if one.code not in look.reader.persons:
            yield Part("personal details", personal, Place.FACTS, person=one.code)
    for child in case.children:
        why = look.elsewhere((child.code,))
        if why:
            yield Part("everything recorded about a child", why, Place.CHILD, child.code)
    if case.restricted_information:
        yield Part("what the chair was told beforehand", look.why("checks"), Place.CHECKS)


def places_of(
    cases: tuple[CaseFile, ...], changed: tuple[FactChanged, ...], reader: Reader
) -> Places:
    """Return the addresses that the reader may not know, by every case file there was.

    An older or newer address of the same person's is among them: who hides where they live
    hides where they have moved to. A place the reader lives at themselves is not.
    """
    if reader.kind is ReaderKind.FULL:
        return Places(())
    own = tuple(_own(cases, reader))
    every = (one for case in cases for one in case.protected_addresses)
    hidden = [one for one in every if set(one.hidden_from) & _who(reader)]
    found = [one.address for one in hidden]
    homes = _homes(cases, changed)
    whose = {one.whose for one in hidden}
    for code, addresses in homes.items():
        if code not in whose and not _any_same(addresses, found):
            continue
        found += [one for one in addresses if not _any_same([one], own)]
    return Places(tuple(dict.fromkeys(filter(None, found))), own)


def _own(cases: tuple[CaseFile, ...], reader: Reader) -> Iterator[str]:
    for case in cases:
        for one in case.family:
            if one.code in reader.persons and one.address:
                yield one.address


def _homes(cases: tuple[CaseFile, ...], changed: tuple[FactChanged, ...]) -> dict[str, list[str]]:
    """Return every address that anybody of the family has or had, by their code."""
    homes: dict[str, list[str]] = {}
    for case in cases:
        listed: tuple[Child | FamilyMember, ...] = (*case.children, *case.family)
        for one in listed:
            if one.address:
                homes.setdefault(one.code, []).append(one.address)
    for event in changed:
        if event.field == "address":
            homes.setdefault(event.person, []).append(event.value)
    return homes


def _any_same(some: Iterable[str], others: Iterable[str]) -> bool:
    known = tuple(others)
    return any(same_place(one, other) for one in some for other in known)
