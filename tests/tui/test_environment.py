"""What the environment says of the terminal is not believed over the terminal itself."""

import os
import subprocess
import sys


def test_stale_sizes_and_textual_s_own_settings_are_dropped_before_textual_is_imported() -> None:
    stale = {"COLUMNS": "80", "LINES": "24", "TEXTUAL_LOG": "minutes.log"}
    done = subprocess.run(
        [sys.executable, "-c", "import cptui.tui, os; print(sorted(os.environ))"],
        env={**os.environ, **stale},
        capture_output=True,
        text=True,
        check=True,
    )
    assert not [name for name in stale if repr(name) in done.stdout]
