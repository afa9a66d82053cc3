"""A program on a pseudo-terminal of its own."""

import fcntl
import os
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

CELL = (8, 16)
"""Pixels of a character."""


class Process:
    """Runs a command; reads what it writes, writes what is typed, sees when it ends."""

    def __init__(
        self,
        command: Sequence[str],
        size: tuple[int, int],
        folder: Path,
        environment: Mapping[str, str],
    ) -> None:
        self.master, slave = os.openpty()
        columns, rows = size
        pixels = columns * CELL[0], rows * CELL[1]
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, *pixels))

        def lead_a_session() -> None:
            os.setsid()
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        self.started = time.monotonic()
        self._popen = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=dict(environment),
            cwd=folder,
            preexec_fn=lead_a_session,
        )
        # Kept open, so that what it wrote last is not lost when it ends.
        self._slave = slave
        self.pid = self._popen.pid
        self._death = os.pidfd_open(self.pid)
        self.ended: float | None = None
        """When it ended, on the clock of `time.monotonic`."""

    def read(self, timeout: float) -> bytes:
        """Return what it wrote, nothing when nothing came in that many seconds or it ended."""
        waited = [self.master] if self.ended is not None else [self.master, self._death]
        ready, _, _ = select.select(waited, [], [], max(0.0, timeout))
        if self._death in ready and self.ended is None:
            self.ended = time.monotonic()
            self._popen.wait()
        return os.read(self.master, 65536) if self.master in ready else b""

    def write(self, data: bytes) -> None:
        """Type."""
        while data:
            data = data[os.write(self.master, data) :]

    @property
    def status(self) -> int | None:
        """The exit code once it has ended, as far as `read` has seen."""
        return self._popen.returncode

    def close(self) -> None:
        """Kill what is left of it, and let the terminal go."""
        if self.ended is None:
            with suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)
            self._popen.wait()
        for descriptor in (self._slave, self.master, self._death):
            os.close(descriptor)
