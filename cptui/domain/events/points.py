"""Events of the minutes: points, actions, and their corrections."""

from datetime import date

from cptui.domain.events.tidying import Claim
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class PointNoted:
    """A line of minutes."""

    text: str
    source: str | None = None
    """Code of whose knowledge it is; None: a narrative line, nobody's."""
    teller: str | None = None
    """Code of who said it, when that is not the source."""
    tags: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    """Codes; empty: all children."""
    hidden_from: tuple[str, ...] = ()
    claim: Claim | None = None
    """Whether it is fact, observation, opinion or allegation, where somebody said so."""


@dataclass(frozen=True, slots=True)
class PointContinued:
    """The same speaker went on; joined to that point."""

    of: int
    text: str


@dataclass(frozen=True, slots=True)
class PointReworded:
    """The whole text of a point put better; it keeps its time and place.

    Since 1.1 also of a challenge, an action, or an outcome or action of the plan.
    """

    of: int
    text: str


@dataclass(frozen=True, slots=True)
class PointChallenged:
    """Somebody disputes a point; printed under it."""

    of: int
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class ActionNoted:
    """Somebody is to do something, outside the plan."""

    who: tuple[str, ...]
    what: str
    due: date | None = None
    children: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryStruck:
    """An entry no longer counts; it stays in the record, struck through."""

    number: int


PointEvent = (
    PointNoted | PointContinued | PointReworded | PointChallenged | ActionNoted | EntryStruck
)
