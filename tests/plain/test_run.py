"""`cptui run` as a program: exit codes, and no screen where none can be."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from cptui.cli.terminal import no_screen_because
from tests.plain.sitting import case_in

RUN = (sys.executable, "-m", "cptui", "run")


def _ran(case: Path, typed: str, *options: str, **environment: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [*RUN, case.name, *options],
        cwd=case.parent,
        input=typed,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_a_pipe_never_starts_the_screen_and_a_refused_line_is_numbered(tmp_path: Path) -> None:
    code, out, err = _ran(case_in(tmp_path), "/start\n/nxet\n", "--rehearse", TERM="xterm")
    assert code == 2
    assert "Line 2 was refused: /nxet" in err
    assert "\x1b" not in out + err


def test_a_script_without_a_close_exits_5_and_one_with_it_0(tmp_path: Path) -> None:
    case = case_in(tmp_path)
    assert _ran(case, "/start\n", "--plain")[0] == 5
    assert _ran(case, "/close\nreally\n", "--plain")[0] == 0
    assert not list(tmp_path.glob("*.rehearsal.cptui"))


def test_somebody_nobody_knows_cannot_type(tmp_path: Path) -> None:
    code, _, err = _ran(case_in(tmp_path), "", "--plain", "--as", "zz")
    assert code == 2
    assert "zz" in err


def test_who_types_is_in_the_record(tmp_path: Path) -> None:
    from cptui.session.opening import open_session

    case = case_in(tmp_path)
    _ran(case, "/start\n", "--plain", "--as", "chair")
    session = open_session(case)
    assert [entry.by for entry in session.entries][-1] == "chair"
    session.close()


TYPED = f"""/in chair sw hv mum
/start
hv: {"weight has dropped and visits were missed " * 4}#harm
and the s47 went on
hw: thin
1
/nxet
/checks
/status
/timeline
/views
/undo
/help view
/quit
"""


@pytest.mark.parametrize(("term", "options"), [("dumb", ()), ("xterm", ("--plain",))])
def test_line_mode_sends_nothing_but_letters_ends_of_rows_and_the_bell(
    tmp_path: Path, term: str, options: tuple[str, ...]
) -> None:
    case = case_in(tmp_path)
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(case.parent)
        arguments = [*RUN, case.name, "--rehearse", *options]
        os.execvpe(RUN[0], arguments, {**os.environ, "TERM": term, "LANG": "C.UTF-8"})
    seen = b""
    for line in TYPED.splitlines():
        while not seen.endswith((b"> ", b"? ")):
            seen += os.read(terminal, 4096)
        os.write(terminal, f"{line}\r".encode())
        # What the terminal itself echoes ends the row; the answer comes after it.
        seen += os.read(terminal, 4096)
    while True:
        try:
            part = os.read(terminal, 4096)
        except OSError:
            break
        if not part:
            break
        seen += part
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 0
    assert b"6. 10:00 Health visitor: thin." in seen
    odd = {letter for letter in seen.decode() if not letter.isprintable()}
    assert odd <= {"\r", "\n", "\a"}
    drawn = {letter for letter in seen.decode() if 0x2500 <= ord(letter) <= 0x259F}
    assert not drawn


def test_a_dumb_terminal_gets_line_mode_and_no_escape(tmp_path: Path) -> None:
    case = case_in(tmp_path)
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(case.parent)
        os.execvpe(RUN[0], [*RUN, case.name], {**os.environ, "TERM": "dumb"})
    os.write(terminal, b"/start\n/quit\n")
    seen = b""
    while True:
        try:
            part = os.read(terminal, 4096)
        except OSError:
            break
        if not part:
            break
        seen += part
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 0
    assert b"2. " in seen
    assert b"Item 1 of 10" in seen
    assert b"\x1b" not in seen


@pytest.mark.parametrize("term", ["dumb", "", None])
def test_the_screen_needs_a_terminal_that_can_draw(
    monkeypatch: pytest.MonkeyPatch, term: str | None
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert no_screen_because({} if term is None else {"TERM": term})
    assert no_screen_because({"TERM": "xterm"}) is None
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False, raising=False)
    assert no_screen_because({"TERM": "xterm"})
