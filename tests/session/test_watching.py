"""A display reads the record and never writes it, whatever state it is in."""

import sqlite3
import stat
from pathlib import Path

import pytest

from cptui.session.watching import BUSY, GONE, NOT_YET, PATIENCE, Watch
from cptui.store.record_file import connect
from tests.session.making import Sittings, said


def watching(sittings: Sittings) -> Watch:
    return Watch(sittings.folder / "case.cptui", clock=sittings.hands)


def test_a_record_that_is_not_there_yet_is_waited_for(sittings: Sittings) -> None:
    watch = watching(sittings)
    assert watch.look().trouble == NOT_YET
    assert not watch.path.exists()
    watch.path.touch()
    assert watch.look().trouble == NOT_YET
    watch.path.unlink()
    session = sittings.sit()
    assert watch.look().conference == session.conference
    session.close()
    watch.close()


def test_each_look_finds_what_was_entered_since(sittings: Sittings) -> None:
    watch, session = watching(sittings), sittings.sit()
    for line in ("/in chair sw hv sch pol mum", "/start", "/undo", "hv: weight"):
        said(session, line)
        assert watch.look().conference == session.conference
    session.close()
    watch.close()


def test_the_file_is_left_byte_for_byte_as_it_was(sittings: Sittings) -> None:
    session = sittings.sit()
    said(session, "/start")
    session.close()
    watch = watching(sittings)
    path = watch.path
    path.chmod(stat.S_IRUSR)
    before = path.read_bytes(), path.stat().st_mtime_ns
    assert watch.look().trouble == ""
    assert watch.look().trouble == ""
    watch.close()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_a_record_taken_away_shows_as_lost_and_comes_back(sittings: Sittings) -> None:
    session = sittings.sit()
    session.close()
    watch = watching(sittings)
    assert watch.look().conference is not None
    aside = watch.path.rename(sittings.folder / "aside")
    # The sittings' clock shows 10:00 in British Summer Time; later looks say the same time.
    lost = f"LINK LOST since 10:00: {GONE}"
    assert (watch.look().conference, watch.look().trouble) == (None, lost)
    sittings.hands.go_on(minutes=5)
    assert watch.look().trouble == lost
    aside.rename(watch.path)
    assert watch.look().conference == session.conference
    watch.close()


def test_a_damaged_record_shows_as_lost(sittings: Sittings) -> None:
    sittings.sit().close()
    watch = watching(sittings)
    assert watch.look().conference is not None
    aside = watch.path.rename(sittings.folder / "aside")
    watch.path.write_bytes(b"x" * aside.stat().st_size)
    assert watch.look().trouble.startswith("LINK LOST since 10:00: ")
    watch.close()


def test_a_rehearsal_begun_afresh_is_followed(sittings: Sittings) -> None:
    first = sittings.sit()
    said(first, "/start")
    first.close()
    watch = watching(sittings)
    assert watch.look().conference == first.conference
    watch.path.unlink()
    second = sittings.sit()
    seen = watch.look().conference
    assert seen == second.conference
    assert seen is not None
    assert not seen.started
    second.close()
    watch.close()


def test_a_writer_that_has_to_finish_first_is_waited_for_and_then_said(
    sittings: Sittings,
) -> None:
    session = sittings.sit()
    said(session, "/start")
    watch = watching(sittings)
    assert watch.look().trouble == ""
    session.close()
    # What a terminal leaves that dies while it writes: a journal that is to be rolled back.
    base = connect(watch.path, mode="rw")
    base.execute("PRAGMA cache_size = 1")
    base.execute("PRAGMA journal_mode = PERSIST")
    base.execute("BEGIN IMMEDIATE")
    base.execute("INSERT INTO drafts VALUES ('x', hex(zeroblob(50000)), 'y')")
    journal = Path(f"{watch.path}-journal").read_bytes()
    half = watch.path.read_bytes()
    base.execute("ROLLBACK")
    base.close()
    watch.path.write_bytes(half)
    Path(f"{watch.path}-journal").write_bytes(journal)
    looks = [watch.look() for _ in range(PATIENCE + 1)]
    assert [one.trouble for one in looks] == [*[""] * PATIENCE, BUSY]
    assert watch.path.read_bytes() == half
    assert Path(f"{watch.path}-journal").read_bytes() == journal
    # The next terminal puts it right.
    again = sittings.sit()
    assert watch.look().conference == again.conference
    again.close()
    watch.close()


def test_the_connection_itself_cannot_write(sittings: Sittings) -> None:
    sittings.sit().close()
    watch = watching(sittings)
    watch.look()
    record = watch._record
    assert record is not None
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        record._base.execute("DELETE FROM drafts")
    watch.close()
