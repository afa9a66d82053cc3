"""What led to a conference: strategy discussions, the enquiry, a transfer."""

from datetime import date

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class StrategyDiscussion:
    """One strategy discussion or meeting; every one is recorded."""

    on: date
    initiated_section_47: bool = False


@dataclass(frozen=True, slots=True)
class Section47:
    """The enquiry under section 47 of the Children Act 1989 that led here."""

    started: date | None = None
    outcome: str | None = None
    outcome_on: date | None = None
    spoken_to: tuple[str, ...] = ()
    """Codes of the people spoken to, or names where they have none."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """Where a transferred plan comes from and when we were told."""

    from_authority: str
    notified: date | None = None
    accepted: date | None = None
    """When we accepted it, where the limit counts from that."""
