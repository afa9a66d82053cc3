"""The lines of the minutes as they stand now."""

from datetime import date, datetime

from cptui.domain.events import Claim
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Challenge:
    """A challenge from the floor, printed under its point."""

    entry: int
    by: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Point:
    """A line of minutes as it stands now."""

    entry: int
    at: datetime
    typed: datetime
    by: str
    item: int | None
    source: str | None
    teller: str | None
    text: str
    tags: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    hidden_from: tuple[str, ...] = ()
    challenges: tuple[Challenge, ...] = ()
    struck: bool = False
    closed_from: tuple[str, ...] = ()
    """Codes kept out of the room by a closed session when it was said."""
    excluded: tuple[str, ...] = ()
    """Codes of those whom the chair had excluded when it was said."""
    claim: Claim | None = None
    kept_back: str = ""
    """Why it is not printed; empty: it is."""
    parts: tuple[int, ...] = ()
    """Entries of the points joined into it, itself the first; empty: it was not merged."""


@dataclass(frozen=True, slots=True)
class Action:
    """Something somebody is to do, outside the plan."""

    entry: int
    at: datetime
    item: int | None
    who: tuple[str, ...]
    what: str
    due: date | None
    children: tuple[str, ...]
    struck: bool = False
