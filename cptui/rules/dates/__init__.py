"""By when things must happen: every date with its rule, its counting and its source."""

from cptui.rules.dates.due import NO_LIMIT, DateState, DueDate, Offered
from cptui.rules.dates.listing import all_dates, dates_for_case, due_dates, offered_dates

__all__ = [
    "NO_LIMIT",
    "DateState",
    "DueDate",
    "Offered",
    "all_dates",
    "dates_for_case",
    "due_dates",
    "offered_dates",
]
