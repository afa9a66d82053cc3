"""Who was where, and when."""

from datetime import datetime
from enum import StrEnum

from cptui.domain.values import dataclass


class Whereabouts(StrEnum):
    """Where somebody is."""

    IN = "in"
    OUT = "out"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time somebody was in the room, or kept out of it."""

    start: datetime
    end: datetime | None = None
    ground: str = ""
    """Why they were kept out; empty for presence."""
    closed_session: bool = False
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person's attendance."""

    person: str
    where: Whereabouts
    remote: bool = False
    present: tuple[Stretch, ...] = ()
    excluded: tuple[Stretch, ...] = ()
    also: tuple[str, ...] = ()
    """Agencies counted besides their own."""

    @property
    def excluded_by_name(self) -> bool:
        """Whether the chair excluded them and has not brought them back.

        Being kept out of a closed session is another thing, and ends with it.
        """
        return any(one.end is None and not one.closed_session for one in self.excluded)


@dataclass(frozen=True, slots=True)
class Proceeding:
    """The chair went on without a quorum."""

    entry: int
    at: datetime
    reason: str
    room: tuple[str, ...]
    """Codes of those in the room, for whom the reason was given."""
    over: bool = False
    """Whether that sitting has ended."""


@dataclass(frozen=True, slots=True)
class ClosedSession:
    """The closed session under way."""

    kept_out: tuple[str, ...]
    ground: str
    since: datetime
    entry: int
