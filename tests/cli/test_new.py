"""`cptui new`: a case file that loads, from options or from answers on a terminal."""

import os
import pty
import select
import stat
import subprocess
import sys
from datetime import date, time
from pathlib import Path

import pytest

from cptui.cli.main import main
from cptui.store.case_file import load_case

GIVEN = [
    *("--reference", "CP: 2026 #7", "--type", "Review", "--profile", "england"),
    *("--date", "31 March 2026", "--start", "2pm", "--venue", 'No. 4: the "Alder" room'),
    *("--chair", "Ifeoma Okonjo", "--child", "Adaeze Oakley-Reid, 14/6/2018"),
]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_case_file_from_options_loads_with_what_was_given() -> None:
    assert main(["new", "a.yaml", *GIVEN, "--child", "No, due 30/6/2026"]) == 0
    case = load_case(Path("a.yaml"))
    assert case.reference == "CP: 2026 #7"
    assert (case.kind.value, case.on, case.start) == ("review", date(2026, 3, 31), time(14))
    assert case.venue == 'No. 4: the "Alder" room'
    assert [(one.code, one.surname) for one in case.children] == [
        ("adaeze", "Oakley-Reid"),
        ("baby", "No"),
    ]
    assert case.minute_taker is None


def test_the_file_is_the_owners_alone_and_named_after_the_reference(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["new", *GIVEN, "--minute-taker", "Tamsin Veldt"]) == 0
    assert capsys.readouterr().out == "cp-2026-7.yaml\n"
    assert stat.S_IMODE(Path("cp-2026-7.yaml").stat().st_mode) == 0o600
    taker = load_case(Path("cp-2026-7.yaml")).minute_taker
    assert taker is not None
    assert taker.name == "Tamsin Veldt"


def test_a_file_that_is_there_is_left_alone_without_force() -> None:
    Path("a.yaml").write_text("mine")
    assert main(["new", "a.yaml", *GIVEN]) == 2
    assert Path("a.yaml").read_text() == "mine"
    assert main(["new", "a.yaml", *GIVEN, "--force"]) == 0
    assert load_case(Path("a.yaml")).reference == "CP: 2026 #7"


def test_everything_missing_or_wrong_is_told_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    wrong = ["--profile", "englnd", "--date", "31 February 2026", "--child", "Ada"]
    assert main(["new", "a.yaml", "--reference", "X", *wrong]) == 2
    said = capsys.readouterr().err.splitlines()
    assert [one.split(":")[0] for one in said] == [
        *("--profile", "--date", "--child", "--type is missing", "--start is missing"),
        *("--venue is missing", "--chair is missing"),
    ]
    assert "Did you mean “england”?" in said[0]
    assert "31 February 2026 does not exist" in said[1]
    assert not Path("a.yaml").exists()


@pytest.mark.parametrize(
    "child", ["Ada", "Ada, 1/1/2020", ", 1/1/2020", "Ada Reid, 86400", "Ada Reid, due soon"]
)
def test_a_child_needs_a_name_and_a_date(child: str) -> None:
    assert main(["new", "a.yaml", *GIVEN, "--child", child]) == 2


def test_a_date_of_birth_after_the_conference_is_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["new", "a.yaml", *GIVEN, "--child", "Ada Reid, 1/4/2026"]) == 3
    assert "Born after the date of the conference" in capsys.readouterr().err


ANSWERS = [
    ("Reference", "CP-9"),
    ("Type", "anual"),
    ("Type", "initial"),
    ("Profile", "england"),
    ("Date", "31/2/2026"),
    ("Date", "31/3/2026"),
    ("Start", "9.30am"),
    ("Venue", "Alder Room"),
    ("Chair", ""),
    ("Chair", "Ifeoma Okonjo"),
    ("Minute taker", ""),
    ("Child", "Adaeze Oakley-Reid, 14/6/2018"),
    ("Child", ""),
]


def test_on_a_terminal_it_asks_and_asks_again_what_cannot_be_used(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    asked = subprocess.Popen(
        [sys.executable, "-m", "cptui", "new", "a.yaml"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=tmp_path,
    )
    os.close(theirs)
    seen = told = ""
    for question, answer in ANSWERS:
        seen = _until(ours, question)
        told += seen
        os.write(ours, answer.encode() + b"\n")
    assert asked.wait(timeout=30) == 0
    assert "no more" in seen
    assert "cannot do without this" in told
    assert all(len(line) < 80 for line in told.splitlines())
    case = load_case(tmp_path / "a.yaml")
    assert (case.reference, case.kind.value, case.on) == ("CP-9", "initial", date(2026, 3, 31))
    os.close(ours)


def _until(terminal: int, question: str) -> str:
    """Read the terminal until the question is asked: its word first on a line, then a colon."""
    seen = ""
    while not any(one.startswith(question) and one.endswith(": ") for one in seen.split("\n")):
        assert select.select([terminal], [], [], 30)[0], seen
        seen += os.read(terminal, 4096).decode()
    return seen
