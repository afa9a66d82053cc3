"""What speaks against a first core group's day because of those that follow it.

A bank holiday moves one of the series, and that may leave the next further off than the
profile allows: the chair hears of it, with a day near by that has no such clash.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from cptui.domain.conference import Conference
from cptui.domain.events import Rhythm
from cptui.rules.dates.booked import against_meeting
from cptui.rules.dates.facts import Facts
from cptui.rules.dates.gathering import of_conference
from cptui.rules.dates.rhythm import WEEK
from cptui.rules.dates.said import say_date
from cptui.rules.dates.series import CoreGroup, later_core_groups

TOLD = 2
"""Clashes told in full; of more, how many."""


def against_series(c: Conference, on: date, every: Rhythm | None) -> tuple[str, ...]:
    """Return which later core groups would be too far apart; nothing where none is."""
    facts = of_conference(c)
    facts = replace(facts, rhythm=every or facts.rhythm)
    late = [one for one in _later(c, facts, on) if one.late]
    if not late:
        return ()
    told = [_says(one) for one in late[:TOLD]]
    if more := len(late) - TOLD:
        told += [f"So are {more} more."] if more > 0 else []
    clear = next(_clear(c, facts, on), None)
    if clear:
        told.append(f"Beginning on {say_date(clear)} none would be.")
    return tuple(told)


def _later(c: Conference, facts: Facts, on: date) -> tuple[CoreGroup, ...]:
    booked = c.local(c.plan.review.start).date() if c.plan.review else None
    return later_core_groups(replace(facts, events={**facts.events, "core_group": on}), booked)


def _says(one: CoreGroup) -> str:
    moved = f" ({one.moved})" if one.moved else ""
    return (
        f"The core group of {say_date(one.on)}{moved} is {one.gap} days after the one before it, "
        f"{one.late}."
    )


def _clear(c: Conference, facts: Facts, on: date) -> Iterator[date]:
    """Yield the days near by, in time and worked, from which no gap is too long."""
    for away in range(1, WEEK):
        for day in (on - timedelta(days=away), on + timedelta(days=away)):
            if day <= max(c.sittings) or not facts.days.worked(day):
                continue
            if against_meeting(c, "core", day):
                continue
            if not any(one.late for one in _later(c, facts, day)):
                yield day
