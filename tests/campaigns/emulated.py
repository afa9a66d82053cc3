"""A real pseudo-terminal with an emulated screen, to run cptui in and look at."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pyte

LONGEST_WAIT = 30.0
"""Seconds until what was waited for is taken never to come."""

KEYS = {
    "enter": "\r",
    "tab": "\t",
    "esc": "\x1b",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    **{f"f{n}": code for n, code in enumerate(("\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS"), start=1)},
    "f5": "\x1b[15~",
    "f6": "\x1b[17~",
    "f7": "\x1b[18~",
    "f8": "\x1b[19~",
    "f9": "\x1b[20~",
    "f10": "\x1b[21~",
    "ctrl+q": "\x11",
    "ctrl+o": "\x0f",
    "ctrl+p": "\x10",
    "ctrl+u": "\x15",
}


class EmulatedTerminal:
    """cptui running in a terminal of a given size."""

    def __init__(
        self,
        arguments: Sequence[str],
        folder: Path,
        *,
        columns: int = 80,
        rows: int = 24,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.received = bytearray()
        self.last_read = 0.0
        """When bytes last came, by the monotonic clock."""
        self.status: int | None = None
        self._pid, self._master = pty.fork()
        if self._pid == 0:
            self._become_cptui(arguments, folder, settings or {})
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def _become_cptui(
        self, arguments: Sequence[str], folder: Path, settings: Mapping[str, str]
    ) -> None:
        os.chdir(folder)
        kept = ("PATH", "HOME", "LANG", "VIRTUAL_ENV", "PYTHONPATH", "XDG_STATE_HOME")
        environment = {key: os.environ[key] for key in kept if key in os.environ}
        environment |= {"TERM": "xterm-256color", "LANG": "C.UTF-8", **settings}
        os.execve(sys.executable, [sys.executable, "-m", "cptui", *arguments], environment)

    @property
    def screen(self) -> pyte.Screen:
        """The emulated screen, with its colours and cursor."""
        return self._screen

    @property
    def lines(self) -> list[str]:
        """The rows of the screen, without trailing blanks."""
        return [row.rstrip() for row in self._screen.display]

    @property
    def text(self) -> str:
        """The whole screen."""
        return "\n".join(self.lines)

    @property
    def modes(self) -> set[int]:
        """The private terminal modes left on."""
        return {mode >> 5 for mode in self._screen.mode if mode >= 32}

    @property
    def local_modes(self) -> int:
        """The terminal driver's local flags: ECHO, ICANON and so on."""
        flags: int = termios.tcgetattr(self._master)[3]
        return flags

    def write(self, text: str) -> None:
        """Type the text as it is."""
        os.write(self._master, text.encode())

    def press(self, *keys: str) -> None:
        """Press the keys by name, single letters as they are."""
        for key in keys:
            self.write(KEYS.get(key, key))

    def wait_for(self, what: str | Callable[[str], bool]) -> str:
        """Read until the text, or what the function looks for, is on the screen; return it.

        Raises AssertionError with the screen when it does not come.
        """
        found = (lambda shown: what in shown) if isinstance(what, str) else what
        end = time.monotonic() + LONGEST_WAIT
        while not found(self.text):
            if time.monotonic() > end or not self._read(end - time.monotonic()):
                raise AssertionError(f"{what!r} did not come. The screen:\n{self.text}")
        return self.text

    def settle(self, quiet: float = 0.3) -> str:
        """Read until nothing has come for that many seconds; return the screen."""
        while self._read(quiet):
            pass
        return self.text

    def settle_for(self, seconds: float) -> None:
        """Read what comes, until something came or that many seconds are over."""
        self._read(seconds)

    def send_signal(self, number: signal.Signals) -> None:
        """Send a signal that cptui goes on after."""
        os.kill(self._pid, number)

    def kill(self, number: signal.Signals) -> int:
        """Send a signal to cptui and return how it ended, as wait status."""
        os.kill(self._pid, number)
        return self.wait()

    def hang_up(self) -> int:
        """Close the terminal under cptui, as a dropped link does; return its wait status."""
        os.close(self._master)
        self._master = -1
        return self.wait()

    def wait(self) -> int:
        """Read until cptui has ended; return its wait status."""
        end = time.monotonic() + LONGEST_WAIT
        while self.status is None:
            done, status = os.waitpid(self._pid, os.WNOHANG)
            if done:
                self.status = status
            elif time.monotonic() > end:
                os.kill(self._pid, signal.SIGKILL)
                raise AssertionError(f"It did not end. The screen:\n{self.text}")
            self._read(0.02)
        while self._read(0):
            pass
        return self.status

    def __enter__(self) -> "EmulatedTerminal":
        return self

    def __exit__(self, *_: object) -> None:
        if self.status is None:
            os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)
        if self._master >= 0:
            os.close(self._master)

    def _read(self, timeout: float) -> bool:
        if self._master < 0:
            return False
        ready, _, _ = select.select([self._master], [], [], max(0.0, timeout))
        if not ready:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:
            return False
        self.last_read = time.monotonic()
        self.received += data
        self._stream.feed(data)
        return bool(data)
