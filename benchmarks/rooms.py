"""Conferences in full swing to measure in: real records, with as many points as asked for."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from uuid import uuid4

from cptui.capture.reading import Meaning, Prompt
from cptui.capture.typed_line import read_line
from cptui.domain.conference import Conference
from cptui.session.opening import open_session
from cptui.session.results import Saved
from cptui.store.places import sample_cases
from cptui.store.record import Propose, Proposed
from cptui.store.record_file import record_path
from cptui.store.record_opening import open_record

CASE = "01-initial"
TYPIST = "mt"
BEGUN = ("/in chair sw hv mw pol pro mum", "/start")
ITEM = "/item 4"
"""Twenty minutes long: time enough to measure in, with its end near only when wanted."""
SAID = (
    "hv: weight has dropped two centiles since birth #harm #cy",
    "pol: two call-outs to the house since January, both for shouting #harm #ada #cy",
    "mum: it was two appointments, and I rang about one of them",
    "sw: section 47 began after the school's referral on 3 March",
    "pro: he has kept every appointment with us since November #safety",
    "mw: settled when held, startled at raised voices, slow to calm again #cy",
    "- The chair summarised what had been heard so far.",
    "hv: due to be weighed again on Thursday, and she asked for the later bus #cy",
    "sw/mum: she asked for help in November and nobody came",
    "chair: we look at each child alone today, because they live in three houses",
)
EVERY = timedelta(milliseconds=50)
"""From one point to the next; what matters is that they are in order and in the past."""


@dataclass(frozen=True, slots=True)
class Room:
    """A folder that holds a case and its record, and how many points are in it."""

    folder: Path
    points: int

    def copied(self, parent: Path) -> Path:
        """Return a copy of the folder, so that no run meets what another has left."""
        to = Path(tempfile.mkdtemp(prefix="room-", dir=parent))
        return Path(shutil.copytree(self.folder, to, dirs_exist_ok=True))


def room(parent: Path, points: int, *, spent: timedelta = timedelta(minutes=1)) -> Room:
    """Return a conference with that many points, `spent` into its item by now.

    The first entries are said to a session; a point is what a session would save for the
    same line, and comes into the record by its own `append`.
    """
    folder = Path(tempfile.mkdtemp(prefix=f"record-{points}-", dir=parent))
    case = folder / "case.yaml"
    shutil.copyfile(sample_cases() / CASE / "case.yaml", case)
    started = datetime.now(UTC) - spent
    first = started - EVERY * points - timedelta(minutes=2)
    conference = _begun(case, first, BEGUN)
    _append(case, conference, _points(conference, points, first))
    _begun(case, started, (ITEM,))
    return Room(folder, points)


def _begun(case: Path, at: datetime, lines: tuple[str, ...]) -> Conference:
    session = open_session(case, clock=lambda: at)
    try:
        for line in lines:
            said = session.say(line)
            if not isinstance(said, Saved):
                raise RuntimeError(f"{line}: {said}")
        return session.conference
    finally:
        session.close()


def _points(conference: Conference, count: int, first: datetime) -> Iterator[Proposed]:
    for number, line in enumerate(islice(cycle(SAID), count)):
        moment = first + EVERY * number
        meaning = read_line(line, conference, Prompt(), moment, TYPIST)
        if not isinstance(meaning, Meaning):
            raise RuntimeError(f"{line}: {meaning}")
        yield Proposed(moment, moment, TYPIST, meaning.decide(conference))


def _append(case: Path, conference: Conference, points: Iterator[Proposed]) -> None:
    """Add the points to the record, in memory where there is a file system for it.

    Each is synced to the disk by itself, as it should be, and 10,000 would take long.
    """
    record = record_path(case)
    with tempfile.TemporaryDirectory(dir=_fast()) as fast:
        copy = Path(fast) / record.name
        shutil.copyfile(record, copy)
        opened = open_record(copy)
        known = conference.last_entry
        for point in points:
            known = opened.append(uuid4().hex, known, _always(point))[-1].number
        opened.close()
        shutil.copyfile(copy, record)


def _always(point: Proposed) -> Propose:
    return partial(_given, point)


def _given(point: Proposed, _news: object) -> Proposed:
    return point


def _fast() -> Path | None:
    memory = Path("/dev/shm")
    return memory if memory.is_dir() else None


Prepare = Callable[[], Path]
"""Makes the folder that a program runs in."""
