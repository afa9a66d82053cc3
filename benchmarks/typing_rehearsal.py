"""A minute-taker types for half an hour into the real screen, without once looking up.

    python -m benchmarks.typing_rehearsal --lines 400 --words-a-minute 90

The keys go through a pseudo-terminal one at a time, unevenly as people type them, with slips
put right by Backspace, and never wait for the program. Then the record is read past the screen:
every line is to be there once, whole and in order. Prints as JSON how long it took from Enter
until the screen said "Saved", and beside it a bare append and fsync of the same bytes on the
same disk, done after each line of the same run. The exit code is 1 when a key or a line is lost.
"""

import argparse
import json
import os
import random
import re
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import quantiles

from cptui.store.places import sample_cases
from tests.campaigns.emulated import EmulatedTerminal

LETTERS_A_WORD = 5
"""By which typing speed is counted, the space included."""
UNEVEN = 0.45
"""Spread of the time between two keys (sigma of a log-normal)."""
SLIPS = 0.006
"""Of all letters, those typed wrong and put right at once."""
ROOM = ("/in chair sw hv sch pol mum", "/start")
BACKSPACE = "\x7f"
SPEAKERS = ("hv", "sw", "sch", "pol", "mum", "chair")
SUBJECTS = ("the visit", "the nursery", "the call", "Ada's work", "the clinic", "Cy's weight")
HAPPENED = ("went well", "was missed", "is due again", "was late", "worries us", "has got better")
WHEN = ("in May", "twice", "this week", "since spring", "at home", "at school")
_SAVED = re.compile(r"^Saved (\d+)\.", re.MULTILINE)


@dataclass
class Figures:
    """What came of it."""

    lines: int = 0
    keys: int = 0
    words_a_minute: float = 0.0
    seconds: float = 0.0
    lost: int = 0
    """Lines that the record does not hold as they were typed, in their place."""
    unseen: int = 0
    """Lines whose "Saved" was not seen before the next line's."""
    enter_to_saved_ms: dict[str, float] = field(default_factory=dict)
    append_and_fsync_ms: dict[str, float] = field(default_factory=dict)


def corpus(count: int, chance: random.Random) -> list[str]:
    """Return so many lines, each unlike all others, some 33 letters long on average."""
    lines = []
    for number in range(1, count + 1):
        said = " ".join(map(chance.choice, (SUBJECTS, HAPPENED, WHEN)))
        lines.append(f"{chance.choice(SPEAKERS)}: {said}, {number}")
    return lines


def keystrokes(line: str, chance: random.Random) -> Iterator[str]:
    """Yield the line's keys with a slip here and there, and Enter."""
    for letter in line:
        if chance.random() < SLIPS:
            yield from ("q", BACKSPACE)
        yield letter
    yield "\r"


class Typist:
    """Types lines into a terminal and notes when the screen says that they are saved."""

    def __init__(self, terminal: EmulatedTerminal, beside: Path, seconds_a_key: float) -> None:
        self._terminal = terminal
        self._beside = beside
        self._seconds = seconds_a_key
        self._chance = random.Random(20260331)
        self._entered: dict[int, float] = {}
        self._due = time.monotonic()
        self.keys = 0
        self.waits: dict[int, float] = {}
        """Milliseconds from Enter to "Saved", by the entry's number."""
        self.appends: list[float] = []

    def type(self, number: int, line: str) -> None:
        """Type the line that is to become that entry; then append its bytes beside the record."""
        for key in keystrokes(line, self._chance):
            self._until_due()
            if key == "\r":
                self._entered[number] = time.monotonic()
            self._terminal.write(key)
            self.keys += 1
        self._bare_append(line)

    def finish(self, number: int) -> None:
        """Wait for the last line to be saved."""
        self._terminal.wait_for(f"Saved {number}.")
        self._look()

    def _until_due(self) -> None:
        mean_of_one = 2.718281828 ** (-(UNEVEN**2) / 2)
        self._due += self._seconds * mean_of_one * self._chance.lognormvariate(0, UNEVEN)
        while (left := self._due - time.monotonic()) > 0:
            self._terminal.settle_for(left)
            self._look()

    def _look(self) -> None:
        said = _SAVED.search(self._terminal.text)
        number = int(said[1]) if said else 0
        if number in self._entered and number not in self.waits:
            shown = self._terminal.last_read
            self.waits[number] = (shown - self._entered[number]) * 1000

    def _bare_append(self, line: str) -> None:
        with self._beside.open("ab") as file:
            start = time.monotonic()
            file.write(line.encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
            self.appends.append((time.monotonic() - start) * 1000)


def rehearse(folder: Path, count: int, words_a_minute: float) -> Figures:
    """Type so many lines at that speed; return what came of it."""
    shutil.copy(sample_cases() / "01-initial" / "case.yaml", folder)
    lines = corpus(count, random.Random(count))
    seconds_a_key = 60 / (words_a_minute * LETTERS_A_WORD)
    first = len(ROOM) + 2
    with EmulatedTerminal(["run", "case.yaml"], folder) as terminal:
        terminal.wait_for("F1 help")
        terminal.press("f3")
        for number, line in enumerate(ROOM, 2):
            terminal.write(f"{line}\r")
            terminal.wait_for(f"Saved {number}.")
        typist = Typist(terminal, folder / "bare.log", seconds_a_key)
        start = time.monotonic()
        for number, line in enumerate(lines, first):
            typist.type(number, line)
            if (number - first + 1) % 50 == 0:
                print(f"{number - first + 1} lines", file=sys.stderr)
        seconds = time.monotonic() - start
        typist.finish(first + count - 1)
    held = list(points(folder / "case.cptui"))
    return Figures(
        lines=count,
        keys=typist.keys,
        words_a_minute=round(typist.keys / LETTERS_A_WORD / seconds * 60, 1),
        seconds=round(seconds, 1),
        lost=sum(typed != kept for typed, kept in zip(lines, held, strict=False))
        + abs(len(lines) - len(held)),
        unseen=count - len(typist.waits),
        enter_to_saved_ms=_spread(typist.waits.values()),
        append_and_fsync_ms=_spread(typist.appends),
    )


def points(record: Path) -> Iterator[str]:
    """Yield every point of the record, read past cptui, as it is typed."""
    with closing(sqlite3.connect(record)) as base:
        for kind, body in base.execute("SELECT kind, body FROM entries ORDER BY number"):
            if kind == "PointNoted":
                point = json.loads(body)
                yield f"{point['source']}: {point['text']}"


def _spread(milliseconds: Iterable[float]) -> dict[str, float]:
    found = list(milliseconds)
    if len(found) < 2:
        return {}
    cuts = quantiles(found, n=100)
    return {"p50": round(cuts[49], 2), "p95": round(cuts[94], 2), "most": round(max(found), 2)}


def main(arguments: list[str] | None = None) -> int:
    """Run the rehearsal and print what came of it."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.typing_rehearsal", description=__doc__
    )
    parser.add_argument("--lines", type=int, default=400)
    parser.add_argument("--words-a-minute", type=float, default=90)
    parser.add_argument("--folder", type=Path, default=None, help="where to write, say a slow disk")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        figures = rehearse(Path(folder), asked.lines, asked.words_a_minute)
    print(json.dumps(asdict(figures)))
    return 1 if figures.lost else 0


if __name__ == "__main__":
    sys.exit(main())
