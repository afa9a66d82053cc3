"""From a start and a limit to the day it ends, each step in words that recompute to it."""

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta

from cptui.domain.profile import Limit
from cptui.domain.values import dataclass
from cptui.rules.dates.said import say_date, say_day, say_length, say_month
from cptui.rules.working_days import Count, WorkingDays, add_months

PREGNANCY_WEEKS = 40
"""What an expected date of birth means: the end of the fortieth week."""
IN_A_DAY = 24
MONTHS_IN_YEAR = 12
CALENDAR_UNITS = ("days", "weeks", "months", "years")


@dataclass(frozen=True, slots=True)
class Reached:
    """Where a count ended, and how it went."""

    limit: date | datetime
    steps: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    """Holidays on the way that were not counted, in words."""


def day_of(moment: date | datetime) -> date:
    """Return the day of a moment, or the day itself."""
    return moment.date() if isinstance(moment, datetime) else moment


def reach(days: WorkingDays, limit: Limit, start: date | datetime) -> Reached:
    """Return where the limit ends; its n must not be None."""
    n = limit.n or 0
    if not n:
        on = day_of(start)
        return Reached(on, (f"The same day: {say_date(on)}.",))
    if limit.unit == "working_days":
        return _working(days.count(day_of(start), -n if limit.before else n), start)
    if limit.unit == "hours":
        return _hours(start, -n if limit.before else n)
    if limit.unit == "weeks_of_gestation":
        return _gestation(day_of(start), n)
    return _calendar(day_of(start), limit)


def _calendar(start: date, limit: Limit) -> Reached:
    n = -(limit.n or 0) if limit.before else limit.n or 0
    began = f"{say_date(start)} is day 0, not counted."
    way = " back" if limit.before else ""
    if limit.unit in ("days", "weeks"):
        end = start + (timedelta(weeks=n) if limit.unit == "weeks" else timedelta(days=n))
        return Reached(end, (began, f"{_length(limit)}{way} {_lead(limit)} to {say_date(end)}."))
    end = add_months(start, n * (MONTHS_IN_YEAR if limit.unit == "years" else 1))
    short = ""
    if end.day != start.day:
        last = monthrange(end.year, end.month)[1]
        short = f": {say_month(end)} ends on day {last}"
    return Reached(end, (began, f"{_length(limit)}{way} {_lead(limit)} to {say_date(end)}{short}."))


def _length(limit: Limit) -> str:
    return say_length(limit).capitalize()


def _lead(limit: Limit) -> str:
    return "leads" if limit.n == 1 else "lead"


def _gestation(due: date, weeks: int) -> Reached:
    sooner = PREGNANCY_WEEKS - weeks
    end = due - timedelta(weeks=sooner)
    steps = (
        f"{say_date(due)}, when the child is due, ends week {PREGNANCY_WEEKS} of gestation.",
        f"Week {weeks} ends {sooner} weeks sooner: {say_date(end)}.",
    )
    return Reached(end, steps)


def _working(count: Count, start: date | datetime) -> Reached:
    steps = [f"{say_date(day_of(start))} is day 0, not counted; nor are Saturdays and Sundays."]
    steps += [f"{say_date(day)} is left out: {name}." for day, name in count.skipped]
    week: list[date] = []
    for number, day in enumerate(count.counted, 1):
        week.append(day)
        if number == len(count.counted) or abs((count.counted[number] - day).days) > 1:
            first = number - len(week) + 1
            span = f"Working day {number}" if first == number else f"Working days {first}-{number}"
            steps.append(f"{span}: {', '.join(say_day(one) for one in week)}.")
            week = []
    left_out = tuple(f"{name} ({say_day(day)})" for day, name in count.skipped)
    return Reached(count.reached, tuple(steps), left_out)


def _hours(start: date | datetime, hours: int) -> Reached:
    """Count by the clock on the wall's zone: an hour that the clocks jump over is no hour."""
    if not isinstance(start, datetime):
        whole = timedelta(days=hours // IN_A_DAY)
        way = " back" if hours < 0 else ""
        note = f"The time of day is not known: {abs(whole.days)} days{way} from {say_date(start)}"
        return Reached(start + whole, (f"{note} lead to {say_date(start + whole)}.",))
    end = (start.astimezone(UTC) + timedelta(hours=hours)).astimezone(start.tzinfo)
    way = " back" if hours < 0 else ""
    says = f"{abs(hours)} hours{way} from {say_date(start)} lead to {say_date(end)}"
    changed = "" if start.utcoffset() == end.utcoffset() else "; the clocks change in between"
    return Reached(end, (f"{says}{changed}.",))


def rolled(days: WorkingDays, limit: date | datetime, by: date | None) -> tuple[str, ...]:
    """Return the step from a limit that is not worked back to the day to keep; else none."""
    last = day_of(limit)
    if by is None or by == last:
        return ()
    return (f"{say_date(last)} is not worked ({days.why_not(last)}): back to {say_date(by)}.",)
