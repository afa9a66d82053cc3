"""`cptui new --from RECORD`: the next review's case file from a conference that closed."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.domain.case import ConferenceKind
from cptui.store.case_file import load_case
from cptui.store.places import sample_cases

SAMPLE = sample_cases() / "01-initial"


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case whose rehearsal was played to the close."""
    folder = tmp_path_factory.mktemp("closed")
    case = folder / "case.yaml"
    shutil.copy(SAMPLE / "case.yaml", case)
    with (SAMPLE / "rehearsal.txt").open() as script, pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", script)
        assert main(["run", str(case), "--plain", "--rehearse"]) == 0
    return case


def test_the_next_reviews_file_loads_and_looks_back(closed: Path, tmp_path: Path) -> None:
    file = tmp_path / "next.yaml"
    assert main(["new", str(file), "--from", str(closed)]) == 0
    case = load_case(file)
    assert case.kind is ConferenceKind.REVIEW
    assert case.initial_conference == load_case(closed).on
    assert case.last_plan
    assert all(child.plan for child in case.children)


def test_the_reference_and_date_may_be_given_and_the_chair_not(
    closed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "next.yaml"
    given = ["new", str(file), "--from", str(closed), "--date", "24/6/2026", "--reference", "R-2"]
    assert main([*given, "--chair", "Another"]) == 2
    assert "--chair comes from the record" in capsys.readouterr().err
    assert not file.exists()
    assert main(given) == 0
    assert (load_case(file).reference, load_case(file).on) == ("R-2", date(2026, 6, 24))


def test_without_a_record_it_says_so(tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    shutil.copy(SAMPLE / "case.yaml", case)
    assert main(["new", str(tmp_path / "n.yaml"), "--from", str(case)]) == 7
