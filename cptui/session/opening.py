"""Opening a sitting: a new record, or the one there is, resumed."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import ConferenceOpened
from cptui.session.clock import JUMP, Clock, RealClock, RehearsalClock
from cptui.session.known import Known
from cptui.session.ledger import Ledger
from cptui.session.material import Changes, changes_since, opening_event, planned_start
from cptui.session.session import Session
from cptui.session.surroundings import Surroundings
from cptui.session.terminal import terminal_id
from cptui.store.disk import disk_warnings
from cptui.store.files import shown
from cptui.store.problems import RecordUnusable
from cptui.store.record import Proposed, Record
from cptui.store.record_file import record_path, remove
from cptui.store.record_opening import open_record

if TYPE_CHECKING:
    from cptui.capture.shorthand import Shorthand


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
    check: bool = True,
) -> Session:
    """Open the case's record and resume it; a rehearsal always starts afresh.

    `by` is the code of who types, else the minute-taker. Any other `clock` than the computer's
    is believed whatever it says. Without `check` the record's file is looked through for damage
    only by the session's `check`, or before the first line is saved. Raises NotValid,
    RecordUnusable, Refused for an unknown code.
    """
    path = _cleared(record_path(case_path, rehearsal=rehearse), rehearse=rehearse)
    load = partial(opening_event, case_path, key=new_id(), rehearsal=rehearse)
    # Loaded before any file is made: a case file that is not valid leaves none behind.
    opening = None if _holds_something(path) else load()
    timer = _clock(clock, opening)
    ledger = Ledger.opened(
        lambda: open_record(path, check=check),
        lambda record: _begin(record, opening or load(), by=by, clock=timer, new_id=new_id),
    )
    with closed_on_failure(ledger):
        changes = partial(_changes, case_path, () if opening else ledger.known.entries)
        return sat_down(ledger, path, timer, changes, by=by, new_id=new_id, terminal=terminal)


def sat_down(
    ledger: Ledger,
    path: Path,
    timer: Clock,
    changes: Callable[[], Changes],
    *,
    by: str | None,
    new_id: Callable[[], str] = random_id,
    terminal: str | None = None,
) -> Session:
    """Return the sitting of who types, with what they are to be told at its start.

    `changes` looks what became of the case file, when that is first asked for.
    """
    who, terminal = typist(ledger.known.conference, by), terminal or terminal_id()
    told = (*disk_warnings(path), *_behind(timer, ledger.known))
    beside = Surroundings(told, changes, _shorthand)
    return Session(ledger, who, timer, new_id, terminal, beside)


def _cleared(path: Path, *, rehearse: bool) -> Path:
    """Return the path, where a rehearsal finds nothing of the last one."""
    if rehearse:
        clear_rehearsal(path)
    return path


def _changes(case_path: Path, entries: tuple[Entry, ...]) -> Changes:
    """Return what changed in the files; nothing where the record was only begun from them."""
    return changes_since(case_path, entries) if entries else Changes()


def _shorthand() -> "tuple[Shorthand, tuple[str, ...]]":
    """Return the abbreviations and phrases at hand, and what is wrong with their files."""
    from cptui.store.shorthand import load_shorthand

    return load_shorthand()


def _clock(given: Callable[[], datetime] | None, opening: ConferenceOpened | None) -> Clock:

    if opening is not None and opening.rehearsal:
        return RehearsalClock(planned_start(opening))
    return RealClock() if given is None else RealClock(given, None)


def _behind(clock: Clock, known: Known) -> tuple[str, ...]:
    """Return what to say when the clock is behind the record: it was set back in between."""
    last, now = known.entries[-1].typed, clock.now()
    if now >= last - JUMP:
        return ()
    told, shows = (known.conference.local(one) for one in (last, now))
    return (
        f"The computer's clock shows {shows:%-d %B %Y, %H:%M}, but the last entry was typed at "
        f"{told:%-d %B %Y, %H:%M}. Put the clock right before you go on.",
    )


@contextmanager
def closed_on_failure(ledger: Ledger) -> Iterator[None]:
    """Close the record when what comes next fails."""

    try:
        yield
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
