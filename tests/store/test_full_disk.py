"""When the disk takes no more, that is said; nothing is shown as saved that is not."""

import json
import os
import resource
import signal
import sqlite3
from pathlib import Path

import pytest

from cptui.domain.entry import Entry
from cptui.domain.events import PointNoted
from cptui.store.record import Proposed, Record
from cptui.store.record_opening import open_record
from cptui.store.trouble import NotSaved
from tests.store.making import NOON, note

LIMIT = 60_000


def fill_until_refused(path: Path) -> dict[str, object]:
    """Write under a limit on file sizes; say what was saved and what was said at the end."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, resource.RLIM_INFINITY))
    record = open_record(path)
    saved: list[str] = []
    said = ""
    while not said:
        try:
            note(record, "x" * 500, entry_id=str(len(saved)), known=len(saved))
            saved.append(str(len(saved)))
        except NotSaved as problem:
            said = str(problem)
    held = [entry.id for entry in record.after(0)]
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT * 2, resource.RLIM_INFINITY))
    note(record, "room again", entry_id="last", known=len(saved))
    return {"saved": saved, "held": held, "said": said, "whole": record.verify()}


def test_a_full_disk_is_said_and_writing_goes_on_once_there_is_room(tmp_path: Path) -> None:
    report = tmp_path / "report"
    child = os.fork()
    if child == 0:
        try:
            report.write_text(json.dumps(fill_until_refused(tmp_path / "a.cptui")))
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    found = json.loads(report.read_text())
    assert len(found["saved"]) > 20
    assert found["held"] == found["saved"]
    assert found["said"].startswith("Not saved: ")
    assert "Make some room" in found["said"]
    assert found["whole"] == len(found["saved"]) + 1
    ids = [entry.id for entry in open_record(tmp_path / "a.cptui").after(0)]
    assert ids == [*found["saved"], "last"]


class Failing:
    """A connection whose commits fail, before or after they took hold."""

    def __init__(self, base: sqlite3.Connection, *, took_hold: bool) -> None:
        self._base = base
        self._took_hold = took_hold

    def execute(self, statement: str, *more: object) -> sqlite3.Cursor:
        if statement == "COMMIT":
            self._base.execute("COMMIT" if self._took_hold else "ROLLBACK")
            raise sqlite3.OperationalError("disk I/O error")
        return self._base.execute(statement, *more)  # type: ignore[arg-type]

    @property
    def in_transaction(self) -> bool:
        return self._base.in_transaction

    def close(self) -> None:
        self._base.close()


@pytest.mark.parametrize("took_hold", [True, False])
def test_after_a_failed_commit_the_entry_is_there_once_and_called_saved(
    tmp_path: Path, took_hold: bool
) -> None:
    record = open_record(tmp_path / "a.cptui")
    record._base = Failing(record._base, took_hold=took_hold)  # type: ignore[assignment]
    saved = note(record, "weight", entry_id="x")
    assert [(entry.number, entry.id) for entry in saved] == [(1, "x")]
    assert record.verify() == 1


def test_a_second_try_decides_anew_on_what_others_saved_meanwhile(tmp_path: Path) -> None:
    record: Record = open_record(tmp_path / "a.cptui")
    other = open_record(tmp_path / "a.cptui")
    record._base = Failing(record._base, took_hold=False)  # type: ignore[assignment]
    seen: list[int] = []

    def propose(news: tuple[Entry, ...]) -> Proposed:
        seen.append(len(news))
        return Proposed(NOON, NOON, "mt", PointNoted("mine"))

    def commit_then_let_the_other_in(statement: str, *more: object) -> sqlite3.Cursor:
        try:
            return plain(statement, *more)  # type: ignore[arg-type]
        finally:
            if statement == "COMMIT":
                note(other, "theirs", entry_id="theirs")

    plain = record._base.execute
    record._base.execute = commit_then_let_the_other_in  # type: ignore[method-assign]
    saved = record.append("mine", 0, propose)
    assert seen == [0, 1]
    assert [entry.id for entry in saved] == ["theirs", "mine"]
