"""A calendar file as it leaves, and the meeting it is made of."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Invite:
    """A calendar file."""

    file_name: str
    data: bytes
    start: datetime
    """When the meeting starts, on the profile's wall clock."""
    end: datetime


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting as a calendar shows it; every text is clean and holds no name."""

    uid: str
    sequence: int
    """How often it moved since it was first set."""
    changed: datetime
    """When it was last set, UTC."""
    start: datetime
    end: datetime
    summary: str
    description: str
    category: str
    reminder: str
    location: str | None = None
    organiser: str | None = None
    """A mailbox."""
