"""What a birth does to dates: a review brought forward, a plan not made too early."""

from dataclasses import replace
from datetime import date

from cptui.rules.dates.counting import day_of, due
from cptui.rules.dates.due import DueDate
from cptui.rules.dates.facts import ChildFacts, Facts
from cptui.rules.dates.said import say_date
from cptui.rules.dates.spreading import sooner


def brought_forward(facts: Facts, review: DueDate, born: date | None) -> DueDate:
    """Return the review, brought forward by a birth since the conference it counts from.

    A limit after the birth that was over before that conference brings nothing forward.
    """
    limit = replace(facts.limit("review_after_birth"), label=review.label)
    before = review.started
    if limit.n is None or born is None or before is None:
        return review
    own = due(facts, review.id, limit, born)
    if own.limit is None or day_of(own.limit) <= day_of(before):
        return review
    return sooner(review, own)


def plan_not_before(facts: Facts) -> tuple[DueDate, ...]:
    """Return the first day for an unborn child's plan; nothing where the profile sets none."""
    limit = facts.limit("plan_not_before")
    unborn = [one for one in facts.children if one.due and one.birth is None]
    if limit.n is None or not unborn:
        return ()
    several = len(facts.children) > 1
    return tuple(
        replace(due(facts, "plan_not_before", limit, one.due), child=one.code if several else None)
        for one in unborn
    )


def too_early(facts: Facts, conference: DueDate, child: ChildFacts) -> DueDate:
    """Return the conference's date with a warning where its day is too early for a plan."""
    limit, held = facts.limit("plan_not_before"), facts.events.get("held")
    if limit.n is None or child.due is None or held is None or child.birth:
        return conference
    first = due(facts, "plan_not_before", limit, child.due)
    if first.limit is None or day_of(held) >= day_of(first.limit):
        return conference
    says = f"{say_date(day_of(held))} is too early for a plan: {first.explanation}"
    return replace(conference, warnings=(*conference.warnings, says))
