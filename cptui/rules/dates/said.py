"""Dates and lengths of time in words."""

from datetime import date, datetime

from cptui.domain.profile import Limit
from cptui.rules.listed import listed as listed

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_UNITS = {
    "working_days": "working day",
    "days": "calendar day",
    "weeks": "week",
    "months": "month",
    "years": "year",
    "hours": "hour",
}
_OR_BY = {"core_group": "the first core group"}


def say_day(day: date) -> str:
    """Return "Tue 31 Mar"."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month]}"


def say_month(day: date) -> str:
    """Return "Feb 2027"."""
    return f"{_MONTHS[day.month]} {day.year}"


def say_date(day: date) -> str:
    """Return "Tue 31 Mar 2026", with the time of day before it where there is one."""
    if isinstance(day, datetime):
        return f"{day:%H:%M} on {say_day(day)} {day.year}"
    return f"{say_day(day)} {day.year}"


def say_length(limit: Limit) -> str:
    """Return "10 working days" or "28 weeks of gestation"."""
    if limit.unit == "weeks_of_gestation":
        return f"{limit.n} weeks of gestation"
    unit = _UNITS[limit.unit]
    return f"{limit.n} {unit if limit.n == 1 else unit + 's'}"


def say_rule(limit: Limit, start: str) -> str:
    """Return the whole rule: "10 working days after the conference"."""
    if limit.or_by:
        return f"{_length_and_start(limit, start)} or by {_OR_BY[limit.or_by]} if that is sooner"
    return _length_and_start(limit, start)


def _length_and_start(limit: Limit, start: str) -> str:
    if limit.n == 0:
        return f"on the day of {start}"
    if limit.unit == "weeks_of_gestation":
        return f"{say_length(limit)}, counted back from {start}"
    if limit.unit == "years":
        return f"{say_length(limit)} after {start}"
    return f"{say_length(limit)} {'before' if limit.before else 'after'} {start}"
