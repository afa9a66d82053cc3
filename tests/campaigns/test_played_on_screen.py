"""A whole conference typed into the real screen, against the same one in line mode.

In full, at both sizes and for every sample: CPTUI_CAMPAIGN=1.
"""

import json
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from cptui.store.places import sample_cases
from tests.campaigns.tmux import TmuxWindow
from tests.tui.conftest import script

KEYS = {"/next": "F10", "/start": "F10", "/pause": "F9"}
"""Lines that have a key of their own; on the screen the key is pressed."""
SCREENS = ("F2", "F3", "F4", "F5", "F6", "F7")
WHOLE = [
    (sample.name, size)
    for sample in sorted(sample_cases().glob("0*"))
    for size in ((80, 24), (120, 40))
]
PLAYED = WHOLE if os.environ.get("CPTUI_CAMPAIGN") else WHOLE[:1]


@pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")
@pytest.mark.parametrize(("sample", "size"), PLAYED)
def test_the_screen_leaves_the_same_record_as_line_mode(
    sample: str, size: tuple[int, int], tmp_path: Path
) -> None:
    spoken, seen = tmp_path / "spoken", tmp_path / "seen"
    for folder in (spoken, seen):
        shutil.copytree(sample_cases() / sample, folder)
    _in_line_mode(spoken)
    _on_the_screen(seen, size)
    assert _events(seen) == _events(spoken)


def _in_line_mode(folder: Path) -> None:
    with (folder / "rehearsal.txt").open(encoding="utf-8") as lines:
        done = subprocess.run(
            [sys.executable, "-m", "cptui", "run", "case.yaml", "--plain", "--rehearse"],
            stdin=lines,
            cwd=folder,
            capture_output=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr.decode()


def _on_the_screen(folder: Path, size: tuple[int, int]) -> None:
    arguments = ["run", "case.yaml", "--rehearse"]
    columns, rows = size
    with TmuxWindow(
        arguments, folder, columns=columns, rows=rows, name=folder.parent.name
    ) as window:
        window.wait_for(lambda lines: bool(lines) and "saved" in lines[0], "the first screen")
        window.press("F3")
        said = script_lines(folder)
        for number, line in enumerate(said):
            _say(window, line)
            if number % 25 == 0:
                _look_round(window, columns)
        _look_round(window, columns)


def script_lines(folder: Path) -> list[str]:
    """Return the lines of the folder's rehearsal that are said."""
    return script(next(p.name for p in sample_cases().glob("0*") if _same(p, folder)))


def _same(sample: Path, folder: Path) -> bool:
    name = "rehearsal.txt"
    return (sample / name).read_bytes() == (folder / name).read_bytes()


def _say(window: TmuxWindow, line: str) -> None:
    """Say a line as a person does: wait for what came of it before the next."""
    before = window.lines
    if line not in KEYS:
        window.type(line)
        window.press("Enter")
        window.wait_for(lambda lines: lines != before and _taken(lines), repr(line))
        return

    def moved(lines: list[str]) -> bool:
        if any("pressed twice at once" in row for row in lines):
            window.press(KEYS[line])
        asked = any(row.startswith("Answer:") for row in lines[-6:])
        return (asked or lines[1] != before[1]) and _taken(lines)

    window.press(KEYS[line])
    window.wait_for(moved, repr(line))


def _taken(lines: list[str]) -> bool:
    """Whether the line was taken: all is saved and the capture line is empty again."""
    prompts = [row for row in lines[-6:] if row.endswith((">", "Answer:"))]
    return bool(prompts) and lines[0].endswith(" saved")


def _look_round(window: TmuxWindow, columns: int) -> None:
    """Go through the screens; each is whole, says where it is, and is left as it was found."""
    for key in (*SCREENS, "F3"):
        window.press(key)
        lines = window.wait_for(partial(_is_at, key), f"screen {key}")
        assert all(len(row) <= columns for row in lines)
        assert any("F1 help" in row for row in lines[-2:]), "\n".join(lines)
    window.wait_for(_taken, "the room")


def _is_at(key: str, lines: list[str]) -> bool:
    return any(f"[{key} " in row for row in lines[:4])


def _events(folder: Path) -> list[dict[str, Any]]:
    """Return what happened and when, without what differs from one sitting to another."""
    done = subprocess.run(
        [sys.executable, "-m", "cptui", "record", "case.yaml", "--rehearsal", "--json"],
        cwd=folder,
        capture_output=True,
        check=True,
    )
    entries: list[dict[str, Any]] = json.loads(done.stdout)["entries"]
    kept = ("number", "at", "by", "kind", "event", "words")
    found = [{key: entry[key] for key in kept if key in entry} for entry in entries]
    for entry in found[:1]:
        entry.get("event", {}).pop("key", None)
    return found
