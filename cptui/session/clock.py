"""What time it is: the computer's clock, guarded against jumps, or a rehearsal's own."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Protocol

from cptui.actions.refusal import Refused

JUMP = timedelta(minutes=2)
"""A smaller correction of the computer's clock is followed without a word."""


class Clock(Protocol):
    """Tells the time and, when asked, what was odd about it."""

    def now(self) -> datetime:
        """Return the moment, UTC."""

    def notice(self) -> str | None:
        """Return, once, what the user should know about the clock."""

    def set(self, moment: datetime) -> None:
        """Set the clock; Refused where that is not for us to do."""


def wall() -> datetime:
    """Return the computer's clock, UTC."""
    return datetime.now(UTC)


def steady() -> float:
    """Return seconds that only ever go forward, sleep of the computer included."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class RealClock:
    """The computer's clock; when that is set by hand, our time goes on as if it were not.

    So an item's minutes stay right, and the user is told.
    """

    def __init__(
        self,
        wall: Callable[[], datetime] = wall,
        steady: Callable[[], float] | None = steady,
    ) -> None:
        self._wall = wall
        self._steady = steady
        self._offset = timedelta(0)
        self._last: tuple[datetime, float] | None = None
        self._notice: str | None = None
        self._lock = Lock()

    def now(self) -> datetime:
        """Return the moment, UTC."""
        with self._lock:
            moment = self._wall() + self._offset
            if self._steady is None:
                return moment
            passed = self._steady()
            if self._last is not None:
                expected = self._last[0] + timedelta(seconds=passed - self._last[1])
                jump = moment - expected
                if abs(jump) > JUMP:
                    self._offset -= jump
                    self._notice = _told(jump)
                    moment = expected
            self._last = moment, passed
            return moment

    def notice(self) -> str | None:
        """Return, once, by how much the computer's clock was moved."""
        told, self._notice = self._notice, None
        return told

    def set(self, moment: datetime) -> None:
        """Refused: only a rehearsal's clock is set."""
        raise Refused("/clock is for rehearsals. This conference goes by the computer's clock.")


class RehearsalClock:
    """Stands still until it is set."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        """Return the moment, UTC."""
        return self._now

    def notice(self) -> str | None:
        """Return None: nothing is odd about it."""
        return None

    def set(self, moment: datetime) -> None:
        """Set the clock forward; Refused for going back."""
        if moment < self._now:
            raise Refused("The rehearsal's clock only goes forward.")
        self._now = moment


def _told(jump: timedelta) -> str:

    minutes = round(abs(jump) / timedelta(minutes=1))
    way = "forward" if jump > timedelta(0) else "back"
    return (
        f"The computer's clock was set {way} by {minutes} minutes. "
        "The conference's time goes on as before; it follows the clock again at the next start."
    )
