"""The first core group's deadline and suggestion, and the latest date of the one after it."""

from dataclasses import replace
from functools import partial

from cptui.rules.dates.after import NO_PLAN
from cptui.rules.dates.counting import due, not_applicable
from cptui.rules.dates.due import DueDate
from cptui.rules.dates.facts import Facts
from cptui.rules.dates.said import say_date
from cptui.rules.dates.spreading import capped, spread

LABELS = {
    "core_group_first": "First core group",
    "core_group_suggested": "Suggested first core group",
}
"""What a core group is called where the profile sets no limit for it."""
NOT_FIRST = "asked after the initial conference only"


def core_groups(facts: Facts) -> tuple[DueDate, ...]:
    """Return the first core group's deadline and suggestion, and the one after it."""
    children = facts.children_with("plan")
    if not children:
        return tuple(
            not_applicable(name, facts.limit(name), NO_PLAN)
            for name in (*LABELS, "core_group_repeat")
        )
    first = _first(facts, "core_group_first")
    suggested = _first(facts, "core_group_suggested")
    repeat = _repeat(facts, first)
    return tuple(
        one
        for general in (first, _in_time(suggested, first), repeat)
        for one in spread(facts, children, partial(capped, facts, general))
    )


def _first(facts: Facts, name: str) -> DueDate:
    limit = facts.limit(name)
    if limit.n is None:
        limit = replace(limit, label=LABELS[name])
    if facts.review:
        return not_applicable(name, limit, NOT_FIRST)
    return due(facts, name, limit, facts.events.get(limit.start or "held"))


def _in_time(suggested: DueDate, first: DueDate) -> DueDate:
    """Return the suggestion, no later than the deadline: it is to satisfy both readings."""
    if not (suggested.by and first.by) or suggested.by <= first.by:
        return suggested
    why = f"The deadline comes before {say_date(suggested.by)}, {suggested.rule}."
    says = f"{suggested.label} by {say_date(first.by)}: the deadline, {first.rule}, comes before"
    return replace(
        first,
        id=suggested.id,
        label=suggested.label,
        steps=(why, *first.steps),
        explanation=f"{says} {suggested.rule} (rule of {first.layer}).",
    )


def _repeat(facts: Facts, first: DueDate) -> DueDate:
    name = "core_group_repeat"
    limit = replace(facts.limit(name), label="Next core group")
    if start := facts.events.get("core_group"):
        return due(facts, name, limit, start)
    if facts.review:
        why = "No core group is set yet: counted from this conference."
        found = due(facts, name, limit, facts.events.get("held"), "held")
    elif first.by:
        why = "No core group is set yet: counted from the latest date of the first."
        found = due(facts, name, limit, first.by)
    else:
        return due(facts, name, limit, None)
    return replace(found, steps=(why, *found.steps)) if found.limit else found
