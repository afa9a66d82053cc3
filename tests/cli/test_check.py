"""`cptui check`: the checks and dates of a case, in words and as JSON."""

import json
from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.store.places import sample_cases

INITIAL = sample_cases() / "01-initial" / "case.yaml"


def test_what_is_still_to_do_is_marked_and_exits_4(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(INITIAL)]) == 4
    out = capsys.readouterr().out
    assert " ok timing " in out
    assert "  ! criteria " in out
    assert "First core group by Thu 16 Apr 2026" in out
    assert "Minutes: no limit set in this profile." in out
    assert all(len(line) <= 80 for line in out.splitlines())


def test_json_has_the_documented_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(INITIAL), "--json"]) == 4
    shape = json.loads(capsys.readouterr().out)
    assert set(shape) == {
        *("shape", "version", "reference", "profile", "outstanding", "checks", "dates"),
    }
    assert (shape["shape"], shape["version"]) == ("cptui-check-1", 1)
    assert shape["outstanding"] == sum(1 for one in shape["checks"] if one["state"] == "to do")
    keys = {"id", "rule", "label", "state", "detail", "explanation", "source", "layer"}
    assert all(set(one) == keys for one in shape["checks"])


def test_with_every_check_answered_in_the_file_it_exits_0(tmp_path: Path) -> None:
    text = INITIAL.read_text(encoding="utf-8")
    rules = "report, chair-met, restricted, invite, interpreter, access, apart, criteria"
    case = tmp_path / "case.yaml"
    case.write_text(f"{text}\nchecks_met: [{rules}]\n", encoding="utf-8")
    assert main(["check", str(case)]) == 0


def test_answers_in_the_record_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from cptui.session.opening import open_session

    case = tmp_path / "case.yaml"
    case.write_bytes(INITIAL.read_bytes())
    session = open_session(case)
    session.say("/check criteria met copies on the table")
    session.close()
    assert main(["check", str(case)]) == 4
    assert " ok criteria        Criteria at the table: copies on the table" in (
        capsys.readouterr().out
    )


def test_steps_show_every_day_counted(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(INITIAL), "--steps"])
    out = capsys.readouterr().out
    assert "Working days 7-10: Mon 13 Apr, Tue 14 Apr, Wed 15 Apr, Thu 16 Apr." in out
    assert "Source: Warwickshire, guidelines for professionals" in out


def test_a_case_that_is_not_valid_exits_3(tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    case.write_text("version: 1\n")
    assert main(["check", str(case)]) == 3
