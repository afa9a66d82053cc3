"""Outputs that are full or closed, and computers that know no home: no fault of ours."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cptui.cli.faults import log_fault
from cptui.cli.main import main


def started(tail: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Return how cptui ended when a shell started it with that behind the command."""
    line = f'"$0" -m cptui "$@" {tail}'
    return subprocess.run(
        ["sh", "-c", line, sys.executable, *words], capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no full device")
def test_an_output_without_room_is_told_as_such() -> None:
    done = started(">/dev/full", "demo", "--list")
    assert done.returncode == 2
    assert done.stderr == "cptui: the output cannot be written: No space left on device.\n"


@pytest.mark.parametrize("closed", [">&-", "<&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_was_closed_stops_nothing(closed: str) -> None:
    done = started(closed, "demo", "--list")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_home_nobody_has_is_no_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--templates", "~nobody-of-that-name", "demo", "--list"]) == 2
    assert "there is no folder ~nobody-of-that-name" in capsys.readouterr().err


def test_without_a_home_a_fault_is_not_hidden_by_its_log(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(user: int) -> None:
        raise KeyError(user)

    for name in ("HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", unknown)
    assert log_fault(ValueError(), "now") is None


def test_the_name_of_a_file_written_cannot_act_on_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from cptui.store.places import sample_cases

    case = next(sample_cases().glob("01*/case.yaml"))
    assert main(["agenda", str(case), "--word", str(tmp_path / "a\x1b[31m.docx")]) == 0
    assert "\x1b" not in capsys.readouterr().err
