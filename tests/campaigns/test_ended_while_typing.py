"""The real screen ended in the middle of a line: nothing saved is lost, the line is offered.

A few rounds each; CPTUI_CAMPAIGN=1 does 200 kills at random moments.
"""

import os
import random
import shutil
import signal
import sqlite3
import termios
from contextlib import closing
from pathlib import Path
from tempfile import mkdtemp

import pytest

from cptui.store.places import sample_cases
from tests.campaigns.emulated import EmulatedTerminal

ROUNDS = 200 if os.environ.get("CPTUI_CAMPAIGN") else 6
ALTERNATE_SCREEN, MOUSE, PASTE = 1049, 1000, 2004
TYPED = "hv: the last three appointments were mi"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a case file whose real record is to be kept."""
    shutil.copy(sample_cases() / "01-initial" / "case.yaml", tmp_path)
    return tmp_path


def opened(folder: Path) -> EmulatedTerminal:
    """Return the room's screen on that case, where what is typed goes to the capture line."""
    terminal = EmulatedTerminal(["run", "case.yaml"], folder)
    terminal.wait_for("F1 help")
    terminal.press("f3")
    terminal.wait_for("[F3 Room]")
    return terminal


def entries(folder: Path) -> list[tuple[int, str, str]]:
    """Return number, kind and body of every entry, read past cptui.

    From a copy, with the journal that a killed writer may have left: SQLite takes a half-done
    write back before it reads, for which it has to write.
    """
    copied = Path(mkdtemp(dir=folder.parent))
    for path in folder.glob("case.cptui*"):
        shutil.copy(path, copied)
    with closing(sqlite3.connect(copied / "case.cptui")) as record:
        assert record.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows: list[tuple[int, str, str]] = record.execute(
            "SELECT number, kind, body FROM entries ORDER BY number"
        ).fetchall()
    return rows


def say(terminal: EmulatedTerminal, number: int, line: str) -> None:
    """Enter a line and wait until the screen shows it as saved under that number."""
    terminal.write(f"{line}\r")
    terminal.wait_for(f"Saved {number}.")


def test_a_killed_screen_keeps_what_was_saved_and_offers_the_line(folder: Path) -> None:
    with opened(folder) as terminal:
        say(terminal, 2, "/in chair sw hv")
        say(terminal, 3, "/start")
        say(terminal, 4, "hv: weight has dropped")
        terminal.write(TYPED)
        terminal.wait_for(TYPED)
        terminal.settle(1.2)
        terminal.kill(signal.SIGKILL)
    assert [kind for _, kind, _ in entries(folder)][1:] == [
        "PeopleArrived",
        "ItemStarted",
        "PointNoted",
    ]
    with opened(folder) as terminal:
        shown = terminal.wait_for(TYPED)
        assert "Half typed at" in shown
        assert "weight has dropped" in shown
        assert "left of 5:00" in shown


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_keeps_the_line_and_gives_the_terminal_back(
    number: signal.Signals, folder: Path
) -> None:
    with opened(folder) as terminal:
        assert not terminal.local_modes & termios.ECHO
        terminal.write(TYPED)
        terminal.wait_for(TYPED)
        terminal.kill(number)
        if number is signal.SIGTERM:
            assert not {ALTERNATE_SCREEN, MOUSE, PASTE} & terminal.modes
            assert b"\x1b[?1049l" in terminal.received
        assert terminal.local_modes & termios.ECHO
        assert terminal.local_modes & termios.ICANON
        assert terminal.status is not None
        assert os.WIFEXITED(terminal.status)
    with opened(folder) as terminal:
        assert "Half typed at" in terminal.wait_for(TYPED)


def test_a_dropped_link_keeps_the_line(folder: Path) -> None:
    with opened(folder) as terminal:
        terminal.write(TYPED)
        terminal.wait_for(TYPED)
        terminal.hang_up()
    with opened(folder) as terminal:
        assert "Half typed at" in terminal.wait_for(TYPED)


def test_killed_at_random_nothing_shown_as_saved_is_lost(folder: Path) -> None:
    chance = random.Random(20260331)
    with opened(folder) as terminal:
        say(terminal, 2, "/in chair sw hv")
        say(terminal, 3, "/start")
        terminal.kill(signal.SIGKILL)
    shown = 3
    for _ in range(ROUNDS):
        with opened(folder) as terminal:
            terminal.wait_for("Welcome")
            terminal.press("ctrl+u")
            for word in range(chance.randint(1, 6)):
                terminal.write(f"hv: line {shown + 1} of round, part {word}\r")
            terminal.settle(chance.random() / 10)
            terminal.kill(signal.SIGKILL)
            shown = max(shown, saved_number(terminal.text))
        found = entries(folder)
        assert len(found) >= shown, f"{shown} was shown as saved, {len(found)} are there"
        assert [number for number, _, _ in found] == list(range(1, len(found) + 1))
        shown = len(found)


def saved_number(screen: str) -> int:
    """Return the number of the last entry that the screen called saved; 0 for none."""
    after = screen.partition("Saved ")[2]
    digits = after.partition(".")[0]
    return int(digits) if digits.isdecimal() else 0
