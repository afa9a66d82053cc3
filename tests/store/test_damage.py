"""What is damaged, foreign or planted is refused in words and left as it is."""

import os
import sqlite3
from pathlib import Path

import pytest

from cptui.store.problems import RecordUnusable
from cptui.store.record_opening import open_record, read_record
from tests.store.making import filled


def tampered(path: Path, statement: str, *values: object) -> Path:
    """Change a record as somebody with its file in hand could."""
    base = sqlite3.connect(path, isolation_level=None)
    for name in ("entries_stay", "entries_keep", "entries_follow"):
        base.execute(f"DROP TRIGGER {name}")
    base.execute(statement, values)
    base.close()
    return path


@pytest.mark.parametrize("column", ["id", "at", "typed", '"by"', "kind", "body"])
def test_one_changed_letter_breaks_the_chain_at_its_entry(tmp_path: Path, column: str) -> None:
    path = filled(tmp_path / "a.cptui", 5)
    tampered(path, f"UPDATE entries SET {column} = substr({column}, 2) WHERE number = 3")
    record = read_record(path)
    with pytest.raises(RecordUnusable, match="Entry 3 is not as it was written"):
        record.verify()


def test_an_entry_taken_out_is_missed(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.cptui", 5)
    tampered(path, "DELETE FROM entries WHERE number = 3")
    with pytest.raises(RecordUnusable, match="Entry 3 is missing"):
        read_record(path).verify()


@pytest.mark.parametrize(
    ("where", "says"),
    [(b'"point 17"', "Entry 18 is not as it was written"), (b"id point 17", "damaged")],
)
def test_a_flipped_bit_in_the_file_is_found(tmp_path: Path, where: bytes, says: str) -> None:
    path = filled(tmp_path / "a.cptui", 40)
    data = bytearray(path.read_bytes())
    data[data.index(where) + 4] ^= 1
    path.write_bytes(data)
    with pytest.raises(RecordUnusable, match=says):
        read_record(path).verify()


def test_an_entry_nobody_can_read_is_named(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.cptui", 3)
    tampered(path, "UPDATE entries SET kind = 'Sung' WHERE number = 2")
    with pytest.raises(RecordUnusable, match="Entry 2 cannot be read"):
        open_record(path).after(0)


@pytest.mark.parametrize(
    "content",
    [b"reference: CP-1\n", b"\0" * 4096, os.urandom(3000), b"SQLite format 3\0" + b"\x07" * 900],
)
def test_what_is_no_record_is_refused_and_left(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.cptui"
    path.write_bytes(content)
    for opening in (open_record, read_record):
        with pytest.raises(RecordUnusable, match=r"a\.cptui cannot be opened"):
            opening(path)
    assert path.read_bytes() == content


def test_a_record_cut_short_is_refused_and_left(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.cptui", 60)
    whole = path.read_bytes()
    for kept in range(512, len(whole), 1024):
        path.write_bytes(whole[:kept])
        with pytest.raises(RecordUnusable, match="damaged"):
            open_record(path)
        assert path.read_bytes() == whole[:kept]


def test_another_programs_database_is_refused_and_left(tmp_path: Path) -> None:
    path = tmp_path / "a.cptui"
    other = sqlite3.connect(path)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("CREATE TABLE songs (name)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(RecordUnusable, match="not a record of cptui"):
        open_record(path)
    assert path.read_bytes() == before


def test_a_later_version_is_refused(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.cptui", 1)
    base = sqlite3.connect(path)
    base.execute("PRAGMA user_version = 2")
    base.close()
    with pytest.raises(RecordUnusable, match="version 2; this cptui reads version 1"):
        open_record(path)


def test_a_planted_link_folder_or_pipe_is_refused(tmp_path: Path) -> None:
    target = filled(tmp_path / "target", 1)
    (tmp_path / "link.cptui").symlink_to(target)
    (tmp_path / "folder.cptui").mkdir()
    os.mkfifo(tmp_path / "pipe.cptui")
    for name in ("link", "folder", "pipe"):
        for opening in (open_record, read_record):
            with pytest.raises(RecordUnusable, match="not a plain file"):
                opening(tmp_path / f"{name}.cptui")
