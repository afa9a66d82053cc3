"""The views on each child and the decision as they stand now."""

from datetime import datetime

from cptui.domain.events import FamilyAnswer, Outcome, ViewAnswer, ViewRoute
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ProfessionalView:
    """A view as it stands now."""

    person: str
    child: str
    answer: ViewAnswer
    categories: tuple[str, ...]
    reason: str
    route: ViewRoute
    entry: int
    at: datetime
    room: tuple[str, ...] = ()
    """Codes of those in the room when it was given."""


@dataclass(frozen=True, slots=True)
class FamilyView:
    """A family member's or child's view as it stands now."""

    person: str
    child: str
    answer: FamilyAnswer
    words: str
    entry: int


@dataclass(frozen=True, slots=True)
class Decision:
    """The decision for one child as it stands now."""

    child: str
    outcome: Outcome
    categories: tuple[str, ...]
    reason: str
    entry: int
    at: datetime
    read_back: bool = False
    room: tuple[str, ...] = ()
    """Codes of those in the room when it was made."""
    ground: str = ""
    """Code of the ground on which a plan ends; empty: judged not to be needed any more."""
    despite: str = ""
    """What was said against it when it was recorded all the same."""


@dataclass(frozen=True, slots=True)
class Dissent:
    """Somebody was asked whether they formally dissent, and answered."""

    person: str
    child: str
    words: str | None
    """None: asked, and no dissent."""
    entry: int
