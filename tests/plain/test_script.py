"""Scripts: every line is typed, a refusal says its number, the end says whether it closed."""

from pathlib import Path

from tests.plain.sitting import case_in, opened, played

CLOSING = "/start\n/close\nreally\n"


def test_a_script_that_closes_the_conference_ends_well(tmp_path: Path) -> None:
    code, out, err = played(tmp_path, CLOSING)
    assert code == 0
    assert out.splitlines()[-1].endswith("Conference closed.")
    assert err == ""


def test_each_saved_entry_has_its_number_and_time(tmp_path: Path) -> None:
    _, out, _ = played(tmp_path, CLOSING)
    assert "\n2. 10:00 Item 1 of 10, Welcome, 5 minutes." in out


def test_the_opening_says_case_kind_date_and_that_it_is_a_rehearsal(tmp_path: Path) -> None:
    _, out, _ = played(tmp_path, CLOSING)
    lines = out.splitlines()
    assert lines[0].startswith("REHEARSAL")
    assert lines[1] == (
        "CP-2026-0147, initial conference, Tue 31 Mar 2026. New record; saved at once."
    )
    assert "checks to do. /checks lists them, /start begins" in lines[2]


def test_a_refused_line_ends_with_2_its_number_and_the_words(tmp_path: Path) -> None:
    code, out, err = played(tmp_path, "## a remark\n\n/start\n/nxet\n/pause\n")
    assert code == 2
    assert err.splitlines() == [
        "Line 4 was refused: /nxet",
        "Not a command; /next?",
    ]
    assert "clock stands" not in out


def test_a_question_is_answered_by_the_next_line(tmp_path: Path) -> None:
    code, out, _ = played(tmp_path, "/start\nhw: weight\nhv\n/close\n1\n")
    assert code == 0
    assert "3. 10:00 Health visitor: weight." in out


def test_an_answer_that_fits_no_choice_is_refused_with_its_number(tmp_path: Path) -> None:
    code, _, err = played(tmp_path, "/start\nhw: weight\nsomething else\n")
    assert code == 2
    assert err.startswith("Line 3 was refused: something else")


def test_a_script_that_ends_before_the_close_says_so(tmp_path: Path) -> None:
    code, _, err = played(tmp_path, "/start\n")
    assert code == 5
    assert "ended before the conference was closed" in err


def test_leaving_is_not_closing(tmp_path: Path) -> None:
    assert played(tmp_path, "/start\n/quit\n/close\nreally\n")[0] == 5


def test_adjourning_is_not_closing(tmp_path: Path) -> None:
    adjourned = "/start\n/interim: no contact\n/adjourn 2026-04-14 10:00: no quorum\n"
    code, out, _ = played(tmp_path, adjourned)
    assert code == 5
    assert "Adjourned until Tue 14 Apr 2026 at 10:00." in out


def test_a_question_left_open_is_told(tmp_path: Path) -> None:
    code, _, err = played(tmp_path, "/start\n/close\n")
    assert code == 5
    assert "before this was answered" in err
    assert "really" in err


def test_a_single_hash_is_no_remark(tmp_path: Path) -> None:
    code, out, _ = played(tmp_path, "/start\nhv:\n#3 on the list\n/close\nreally\n")
    assert code == 0
    assert "Health visitor: #3 on the list." in out


def test_windows_line_ends_and_a_byte_order_mark_are_no_text(tmp_path: Path) -> None:
    code, _, err = played(tmp_path, "\ufeff/start\r\n\r\n/close\r\nreally\r\n")
    assert (code, err) == (0, "")


def test_what_a_script_says_cannot_act_on_the_terminal(tmp_path: Path) -> None:
    _, out, err = played(tmp_path, "/start\nhv: \x1b[2Jx\n/\x1b[2J\n")
    assert "\x1b" not in out + err


def test_a_script_goes_on_with_the_record_there_is(tmp_path: Path) -> None:
    from io import StringIO

    from cptui.plain.script import play_script

    for script, expected in (("/start\nhv: weight\n", 5), ("/close\nreally\n", 0)):
        session = opened(tmp_path, rehearse=False)
        out = StringIO()
        assert play_script(session, StringIO(script), out, StringIO()) == expected
        session.close()
    assert "The record goes on; saved at once." in out.getvalue()
    assert "Last saved: 3. 10:0" in out.getvalue()
    assert case_in(tmp_path).with_suffix(".cptui").exists()
