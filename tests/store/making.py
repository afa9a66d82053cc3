"""Records and entries for the tests of the store."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cptui.domain.entry import Entry
from cptui.domain.events import Event, PointNoted
from cptui.store.record import Propose, Proposed, Record
from cptui.store.record_opening import open_record

NOON = datetime(2026, 3, 31, 11, 0, tzinfo=UTC)


def proposing(event: Event, *, minute: int = 0) -> Propose:
    """Return what proposes that event whatever was added meanwhile."""
    at = NOON + timedelta(minutes=minute)
    return lambda news: Proposed(at, at, "mt", event)


def note(
    record: Record, text: str, *, entry_id: str | None = None, known: int = 0
) -> tuple[Entry, ...]:
    """Append a point."""
    return record.append(entry_id or f"id {text}", known, proposing(PointNoted(text)))


def filled(path: Path, count: int) -> Path:
    """Make a record of so many points and close it."""
    record = open_record(path)
    for number in range(count):
        note(record, f"point {number}", known=number)
    record.close()
    return path
