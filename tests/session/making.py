"""Sittings of the tests' own family, on a clock of the test's own."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from cptui.session.clock import RealClock
from cptui.session.ledger import Ledger
from cptui.session.results import Saved
from cptui.session.session import Session
from cptui.store.record import Proposed, Record
from cptui.store.record_opening import open_record
from tests.family import TEN, opened


@dataclass
class Hands:
    """A wall clock that a test moves."""

    time: datetime = TEN

    def __call__(self) -> datetime:
        """Return what it shows."""
        return self.time

    def go_on(self, **more: float) -> None:
        """Move it."""
        self.time += timedelta(**more)


@dataclass
class Sittings:
    """Sessions on one record, as terminals would open it."""

    folder: Path
    hands: Hands = field(default_factory=Hands)
    ids: "count[int]" = field(default_factory=count)
    rehearsal: bool = False

    def sit(self, by: str = "min", terminal: str = "tty1") -> Session:
        """Open the record, beginning it when it is new."""
        path = self.folder / "case.cptui"
        ledger = Ledger.opened(lambda: open_record(path), self._begin)
        return Session(
            ledger,
            by=by,
            clock=RealClock(self.hands, None),
            new_id=lambda: f"id-{next(self.ids)}",
            terminal=terminal,
        )

    def _begin(self, record: Record) -> None:
        event = replace(opened(), rehearsal=self.rehearsal)
        new = Proposed(self.hands(), self.hands(), "min", event)
        record.append("first", 0, lambda news: new)


def said(session: Session, *lines: str) -> list[Saved]:
    """Say lines that must all be saved."""
    results = [session.say(line) for line in lines]
    saved = [one for one in results if isinstance(one, Saved)]
    assert len(saved) == len(lines), [str(one) for one in results if not isinstance(one, Saved)]
    return saved
