"""Which days are worked, and counting them.

A working day is Monday to Friday and neither a bank holiday of the nation nor a closure of
the council. The day of the event is day 0 and is not counted; a date that falls on a day not
worked rolls back, never forward.
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from cptui.domain.profile import Holidays
from cptui.domain.values import dataclass

ONE_DAY = timedelta(days=1)
SATURDAY = 5


def add_months(day: date, months: int) -> date:
    """Return the same day of the month that many months on, or back when negative.

    Where that month is shorter, its last day.
    """
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


@dataclass(frozen=True, slots=True)
class Count:
    """A count of working days, with all it went through."""

    reached: date
    counted: tuple[date, ...]
    skipped: tuple[tuple[date, str], ...]
    """Weekdays that were not counted, with the reason."""


class WorkingDays:
    """The working calendar of one nation and council."""

    def __init__(self, holidays: Holidays) -> None:
        self._names = {one.on: one.name for one in (*holidays.days, *holidays.closures)}
        self._terms = holidays.school_holidays
        self._published_to = holidays.published_to
        self._known_from = min((one.on.year for one in holidays.days), default=0)
        self._known_to = max((one.on.year for one in holidays.days), default=0)

    def why_not(self, day: date) -> str | None:
        """Return why a day is not worked, or None when it is."""
        if day in self._names:
            return self._names[day]
        return "weekend" if day.weekday() >= SATURDAY else None

    def worked(self, day: date) -> bool:
        """Whether it is a working day."""
        return self.why_not(day) is None

    def on_or_before(self, day: date) -> date:
        """Return the day itself when it is worked, else the last working day before it."""
        while not self.worked(day):
            day -= ONE_DAY
        return day

    def on_or_after(self, day: date) -> date:
        """Return the day itself when it is worked, else the first working day after it."""
        while not self.worked(day):
            day += ONE_DAY
        return day

    def count(self, start: date, days: int) -> Count:
        """Return the count of that many working days after the start, before it if negative.

        The start is day 0. Raises ValueError for 0 days, which is no count.
        """
        if days == 0:
            raise ValueError("counting 0 working days")
        step = ONE_DAY if days > 0 else -ONE_DAY
        counted: list[date] = []
        skipped: list[tuple[date, str]] = []
        day = start
        while len(counted) < abs(days):
            day += step
            why = self.why_not(day)
            if why is None:
                counted.append(day)
            elif day.weekday() < SATURDAY:
                skipped.append((day, why))
        return Count(day, tuple(counted), tuple(skipped))

    def add(self, start: date, days: int) -> date:
        """Return the working day that many working days after the start, before if negative."""
        return self.count(start, days).reached

    def between(self, first: date, last: date) -> Iterator[date]:
        """Yield the working days from the first to the last day, both included."""
        day = first
        while day <= last:
            if self.worked(day):
                yield day
            day += ONE_DAY

    def number(self, start: date, day: date) -> int:
        """Return which working day after the start a day is; 0 when not after it."""
        return sum(1 for _ in self.between(start + ONE_DAY, day))

    def school_holiday(self, day: date) -> str | None:
        """Return the name of the school holiday on that day, or None."""
        return next((one.name for one in self._terms if one.first <= day <= one.last), None)

    def doubt(self, day: date) -> str | None:
        """Return a warning when the bank holidays of that year are not yet certain."""
        if not self._known_from <= day.year <= self._known_to:
            return f"Bank holidays of {day.year} are not known to this program."
        if day.year > self._published_to:
            return f"Bank holidays are published to {self._published_to}; later ones are by rule."
        return None
