"""What ical.js sees in a calendar file: the reader inside Thunderbird and many web calendars."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from cptui.exports.calendar import Invite

SCRIPT = Path(__file__).with_name("read_ics.mjs")
PLACE = os.environ.get("CPTUI_NODE_MODULES", "")

needs_ical_js = pytest.mark.skipif(
    not PLACE or shutil.which("node") is None,
    reason="needs node, and ical.js in the folder that CPTUI_NODE_MODULES names (.ci/run has both)",
)


def seen_by_ical_js(files: Iterable[Invite], folder: Path) -> list[dict[str, Any]]:
    """Return method, uid, sequence, people and every start (UTC) of each file."""
    paths = []
    for number, made in enumerate(files):
        path = folder / f"{number}.ics"
        path.write_bytes(made.data)
        paths.append(str(path))
    run = subprocess.run(
        ["node", str(SCRIPT), *paths], capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == 0, run.stderr
    found: list[dict[str, Any]] = json.loads(run.stdout)
    for one in found:
        one["starts"] = [datetime.fromisoformat(at) for at in one["starts"]]
    return found
