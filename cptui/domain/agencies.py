"""Agencies, and how many of them make a conference quorate."""

from datetime import date

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency that is invited and counted."""

    code: str
    label: str
    counts_as: str
    """Code of the grouping it is counted in, its own when it counts by itself."""
    voice: str = "view"
    """view: it is asked for a view and counted; adviser or observer: it is there, and neither."""


@dataclass(frozen=True, slots=True)
class QuorumRule:
    """How many agencies make a conference quorate."""

    must: tuple[str, ...]
    """Groupings that must be there."""
    others: int | None
    """How many further groupings; None: the profile sets no quorum."""
    source: str
    layer: str
    direct_contact: bool = False
    """Whether only those count who are themselves involved with the child."""
    discretion: int | None = None
    """How many further groupings suffice when the chair goes on with a reason."""
    effective: date | None = None
