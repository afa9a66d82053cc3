"""By when things must happen: every date with its rule, its counting and its source."""

from cptui.rules.dates.due import NO_LIMIT, DateState, DueDate, Offered
from cptui.rules.dates.listing import (
    all_dates,
    core_group_series,
    dates_for_case,
    due_dates,
    offered_dates,
    said_rhythm,
)
from cptui.rules.dates.rhythm import RHYTHMS, say_rhythm
from cptui.rules.dates.series import CoreGroup, later_core_groups

__all__ = [
    "NO_LIMIT",
    "RHYTHMS",
    "CoreGroup",
    "DateState",
    "DueDate",
    "Offered",
    "all_dates",
    "core_group_series",
    "dates_for_case",
    "due_dates",
    "later_core_groups",
    "offered_dates",
    "said_rhythm",
    "say_rhythm",
]
