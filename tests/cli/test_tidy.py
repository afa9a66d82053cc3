"""`cptui tidy`: only what is closed is tidied, and scripts hear by the code why not."""

import io
import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.session.opening import open_session
from cptui.store.places import sample_cases

HELD = datetime(2026, 6, 10, 8, 30, tzinfo=UTC)
LINES = ("/in chair mt sw sn pri mum", "/start", "sn: she has put on weight", "/close", "really")


def begun(folder: Path, *lines: str, rehearse: bool = False) -> Path:
    """Return a case whose conference has these lines; the area is Suffolk."""
    case = folder / "case.yaml"
    shutil.copyfile(sample_cases() / "02-review" / "case.yaml", case)
    clock = None if rehearse else lambda: HELD
    session = open_session(case, rehearse=rehearse, clock=clock)
    for line in lines:
        session.say(line)
    session.close()
    return case


def tidy(monkeypatch: pytest.MonkeyPatch, case: Path, typed: str, *more: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return main(["tidy", str(case), "--plain", *more])


def test_a_conference_that_is_not_closed_is_not_tidied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case = begun(tmp_path, *LINES[:3])
    assert tidy(monkeypatch, case, "/points\n") == 5
    assert "is not closed yet: cptui run goes on with it" in capsys.readouterr().err


def test_no_record_is_begun_by_tidying(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = tmp_path / "case.yaml"
    shutil.copyfile(sample_cases() / "02-review" / "case.yaml", case)
    assert tidy(monkeypatch, case, "/points\n") == 7
    assert [one.name for one in tmp_path.iterdir()] == ["case.yaml"]


def test_a_rehearsal_goes_on_where_it_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case = begun(tmp_path, *LINES, rehearse=True)
    typed = "/clock 2026-06-18 15:40\n/gossip\n"
    assert tidy(monkeypatch, case, typed, "--rehearsal") == 2
    assert "stands at 15:40 on 18 June 2026" in capsys.readouterr().out
    assert tidy(monkeypatch, case, "/clock 15:30\n", "--rehearsal") == 0
    assert tidy(monkeypatch, case, "/is 4 fact\n/clock 9:00\n", "--rehearsal") == 2
    assert "only goes forward" in capsys.readouterr().err


def test_what_comes_too_early_ends_a_script_with_5(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case = begun(tmp_path, *LINES)
    typed = "/correction mum 4: it was not her\n/sign Thandeka Moffatt\n"
    assert tidy(monkeypatch, case, typed) == 5
    assert "Line 2 was refused: /sign Thandeka Moffatt" in capsys.readouterr().err


def test_a_question_left_open_is_not_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case = begun(tmp_path, *LINES)
    assert tidy(monkeypatch, case, "/sign Thandeka Moffatt\n") == 5
    assert "before this was answered" in capsys.readouterr().err
    assert tidy(monkeypatch, case, "/sign\nreally\n", "--as", "chair") == 0


def test_the_record_itself_may_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun(tmp_path, *LINES)
    assert tidy(monkeypatch, tmp_path / "case.cptui", "/is 4 fact\n") == 0


def test_check_has_by_when_each_reader_may_complain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case = begun(tmp_path, *LINES)
    typed = "/sign chair\nreally\n/sent minutes mum by hand on 2026-06-18\n"
    assert tidy(monkeypatch, case, f"{typed}/received mum 2026-06-22\n") == 0
    capsys.readouterr()
    main(["check", str(case), "--json"])
    dates = json.loads(capsys.readouterr().out)["dates"]
    # Suffolk: 28 days of receiving the minutes; 22 June and 28 days are 20 July.
    assert [(one["reader"], one["by"]) for one in dates if one["id"] == "complaint"] == [
        ("mum", "2026-07-20")
    ]
    main(["check", str(case)])
    assert "as it was held" in capsys.readouterr().out


def test_only_what_the_chair_signed_is_exported_as_final(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case, out = begun(tmp_path, *LINES), tmp_path / "out"
    final = ["export", str(case), "--to", str(out), "--final"]
    assert main(final) == 5
    assert "Not signed by the chair: letter, plan, minutes" in capsys.readouterr().err
    assert not out.exists()
    tidy(monkeypatch, case, "/sign chair\nreally\n/sent minutes mum by hand\n")
    assert main(final) == 0
    names = {one.name for one in out.iterdir()}
    assert "cp-2026-0093-minutes-version-1.0.docx" in names
    assert "cp-2026-0093-decision-letter-version-1.0.docx" in names
    assert "cp-2026-0093-distribution-final.docx" in names
    assert "Version 1.0" in (out / "cp-2026-0093-minutes-version-1.0.txt").read_text("utf-8")
    tidy(monkeypatch, case, "s4/weight/a little weight/\n")
    assert main(final) == 5
    assert "Not signed by the chair: minutes." in capsys.readouterr().err


def test_a_rehearsal_is_never_final(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case = begun(tmp_path, *LINES, rehearse=True)
    tidy(monkeypatch, case, "/sign chair\nreally\n", "--rehearsal")
    assert main(["export", str(case), "--rehearsal", "--final"]) == 5
    assert "nothing of it is ever final" in capsys.readouterr().err
