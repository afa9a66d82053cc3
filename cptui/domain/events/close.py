"""Events of the end of a conference."""

from datetime import datetime

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class InterimPlanNoted:
    """What protects the children until the conference is held in full."""

    text: str


@dataclass(frozen=True, slots=True)
class ConferenceAdjourned:
    """The conference stops here and goes on another day."""

    until: datetime
    """UTC."""
    reason: str


@dataclass(frozen=True, slots=True)
class ConferenceResumed:
    """An adjourned conference goes on; everybody has to arrive again."""


@dataclass(frozen=True, slots=True)
class LeavingFirst:
    """Who leaves the building first."""

    person: str


@dataclass(frozen=True, slots=True)
class TellingArranged:
    """Who tells an absent person the outcome, and by when."""

    person: str
    teller: str
    by: datetime | None = None
    """UTC."""


@dataclass(frozen=True, slots=True)
class ComplaintsExplained:
    """These people were told, or given the leaflet on, how to complain."""

    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharingAnswered:
    """Whether somebody agrees to their information being shared."""

    person: str
    agrees: bool


@dataclass(frozen=True, slots=True)
class ConferenceClosed:
    """The conference is over."""


CloseEvent = (
    InterimPlanNoted
    | ConferenceAdjourned
    | ConferenceResumed
    | LeavingFirst
    | TellingArranged
    | ComplaintsExplained
    | SharingAnswered
    | ConferenceClosed
)
