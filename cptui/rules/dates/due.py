"""A date that explains itself."""

from datetime import date, datetime
from enum import StrEnum

from cptui.domain.values import dataclass

NO_LIMIT = "no limit set in this profile"


class DateState(StrEnum):
    """Whether there is a date, and if not, why."""

    SET = "set"
    NO_LIMIT = "no limit"
    NOT_KNOWN = "not known yet"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class DueDate:
    """One date with everything it rests on."""

    id: str
    label: str
    child: str | None
    """Code of the child it is for; None: all children it concerns."""
    limit: date | datetime | None
    """The last day, or for `earliest` the first; a moment where the limit is in hours."""
    by: date | None
    """Last working day on or before the limit; None where there is no limit to keep."""
    start: str
    """The event it counts from, in words."""
    rule: str
    """The rule in words; empty where the profile sets none."""
    source: str
    layer: str
    steps: tuple[str, ...]
    """How it was counted, from the start to the date."""
    explanation: str
    """All of it in one sentence."""
    state: DateState = DateState.SET
    started: date | datetime | None = None
    """When the event it counts from was, where that is known."""
    earliest: bool = False
    """Whether it is the first day possible instead of the last."""
    warnings: tuple[str, ...] = ()
    reader: str | None = None
    """Code of the reader it is for, of what counts from when they had the minutes."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A working day offered for a meeting."""

    on: date
    warnings: tuple[str, ...]
    latest: bool
    """Whether it is the last day the limit allows."""
