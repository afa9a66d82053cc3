"""How often they meet: the usual rhythms, and the days one gives."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from cptui.domain.events import Rhythm
from cptui.rules.working_days import add_months

WEEK = 7
MOST = 60
"""Meetings in one series; more than any plan lasts."""

RHYTHMS: Mapping[str, Rhythm] = {
    "weekly": Rhythm(1, "weeks"),
    "four-weekly": Rhythm(4, "weeks"),
    "monthly": Rhythm(1, "months"),
    "six-weekly": Rhythm(6, "weeks"),
}
"""The usual ones by name."""


def say_rhythm(rhythm: Rhythm) -> str:
    """Return "every 4 weeks", "every month"."""
    unit = rhythm.unit.removesuffix("s")
    return f"every {unit}" if rhythm.n == 1 else f"every {rhythm.n} {unit}s"


def planned(first: date, rhythm: Rhythm, until: date) -> Iterator[date]:
    """Yield the days after the first that the rhythm gives, up to a week after `until`."""
    for number in range(1, MOST):
        if rhythm.unit == "months":
            day = same_weekday(first, number * rhythm.n)
        else:
            step = rhythm.n * (WEEK if rhythm.unit == "weeks" else 1)
            day = first + timedelta(days=number * step)
        # One moved back from just after the end may still be before it.
        if day >= until + timedelta(days=WEEK):
            return
        yield day


def same_weekday(day: date, months: int) -> date:
    """Return the same weekday of the month that many months on: third Thursday to third.

    A fifth one is the last, whether or not that month has five.
    """
    start = add_months(day.replace(day=1), months)
    offset = (day.weekday() - start.weekday()) % WEEK
    found = start + timedelta(days=offset + (ordinal(day) - 1) * WEEK)
    return found if found.month == start.month else found - timedelta(days=WEEK)


def ordinal(day: date) -> int:
    """Return 3 for the third Thursday of its month."""
    return (day.day - 1) // WEEK + 1
