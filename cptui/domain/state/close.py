"""How the conference ends."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime

from cptui.domain.events import TellingArranged
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Adjournment:
    """One adjournment."""

    at: datetime
    until: datetime
    reason: str
    resumed: datetime | None = None
    room: tuple[str, ...] = ()
    """Codes of those in the room when it was adjourned."""


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of the conference."""

    interim_plan: tuple[str, ...] = ()
    adjournments: tuple[Adjournment, ...] = ()
    leaving_first: str | None = None
    telling: Mapping[str, TellingArranged] = field(default_factory=dict)
    told_complaints: tuple[str, ...] = ()
    sharing: Mapping[str, bool] = field(default_factory=dict)
    closed: datetime | None = None
