"""The core groups after the first: a series in a rhythm, up to the next review.

One that falls on a day not worked is moved to the last working day before it, never left out,
so that no gap doubles; the gap to the one before is told with each.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from cptui.domain.events import Rhythm
from cptui.domain.values import dataclass
from cptui.rules.dates.after import review
from cptui.rules.dates.core_groups import core_groups
from cptui.rules.dates.counting import day_of
from cptui.rules.dates.facts import ChildFacts, Facts
from cptui.rules.dates.reaching import reach
from cptui.rules.dates.rhythm import WEEK, same_weekday
from cptui.rules.dates.rhythm import planned as days_of
from cptui.rules.dates.said import say_date, say_day, say_length
from cptui.rules.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class CoreGroup:
    """One meeting of the series."""

    on: date
    planned: date
    """The day its rhythm gives; another than `on` where that is not worked."""
    gap: int
    """Calendar days since the one before."""
    moved: str = ""
    """Why it is not on its planned day; empty where it is."""
    warnings: tuple[str, ...] = ()
    late: str = ""
    """How it is further from the one before than the profile allows; empty where it is not."""


def series(
    days: WorkingDays, first: date, rhythm: Rhythm, until: date, last: date | None = None
) -> tuple[CoreGroup, ...]:
    """Return the meetings after the first and before `until`, none of them on a day not worked.

    With `last` the final one is held on that day instead, and none after it.
    """
    found: list[CoreGroup] = []
    before = first
    for planned in days_of(first, rhythm, until):
        on, moved = _free(days, planned, before)
        if before < on < until and (last is None or on <= last):
            found.append(CoreGroup(on, planned, (on - before).days, moved))
            before = on
    if last is not None and first < last < until and before < last:
        found = _ending_on(found, first, last)
    return tuple(found)


def _free(days: WorkingDays, planned: date, before: date) -> tuple[date, str]:
    """Return the day to meet and why it is not the planned one.

    Where no day between the one before and it is worked, it is the first worked after it.
    """
    why = days.why_not(planned)
    if why is None:
        return planned, ""
    back = days.on_or_before(planned)
    if back > before:
        return back, f"{say_day(planned)} is not worked ({why}): moved before it"
    return days.on_or_after(planned), f"No day before {say_day(planned)} is free: moved after it"


def _ending_on(found: list[CoreGroup], first: date, last: date) -> list[CoreGroup]:
    """Return the meetings with one on the last day, in place of one less than a week before."""
    kept, planned = list(found), last
    if kept and (last - kept[-1].on).days < WEEK:
        planned = kept.pop().planned
    before = kept[-1].on if kept else first
    return [*kept, CoreGroup(last, planned, (last - before).days, "the last before the review")]


def later_core_groups(
    facts: Facts, booked: date | None = None, rhythm: Rhythm | None = None
) -> tuple[CoreGroup, ...]:
    """Return the core groups after the one set or due, up to the next review.

    `booked` is when that is set; without it the latest date it may be held. The rhythm is the
    one given, else the one said, else the profile's. Empty where no child has a plan, where
    there is no first one to count from, or no rhythm.
    """
    first, end = _first(facts), booked or _review_by(facts)
    rhythm = rhythm or rhythm_of(facts)
    if first is None or end is None or rhythm is None or not facts.children_with("plan"):
        return ()
    last_rule = facts.limit("core_group_last")
    last = None
    if last_rule.n is not None:
        last = facts.days.on_or_before(day_of(reach(facts.days, last_rule, end).limit))
    found = series(facts.days, first, rhythm, end, last)
    return tuple(_judged(facts, found, first))


def _first(facts: Facts) -> date | None:
    """Return the day the series counts from: the core group set, due, or at a review its day."""
    if start := facts.events.get("core_group"):
        return day_of(start)
    if facts.review:
        held = facts.events.get("held")
        return day_of(held) if held else None
    due_by = (one.by for one in core_groups(facts) if one.id == "core_group_first" and one.by)
    return min(due_by, default=None)


def _review_by(facts: Facts) -> date | None:
    return max((one.by for one in review(facts) if one.by), default=None)


def rhythm_of(facts: Facts) -> Rhythm | None:
    """Return how often core groups meet: as said in the conference, else by the profile."""
    if facts.rhythm:
        return facts.rhythm
    for name in ("core_group_rhythm", "core_group_repeat"):
        limit = facts.limit(name)
        if limit.n and limit.unit in ("days", "weeks", "months"):
            return Rhythm(limit.n, limit.unit)
    return None


def _judged(facts: Facts, found: tuple[CoreGroup, ...], first: date) -> Iterator[CoreGroup]:
    """Yield each meeting with what speaks against its day; none after every child is 18."""
    children, before = facts.children_with("plan"), first
    for one in found:
        grown = [child for child in children if is_18(facts, child, one.on)]
        if len(grown) == len(children):
            return
        late = _too_far(facts, before, one.on)
        warnings = [f"after {child.name or child.code}'s 18th birthday" for child in grown]
        warnings += filter(
            None, (late, facts.days.school_holiday(one.on), facts.days.doubt(one.on))
        )
        yield replace(one, warnings=tuple(warnings), late=late)
        before = one.on


def is_18(facts: Facts, child: ChildFacts, on: date) -> bool:
    """Whether the day is after the child's 18th birthday, when a plan ends."""
    limit = facts.limit("eighteen")
    if limit.n is None or child.date_of_birth is None:
        return False
    return on > day_of(reach(facts.days, limit, child.date_of_birth).limit)


def _too_far(facts: Facts, before: date, on: date) -> str:
    """Return past which day it is, if it is; a month is kept by the same weekday of the next."""
    limit = facts.limit("core_group_repeat")
    if limit.n is None:
        return ""
    last = day_of(reach(facts.days, limit, before).limit)
    if limit.unit == "months":
        last = max(last, same_weekday(before, limit.n))
    latest = facts.days.on_or_before(last)
    if on <= latest:
        return ""
    return f"past {say_date(latest)}, {say_length(limit)} after the one before"
