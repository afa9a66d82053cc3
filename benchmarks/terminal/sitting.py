"""One program, its terminal and the link between: what is measured."""

import re
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from benchmarks.terminal.emulator import Emulator
from benchmarks.terminal.keys import sequence
from benchmarks.terminal.link import Link
from benchmarks.terminal.process import Process

PATIENCE = 60.0
"""Seconds after which what is waited for is taken never to come."""
QUIET = 0.1
"""Seconds without output after which a screen counts as settled."""


class NotShown(Exception):
    """What was waited for did not come."""


class Sitting:
    """A program being used. Times are of the reads, before anything is drawn."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        folder: Path,
        environment: Mapping[str, str],
        size: tuple[int, int] = (80, 24),
    ) -> None:
        self.emulator = Emulator(*size)
        self.link = Link()
        self.received = 0
        """Bytes that the terminal has got."""
        self.last_output = 0.0
        self.first_words: float | None = None
        """When the first cell was not blank any more, in seconds from the start."""
        self.process = Process(command, size, folder, environment)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.process.close()

    def pump(self, timeout: float) -> bool:
        """Move what is due, waiting at most so many seconds; whether anything was drawn."""
        now = time.monotonic()
        keys = self.link.keys_due(now)
        if keys:
            self.process.write(keys)
        come = self.link.output_due(now)
        if come:
            self._draw(*come)
            return True
        data = self.process.read(min(timeout, self.link.next_due(now)))
        if not data:
            return False
        now = time.monotonic()
        if self.link.slow:
            self.link.take_output(now, data)
            return False
        self._draw(now, data)
        return True

    def _draw(self, moment: float, data: bytes) -> None:
        self.received += len(data)
        self.last_output = moment
        answers = self.emulator.feed(data)
        if answers:
            self.send(answers)
        if self.first_words is None and not self.emulator.busy and self.emulator.text().strip():
            self.first_words = moment - self.process.started

    def send(self, data: bytes) -> None:
        """Send what was typed, or answered, over the link."""
        if self.link.slow:
            self.link.take_keys(time.monotonic(), data)
        else:
            self.process.write(data)

    def press(self, *keys: str) -> None:
        """Press keys without waiting for anything."""
        for key in keys:
            self.send(sequence(key).encode())

    def until(self, shown: Callable[[], bool], what: str) -> float:
        """Wait until the screen shows it; return the moment of the output that did it.

        Raises NotShown, with the screen.
        """
        end = time.monotonic() + PATIENCE
        seen = -1
        while True:
            if self.emulator.version != seen and not self.emulator.busy:
                seen = self.emulator.version
                if shown():
                    return self.last_output
            over = self.process.ended is not None and self.link.empty
            if not self.pump(0.05) and (over or time.monotonic() > end):
                raise NotShown(f"{what} did not show. The screen:\n{self.emulator.text()}")

    def wait(self, pattern: str) -> float:
        """Wait until a line matches; return the seconds since the start. Raises NotShown."""
        regex = re.compile(pattern, re.MULTILINE)
        moment = self.until(lambda: bool(regex.search(self.emulator.text())), repr(pattern))
        return moment - self.process.started

    def settle(self, quiet: float = QUIET) -> float:
        """Wait until nothing has come for so long; return the last output's moment.

        That is in seconds since the start. Raises NotShown where it never comes to rest.
        """
        start = time.monotonic()
        while time.monotonic() - start < PATIENCE:
            rest = quiet - (time.monotonic() - max(start, self.last_output))
            if rest <= 0 and self.link.empty:
                return self.last_output - self.process.started
            self.pump(max(0.001, rest))
        raise NotShown(f"It did not come to rest. The screen:\n{self.emulator.text()}")

    def stay(self, seconds: float) -> None:
        """Let it run."""
        end = time.monotonic() + seconds
        while (rest := end - time.monotonic()) > 0:
            self.pump(rest)

    def end(self) -> float:
        """Wait for its end; return the moment. Raises NotShown when it goes on."""
        patience = time.monotonic() + PATIENCE
        while self.process.ended is None:
            if time.monotonic() > patience:
                raise NotShown(f"It did not end. The screen:\n{self.emulator.text()}")
            self.pump(1.0)
        return self.process.ended
