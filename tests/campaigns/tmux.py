"""cptui in a real tmux window, with keys sent to it and the screen read back."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

LONGEST_WAIT = 20.0
"""Seconds until what was waited for is taken never to come."""
LOOK_EVERY = 0.05


class TmuxWindow:
    """One tmux server of our own with one window of a given size."""

    def __init__(
        self, arguments: Sequence[str], folder: Path, *, columns: int, rows: int, name: str
    ) -> None:
        self._server = f"cptui-{os.getpid()}-{name}"
        command = [sys.executable, "-m", "cptui", *arguments]
        size = ["-x", str(columns), "-y", str(rows)]
        self._tmux("-f", "/dev/null", "new-session", "-d", *size, "-c", str(folder), *command)

    def _tmux(self, *arguments: str) -> str:
        done = subprocess.run(
            ["tmux", "-L", self._server, *arguments], capture_output=True, text=True, check=False
        )
        return done.stdout

    @property
    def lines(self) -> list[str]:
        """The rows of the screen, without trailing blanks."""
        return [row.rstrip() for row in self._tmux("capture-pane", "-p").splitlines()]

    def type(self, text: str) -> None:
        """Send the text as typed."""
        self._tmux("send-keys", "-l", "--", text)

    def press(self, key: str) -> None:
        """Send one key by tmux's name for it."""
        self._tmux("send-keys", key)

    def wait_for(self, found: Callable[[list[str]], bool], what: str) -> list[str]:
        """Look until the screen is as wanted twice running; return it.

        Raises AssertionError with the screen when that does not come.
        """
        end = time.monotonic() + LONGEST_WAIT
        before: list[str] = []
        while True:
            lines = self.lines
            if lines == before and found(lines):
                return lines
            before = lines
            if time.monotonic() > end:
                raise AssertionError(f"{what} did not come. The screen:\n" + "\n".join(lines))
            time.sleep(LOOK_EVERY)

    def running(self) -> bool:
        """Whether cptui still runs in it."""
        return bool(self._tmux("list-sessions"))

    def __enter__(self) -> "TmuxWindow":
        return self

    def __exit__(self, *_: object) -> None:
        self._tmux("kill-server")
