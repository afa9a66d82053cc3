"""Times and dates as the screen says them."""

from datetime import date, datetime

from cptui.domain.conference import Conference


def clock(conference: Conference, moment: datetime) -> str:
    """Return the moment on the conference's wall clock: "10:42"."""
    return f"{conference.local(moment):%H:%M}"


def day(on: date) -> str:
    """Return the day as "Tue 31 Mar 2026"."""
    return f"{on:%a} {on.day} {on:%b %Y}"


def short_day(on: date) -> str:
    """Return the day without its year: "Tue 31 Mar"."""
    return f"{on:%a} {on.day} {on:%b}"


def minutes(seconds: int) -> str:
    """Return a length as "6:00", without its sign."""
    return f"{abs(seconds) // 60}:{abs(seconds) % 60:02}"


def left(left_seconds: int, planned_seconds: int) -> str:
    """Return what is left of an item, an overrun by its name."""
    if left_seconds < 0:
        return f"{minutes(left_seconds)} over {planned_seconds // 60} minutes"
    return f"{minutes(left_seconds)} left of {minutes(planned_seconds)}"


def age(born: date, on: date) -> int:
    """Return whole years between the birth and that day."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def years(born: date, on: date) -> str:
    """Return the age in years, of a baby in months."""
    whole = age(born, on)
    return str(whole) if whole else f"{months_between(born, on)} months"


def surname(name: str) -> str:
    """Return the last word of a name."""
    return name.split()[-1] if name.split() else name


def months_between(start: date, end: date) -> int:
    """Return whole calendar months between two days."""
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
