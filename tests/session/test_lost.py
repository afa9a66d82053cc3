"""A record that is gone for a while: nothing is written beside it, and it is found again."""

import shutil
from pathlib import Path

import pytest

from cptui.store.problems import RecordUnusable
from cptui.store.record_again import GONE, OTHER
from tests.session.making import Sittings, said


def test_a_record_that_was_moved_is_missed_and_found_again(tmp_path: Path) -> None:
    session = Sittings(tmp_path).sit()
    record = tmp_path / "case.cptui"
    said(session, "/in sw hv")
    record.rename(tmp_path / "away")
    for use in (session.poll, lambda: session.say("/start")):
        with pytest.raises(RecordUnusable, match=GONE):
            use()
    assert not record.exists()
    (tmp_path / "away").rename(record)
    assert session.poll() == ()
    said(session, "/start")
    assert [entry.number for entry in session.entries] == [1, 2, 3]
    session.close()


def test_a_copy_that_holds_all_that_was_saved_is_gone_on_with(tmp_path: Path) -> None:
    sittings = Sittings(tmp_path)
    session = sittings.sit()
    record = tmp_path / "case.cptui"
    said(session, "/in sw hv")
    shutil.copy(record, tmp_path / "copy")
    (tmp_path / "copy").rename(record)
    said(session, "/start")
    session.close()
    again = sittings.sit()
    assert [type(entry.event).__name__ for entry in again.entries][1:] == [
        "PeopleArrived",
        "ItemStarted",
    ]
    again.close()


def test_a_file_that_lacks_what_was_saved_is_not_gone_on_with(tmp_path: Path) -> None:
    session = Sittings(tmp_path).sit()
    record = tmp_path / "case.cptui"
    shutil.copy(record, tmp_path / "older")
    said(session, "/in sw hv")
    (tmp_path / "older").rename(record)
    before = record.read_bytes()
    for use in (session.poll, lambda: session.say("/start")):
        with pytest.raises(RecordUnusable, match=OTHER):
            use()
    assert record.read_bytes() == before
    session.close()
