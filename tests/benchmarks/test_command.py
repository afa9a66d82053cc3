"""`python -m benchmarks`, as far as it goes without measuring long."""

import json
from pathlib import Path

import pytest

from benchmarks.__main__ import PAGE, main


def test_without_nano_it_says_what_is_missing_before_anything_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["--only", "typing"]) == 2
    told = capsys.readouterr()
    assert "nano" in told.err
    assert told.out == ""


def test_without_the_other_writers_it_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["--only", "papers"]) == 2
    assert "pandoc" in capsys.readouterr().err


def test_one_part_is_measured_and_told_as_json_and_the_page_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # What needs no nano does without it.
    monkeypatch.setenv("PATH", str(tmp_path))
    before = PAGE.read_text("utf-8") if PAGE.exists() else None
    assert main(["--only", "saving", "--quick", "--json", "--folder", str(tmp_path)]) == 0
    told = json.loads(capsys.readouterr().out)
    (figure,) = told["figures"]
    assert (figure["name"], figure["measurements"], figure["met"]) == ("append", 20, None)
    assert figure["cptui"] > 0 < figure["peer_value"]
    assert before == (PAGE.read_text("utf-8") if PAGE.exists() else None)
    assert list(tmp_path.iterdir()) == []


def test_the_page_is_written_where_it_is_asked_for(tmp_path: Path) -> None:
    to = tmp_path / "page.md"
    assert main(["--only", "saving", "--quick", "--to", str(to)]) == 0
    told = to.read_text("utf-8")
    assert "append + fsync" in told
    assert str(Path.home()) not in told
    assert str(tmp_path) not in told


def test_a_part_that_is_not_there_is_told_with_those_that_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["--only", "smell"])
    assert "typing" in capsys.readouterr().err
