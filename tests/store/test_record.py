"""The record keeps what it was given, in order, for its owner alone, and changes nothing."""

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from cptui.actions.refusal import Refused
from cptui.domain.entry import Entry
from cptui.domain.events import PointNoted
from cptui.store.drafts import Draft
from cptui.store.problems import RecordUnusable
from cptui.store.record import Proposed
from cptui.store.record_file import record_path
from cptui.store.record_opening import open_record, read_record
from tests.store.making import NOON, filled, note, proposing


def raw(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def test_what_was_appended_is_read_back_in_order_by_another_opening(tmp_path: Path) -> None:
    record = open_record(tmp_path / "a.cptui")
    saved = record.append("x1", 0, proposing(PointNoted("weight", source="hv"), minute=5))
    note(record, "second", entry_id="x2", known=1)
    record.close()
    again = open_record(tmp_path / "a.cptui")
    first, second = again.after(0)
    at = NOON.replace(minute=5)
    assert (first,) == saved
    assert first == Entry(1, "x1", at, at, "mt", PointNoted("weight", source="hv"))
    assert (second.number, second.event) == (2, PointNoted("second"))
    assert again.after(1) == (second,)


def test_it_is_beside_the_case_file_and_a_rehearsal_has_its_own(tmp_path: Path) -> None:
    case = tmp_path / "smith.yaml"
    assert record_path(case) == tmp_path / "smith.cptui"
    assert record_path(case, rehearsal=True) == tmp_path / "smith.rehearsal.cptui"


def test_it_is_written_in_the_safest_way(tmp_path: Path) -> None:
    record = open_record(tmp_path / "a.cptui")
    ask = record._base.execute
    assert ask("PRAGMA synchronous").fetchone() == (3,)
    assert ask("PRAGMA journal_mode").fetchone() == ("truncate",)


def test_file_and_journal_are_for_their_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        record = open_record(tmp_path / "a.cptui")
        note(record, "one")
    finally:
        os.umask(before)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {"a.cptui": 0o600, "a.cptui-journal": 0o600}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET body = '{}' WHERE number = 1",
        "DELETE FROM entries WHERE number = 2",
        "INSERT INTO entries VALUES (4, 'n', '', '', '', '', '', '')",
        "INSERT INTO entries VALUES (NULL, 'n', '', '', '', '', '', '')",
        "INSERT OR REPLACE INTO entries VALUES (2, 'n', '', '', '', '', '', '')",
        "INSERT OR REPLACE INTO entries VALUES (3, 'id point 0', '', '', '', '', '', '')",
        "INSERT INTO entries VALUES (3, 'id point 0', '', '', '', '', '', '')",
    ],
)
def test_nothing_can_be_changed_removed_or_put_out_of_order(tmp_path: Path, statement: str) -> None:
    path = filled(tmp_path / "a.cptui", 2)
    with pytest.raises(sqlite3.IntegrityError, match=r"entries are never|entries follow"):
        raw(path).execute(statement)
    record = open_record(path)
    assert record.verify() == 2


def test_a_refusal_while_deciding_leaves_no_trace(tmp_path: Path) -> None:
    record = open_record(tmp_path / "a.cptui")
    note(record, "one")

    def refuse(news: tuple[Entry, ...]) -> Proposed:
        raise Refused("Not now.")

    with pytest.raises(Refused):
        record.append("x", 1, refuse)
    assert len(note(record, "two")) == 2


def test_two_terminals_each_decide_on_what_the_other_saved(tmp_path: Path) -> None:
    one, two = open_record(tmp_path / "a.cptui"), open_record(tmp_path / "a.cptui")
    note(one, "from one")
    seen: list[tuple[Entry, ...]] = []

    def propose(news: tuple[Entry, ...]) -> Proposed:
        seen.append(news)
        return Proposed(NOON, NOON, "chair", PointNoted("from two"))

    saved = two.append("y", 0, propose)
    assert [entry.event for entry in seen[0]] == [PointNoted("from one")]
    assert [entry.number for entry in saved] == [1, 2]
    assert one.changed()
    assert one.after(1) == saved[1:]
    assert not one.changed()


def test_a_terminal_that_writes_for_long_is_said_and_nothing_is_saved(tmp_path: Path) -> None:
    record = open_record(tmp_path / "a.cptui")
    record._base.execute("PRAGMA busy_timeout = 1")
    other = raw(tmp_path / "a.cptui")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(RecordUnusable, match="Not saved: another terminal is writing"):
        note(record, "one")
    other.execute("ROLLBACK")
    assert len(note(record, "one")) == 1


def test_drafts_are_kept_one_a_terminal_and_go_with_the_line_saved(tmp_path: Path) -> None:
    record = open_record(tmp_path / "a.cptui")
    record.keep_draft("tty1", Draft("hv: weig", NOON))
    record.keep_draft("tty1", Draft("hv: weight", NOON.replace(minute=2)))
    record.keep_draft("tty2", Draft("sw: ", NOON.replace(minute=1)))
    assert [(who, draft.text) for who, draft in record.drafts().items()] == [
        ("tty1", "hv: weight"),
        ("tty2", "sw: "),
    ]
    record.append("x", 0, proposing(PointNoted("weight")), drop_draft_of="tty1")
    record.hand_over_draft("tty2", "tty3")
    assert record.drafts() == {"tty3": Draft("sw: ", NOON.replace(minute=1))}
    record.keep_draft("tty3", Draft("", NOON))
    assert record.drafts() == {}


def test_opened_to_read_it_cannot_be_written(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.cptui", 2)
    record = read_record(path)
    assert len(record.after(0)) == 2
    with pytest.raises(RecordUnusable, match="Not saved"):
        note(record, "three")
    assert read_record(path).verify() == 2


def test_reading_a_record_that_is_not_there_makes_none(tmp_path: Path) -> None:
    with pytest.raises(RecordUnusable, match="There is no record"):
        read_record(tmp_path / "a.cptui")
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_left_by_a_crash_is_begun_again(tmp_path: Path) -> None:
    (tmp_path / "a.cptui").touch(0o600)
    record = open_record(tmp_path / "a.cptui")
    assert len(note(record, "one")) == 1
