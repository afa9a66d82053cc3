"""One date for all children where it is the same, one for each where it differs."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from cptui.rules.dates.counting import day_of, due
from cptui.rules.dates.due import DueDate
from cptui.rules.dates.facts import ChildFacts, Facts
from cptui.rules.dates.said import say_date, say_day


def spread(
    facts: Facts, children: Iterable[ChildFacts], each: Callable[[ChildFacts], DueDate]
) -> tuple[DueDate, ...]:
    """Return one date with child None where all children share it, else one for each."""
    found = [(child.code, each(child)) for child in children]
    if len({date for _, date in found}) == 1:
        return (found[0][1],)
    return tuple(replace(date, child=code) for code, date in found)


def sooner(one: DueDate, other: DueDate) -> DueDate:
    """Return the date that comes first, with a step that names the other; a set one before none.

    Of two on the same day it is the first given.
    """
    if other.limit is None or one.limit is None:
        return one if other.limit is None else other
    first, last = (other, one) if day_of(other.limit) < day_of(one.limit) else (one, other)
    if last.limit is None:
        return first
    why = f"The sooner of two; the other is {say_date(day_of(last.limit))}, {last.rule}."
    return replace(first, steps=(why, *first.steps))


def capped(facts: Facts, date: DueDate, child: ChildFacts) -> DueDate:
    """Return the date, brought forward to the child's 18th birthday where that is sooner.

    What may happen at the earliest on a day cannot be later either: the plan ends at 18.
    """
    limit = facts.limit("eighteen")
    if date.limit is None or limit.n is None or child.date_of_birth is None:
        return date
    limit = replace(limit, earliest=date.earliest)
    birthday = due(facts, date.id, limit, child.date_of_birth)
    if birthday.limit is None or day_of(date.limit) <= day_of(birthday.limit):
        return date
    on = day_of(birthday.limit)
    why = f"the child's 18th birthday, {say_date(on)}, comes before"
    would = f"{say_date(day_of(date.limit))}, {date.rule}"
    when = f"by {say_date(birthday.by)}" if birthday.by else f"on {say_date(on)}"
    return replace(
        birthday,
        label=date.label,
        explanation=f"{date.label} {when}: {why} {would} (rule of {birthday.layer}).",
        steps=(
            *date.steps,
            f"{why[:1].upper()}{why[1:]} that.",
            *birthday.steps,
        ),
        warnings=tuple(filter(None, (facts.days.doubt(on),))),
    )


def with_school_holiday(facts: Facts, date: DueDate) -> DueDate:
    """Return the date with a warning where its day falls into a school holiday."""
    if date.by is None or (term := facts.days.school_holiday(date.by)) is None:
        return date
    return replace(date, warnings=(*date.warnings, f"{say_day(date.by)}: {term}"))
