"""Judgements on how the family was made ready: met, helped, able to come, not alone."""

from collections.abc import Iterator
from dataclasses import fields

from cptui.domain.people import Child, FamilyMember, Kind
from cptui.domain.preparation import Preparation
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

PREPARATIONS = tuple(one.name for one in fields(Preparation))
"""What a rule of this judgement may be about, in its `of`."""
YES = "yes"


def prepared(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find for the invited parents whether what the rule is about was done."""
    invited = [one for one in looking.parents() if one.invited]
    if not invited:
        yield not_applicable("no parent is invited")
        return
    done, lacking = [], []
    for one in invited:
        said = _said(one, rule.of)
        name = looking.called(one.code)
        if said:
            done.append(name if said == YES else f"{name}: {said}")
        else:
            lacking.append(name)
    if not lacking:
        yield met("; ".join(done))
    elif not done:
        yield to_do(NOT_RECORDED)
    else:
        yield to_do(f"{'; '.join(done)}; {listed(lacking)} {NOT_RECORDED}")


def _said(one: FamilyMember, what: str) -> str:
    """Return what is recorded as done; empty where it is not, or was not done."""
    value = getattr(one.preparation, what) if one.preparation else None
    if isinstance(value, str):
        return value
    return YES if value else ""


def access_needs(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find who has access needs, and whether something was arranged for each."""
    needs = [one for one in looking.case.family if one.access_needs]
    if not needs:
        yield not_applicable("none recorded")
        return
    said = []
    for one in needs:
        arranged = _said(one, "needs_arranged")
        more = f" ({arranged})" if arranged else ""
        said.append(f"{looking.called(one.code)}: {one.access_needs}{more}")
    every = all(_said(one, "needs_arranged") for one in needs)
    yield met("; ".join(said)) if every else to_do("; ".join(said))


def kept_apart(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find who must not meet, and whether it is recorded how they are kept apart."""
    pairs = {
        tuple(sorted((one.code, other)))
        for one in looking.case.family
        for other in one.must_not_meet
    }
    if not pairs:
        yield not_applicable("nobody is recorded as not to meet another")
        return
    how = {one.code: _said(one, "kept_apart") for one in looking.case.family}
    said, open_ = [], False
    for pair in sorted(pairs):
        arranged = next((how[code] for code in pair if how.get(code)), "")
        open_ = open_ or not arranged
        more = f": {arranged}" if arranged else " must not meet"
        said.append(f"{listed([looking.called(code) for code in pair])}{more}")
    yield to_do("; ".join(said)) if open_ else met("; ".join(said))


def company(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find for each invited parent and child who comes with them, and if nobody, whether asked."""
    came: list[str] = []
    lacking: list[str] = []
    for one in looking.parents():
        if not one.invited:
            continue
        said = _companions(looking, one.code)
        if not said and one.preparation and one.preparation.brings_nobody:
            said = "nobody"
        name = looking.called(one.code)
        (came if said else lacking).append(f"{name}: {said}" if said else name)
    for child in looking.case.children:
        said = _of_child(looking, child)
        if said:
            came.append(f"{child.name}: {said}")
        elif child.invited:
            lacking.append(child.name)
    if lacking:
        told = f"{'; '.join(came)}; " if came else ""
        yield to_do(f"{told}whom {listed(lacking)} will bring is {NOT_RECORDED}{_may(looking)}")
    elif came:
        yield met("; ".join(came))
    else:
        yield not_applicable("nobody of the family is invited")


def _companions(looking: Looking, code: str) -> str:
    """Return "Bronagh Teale, supporter"; a solicitor is said not to speak for them."""
    silent = looking.profile.setting("solicitor_may_speak") is False
    said = []
    for one in looking.case.companions:
        if one.beside == code and one.kind is not Kind.INTERPRETER:
            quiet = ", not to speak for them" if one.kind is Kind.SOLICITOR and silent else ""
            said.append(f"{one.name}, {one.kind.value}{quiet}")
    return " and ".join(said)


def _of_child(looking: Looking, child: Child) -> str:
    said = _companions(looking, child.code)
    if said:
        return f"{said}, {'with them' if child.invited else 'in their place'}"
    if child.advocate_offered:
        return "offered an advocate"
    return ""


def _may(looking: Looking) -> str:
    """Return whom the profile lets a parent bring, in brackets."""
    allowed = looking.profile.setting("supporters")
    return f" ({' or '.join(allowed)})" if isinstance(allowed, tuple) and allowed else ""
