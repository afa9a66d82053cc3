"""The conferences that are measured are such as a session writes."""

from datetime import timedelta
from pathlib import Path

from benchmarks.rooms import SAID, room
from cptui.domain.events import ItemStarted, PointNoted
from cptui.session.opening import open_session


def test_a_room_is_a_record_that_a_session_resumes_and_goes_on_with(tmp_path: Path) -> None:
    made = room(tmp_path, len(SAID) + 2, spent=timedelta(minutes=3))
    session = open_session(made.folder / "case.yaml")
    try:
        assert session.verify() == len(session.entries)
        assert session.notices() == ()
        points = [one for one in session.entries if isinstance(one.event, PointNoted)]
        assert len(points) == len(SAID) + 2 == len(session.conference.points)
        moments = [one.typed for one in session.entries]
        assert moments == sorted(moments)
    finally:
        session.close()


def test_every_point_is_the_event_that_saying_its_line_gives(tmp_path: Path) -> None:
    made = room(tmp_path, len(SAID))
    session = open_session(made.folder / "case.yaml")
    try:
        bulk = [one.event for one in session.entries if isinstance(one.event, PointNoted)]
        before = len(session.entries)
        for line in SAID:
            session.say(line)
        assert [one.event for one in session.entries[before:]] == bulk
    finally:
        session.close()


def test_the_clock_runs_in_the_item_that_was_asked_for(tmp_path: Path) -> None:
    made = room(tmp_path, 0, spent=timedelta(minutes=19))
    session = open_session(made.folder / "case.yaml")
    try:
        last = session.entries[-1]
        assert last.event == ItemStarted(4)
        assert timedelta(minutes=19) <= session.now() - last.at < timedelta(minutes=20)
    finally:
        session.close()


def test_a_copy_is_another_folder_with_the_same_record(tmp_path: Path) -> None:
    made = room(tmp_path, 3)
    copy = made.copied(tmp_path)
    assert copy != made.folder
    for name in ("case.yaml", "case.cptui"):
        assert (copy / name).read_bytes() == (made.folder / name).read_bytes()
