"""Counting a date again from nothing but its steps, as a reader with a calendar would."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from tests.rules.practice import LONDON

DAY = r"(?:\d\d:\d\d on )?[A-Z][a-z]{2} \d+ [A-Z][a-z]{2} \d{4}"
SHORT = "%a %-d %b"


def recount(steps: tuple[str, ...]) -> date:
    """Return the day that the steps lead to; fails where one does not follow from those before.

    Sentences that only explain are passed over; a new count begins where one says so.
    """
    at: date | None = None
    out: list[date] = []
    counted: list[str] = []
    for step in steps:
        if found := re.fullmatch(rf"({DAY}) is day 0, not counted(.*)\.", step):
            at, out, counted = read(found[1]), [], []
        elif found := re.fullmatch(rf"({DAY}) is left out: .*\.", step):
            out.append(read(found[1]))
        elif found := re.fullmatch(r"Working days? ([\d-]+): (.*)\.", step):
            assert at is not None
            listed = found[2].split(", ")
            at = working(at, listed, out, numbers(found[1]), counted)
        else:
            at = other(step, at) or at
    assert at is not None, steps
    return at.date() if isinstance(at, datetime) else at


def read(text: str) -> date:
    """Return a day, or a moment on London's clock."""
    clock, _, day = text.rpartition(" on ")
    on = datetime.strptime(day, "%a %d %b %Y").replace(tzinfo=LONDON)
    assert on.strftime(SHORT) == day.rpartition(" ")[0]
    if not clock:
        return on.date()
    hour, minute = clock.split(":")
    return on.replace(hour=int(hour), minute=int(minute))


def numbers(span: str) -> range:
    """Return the numbers of "3-6" or "7"."""
    first, _, last = span.partition("-")
    return range(int(first), int(last or first) + 1)


def working(at: date, listed: list[str], out: list[date], span: range, counted: list[str]) -> date:
    """Return the last of the days listed, each of them the next that can be counted."""
    assert len(span) == len(listed)
    assert span.start == len(counted) + 1
    for wanted in listed:
        at = min(passing(at, wanted, out), key=lambda day: abs((day - at).days))
        counted.append(wanted)
    return at


def passing(at: date, wanted: str, out: list[date]) -> Iterator[date]:
    """Yield the day wanted, looking both ways; everything passed is a weekend or left out."""
    for way in (1, -1):
        day = at + timedelta(days=way)
        while day.weekday() > 4 or day in out:
            day += timedelta(days=way)
        if day.strftime(SHORT) == wanted:
            yield day


def other(step: str, at: date | None) -> date | None:
    """Return where a step that is no working day leads; None where it only explains."""
    if found := re.fullmatch(rf"The same day: ({DAY})\.", step):
        return read(found[1])
    if found := re.fullmatch(rf"(\d+) ([a-z ]+?)( back)? leads? to ({DAY})(: .*)?\.", step):
        assert at is not None
        return same(calendar(at, int(found[1]) * (-1 if found[3] else 1), found[2]), found[4])
    if found := re.fullmatch(rf"(\d+) hours( back)? from ({DAY}) lead to ({DAY})(;.*)?\.", step):
        hours = int(found[1]) * (-1 if found[2] else 1)
        start = read(found[3])
        assert isinstance(start, datetime)
        end = start.astimezone(UTC) + timedelta(hours=hours)
        return same(end.astimezone(LONDON), found[4])
    if found := re.fullmatch(rf".*known: (\d+) days( back)? from ({DAY}) lead to ({DAY})\.", step):
        days = int(found[1]) * (-1 if found[2] else 1)
        return same(read(found[3]) + timedelta(days=days), found[4])
    return other_way(step, at)


def other_way(step: str, at: date | None) -> date | None:
    """Return where a step of a birth, of a core group or back from a day not worked leads."""
    if found := re.fullmatch(rf"({DAY}), when the child is due, ends week (40) of.*\.", step):
        return read(found[1])
    if found := re.fullmatch(rf"Week (\d+) ends (\d+) weeks sooner: ({DAY})\.", step):
        assert at is not None
        assert int(found[1]) + int(found[2]) == 40
        return same(at - timedelta(weeks=int(found[2])), found[3])
    if found := re.fullmatch(rf"The first core group, on ({DAY}), comes sooner than {DAY}\.", step):
        return read(found[1])
    if found := re.fullmatch(rf"({DAY}) is not worked \(.+\): back to ({DAY})\.", step):
        assert at is not None
        assert at.strftime("%a %-d %b %Y") == found[1]
        back = read(found[2])
        assert back < read(found[1])
        return back
    return None


def calendar(at: date, n: int, unit: str) -> date:
    """Return that many calendar days, weeks, months or years on; short months end early."""
    if "day" in unit or "week" in unit:
        return at + timedelta(days=n * (7 if "week" in unit else 1))
    months = n * (12 if "year" in unit else 1)
    first = at.year * 12 + at.month - 1 + months
    for day in range(at.day, 0, -1):
        try:
            return date(first // 12, first % 12 + 1, day)
        except ValueError:
            continue
    raise AssertionError(at)


def same(day: date, said: str) -> date:
    """Return the day; fails when it is not the one said."""
    assert day == read(said), (day, said)
    return day
