"""`cptui agenda` prints the agenda with its times, or writes it in Word."""

import shutil
from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.store.places import sample_cases
from tests.exports.word.reading import W, body, words


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """The first sample's case file."""
    copy = tmp_path / "case.yaml"
    return Path(shutil.copyfile(sample_cases() / "01-initial" / "case.yaml", copy))


def test_each_item_has_its_time_and_its_minutes(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """From 10:00, after items of 5 and 10 minutes, the third begins at 10:15."""
    assert main(["agenda", str(case)]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["1", "10:00", "Welcome", "5"] in lines
    assert ["3", "10:15", "Children's", "views", "15"] in lines
    assert any(line[-8:-4] == ["ends", "at", "12:20", "if"] for line in lines)


def test_the_word_agenda_says_the_same_and_is_not_written_over(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "agenda.docx"
    assert main(["agenda", str(case), "--word", str(target)]) == 0
    rows = [
        [words(cell) for cell in row.iter(f"{W}tc")]
        for row in body(target.read_bytes()).iter(f"{W}tr")
    ]
    assert ["3", "10:15", "Children's views", "15"] in rows
    before = target.read_bytes()
    assert main(["agenda", str(case), "--word", str(target)]) == 2
    assert "--force" in capsys.readouterr().err
    assert main(["agenda", str(case), "--word", str(target), "--force"]) == 0
    assert target.read_bytes() == before


def test_a_case_file_that_is_not_valid_is_said_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "case.yaml"
    bad.write_text("version: 1\n")
    assert main(["agenda", str(bad)]) == 3
    assert "case.yaml:" in capsys.readouterr().err
