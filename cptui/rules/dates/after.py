"""Dates after the conference: letter, plan, review, minutes, complaint."""

from dataclasses import replace
from functools import partial

from cptui.rules.dates.births import brought_forward
from cptui.rules.dates.counting import day_of, due, not_applicable
from cptui.rules.dates.due import DueDate
from cptui.rules.dates.facts import ChildFacts, Facts
from cptui.rules.dates.reaching import rolled
from cptui.rules.dates.said import say_date
from cptui.rules.dates.spreading import capped, spread

NO_PLAN = "no child has a plan"


def sent(facts: Facts) -> tuple[DueDate, ...]:
    """Return when the decision letter and the outline plan must be out."""
    letter = _named(facts, "decision_letter", "Decision letter")
    plan = _named(facts, "outline_plan", "Outline plan")
    limit, core = facts.limit("outline_plan"), facts.events.get("core_group")
    if plan.limit and limit.or_by == "core_group" and core and day_of(core) < day_of(plan.limit):
        on = day_of(core)
        why = f"The first core group, on {say_date(on)}, comes sooner than {say_date(plan.limit)}."
        by = facts.days.on_or_before(on)
        says = f"Outline plan by {say_date(by)}, the day of the first core group: {plan.rule}"
        says = f"{says} (rule of {plan.layer})."
        steps = (*plan.steps, why, *rolled(facts.days, on, by))
        plan = replace(plan, limit=on, by=by, steps=steps, explanation=says)
    return letter, plan


def _named(facts: Facts, name: str, label: str) -> DueDate:
    limit = facts.limit(name)
    if limit.n is None:
        limit = replace(limit, label=label)
    return due(facts, name, limit, facts.events.get(limit.start or "held"))


def review(facts: Facts) -> tuple[DueDate, ...]:
    """Return the latest date of the next review, for each child where it differs."""
    limit = facts.limit("review_later" if facts.review else "review_first")
    limit = replace(limit, label="Next review" if facts.review else "First review")
    children = facts.children_with("plan")
    if not children:
        return (not_applicable("review", limit, NO_PLAN),)
    # Whatever the profile calls its start, the next review counts from this conference.
    general = due(facts, "review", limit, facts.events.get("held"), "held")
    return spread(facts, children, partial(_review_of, facts, general))


def _review_of(facts: Facts, general: DueDate, child: ChildFacts) -> DueDate:
    return capped(facts, brought_forward(facts, general, child.birth), child)


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
    name = "child_in_need_end"
    limit = replace(facts.limit(name), label="Child in need plan may end")
    children = facts.children_with("in_need")
    if not children:
        return (not_applicable(name, limit, "no child has a child in need plan"),)
    general = due(facts, name, limit, facts.events.get(limit.start or "held"))
    return spread(facts, children, partial(capped, facts, general))


def reconvene(facts: Facts) -> tuple[DueDate, ...]:
    """Return by when a conference that was not quorate must be held again."""
    limit = replace(facts.limit("reconvene"), label="Held again if not quorate")
    if facts.closed and limit.n is not None:
        return (not_applicable("reconvene", limit, "the conference was held to its end"),)
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
    """Return each looked-after child's first review as such; nothing for any other child."""
    general = facts.events.get("looked_after")
    children = [one for one in facts.children if one.looked_after or general]
    if not children:
        return ()
    limit = facts.limit("looked_after_review")
    found = spread(
        facts,
        children,
        lambda child: capped(
            facts, due(facts, limit.id, limit, child.looked_after or general), child
        ),
    )
    # One date for all says so with no child; here it may be some only.
    if len(found) == 1 and len(children) < len(facts.children):
        return tuple(replace(found[0], child=one.code) for one in children)
    return found
