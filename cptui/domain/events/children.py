"""Events of the views on each child and the chair's decision."""

from datetime import date
from enum import StrEnum

from cptui.domain.values import dataclass


class ViewAnswer(StrEnum):
    """A professional's view; "met" means the plan is needed, at a review still needed."""

    MET = "met"
    NOT_MET = "not met"
    NO_VIEW = "no view"
    ABSTAINS = "abstains"


class ViewRoute(StrEnum):
    """How the view reached the conference."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    BEFORE_LEAVING = "given before leaving"


@dataclass(frozen=True, slots=True)
class View:
    """One person's view on one child."""

    child: str
    answer: ViewAnswer
    categories: tuple[str, ...] = ()
    reason: str = ""
    route: ViewRoute = ViewRoute.SPOKEN


@dataclass(frozen=True, slots=True)
class ViewsGiven:
    """A professional gave a view on one or more children in one breath."""

    person: str
    views: tuple[View, ...]


class FamilyAnswer(StrEnum):
    """Where a family member stands on a plan."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    UNSURE = "unsure"
    SAID = "said"
    """Words only, neither for nor against."""


@dataclass(frozen=True, slots=True)
class FamilyViewGiven:
    """A family member's or child's view, kept beside and never counted."""

    person: str
    children: tuple[str, ...]
    answer: FamilyAnswer
    words: str = ""


@dataclass(frozen=True, slots=True)
class ScaleGiven:
    """Somebody placed a child's safety on the 0-10 scale."""

    person: str
    child: str
    value: int


class Outcome(StrEnum):
    """What the chair may decide; never court action, never where a child lives."""

    PLAN = "plan"
    CHILD_IN_NEED = "cin"
    NEITHER = "none"
    CONTINUE = "continue"
    END_IN_NEED = "end cin"
    END = "end"


@dataclass(frozen=True, slots=True)
class DecisionMade:
    """The decision for one child, by the profile's rule."""

    child: str
    outcome: Outcome
    categories: tuple[str, ...] = ()
    reason: str = ""
    ground: str = ""
    """Code of the ground on which a plan ends; empty: judged not to be needed any more."""
    despite: str = ""
    """What was said against it, in words, when it was recorded all the same."""


@dataclass(frozen=True, slots=True)
class DecisionReadBack:
    """The decision was read back to the conference and agreed as recorded."""

    children: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DissentRecorded:
    """A formal dissent from the decision, in the dissenter's words."""

    person: str
    child: str
    words: str


@dataclass(frozen=True, slots=True)
class DissentDeclined:
    """Asked, and no formal dissent."""

    person: str
    children: tuple[str, ...]
    also: tuple[str, ...] = ()
    """Others who were asked with them, and gave the same answer."""

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who was asked."""
        return (self.person, *self.also)


@dataclass(frozen=True, slots=True)
class BirthEntered:
    """A child who was due has been born."""

    child: str
    born: date


ChildEvent = (
    ViewsGiven
    | FamilyViewGiven
    | ScaleGiven
    | DecisionMade
    | DecisionReadBack
    | DissentRecorded
    | DissentDeclined
    | BirthEntered
)
