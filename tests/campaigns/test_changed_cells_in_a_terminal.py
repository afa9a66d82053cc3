"""Changed cells in a real pseudo-terminal, beside the same keys drawn Textual's own way."""

import os
import random
import shutil
import signal
from pathlib import Path

import pyte
import pytest

from cptui.store.places import sample_cases
from tests.campaigns.emulated import EmulatedTerminal

RUNS = 5 if os.environ.get("CPTUI_CAMPAIGN") else 1
STEPS = (
    *("hv: weight has dropped", "enter", "f10", "f3", "f4", "f5", "f6", "f7", "tab", "down"),
    *("mum: \u6f22\u5b57 e\u0301", "esc", "ctrl+o", "ctrl+p", "left", "ctrl+u", "f2", "up", "f1"),
)


def opened(folder: Path, **settings: str) -> EmulatedTerminal:
    """Start a rehearsal of the first sample: its clock stands still."""
    folder.mkdir()
    shutil.copy(sample_cases() / "01-initial" / "case.yaml", folder / "case.yaml")
    terminal = EmulatedTerminal(["run", "--rehearse", "case.yaml"], folder, settings=settings)
    terminal.wait_for("F10")
    return terminal


def differing(one: pyte.Screen, stock: pyte.Screen) -> set[tuple[int, int]]:
    """Return the cells that are not the same, as column and row."""
    return {(x, y) for y in range(24) for x in range(80) if one.buffer[y][x] != stock.buffer[y][x]}


@pytest.mark.parametrize("seed", range(RUNS))
def test_only_the_painted_caret_differs_and_the_cursor_stands_there(
    tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    keys = ["f3", "hv: on", *chance.choices(STEPS, k=8), "esc"]
    with (
        opened(tmp_path / "ours") as ours,
        opened(tmp_path / "stock", CPTUI_SCREEN="stock") as stock,
    ):
        for number, key in enumerate(keys):
            for terminal in (ours, stock):
                terminal.press(key)
            for terminal in (ours, stock):
                terminal.settle(0.4)
            found = differing(ours.screen, stock.screen)
            cursor = ours.screen.cursor
            at = set() if cursor.hidden else {(cursor.x, cursor.y)}
            assert found == at, (keys[: number + 1], ours.text, stock.text)
            assert all(stock.screen.buffer[y][x].reverse for x, y in at)
        assert len(ours.received) < len(stock.received) / 3


def test_after_a_suspension_everything_is_drawn_again_and_the_modes_are_as_before(
    tmp_path: Path,
) -> None:
    with opened(tmp_path / "ours") as ours:
        ours.press("f3", "hv: on")
        ours.wait_for("Enter: ")
        before = ours.lines[:22]
        ours.send_signal(signal.SIGTSTP)
        ours.settle()
        assert not ours.screen.cursor.hidden
        ours.screen.erase_in_display(2)
        ours.send_signal(signal.SIGCONT)
        ours.wait_for("> hv: on")
        ours.settle()
        assert ours.lines[:22] == before
        cursor = ours.screen.cursor
        assert (cursor.x, cursor.y, cursor.hidden) == (8, 21, False)


def test_in_a_locale_without_utf_8_only_its_own_letters_are_sent(tmp_path: Path) -> None:
    with opened(tmp_path / "ours", PYTHONIOENCODING="ascii", PYTHONUTF8="0") as ours:
        ours.press("f3")
        ours.wait_for("[F3 Room]")
        ours.settle()
        assert bytes(ours.received).isascii()
        assert "\\u" not in ours.text
        assert "-" * 80 in ours.text
