"""What `cptui doctor` finds out."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from cptui.cli.doctor import disk as looking
from cptui.cli.doctor.compiled import compiled_finding
from cptui.cli.doctor.disk import disk_findings
from cptui.cli.doctor.finding import Finding, as_text
from cptui.cli.doctor.terminal import terminal_findings
from cptui.cli.main import main


def _by_name(findings: tuple[Finding, ...]) -> dict[str, Finding]:
    return {one.what: one for one in findings}


def test_it_looks_at_everything_and_leaves_nothing_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    for word in ("Terminal", "Letters", sqlite3.sqlite_version, "Python", "Templates", "LibreOff"):
        assert word in said
    assert max(len(line) for line in said.splitlines()) <= 79
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_a_slip_of_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "/nowhere/at/all"]) == 2
    assert "there is no folder" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs a folder nobody can write in")
def test_a_folder_that_cannot_be_written_in_is_said_and_coded(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["doctor", "/proc"]) == 7
    assert " no Writing" in capsys.readouterr().out


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    more_than_there_is = shutil.disk_usage(tmp_path).total * 2
    monkeypatch.setattr(looking, "SHORT_OF_SPACE", more_than_there_is)
    assert _by_name(disk_findings(tmp_path))["Space"].state == "no"


def test_a_pipe_is_no_screen() -> None:
    assert "line mode" in _by_name(terminal_findings({"TERM": "xterm"}))["Screen"].found


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "this computer's own terminal"),
        ({"SSH_CONNECTION": "1", "TMUX": "2"}, "through SSH and tmux; the mouse is left"),
        ({"STY": "1"}, "through screen"),
    ],
)
def test_the_link_to_the_terminal_is_named(environment: dict[str, str], words: str) -> None:
    assert _by_name(terminal_findings(environment))["Link"].found.startswith(words)


def test_findings_are_cleaned_and_wrapped() -> None:
    text = as_text({"Disk": [Finding("Folder", "/home/\x1b[31m" + "long/" * 40, "note")]})
    assert "\x1b" not in text
    assert max(len(line) for line in text.splitlines()) <= 79


@pytest.mark.parametrize(
    ("environment", "state", "words"),
    [
        ({}, "ok", "only what changes is sent"),
        ({"CPTUI_SCREEN": "stock"}, "note", "Textual's own way: CPTUI_SCREEN=stock is set."),
    ],
)
def test_how_the_screen_is_drawn_is_said(
    environment: dict[str, str], state: str, words: str
) -> None:
    found = _by_name(terminal_findings(environment))["Drawing"]
    assert found.state == state
    assert found.found.startswith(words)


def test_it_says_whether_files_can_be_sealed(tmp_path: Path) -> None:
    hide = "import sys; sys.modules['pyrage'] = None; from cptui.cli.main import main; main()"
    for code, said in (
        ("from cptui.cli.main import main; main()", "cptui export --seal"),
        (hide, "pip install msoffcrypto-tool pyrage zxcvbn"),
    ):
        run = subprocess.run(
            [sys.executable, "-c", code, "doctor", str(tmp_path)],
            capture_output=True,
            text=True,
            check=True,
        )
        assert said in " ".join(run.stdout.split())


def test_a_package_that_is_not_compiled_is_said_with_how_to_mend_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "slowly"
    package.mkdir()
    (package / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    found = compiled_finding(("slowly",))
    assert (found.what, found.state) == ("Compiled", "note")
    assert f"-m compileall -q {package}" in found.found
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(package)], check=True)
    assert compiled_finding(("slowly",)).state == "ok"
