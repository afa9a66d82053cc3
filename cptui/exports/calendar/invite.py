"""A calendar file as it leaves, and the meeting it is made of."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cptui.exports.calendar.slots import Repeat


class Method(StrEnum):
    """What a file asks of the calendar that opens it (RFC 5546)."""

    PUBLISH = "PUBLISH"
    """Put it in your own diary: without guests, nobody is asked to reply."""
    REQUEST = "REQUEST"
    """An invitation to one guest, who is asked to reply to the service's mailbox."""
    CANCEL = "CANCEL"
    """Take it out again."""


@dataclass(frozen=True, slots=True)
class Invite:
    """A calendar file."""

    file_name: str
    data: bytes
    start: datetime
    """When the meeting starts, on the profile's wall clock; of a series the first one."""
    end: datetime
    method: Method = Method.PUBLISH


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting as a calendar shows it; every text is clean and holds no name."""

    uid: str
    sequence: int
    """How often it changed since it was first set."""
    created: datetime
    """When it was first set, UTC."""
    changed: datetime
    """When it was last set, UTC."""
    start: datetime
    end: datetime
    summary: str
    description: str
    category: str
    reminder: str
    organiser: str
    """A mailbox."""
    method: Method = Method.PUBLISH
    called_off: bool = True
    """Of a CANCEL: whether for everybody, and not for this guest alone."""
    location: str | None = None
    guest: str | None = None
    """The mailbox of the one guest."""
    repeat: Repeat | None = None
