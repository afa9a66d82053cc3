"""Dates after the conference: letter, plan, core groups, review, minutes, complaint."""

from dataclasses import replace
from datetime import date, datetime
from functools import partial

from cptui.domain.case import ConferenceKind
from cptui.rules.dates.counting import day_of, due, not_applicable
from cptui.rules.dates.due import DueDate
from cptui.rules.dates.facts import ChildFacts, Facts
from cptui.rules.dates.said import say_date
from cptui.rules.dates.spreading import capped, sooner, spread

NO_PLAN = "no child has a plan"
LABELS = {
    "core_group_first": "First core group",
    "core_group_suggested": "Suggested first core group",
}
"""What a core group is called where the profile sets no limit for it."""


def sent(facts: Facts) -> tuple[DueDate, ...]:
    """Return when the decision letter and the outline plan must be out."""
    letter = _named(facts, "decision_letter", "Decision letter")
    plan = _named(facts, "outline_plan", "Outline plan")
    limit, core = facts.limit("outline_plan"), facts.events.get("core_group")
    if plan.limit and limit.or_by == "core_group" and core and day_of(core) < day_of(plan.limit):
        on = day_of(core)
        why = f"The first core group on {say_date(on)} comes sooner."
        says = f"Outline plan by {say_date(on)}, the day of the first core group."
        by = facts.days.on_or_before(on)
        plan = replace(plan, limit=on, by=by, steps=(*plan.steps, why), explanation=says)
    return letter, plan


def _named(facts: Facts, name: str, label: str) -> DueDate:
    limit = facts.limit(name)
    if limit.n is None:
        limit = replace(limit, label=label)
    return due(facts, name, limit, facts.events.get(limit.start or "held"))


def core_groups(facts: Facts) -> tuple[DueDate, ...]:
    """Return the first core group's deadline and suggestion, and the one after it."""
    children = facts.children_with("plan")
    if not children:
        return tuple(
            not_applicable(name, facts.limit(name), NO_PLAN)
            for name in ("core_group_first", "core_group_suggested", "core_group_repeat")
        )
    first: list[DueDate] = []
    for name in ("core_group_first", "core_group_suggested"):
        limit = facts.limit(name)
        if limit.n is None:
            limit = replace(limit, label=LABELS[name])
        if facts.review:
            first.append(not_applicable(name, limit, "asked after the initial conference only"))
            continue
        one = due(facts, name, limit, facts.events.get(limit.start or "held"))
        first += spread(facts, children, partial(capped, facts, one))
    repeat = _repeat(facts, first[0])
    return (*first, *spread(facts, children, partial(capped, facts, repeat)))


def _repeat(facts: Facts, first: DueDate) -> DueDate:
    limit = replace(facts.limit("core_group_repeat"), label="Next core group")
    start: date | datetime | None = facts.events.get("core_group")
    if start is None and facts.review:
        return due(facts, "core_group_repeat", limit, facts.events.get("held"), "held")
    if start is None and first.by:
        found = due(facts, "core_group_repeat", limit, first.by)
        why = "No core group is set yet: counted from the latest date of the first."
        return replace(found, steps=(why, *found.steps)) if found.limit else found
    return due(facts, "core_group_repeat", limit, start)


def review(facts: Facts) -> tuple[DueDate, ...]:
    """Return the latest date of the next review, for each child where it differs."""
    limit = facts.limit("review_later" if facts.review else "review_first")
    limit = replace(limit, label="Next review" if facts.review else "First review")
    children = facts.children_with("plan")
    if not children:
        return (not_applicable("review", limit, NO_PLAN),)
    # Whatever the profile calls its start, the next review counts from this conference.
    general = due(facts, "review", limit, facts.events.get("held"), "held")
    return spread(
        facts, children, lambda child: capped(facts, _after_birth(facts, general, child), child)
    )


def _after_birth(facts: Facts, general: DueDate, child: ChildFacts) -> DueDate:
    limit = replace(facts.limit("review_after_birth"), label=general.label)
    if facts.kind is not ConferenceKind.PRE_BIRTH or limit.n is None or child.birth is None:
        return general
    return sooner(general, due(facts, "review", limit, child.birth))


def record(facts: Facts) -> tuple[DueDate, ...]:
    """Return when minutes, corrections, dissent and complaint must be in."""
    return (
        _named(facts, "minutes", "Minutes"),
        _named(facts, "corrections", "Corrections to the minutes"),
        _named(facts, "dissent", "Formal dissent in writing"),
        _named(facts, "complaint", "Complaint"),
    )


def in_need(facts: Facts) -> tuple[DueDate, ...]:
    """Return the earliest end of a child in need plan."""
    limit = replace(facts.limit("child_in_need_end"), label="Child in need plan may end")
    if not facts.children_with("in_need"):
        why = "no child has a child in need plan"
        return (not_applicable("child_in_need_end", limit, why),)
    return (due(facts, "child_in_need_end", limit, facts.events.get(limit.start or "held")),)


def reconvene(facts: Facts) -> tuple[DueDate, ...]:
    """Return by when a conference that was not quorate must be held again."""
    limit = replace(facts.limit("reconvene"), label="Held again if not quorate")
    start = facts.events.get("inquorate") or facts.events.get("held")
    found = due(facts, "reconvene", limit, start, "inquorate")
    if found.limit is None:
        return (found,)
    why = "The latest date of the conference itself does not move."
    return (replace(found, steps=(*found.steps, why)),)


def birthdays(facts: Facts) -> tuple[DueDate, ...]:
    """Return each child's 18th birthday, when a plan ends."""
    limit = facts.limit("eighteen")
    return spread(
        facts, facts.children, lambda child: due(facts, "eighteen", limit, child.date_of_birth)
    )


def looked_after(facts: Facts) -> tuple[DueDate, ...]:
    """Return the first looked-after review; nothing unless a child became looked after."""
    start = facts.events.get("looked_after")
    if start is None:
        return ()
    return (due(facts, "looked_after_review", facts.limit("looked_after_review"), start),)
