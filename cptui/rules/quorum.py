"""Whether enough agencies are in the room, as the profile counts them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.people import Kind, Person
from cptui.domain.profile import Profile
from cptui.domain.state import Proceeding
from cptui.domain.values import dataclass
from cptui.rules.listed import listed
from cptui.rules.voices import has_voice

NO_CONTACT = ("expertise", "may help")
"""Bases of invitation of people who have no contact with the child themselves."""


@dataclass(frozen=True, slots=True)
class Quorum:
    """Who counts, and whether it is enough."""

    quorate: bool
    present: int
    """People in the room, whoever they are."""
    agencies: tuple[str, ...]
    """Codes of the groupings counted, in order of arrival."""
    says: str
    missing: tuple[str, ...] = ()
    """What is missing, in words."""
    discretion: bool = False
    """Not quorate, but the profile lets the chair go on with a reason."""
    not_counted: tuple[str, ...] = ()
    """Codes of professionals in the room who have no direct contact with the child."""


def quorum(c: Conference) -> Quorum:
    """Return the quorum in the room now; those who joined remotely count.

    Where it is missing, it says whether the chair goes on, or may with a reason.
    """
    found = quorum_of(c, c.present())
    if found.quorate:
        return found
    if proceeding(c) is not None:
        return replace(found, says=f"{found.says} The chair goes on.")
    if found.discretion:
        return replace(found, says=f"{found.says} The chair may go on, saying why.")
    return found


def quorum_of(c: Conference, room: Iterable[str]) -> Quorum:
    """Return the quorum that these people make, such as those who were there at a moment."""
    codes = [code for code in room if code in c.people]
    present = [c.people[code] for code in codes]
    attended = [c.attendance[code] for code in codes if code in c.attendance]
    also = [agency for one in attended for agency in one.also]
    return _judge(c.profile, c.case, c.people, present, also, "In the room")


def proceeding(c: Conference) -> Proceeding | None:
    """Return the chair's reason under which this sitting goes on without a quorum, or None.

    A reason was given for the agencies then in the room: once one of them has left, it has
    to be given anew.
    """
    here = set(quorum_of(c, c.present()).agencies)
    for one in reversed(c.proceedings):
        if not one.over and set(quorum_of(c, one.room).agencies) <= here:
            return one
    return None


def quorum_expected(case: CaseFile, profile: Profile) -> Quorum:
    """Return the quorum if everybody expected comes."""
    people = case.people()
    away = {one.code for one in case.professionals if one.attendance != "expected"}
    coming = [one for one in people.values() if one.code not in away]
    return _judge(profile, case, people, coming, (), "Expected")


def _judge(
    profile: Profile,
    case: CaseFile,
    people: Mapping[str, Person],
    present: list[Person],
    also: Iterable[str],
    where: str,
) -> Quorum:
    apart = _without_contact(profile, case, present)
    counted = [one for one in present if one.code not in apart]
    stood_for = [_stands_for(one, people) for one in counted]
    codes = [code for code in stood_for if has_voice(profile, code)]
    named = [code for code in (*codes, *also) if code]
    groups = tuple(dict.fromkeys(_grouping(profile, code) for code in named))
    missing = _missing(profile, groups)
    rule = profile.quorum
    says = f"{where} {len(present)}, agencies {len(groups)}: {_verdict(profile, missing)}."
    return Quorum(
        quorate=not missing,
        present=len(present),
        agencies=groups,
        says=says,
        missing=missing,
        discretion=bool(missing)
        and rule.discretion is not None
        and not _missing(profile, groups, rule.discretion),
        not_counted=apart,
    )


def _without_contact(profile: Profile, case: CaseFile, present: list[Person]) -> tuple[str, ...]:
    """Return those who do not count because the profile asks for direct contact."""
    if not profile.quorum.direct_contact:
        return ()
    basis = {one.code: one.basis for one in case.professionals}
    return tuple(
        one.code
        for one in present
        if one.kind is Kind.PROFESSIONAL and basis.get(one.deputy_for or one.code) in NO_CONTACT
    )


def _stands_for(one: Person, people: Mapping[str, Person]) -> str | None:
    """Return the agency somebody is counted for: a deputy's is that of whom they stand for."""
    if one.kind is not Kind.PROFESSIONAL:
        return None
    principal = people.get(one.deputy_for or "")
    return (principal.agency if principal else None) or one.agency


def _grouping(profile: Profile, code: str) -> str:
    agency = profile.agencies.get(code)
    return agency.counts_as if agency else code


def _missing(
    profile: Profile, groups: tuple[str, ...], others: int | None = None
) -> tuple[str, ...]:
    rule = profile.quorum
    if rule.others is None:
        return ()
    wanted = rule.others if others is None else others
    lacking = [_name(profile, code) for code in rule.must if code not in groups]
    short = wanted - sum(1 for group in groups if group not in rule.must)
    if short > 0:
        lacking.append(_several(short, bool(rule.must)))
    return tuple(lacking)


def _several(count: int, others: bool) -> str:
    if others:
        return f"{count} {'other' if count == 1 else 'others'}"
    return f"{count} {'agency' if count == 1 else 'agencies'}"


def _verdict(profile: Profile, missing: tuple[str, ...]) -> str:
    rule = profile.quorum
    if rule.others is None:
        return "no quorum set in this profile"
    needed = [_name(profile, code) for code in rule.must]
    if rule.others or not needed:
        needed.append(_several(rule.others, bool(needed)))
    needs = f"{listed(needed)} needed"
    if not missing:
        return f"quorate ({needs})"
    return f"not quorate, missing {listed(list(missing))} ({needs})"


def _name(profile: Profile, code: str) -> str:
    agency = profile.agencies.get(code)
    name = agency.label if agency else code.replace("_", " ")
    return name if name.isupper() else name[:1].lower() + name[1:]
