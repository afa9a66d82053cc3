"""Opening a sitting: a new record, or the one there is, resumed."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import ConferenceOpened
from cptui.session.clock import Clock, RealClock, RehearsalClock
from cptui.session.ledger import Ledger
from cptui.session.material import Changes, changes_since, opening_event, planned_start
from cptui.session.session import Session
from cptui.session.terminal import terminal_id
from cptui.store.disk import disk_warnings
from cptui.store.files import shown
from cptui.store.problems import RecordUnusable
from cptui.store.record import Proposed, Record
from cptui.store.record_file import record_path, remove
from cptui.store.record_opening import open_record


def random_id() -> str:
    """Return an id that no other entry has."""
    return uuid4().hex


def open_session(
    case_path: Path,
    *,
    by: str | None = None,
    rehearse: bool = False,
    clock: Callable[[], datetime] | None = None,
    new_id: Callable[[], str] = random_id,
    terminal: str | None = None,
) -> Session:
    """Open the case's record, resuming one that is there; a rehearsal always starts afresh.

    `by` is the code of who types; by default the minute-taker, else the chair. Another
    `clock` than the computer's is believed whatever it says. Raises NotValid for the case
    file of a new record, RecordUnusable, and Refused when nobody has that code.
    """
    path = record_path(case_path, rehearsal=rehearse)
    timer: Clock = RealClock() if clock is None else RealClock(clock, None)
    if rehearse:
        clear_rehearsal(path)
    opening: ConferenceOpened | None = None
    if not _holds_something(path):
        # Before any file is made: a case file that is not valid leaves none behind.
        opening = opening_event(case_path, key=new_id(), rehearsal=rehearse)
        if rehearse:
            timer = RehearsalClock(planned_start(opening))

    def begin(record: Record) -> None:
        event = opening or opening_event(case_path, key=new_id(), rehearsal=rehearse)
        _begin(record, event, by=by, clock=timer, new_id=new_id)

    ledger = Ledger.opened(lambda: open_record(path), begin)
    try:
        known = ledger.known
        changes = changes_since(case_path, known.entries) if opening is None else Changes()
        notices = (*disk_warnings(path), *((changes.trouble,) if changes.trouble else ()))
        return Session(
            ledger,
            by=typist(known.conference, by),
            clock=timer,
            new_id=new_id,
            terminal=terminal or terminal_id(),
            amended=changes.amended,
            notices=notices,
        )
    except BaseException:
        ledger.close()
        raise


def typist(conference: Conference, by: str | None) -> str:
    """Return the code of who types; Refused when nobody has the code given."""
    if by is None:
        return (conference.case.minute_taker or conference.case.chair).code
    if by not in conference.people:
        raise Refused(f"Nobody in this case has the code {by}, so nobody can type as {by}.")
    return by


def clear_rehearsal(path: Path) -> None:
    """Remove the last rehearsal's record; RecordUnusable for a file that is anything else."""
    if not os.path.lexists(path):
        return
    record = open_record(path)
    try:
        first = record.after(0)[:1]
    finally:
        record.close()
    if first and not _is_rehearsal(first[0]):
        raise RecordUnusable(f"{shown(path)} is not the record of a rehearsal. It was left alone.")
    remove(path)


def _is_rehearsal(entry: Entry) -> bool:
    return isinstance(entry.event, ConferenceOpened) and entry.event.rehearsal


def _holds_something(path: Path) -> bool:
    return os.path.lexists(path) and os.lstat(path).st_size > 0


class _BegunMeanwhile(Exception):
    """Another terminal began the record between our look and our write."""


def _begin(
    record: Record,
    event: ConferenceOpened,
    *,
    by: str | None,
    clock: Clock,
    new_id: Callable[[], str],
) -> None:

    def propose(news: tuple[Entry, ...]) -> Proposed:
        if news:
            raise _BegunMeanwhile
        now = clock.now()
        return Proposed(now, now, who, event)

    who = _known_typist(event, by)
    try:
        record.append(new_id(), 0, propose)
    except _BegunMeanwhile:
        return


def _known_typist(event: ConferenceOpened, by: str | None) -> str:

    if by is not None and by in event.case.people():
        return by
    return (event.case.minute_taker or event.case.chair).code
