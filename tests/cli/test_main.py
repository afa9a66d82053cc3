"""The frame of the command line: what it says, where, and with which exit code."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from cptui.cli.commands import COMMANDS
from cptui.cli.main import main
from tests.cli.failing import SECRET


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setitem(COMMANDS, "fail", "tests.cli.failing")
    monkeypatch.chdir(tmp_path)


Captured = pytest.CaptureFixture[str]


def test_alone_it_says_what_to_do_next(capsys: Captured) -> None:
    assert main([]) == 0
    said = capsys.readouterr().out
    assert "cptui demo" in said
    assert "cptui run case.yaml" in said
    assert "To go on" not in said


def test_alone_it_names_the_conferences_that_can_go_on(tmp_path: Path, capsys: Captured) -> None:
    for name in ("tuesday.cptui", "tuesday.rehearsal.cptui", "tuesday.yml"):
        (tmp_path / name).touch()
    main([])
    said = capsys.readouterr().out
    assert "cptui run tuesday.yml" in said
    assert "rehearsal" not in said


def test_what_it_suggests_can_be_pasted(tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "bin").mkdir(parents=True)
    script = own / "bin" / "cptui"
    start = f"#!{sys.executable}\nimport sys\nfrom cptui.cli.main import main\nsys.exit(main())\n"
    script.write_text(start)
    script.chmod(0o700)

    def said(*words: str, path: str) -> str:
        env = {**os.environ, "PATH": path}
        done = subprocess.run(words, env=env, cwd=own, capture_output=True, text=True, check=True)
        return done.stdout

    assert "\n  bin/cptui demo " in said("bin/cptui", path="/usr/bin")
    assert "\n  cptui demo " in said(str(script), path=f"{own / 'bin'}:/usr/bin")
    assert f"\n  {sys.executable} -m cptui demo " in said(
        sys.executable, "-m", "cptui", path="/usr/bin"
    )


def test_it_tells_its_version(capsys: Captured) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("cptui ")


def test_help_lists_every_command(capsys: Captured) -> None:
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert "demo" in said
    assert "doctor" in said


def test_a_misspelt_command_is_answered_with_the_nearest(capsys: Captured) -> None:
    assert main(["docter"]) == 2
    assert "did you mean doctor?" in capsys.readouterr().err


def test_an_option_is_never_guessed_from_its_beginning(capsys: Captured) -> None:
    assert main(["demo", "--lis"]) == 2
    assert "cptui demo --help" in capsys.readouterr().err


def test_what_was_typed_cannot_act_on_the_terminal(capsys: Captured) -> None:
    main(["\x1b]0;title\x07demo"])
    main(["demo", "--\x1b[31mred"])
    main(["fail", "missing"])
    said = capsys.readouterr()
    assert "\x1b" not in said.out + said.err
    assert "\x07" not in said.err


ENDINGS = [
    ("invalid", 3, "case.yaml:9: 31 February is no date. Give a day that exists."),
    ("record", 7, "The disk is full."),
    ("refused", 2, "Nobody of that code is here."),
    ("taken", 2, "--force replaces it."),
    ("interrupted", 130, "What was saved is safe."),
    ("missing", 2, "No such file or directory"),
    ("fault", 1, "A fault in cptui"),
]


@pytest.mark.parametrize(("way", "code", "words"), ENDINGS)
def test_each_way_of_failing_has_its_words_and_its_code(
    way: str, code: int, words: str, capsys: Captured
) -> None:
    assert main(["fail", way]) == code
    said = capsys.readouterr()
    assert words in said.err
    assert not said.out
    assert "Traceback" not in said.err


def test_every_problem_of_a_file_is_told_at_once(capsys: Captured) -> None:
    main(["fail", "invalid"])
    said = capsys.readouterr().err
    assert "case.yaml:3" in said
    assert "case.yaml:9" in said
    assert "2 problems" in said


def test_a_fault_is_told_in_two_lines(capsys: Captured) -> None:
    main(["fail", "fault"])
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_the_log_of_faults_has_places_in_the_code_and_nobody_s_name(
    tmp_path: Path, capsys: Captured
) -> None:
    main(["fail", "fault"])
    main(["fail", "fault"])
    log = tmp_path / "state" / "cptui" / "faults.log"
    text = log.read_text("utf-8")
    assert text.count("ValueError\n") == 2
    assert "KeyError\n" in text
    assert "failing.py:" in text
    assert SECRET not in text + capsys.readouterr().err
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700


def test_a_log_that_is_a_link_is_not_written_through(tmp_path: Path, capsys: Captured) -> None:
    elsewhere = tmp_path / "elsewhere"
    folder = tmp_path / "state" / "cptui"
    folder.mkdir(parents=True)
    (folder / "faults.log").symlink_to(elsewhere)
    assert main(["fail", "fault"]) == 1
    assert not elsewhere.exists()
    assert "ValueError" in capsys.readouterr().err


def test_your_own_templates_may_be_named_before_or_after_the_command(
    tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "own").mkdir()
    for words in (["--templates", "own", "demo", "--list"], ["demo", "--list", "--templates=own"]):
        assert main(words) == 0
    assert main(["demo", "--list", "--templates", "nowhere"]) == 2
    assert "there is no folder nowhere" in capsys.readouterr().err
    assert main(["demo", "--list"]) == 0


def test_your_own_templates_are_never_left_out_in_silence(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setenv("CPTUI_TEMPLATES", "gone")
    assert main(["demo", "--list"]) == 2
    assert "CPTUI_TEMPLATES names gone, which is not a folder." in capsys.readouterr().err
    assert main(["doctor"]) == 0
    assert "gone is not a folder" in capsys.readouterr().out


def test_files_made_are_for_their_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        main(["--version"])
        made = tmp_path / "made"
        made.touch()
        assert stat.S_IMODE(made.stat().st_mode) == 0o600
    finally:
        os.umask(before)


def test_a_reader_that_goes_away_is_no_fault() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "cptui", "demo", "--list"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        said = process.stderr.read()
    assert process.returncode == 141
    assert said == ""


def test_starting_up_loads_no_toolkit() -> None:
    heavy = ["textual", "rich", "pydantic", "docx", "icalendar", "yaml", "sqlite3"]
    asked = f"import sys, cptui.cli.main; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
