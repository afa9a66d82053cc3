"""Judgements on who is invited: parents, agencies, why each, and who cannot come."""

from collections.abc import Iterator

from cptui.domain.people import Professional
from cptui.domain.profile import CheckRule
from cptui.rules.checks.finding import (
    NOT_RECORDED,
    Finding,
    Looking,
    met,
    not_applicable,
    to_do,
)
from cptui.rules.dates.said import listed


def parents_invited(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether every parent is invited, and for how much; else with what reason not."""
    parents = looking.parents()
    if not parents:
        yield to_do("no parent is listed")
        return
    said, lacking = [], False
    part = looking.profile.setting("parent_attendance")
    for one in parents:
        name = looking.called(one.code)
        if one.invited:
            said.append(f"{name} invited{f', {part}' if part else ''}")
        elif one.invited_reason:
            said.append(f"{name} not invited: {one.invited_reason}")
        else:
            lacking = True
            said.append(f"{name} not invited, no reason recorded")
    yield to_do("; ".join(said)) if lacking else met("; ".join(said))


def agencies_considered(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find which of the agencies usually invited here are not listed.

    An entry such as primary/secondary is answered by either.
    """
    usual = looking.profile.setting("usually_invited")
    if not isinstance(usual, tuple) or not usual:
        yield not_applicable("this profile names no agencies that are usually invited")
        return
    agencies = looking.profile.agencies
    there = {one.agency for one in looking.case.professionals}
    there |= {agencies[code].counts_as for code in there if code in agencies}
    missing = [entry for entry in usual if not there & set(entry.split("/"))]
    if missing:
        labels = [" or ".join(_label(looking, code) for code in one.split("/")) for one in missing]
        yield to_do(f"not listed: {', '.join(labels)}")
    else:
        yield met("every agency that is usually invited here is listed")


def _label(looking: Looking, code: str) -> str:
    agency = looking.profile.agencies.get(code)
    return agency.label.lower() if agency else code


def bases(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether it is recorded of every professional why they are invited."""
    everybody = looking.case.professionals
    if not everybody:
        yield to_do("no professional is listed")
        return
    lacking = [one.role for one in everybody if one.basis is None]
    if lacking:
        yield to_do(f"{listed(lacking)}: {NOT_RECORDED}")
        return
    known: dict[str, list[str]] = {}
    for one in everybody:
        known.setdefault(one.basis or "", []).append(one.role)
    yield met("; ".join(f"{basis}: {listed(roles)}" for basis, roles in known.items()))


def apologies_covered(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find for who cannot come whether a deputy, a report or written views stand for them."""
    away = [one for one in looking.case.professionals if one.attendance == "apologies"]
    if not away:
        yield not_applicable("nobody has sent apologies")
        return
    said, lacking = [], False
    for one in away:
        stands = _stands(looking, one)
        lacking = lacking or not stands
        said.append(f"{one.role}: {stands or 'neither deputy, report nor views'}")
    yield to_do("; ".join(said)) if lacking else met("; ".join(said))


def _stands(looking: Looking, away: Professional) -> str:
    deputies = [one.name for one in looking.case.professionals if one.deputy_for == away.code]
    found = [f"{name} comes instead" for name in deputies]
    if any(one.by == away.code and one.received for one in looking.case.reports):
        found.append("report sent")
    if away.views_written:
        found.append("views sent")
    return ", ".join(found)
