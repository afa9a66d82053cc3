"""Playing a sample's rehearsal through the command line, and reading what it left."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import Event
from cptui.domain.fold import fold
from cptui.store.places import sample_cases
from cptui.store.record_file import record_path
from cptui.store.record_opening import read_record

SAMPLES = ("01-initial", "02-review", "03-pre-birth", "04-transfer-in")
FILES = ("case.yaml", "rehearsal.txt", "README.md")
"""What every sample holds; a record that somebody made beside them is passed over."""
PATIENCE = 300
"""Seconds after which a command counts as hanging."""


@dataclass(frozen=True)
class Played:
    """A sample, played to its end in a folder of its own."""

    case: Path
    entries: tuple[Entry, ...]
    code: int
    said: str
    """Both what was printed and what was said beside it."""

    @property
    def conference(self) -> Conference:
        """The state at the end."""
        return fold(self.entries)

    def until(self, stop: Callable[[Event], bool]) -> Conference:
        """The state just before the first entry that `stop` knows."""
        number = next(one.number for one in self.entries if stop(one.event))
        return fold(self.entries[: number - 1])


def cptui(*words: str | Path, given: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command line as a user's script does."""
    return subprocess.run(
        [sys.executable, "-m", "cptui", *map(str, words)],
        input=given,
        stdin=subprocess.DEVNULL if given is None else None,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )


def script(sample: str) -> str:
    """The sample's rehearsal."""
    return (sample_cases() / sample / "rehearsal.txt").read_text(encoding="utf-8")


def afterwards(sample: str) -> str:
    """What is typed after the meeting; empty where the sample has none."""
    path = sample_cases() / sample / "tidy.txt"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def play(sample: str, folder: Path) -> Played:
    """Copy the sample into the folder and play its rehearsal."""
    for name in FILES:
        shutil.copy(sample_cases() / sample / name, folder)
    case = folder / "case.yaml"
    done = cptui("run", case, "--plain", "--rehearse", given=script(sample))
    record = read_record(record_path(case, rehearsal=True))
    try:
        entries = record.after(0)
    finally:
        record.close()
    return Played(case, entries, done.returncode, done.stdout + done.stderr)


def tidy(sample: str, folder: Path) -> Played:
    """Play the sample, then what is done with its minutes afterwards."""
    case = play(sample, folder).case
    given = afterwards(sample)
    done = cptui("tidy", case, "--plain", "--rehearsal", given=given)
    record = read_record(record_path(case, rehearsal=True))
    try:
        entries = record.after(0)
    finally:
        record.close()
    return Played(case, entries, done.returncode, done.stdout + done.stderr)


def utc(year: int, month: int, day: int, hour: int, minute: int) -> datetime:
    """A moment in UTC."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)
