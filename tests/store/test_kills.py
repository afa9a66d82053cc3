"""Killed at any moment, a writer leaves everything it said was saved.

The kills are in benchmarks/kills.py; CPTUI_KILLS=1000 asks for more rounds than the 200 here.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def kills(folder: Path, *more: str) -> tuple[int, dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.kills", "--folder", str(folder), *more],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, json.loads(done.stdout)


def test_nothing_said_to_be_saved_is_lost_however_it_is_killed(tmp_path: Path) -> None:
    count = os.environ.get("CPTUI_KILLS", "200")
    code, figures = kills(tmp_path, "--rounds", count)
    assert (figures["lost"], figures["drafts_lost"], figures["damaged"]) == (0, 0, 0)
    assert code == 0
    assert figures["kills"] >= int(count)
    assert figures["acknowledged"] > 0
    assert figures["journals_left"] > 0


def test_a_writer_that_tells_too_soon_is_caught(tmp_path: Path) -> None:
    code, figures = kills(tmp_path, "--rounds", "50", "--too-soon")
    assert figures["lost"] > 0
    assert code == 1
