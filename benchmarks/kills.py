"""Kill writers at random moments, again and again, and see whether anything was lost.

    python -m benchmarks.kills --rounds 1000

Each round one or two processes write entries and half-typed lines, and tell each over a pipe
once the record said it was saved. After 5 to 60 ms they are killed (SIGKILL), sometimes while
the file is still being laid. Then the record is opened again: every entry told must be there,
in one unbroken chain, and SQLite must find the file whole. Prints the figures as JSON; the exit
code is 1 when anything was lost or damaged.
"""

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
import traceback
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from cptui.domain.events import PointNoted
from cptui.store.drafts import Draft
from cptui.store.problems import RecordUnusable
from cptui.store.record import Propose, Proposed
from cptui.store.record_opening import open_record

ROUNDS_A_FILE = 25
NOON = datetime(2026, 3, 31, 11, 0, tzinfo=UTC)


@dataclass
class Figures:
    """What happened so far."""

    rounds: int = 0
    kills: int = 0
    acknowledged: int = 0
    unacknowledged: int = 0
    """Saved, but killed before it could be told; to be expected."""
    journals_left: int = 0
    """Rounds after which a write had to be rolled back."""
    lost: int = 0
    drafts_lost: int = 0
    damaged: int = 0
    slowest_opening_ms: float = 0.0

    @property
    def well(self) -> bool:
        """Whether every promise was kept."""
        return not (self.lost or self.drafts_lost or self.damaged)


def always(new: Proposed) -> Propose:
    """Return what proposes that whatever was added meanwhile."""
    return lambda news: new


def write_for_ever(path: Path, pipe: int, name: str, *, too_soon: bool) -> None:
    """Write entries and drafts under that name, telling each once it is saved.

    `too_soon` tells of an entry before it is saved: a broken promise the rounds must notice.
    """
    record = open_record(path)
    known = 0
    for count in range(1_000_000):
        record.keep_draft(name, Draft(str(count), NOON))
        os.write(pipe, f"draft {name} {count}\n".encode())
        entry_id = f"{name}-{count}"
        told = f"entry {name} {entry_id}\n".encode()
        if too_soon:
            os.write(pipe, told)
        event = PointNoted(f"{entry_id} " + "weight has dropped two centiles. " * (count % 9))
        new = Proposed(NOON, NOON, name, event)
        known = record.append(entry_id, known, always(new))[-1].number
        if not too_soon:
            os.write(pipe, told)


def start_writer(path: Path, pipe: int, name: str, *, too_soon: bool) -> int:
    """Return the number of a new process that writes until it is killed."""
    process = os.fork()
    if process:
        return process
    try:
        write_for_ever(path, pipe, name, too_soon=too_soon)
    except BaseException:
        traceback.print_exc()
    os._exit(9)


def told_by(
    path: Path, names: list[str], chance: random.Random, *, too_soon: bool
) -> list[list[str]]:
    """Run writers, kill them after a random while, and return what they had told."""
    reading, writing = os.pipe()
    writers = [start_writer(path, writing, name, too_soon=too_soon) for name in names]
    os.close(writing)
    time.sleep(chance.uniform(0.005, 0.060))
    for writer in writers:
        os.kill(writer, signal.SIGKILL)
    for writer in writers:
        _, status = os.waitpid(writer, 0)
        if os.waitstatus_to_exitcode(status) != -signal.SIGKILL:
            raise RuntimeError("a writer stopped by itself")
    with os.fdopen(reading) as lines:
        return [line.split() for line in lines.read().splitlines()]


def look(path: Path, told: set[str], drafts: dict[str, int], figures: Figures) -> None:
    """Open the record as a user would, and count what is not as promised.

    What it holds now joins what was told: once read back it must never go either.
    """
    journal = Path(f"{path}-journal")
    figures.journals_left += journal.exists() and journal.stat().st_size > 0
    start = time.perf_counter()
    try:
        record = open_record(path)
        opened = time.perf_counter() - start
        held = {entry.id for entry in record.after(0)}
        record.verify()
        kept = {name: int(draft.text) for name, draft in record.drafts().items()}
        record.close()
    except RecordUnusable as problem:
        print(problem, file=sys.stderr)
        figures.damaged += 1
        return
    figures.slowest_opening_ms = max(figures.slowest_opening_ms, round(opened * 1000, 1))
    figures.lost += len(told - held)
    figures.drafts_lost += sum(kept.get(name, -1) < count for name, count in drafts.items())
    figures.unacknowledged += len(held - told)
    told |= held


def rounds(folder: Path, count: int, chance: random.Random, *, too_soon: bool) -> Figures:
    """Return the figures of so many rounds on files in that folder."""
    figures = Figures()
    path, told = folder, set[str]()
    for number in range(count):
        if number % ROUNDS_A_FILE == 0:
            path, told = folder / f"{number}.cptui", set()
        names = [f"{number}{letter}" for letter in ("ab" if number % 2 else "a")]
        lines = told_by(path, names, chance, too_soon=too_soon)
        new = {entry for kind, _, entry in lines if kind == "entry"}
        told |= new
        figures.rounds += 1
        figures.kills += len(names)
        figures.acknowledged += len(new)
        look(path, told, {who: int(at) for kind, who, at in lines if kind == "draft"}, figures)
    return figures


def main(arguments: list[str] | None = None) -> int:
    """Run the rounds asked for and print what came of them."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kills", description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=None, help="repeat the same random moments")
    parser.add_argument("--folder", type=Path, default=None, help="where to write, say a slow disk")
    parser.add_argument(
        "--too-soon", action="store_true", help="tell before saving, to see that losses are seen"
    )
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        chance = random.Random(asked.seed)
        figures = rounds(Path(folder), asked.rounds, chance, too_soon=asked.too_soon)
    print(json.dumps(asdict(figures)))
    return 0 if figures.well else 1


if __name__ == "__main__":
    sys.exit(main())
