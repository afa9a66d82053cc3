"""The years that returns are made for."""

from datetime import date, timedelta


def first_day(day: date, starts_month: int) -> date:
    """Return the first day of the return's year that a day is in."""
    began = day.year if day.month >= starts_month else day.year - 1
    return date(began, starts_month, 1)


def last_day(day: date, starts_month: int) -> date:
    """Return the last day of the return's year that a day is in."""
    began = first_day(day, starts_month)
    return date(began.year + 1, starts_month, 1) - timedelta(days=1)


def census_year(day: date, starts_month: int) -> str:
    """Return the year as the return is called after it: 2025-26."""
    began = first_day(day, starts_month)
    return f"{began.year}-{last_day(day, starts_month).year % 100:02}"
