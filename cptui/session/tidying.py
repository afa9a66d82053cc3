"""Opening a sitting after the meeting: the record there is, never a new one."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from cptui.actions.refusal import NotComplete
from cptui.session.clock import Clock, RealClock, RehearsalClock
from cptui.session.known import Known
from cptui.session.ledger import Ledger
from cptui.session.material import Changes, changes_since
from cptui.session.opening import closed_on_failure, sat_down
from cptui.session.reading import record_of
from cptui.session.session import Session
from cptui.store.files import shown
from cptui.store.problems import RecordUnusable
from cptui.store.record import Record
from cptui.store.record_opening import open_record


def open_tidying(
    case_path: Path,
    *,
    by: str | None = None,
    rehearsal: bool = False,
    clock: Callable[[], datetime] | None = None,
) -> Session:
    """Open the record of a conference that is closed, to put its minutes in order.

    A rehearsal goes on from where it ended, its clock too. Raises RecordUnusable where there
    is no record, NotComplete before the close, Refused for an unknown code.
    """
    path = record_of(case_path, rehearsal=rehearsal)
    ledger = Ledger.opened(lambda: open_record(path), _nothing_there)
    with closed_on_failure(ledger):
        known = ledger.known
        if known.conference.closing.closed is None:
            raise NotComplete(
                f"The conference of {shown(case_path)} is not closed yet: cptui run goes on with "
                "it, and /close ends it."
            )
        # A record may be named by itself, without the case file that it began with.
        alone = case_path.suffix == ".cptui"

        def changes() -> Changes:
            return Changes() if alone else changes_since(case_path, known.entries)

        return sat_down(ledger, path, _clock(known, clock), changes, by=by)


def _nothing_there(record: Record) -> None:
    raise RecordUnusable("The record holds nothing yet.")


def _clock(known: Known, given: Callable[[], datetime] | None) -> Clock:
    if known.conference.rehearsal:
        return RehearsalClock(known.entries[-1].typed)
    return RealClock() if given is None else RealClock(given, None)
