"""The plan and the dates set."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from cptui.domain.events import (
    CoreGroupSet,
    DateLeftOpen,
    LastPlanLineReviewed,
    ReviewSet,
)
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class PlanAction:
    """An action under an outcome."""

    entry: int
    who: tuple[str, ...]
    what: str
    due: date | None


@dataclass(frozen=True, slots=True)
class PlanOutcome:
    """An outcome of the plan with its actions."""

    entry: int
    text: str
    children: tuple[str, ...]
    """Codes; never empty."""
    actions: tuple[PlanAction, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The family's plan and the dates set."""

    outcomes: tuple[PlanOutcome, ...] = ()
    contingencies: tuple[str, ...] = ()
    last_plan: Mapping[int, LastPlanLineReviewed] = field(default_factory=dict)
    leads: Mapping[str, str] = field(default_factory=dict)
    """Child's code to the lead worker's."""
    core_group: CoreGroupSet | None = None
    review: ReviewSet | None = None
    left_open: Mapping[str, DateLeftOpen] = field(default_factory=dict)
