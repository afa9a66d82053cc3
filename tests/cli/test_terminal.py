"""Whose the mouse is, and on which terminals the screen is drawn."""

import shutil
from pathlib import Path

import pytest

from cptui.cli.terminal import mouse_wanted, no_screen_because
from cptui.store.places import sample_cases
from tests.campaigns.emulated import EmulatedTerminal

MOUSE = (b"\x1b[?1000h", b"\x1b[?1003h", b"\x1b[?1015h", b"\x1b[?1006h", b"\x1b[?1016h")


@pytest.mark.parametrize("sign", ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"])
def test_over_ssh_the_mouse_is_the_terminals_unless_it_is_asked_for(sign: str) -> None:
    assert not mouse_wanted(None, {sign: "10.0.0.1 22"})
    assert mouse_wanted(True, {sign: "10.0.0.1 22"})
    assert mouse_wanted(None, {})
    assert mouse_wanted(None, {sign: ""})
    assert not mouse_wanted(False, {})


@pytest.mark.parametrize(
    ("options", "settings", "taken"),
    [
        ((), {"SSH_TTY": "/dev/pts/9"}, False),
        (("--mouse",), {"SSH_TTY": "/dev/pts/9"}, True),
        ((), {}, True),
        (("--no-mouse",), {}, False),
    ],
)
def test_no_mouse_mode_is_sent_where_the_mouse_is_the_terminals(
    tmp_path: Path, options: tuple[str, ...], settings: dict[str, str], taken: bool
) -> None:
    shutil.copy(sample_cases() / "01-initial" / "case.yaml", tmp_path / "case.yaml")
    arguments = ("run", "case.yaml", "--rehearse", *options)
    with EmulatedTerminal(arguments, tmp_path, settings=settings) as terminal:
        terminal.wait_for("[F2 Checks]")
        sent = [mode for mode in MOUSE if mode in terminal.received]
        assert bool(sent) is taken, sent


@pytest.mark.parametrize(
    ("term", "drawn"),
    [
        ("xterm-256color", True),
        ("tmux-256color", True),
        ("screen.xterm-256color", True),
        ("linux", True),
        ("vt220", True),
        ("dumb", False),
        ("unknown", False),
        ("vt52", False),
        ("nobody-has-heard-of-it", False),
    ],
)
def test_the_screen_is_drawn_on_terminals_known_to_take_it(
    monkeypatch: pytest.MonkeyPatch, term: str, drawn: bool
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    assert (no_screen_because({"TERM": term}) is None) is drawn
