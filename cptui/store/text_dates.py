"""Dates and times as people write them, and what cannot be one."""

import re
from datetime import date, time
from typing import Any

EARLIEST, LATEST = 1900, 2200
"""Years outside these are slips of the finger."""

_MONTHS = "january february march april may june july august september october november december"
_NUMERIC = re.compile(r"(?a)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_ISO = re.compile(r"(?a)(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDED = re.compile(r"(?a)(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})")
_CLOCK = re.compile(r"(?a)(\d{1,2})(?:[:.](\d{2}))?(?::00)? ?([ap]\.?m\.?)?")


def as_text(value: Any) -> str:
    """Return the value as text; raises ValueError for a list, keys, or nothing."""
    if not isinstance(value, str):
        raise ValueError("“{key}” is one text.\nWrite it after the colon, or leave the key out.")
    return value


def parse_day(value: Any) -> date:
    """Return the date of 2026-03-31, 31/3/2026, 31 March 2026 or 31 Mar 2026.

    Raises ValueError that names a day which no calendar has.
    """
    text = " ".join(as_text(value).strip().lower().split())
    if found := _ISO.fullmatch(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    elif found := _NUMERIC.fullmatch(text):
        year, month, day = int(found[3]), int(found[2]), int(found[1])
    elif (found := _WORDED.fullmatch(text)) and (month := _month(found[2])):
        year, day = int(found[3]), int(found[1])
    else:
        raise ValueError("“{key}” is a date.\nWrite it as 2026-03-31, 31/3/2026 or 31 March 2026.")
    return _real(year, month, day)


def _month(word: str) -> int:

    names = _MONTHS.split()
    return next((at for at, name in enumerate(names, 1) if word in (name, name[:3], name[:4])), 0)


def _real(year: int, month: int, day: int) -> date:

    if not EARLIEST <= year <= LATEST:
        raise ValueError(f"“{{key}}”: the year {year} cannot be meant.\nCheck the year.")
    if not 1 <= month <= 12:
        raise ValueError(
            f"“{{key}}”: there is no month {month}.\nThe day comes first: 31/3/2026; or 2026-03-31."
        )
    try:
        return date(year, month, day)
    except ValueError:
        name = _MONTHS.split()[month - 1].capitalize()
        raise ValueError(
            f"“{{key}}”: {day} {name} {year} does not exist.\nCheck the day and the month."
        ) from None


def parse_clock(value: Any) -> time:
    """Return the time of 9:30, 09:30, 9.30am, 2pm or 14:00; raises ValueError."""
    text = as_text(value).strip().lower()
    found = _CLOCK.fullmatch(text)
    if not found or not (found[2] or found[3]):
        raise ValueError("“{key}” is a time.\nWrite it as 9:30, 9.30am or 14:00.")
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
    if half and not 1 <= hour <= 12:
        raise ValueError("“{key}”: am and pm go with 1 to 12.\nWrite it as 9.30am or 14:00.")
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        raise ValueError("“{key}”: no clock shows this time.\nWrite it as 9:30, 9.30am or 14:00.")
    return time(hour, minute)
