"""Following a record that others write; it is opened only to read and never mended."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cptui.domain.conference import Conference
from cptui.session.clock import wall
from cptui.session.known import Known, known_from
from cptui.store.files import reason
from cptui.store.problems import RecordUnusable
from cptui.store.record import Record
from cptui.store.record_file import record_path
from cptui.store.record_opening import watch_record
from cptui.store.trouble import Unfinished

PATIENCE = 8
"""Looks in a row that may find a writer in the way before anything is said of it."""
NOT_YET = "Waiting: there is no record yet."
BUSY = "Waiting: a terminal has to finish writing first."
GONE = "the record is not where it was."


@dataclass(frozen=True, slots=True)
class Sight:
    """What one look found: the conference, or in words why there is none to show.

    Neither for the moment that a writer is in the way of the very first look.
    """

    conference: Conference | None
    now: datetime
    """UTC; a rehearsal's clock stands where its last entry was typed."""
    trouble: str = ""


class Watch:
    """Looks at a case's record again and again, from one and the same thread."""

    def __init__(
        self, case: Path, *, rehearsal: bool = False, clock: Callable[[], datetime] = wall
    ) -> None:
        is_record = case.suffix == ".cptui"
        self.path = case if is_record else record_path(case, rehearsal=rehearsal)
        self._clock = clock
        self._record: Record | None = None
        self._file: tuple[int, int] | None = None
        self._known: Known | None = None
        self._in_the_way = 0
        self._lost: datetime | None = None

    def look(self) -> Sight:
        """Return how the conference stands now; what goes wrong is told, never raised."""
        try:
            trouble = self._read()
            self._in_the_way, self._lost = 0, None
        except Unfinished:
            self._in_the_way += 1
            trouble = BUSY if self._in_the_way > PATIENCE else ""
        except RecordUnusable as unusable:
            trouble = self._lost_since(str(unusable))
            self.close()
        except OSError as error:
            trouble = self._lost_since(reason(error))
            self.close()
        conference = self._known.conference if self._known and not trouble else None
        return Sight(conference, self._now(), trouble)

    def close(self) -> None:
        """Close the file; the next look opens it again."""
        if self._record is not None:
            self._record.close()
        self._record = self._file = None

    def _read(self) -> str:
        try:
            found = os.stat(self.path)
        except FileNotFoundError:
            self.close()
            if self._known is None:
                return NOT_YET
            raise RecordUnusable(GONE) from None
        if self._file != (found.st_dev, found.st_ino):
            self.close()
            self._record = watch_record(self.path)
            self._file = (found.st_dev, found.st_ino) if self._record else None
            entries = self._record.after(0) if self._record else ()
            self._known = known_from(entries) if entries else None
        elif self._record is not None and self._record.changed():
            self._read_on(self._record)
        return "" if self._known else NOT_YET

    def _read_on(self, record: Record) -> None:
        if self._known is None:
            entries = record.after(0)
            self._known = known_from(entries) if entries else None
        else:
            self._known = self._known.grown(record.after(self._known.last))

    def _lost_since(self, why: str) -> str:
        """Return that the link is lost, and since when where the conference's zone is known."""
        self._lost = self._lost or self._clock()
        if self._known is None:
            return f"LINK LOST: {why}"
        return f"LINK LOST since {self._known.conference.local(self._lost):%H:%M}: {why}"

    def _now(self) -> datetime:
        if self._known is not None and self._known.conference.rehearsal:
            return self._known.entries[-1].typed
        return self._clock()
