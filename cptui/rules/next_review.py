"""The case of the next review, as a conference leaves it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from cptui.domain.case import CaseFile, ConferenceKind, LastPlanLine
from cptui.domain.conference import Conference
from cptui.domain.events import Outcome
from cptui.domain.people import (
    Child,
    CurrentPlan,
    FamilyMember,
    Kind,
    Professional,
    ProtectedAddress,
)
from cptui.domain.state import PlanOutcome
from cptui.rules.dates.gathering import held
from cptui.rules.decisions import on_plan
from cptui.rules.inquorate import held_inquorate


def next_review(c: Conference) -> CaseFile | None:
    """Return the case of the review that follows: the children on a plan and all about them.

    Date, start and venue are those set for the review, else this conference's own. What was
    prepared for this conference alone (reports, views, checks) is left out. None when the
    conference is not closed, or no child is on a plan.
    """
    kept = on_plan(c)
    if c.closing.closed is None or not kept:
        return None
    review = c.plan.review
    start = c.local(review.start) if review else None
    fresh = replace(
        _looking_back(c),
        kind=ConferenceKind.REVIEW,
        on=start.date() if start else c.case.on,
        start=start.time() if start else c.case.start,
        venue=(review.venue if review else None) or c.case.venue,
        last_plan=tuple(_lines(c, kept)),
    )
    return _with_people(fresh, c, kept)


def _looking_back(c: Conference) -> CaseFile:
    """Return the case without what was prepared for this conference alone."""
    return replace(
        c.case,
        strategy_discussions=(),
        section_47=None,
        initial_conference=c.case.initial_conference or _held(c),
        last_review=_held(c) if c.case.kind is ConferenceKind.REVIEW else None,
        transfer=None,
        reports=(),
        checks_met=(),
        agenda=None,
        agenda_items=(),
        called=None,
        concern_raised=None,
        last_inquorate=held_inquorate(c),
        restricted_information=None,
        exclusions=(),
    )


def _with_people(case: CaseFile, c: Conference, kept: tuple[str, ...]) -> CaseFile:

    family = tuple(_family(one, kept) for one in case.family if _concerned(one, kept))
    people = {*kept, *(one.code for one in family)}
    return replace(
        case,
        children=tuple(_child(c, code) for code in kept),
        family=family,
        companions=tuple(one for one in case.companions if one.beside in people),
        professionals=tuple(_professionals(c, kept)),
        protected_addresses=tuple(_addresses(c, people)),
    )


def _held(c: Conference) -> date:

    moment = held(c)
    return c.local(moment).date() if moment else c.case.on


def _child(c: Conference, code: str) -> Child:

    child, decision = c.case.child(code), c.decisions[code]
    born = c.births.get(code, child.born)
    # A plan taken over at a transfer-in conference starts afresh here (census rule 2885).
    before = child.plan if decision.outcome is Outcome.CONTINUE else None
    plan = CurrentPlan(
        before.since if before else _held(c),
        before.initial_category if before else decision.categories,
        decision.categories,
    )
    return replace(
        child,
        born=born,
        due=None if born else child.due,
        plan=plan,
        views=None,
        invited=None,
        invited_reason=None,
    )


def _concerned(one: FamilyMember, kept: tuple[str, ...]) -> bool:

    return not one.relations or any(relation.child in kept for relation in one.relations)


def _family(one: FamilyMember, kept: tuple[str, ...]) -> FamilyMember:

    relations = tuple(relation for relation in one.relations if relation.child in kept)
    return replace(one, relations=relations, preparation=None)


def _professionals(c: Conference, kept: tuple[str, ...]) -> Iterator[Professional]:
    """Yield those invited, those who came unlisted, and the core group; other deputies left out.

    A review draws together the members of the conference and of the core group (Warwickshire).
    """
    listed = {one.code for one in c.case.professionals}
    core = c.plan.core_group.members if c.plan.core_group else ()
    for one in c.case.professionals:
        children = tuple(code for code in one.children if code in kept)
        if (one.deputy_for is None and (children or not one.children)) or one.code in core:
            yield replace(
                one, children=children, attendance="expected", views_written=None, deputy_for=None
            )
    for person in c.people.values():
        unlisted = person.kind is Kind.PROFESSIONAL and person.code not in listed
        if unlisted and person.agency and (person.deputy_for is None or person.code in core):
            children = tuple(code for code in person.children if code in kept)
            yield Professional(person.code, person.name, person.role, person.agency, children)


def _addresses(c: Conference, people: set[str]) -> Iterator[ProtectedAddress]:

    for one in c.case.protected_addresses:
        hidden = tuple(code for code in one.hidden_from if code in people)
        if one.whose in people and hidden:
            yield replace(one, hidden_from=hidden)


def _lines(c: Conference, kept: tuple[str, ...]) -> Iterator[LastPlanLine]:

    for outcome in c.plan.outcomes:
        children = tuple(code for code in outcome.children if code in kept)
        if children:
            yield from _actions(outcome, children, _held(c))


def _actions(
    outcome: PlanOutcome, children: tuple[str, ...], since: date
) -> Iterator[LastPlanLine]:

    for action in outcome.actions:
        by = action.due.isoformat() if action.due else None
        yield LastPlanLine(outcome.text, action.what, action.who, by, children, since)
