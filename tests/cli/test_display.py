"""`cptui display` as it is typed."""

import shutil
from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.store.places import sample_cases


def test_a_case_file_that_is_not_there_is_refused_rather_than_waited_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["display", str(tmp_path / "typo.yaml")]) == 2
    assert "typo.yaml" in capsys.readouterr().err


def test_without_a_terminal_lines_are_printed_and_no_record_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    case = tmp_path / "case.yaml"
    shutil.copyfile(sample_cases() / "01-initial" / "case.yaml", case)
    monkeypatch.setattr("cptui.plain.display.q_was_typed", lambda: True)
    assert main(["display", str(case)]) == 0
    assert capsys.readouterr().out == "Waiting: there is no record yet.\n"
    assert [path.name for path in tmp_path.iterdir()] == ["case.yaml"]
