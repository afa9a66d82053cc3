"""The papers as agreed: versions, corrections asked for, and who was sent what."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime

from cptui.domain.events import Paper
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Version:
    """A paper as the chair agreed it."""

    paper: Paper
    number: str
    """1.0, then 1.1 and so on."""
    chair: str
    on: date
    entry: int
    at: datetime
    """When the signature was entered, UTC."""
    changes: tuple[int, ...] = ()
    """Numbers of the entries that made it differ from the version before."""


@dataclass(frozen=True, slots=True)
class Signing:
    """What the chair agreed, and what was changed since."""

    versions: tuple[Version, ...] = ()
    changes: Mapping[Paper, tuple[int, ...]] = field(default_factory=dict)
    """Entries since the last version of each paper that change what it says."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A correction asked for, with the chair's answer once there is one."""

    entry: int
    at: datetime
    person: str
    text: str
    point: int | None
    accepted: bool | None = None
    """None: not answered yet."""
    answer: str = ""
    answered: int | None = None
    """Number of the entry that answered."""
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sending:
    """One paper on its way to one reader."""

    entry: int
    paper: Paper
    reader: str
    on: date
    route: str
    version: str
    """The version agreed then; empty: a draft."""
    received: date | None = None
