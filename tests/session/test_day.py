"""On another day than the case file's that is said, and nothing waits for it."""

from pathlib import Path

from tests.session.making import Sittings, said


def test_another_day_than_the_case_files_is_said_once(tmp_path: Path) -> None:
    sittings = Sittings(tmp_path)
    sittings.hands.go_on(days=3)
    session = sittings.sit()
    # The case is for Tuesday 31 March 2026.
    assert session.notices() == (
        "Today is Fri 3 Apr 2026; the case file is for Tue 31 Mar 2026. "
        "What is entered is dated today.",
    )
    assert session.notices() == ()
    session.close()


def test_on_the_day_and_once_it_has_begun_nothing_is_said(tmp_path: Path) -> None:
    sittings = Sittings(tmp_path)
    session = sittings.sit()
    assert session.notices() == ()
    said(session, "/in sw hv pol", "/start")
    session.close()
    sittings.hands.go_on(days=1)
    again = sittings.sit()
    assert again.notices() == ()
    again.close()


def test_an_adjourned_conference_is_for_the_day_it_was_adjourned_to(tmp_path: Path) -> None:
    sittings = Sittings(tmp_path)
    session = sittings.sit()
    said(session, "/in sw hv pol", "/start", "/adjourn 2026-04-07 10:00: the school could not come")
    session.close()
    sittings.hands.go_on(days=7)
    assert sittings.sit().notices() == ()
    sittings.hands.go_on(days=1)
    assert "adjourned until Tue 7 Apr 2026" in sittings.sit().notices()[0]


def test_in_a_rehearsal_the_day_is_nothing_to_speak_of(tmp_path: Path) -> None:
    sittings = Sittings(tmp_path, rehearsal=True)
    sittings.hands.go_on(days=3)
    assert sittings.sit().notices() == ()
