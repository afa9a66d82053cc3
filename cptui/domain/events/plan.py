"""Events of the plan and of the dates set."""

from datetime import date, datetime
from enum import StrEnum

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class OutcomeAdded:
    """A plan line's outcome: what is to be better, for which children."""

    text: str
    children: tuple[str, ...] = ()
    """Codes; empty: all children."""


@dataclass(frozen=True, slots=True)
class PlanActionAdded:
    """An action under an outcome."""

    outcome: int
    """Number of the entry that added the outcome."""
    who: tuple[str, ...]
    what: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class ContingencyNoted:
    """What happens if nothing changes."""

    text: str


class Progress(StrEnum):
    """How a line of the last plan stands at the review."""

    DONE = "done"
    PARTLY = "partly"
    NOT_DONE = "not"
    NO_LONGER = "no longer"


@dataclass(frozen=True, slots=True)
class LastPlanLineReviewed:
    """Progress on one line of the last plan."""

    line: int
    """Number of the line, from 1."""
    progress: Progress
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class LeadNamed:
    """The lead worker for these children."""

    person: str
    children: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often they meet; by months on the same weekday of the month: each third Thursday."""

    n: int
    unit: str
    """weeks, days or months."""


@dataclass(frozen=True, slots=True)
class CoreGroupSet:
    """Who is in the core group, its first meeting and how often they meet, where set."""

    members: tuple[str, ...]
    start: datetime | None = None
    """UTC."""
    venue: str | None = None
    every: Rhythm | None = None
    """None: as often as the profile says."""


@dataclass(frozen=True, slots=True)
class ReviewSet:
    """When the next conference is held."""

    start: datetime
    """UTC."""
    venue: str | None = None


class Meeting(StrEnum):
    """A meeting whose date can be set or left open."""

    CORE_GROUP = "core"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class DateLeftOpen:
    """A date that somebody is to fix, and by when."""

    meeting: Meeting
    who: str
    by: date


PlanEvent = (
    OutcomeAdded
    | PlanActionAdded
    | ContingencyNoted
    | LastPlanLineReviewed
    | LeadNamed
    | CoreGroupSet
    | ReviewSet
    | DateLeftOpen
)
