"""Dates in words: `fri`, `next tue`, `in 2 weeks`, `10/4`, `10 apr`, `2026-04-10`, `tomorrow`.

Each reader looks at the first words and returns the date with how many words it took.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from cptui.actions.refusal import Refused

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
WEEK = 7
YEAR = 12
_LONGEST_MONTH = 31
Found = tuple[date, int] | None


def find_date(words: Sequence[str], today: date, *, past: bool = False) -> Found:
    """Return the date the first words name and how many words that took, or None.

    Without a year the next such day is meant, with `past` the last one. Raises Refused
    for a day the calendar does not have, or not on the weekday named.
    """
    words = [word.casefold().rstrip(",") for word in words]
    if not words:
        return None
    return (
        _numeric(words, today, past)
        or _named_month(words, today, past)
        or _relative(words, today)
        or _weekday(words, today, past)
    )


def read_date(text: str, today: date, *, past: bool = False) -> date | None:
    """Return the date the whole text names, or None; raises Refused as find_date does."""
    words = text.split()
    found = find_date(words, today, past=past)
    return found[0] if found and found[1] == len(words) else None


def say_date(day: date) -> str:
    """Return the date as it is said: Fri 10 Apr 2026."""
    return (
        f"{DAYS[day.weekday()][:3].title()} {day.day} {MONTHS[day.month - 1][:3].title()} "
        f"{day.year}"
    )


def _made(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused(f"There is no {day}/{month}/{year} in the calendar.") from None


def _without_year(month: int, day: int, today: date, past: bool) -> date:
    step = -1 if past else 1
    for year in range(today.year, today.year + 9 * step, step):
        if 1 <= month <= YEAR and day <= monthrange(year, month)[1] and day:
            found = date(year, month, day)
            if found <= today if past else found >= today:
                return found
    raise Refused(f"There is no {day}/{month} in the calendar.")


def _numeric(words: Sequence[str], today: date, past: bool) -> Found:
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words[0]):
        year, month, day = map(int, match.groups())
        return _made(year, month, day), 1
    if match := re.fullmatch(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?", words[0]):
        day, month = int(match[1]), int(match[2])
        if not (1 <= day <= _LONGEST_MONTH and 1 <= month <= YEAR):
            return None
        if match[3] is None:
            return _without_year(month, day, today, past), 1
        return _made(_century(match[3]), month, day), 1
    return None


def _century(year: str) -> int:
    return int(year) if len(year) > 2 else 2000 + int(year)


def _month(word: str) -> int | None:
    """Return the number of the month the word shortens to three letters or more."""
    if len(word) < 3:
        return None
    found = [n for n, name in enumerate(MONTHS, 1) if name.startswith(word)]
    if word == "sept":
        return 9
    return found[0] if len(found) == 1 else None


def _named_month(words: Sequence[str], today: date, past: bool) -> Found:
    day = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", words[0])
    if day is None or len(words) < 2:
        return None
    month = _month(words[1])
    if month is None:
        return None
    if len(words) > 2 and re.fullmatch(r"\d{4}", words[2]):
        return _made(int(words[2]), month, int(day[1])), 3
    return _without_year(month, int(day[1]), today, past), 2


def _relative(words: Sequence[str], today: date) -> Found:
    simple = {"today": 0, "tomorrow": 1, "yesterday": -1}
    if words[0] in simple:
        return _moved(lambda: today + timedelta(days=simple[words[0]])), 1
    if words[0] != "in" or len(words) < 3:
        return None
    if words[1] not in ("a", "an") and not re.fullmatch(r"\d{1,3}", words[1]):
        return None
    n = 1 if words[1] in ("a", "an") else int(words[1])
    unit = words[2].rstrip("s")
    if unit in ("day", "week"):
        days = n * (WEEK if unit == "week" else 1)
        return _moved(lambda: today + timedelta(days=days)), 3
    return (_moved(lambda: _months_on(today, n)), 3) if unit == "month" else None


def _moved(step: Callable[[], date]) -> date:
    try:
        return step()
    except (OverflowError, ValueError):
        raise Refused("That is further off than the calendar goes.") from None


def _months_on(today: date, n: int) -> date:
    years, month = divmod(today.month - 1 + n, YEAR)
    year, month = today.year + years, month + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def _day_name(word: str) -> int | None:
    """Return 0 for Monday to 6 for Sunday where the word shortens to three letters or more."""
    if len(word) < 3:
        return None
    word = "wed" if word == "weds" else word
    return next((n for n, name in enumerate(DAYS) if name.startswith(word)), None)


def _weekday(words: Sequence[str], today: date, past: bool) -> Found:
    following = words[0] == "next"
    word = words[1] if following and len(words) > 1 else words[0]
    weekday = _day_name(word)
    if weekday is None:
        return None
    if following:
        monday = today + timedelta(days=WEEK - today.weekday())
        return monday + timedelta(days=weekday), 2
    rest = words[1:]
    if rest and (found := _numeric(rest, today, past) or _named_month(rest, today, past)):
        if found[0].weekday() != weekday:
            raise Refused(f"{say_date(found[0])} is not a {DAYS[weekday].title()}.")
        return found[0], found[1] + 1
    ahead = (weekday - today.weekday() - 1) % WEEK + 1
    return today + timedelta(days=ahead - WEEK if past else ahead), 1
