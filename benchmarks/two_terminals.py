"""Two terminals type into one conference at once while a display follows it.

    python -m benchmarks.two_terminals --entries 2000

Chair and minute-taker, each a process with a session of its own, say a line every 0.1 s, far
faster than people type, or with `--pause 0` as fast as they are saved: points, now and then an
undoing, and views on the same child that may collide. Each looks for the other's entries as
often as the screen does, and this process follows as `cptui display` does. Prints the figures
as JSON: the lag is from the moment an entry was typed until the other terminal, or the display,
had read it. The exit code is 1 when an entry was lost or doubled, a conference differs, or
anybody was told of a lock.
"""

import argparse
import json
import pickle
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from threading import Event, Thread

from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.session.opening import open_session
from cptui.session.reading import read_verified
from cptui.session.results import Saved
from cptui.session.session import Session
from cptui.session.watching import Watch
from cptui.store.places import sample_cases
from cptui.store.problems import RecordUnusable

TYPISTS = ("chair", "mt")
LOOK_EVERY = 0.25
"""Seconds between two looks of a terminal; the display's are 0.2."""
PATIENCE = 60.0
"""Seconds after which a terminal stops waiting for the other's last entries."""
ROOM = ("/in chair sw hv sch pol mum", "/start")
_AGAIN = (sys.executable, "-m", "benchmarks.two_terminals")
COLLIDING = "changed meanwhile"


@dataclass
class Sitting:
    """What one terminal met."""

    saved: list[str] = field(default_factory=list)
    """Ids of the entries it was told were saved."""
    heard: list[str] = field(default_factory=list)
    """Ids of the other's entries, as they were told."""
    lags: list[float] = field(default_factory=list)
    """Milliseconds from the other's typing to our reading."""
    collisions: list[str] = field(default_factory=list)
    """Refusals because the other had changed the same view, in their words."""
    troubles: list[str] = field(default_factory=list)
    """Whatever else was refused or failed; none is to be expected."""
    conference: Conference | None = None


@dataclass
class Figures:
    """What came of it all."""

    entries: int = 0
    lost: int = 0
    doubled: int = 0
    unheard: int = 0
    """Entries that the other terminal was never told of, or twice."""
    collisions: int = 0
    troubles: int = 0
    folds_equal: bool = False
    seconds: float = 0.0
    lag_ms: dict[str, dict[str, float]] = field(default_factory=dict)

    @property
    def well(self) -> bool:
        """Whether every promise was kept."""
        wrong = self.lost + self.doubled + self.unheard + self.troubles
        return self.folds_equal and not wrong


def line(by: str, number: int) -> str:
    """Return the line that is typed as that terminal's so-manieth."""
    if number % 40 == 39:
        return "/undo"
    if number % 10 == 5:
        answer = "yes neglect" if (number // 10 + len(by)) % 2 else "no"
        return f"/view hv ada {answer}: what {by} wrote as number {number}"
    return f"hv: {by} wrote this as number {number}"


def sit(case: Path, by: str, count: int, pause: float, out: Path) -> None:
    """Type so many lines as `by`, follow the other's, and leave what was met in `out`.

    `pause` is the seconds between two lines.
    """
    sitting, done = Sitting(), Event()
    session = open_session(case, by=by)
    _together(out, "here")
    follower = Thread(target=_follow, args=(session, sitting, done))
    follower.start()
    for number in range(count):
        _say(session, line(by, number), sitting)
        time.sleep(pause)
    _together(out, "said")
    time.sleep(2 * LOOK_EVERY)
    done.set()
    follower.join()
    _hear(session, sitting)
    sitting.conference = session.conference
    session.close()
    out.write_bytes(pickle.dumps(sitting))


def _together(out: Path, what: str) -> None:
    """Wait until every terminal has come as far as this."""
    out.with_suffix(f".{what}").touch()
    end = time.monotonic() + PATIENCE
    others = [out.with_name(f"{one}.{what}") for one in TYPISTS]
    while not all(one.exists() for one in others) and time.monotonic() < end:
        time.sleep(0.01)


def _say(session: Session, typed: str, sitting: Sitting) -> None:
    try:
        result = session.say(typed)
    except RecordUnusable as trouble:
        sitting.troubles.append(f"{typed}: {trouble}")
        return
    if isinstance(result, Saved):
        sitting.saved.append(result.entry.id)
    elif isinstance(result, Refused) and COLLIDING in str(result):
        sitting.collisions.append(str(result))
    else:
        session.pending = None
        sitting.troubles.append(f"{typed}: {result}")


def _follow(session: Session, sitting: Sitting, done: Event) -> None:
    while not done.wait(LOOK_EVERY):
        _hear(session, sitting)


def _hear(session: Session, sitting: Sitting) -> None:
    try:
        news = session.poll()
    except RecordUnusable as trouble:
        sitting.troubles.append(str(trouble))
        return
    now = datetime.now(UTC)
    for entry in news:
        sitting.heard.append(entry.id)
        sitting.lags.append((now - entry.typed).total_seconds() * 1000)


def campaign(folder: Path, entries: int, pause: float) -> Figures:
    """Return what came of so many lines, half of them from each terminal."""
    case = folder / "case.yaml"
    shutil.copyfile(sample_cases() / "01-initial" / "case.yaml", case)
    session = open_session(case)
    for typed in ROOM:
        assert isinstance(session.say(typed), Saved)
    session.close()
    start = time.monotonic()
    outs = [folder / f"{by}.met" for by in TYPISTS]
    sitters = [
        subprocess.Popen([*_AGAIN, "--sit", by, str(case), str(entries // 2), str(pause), str(out)])
        for by, out in zip(TYPISTS, outs, strict=True)
    ]
    seen, shown, troubles = _display(case, sitters)
    sittings = [pickle.loads(out.read_bytes()) for out in outs]
    figures = _judged(case, sittings, shown, seen)
    figures.troubles += len(troubles)
    for told in (*troubles, *(one for sitting in sittings for one in sitting.troubles)):
        print(told, file=sys.stderr)
    figures.seconds = round(time.monotonic() - start, 1)
    return figures


def _display(
    case: Path, sitters: list[subprocess.Popen[bytes]]
) -> tuple[list[tuple[datetime, int]], Conference | None, list[str]]:
    """Follow until both have left: when which entry was the last seen, and what was shown."""
    watch = Watch(case)
    seen: list[tuple[datetime, int]] = []
    troubles: list[str] = []
    while True:
        over = all(one.poll() is not None for one in sitters)
        sight = watch.look()
        if sight.trouble:
            troubles.append(sight.trouble)
        elif sight.conference is not None:
            seen.append((datetime.now(UTC), sight.conference.last_entry))
        if over:
            watch.close()
            return seen, sight.conference, troubles
        time.sleep(0.2)


def _judged(
    case: Path,
    sittings: list[Sitting],
    shown: Conference | None,
    seen: list[tuple[datetime, int]],
) -> Figures:
    known = read_verified(case.with_suffix(".cptui")).known
    held = [entry.id for entry in known.entries]
    own = [one.saved for one in sittings]
    figures = Figures(entries=len(held))
    figures.lost = len(set(own[0] + own[1]) - set(held))
    figures.doubled = len(held) - len(set(held)) + len(held) - 3 - len(own[0]) - len(own[1])
    for here, there in ((0, 1), (1, 0)):
        figures.unheard += sittings[here].heard != own[there]
    figures.collisions = sum(len(one.collisions) for one in sittings)
    figures.troubles = sum(len(one.troubles) for one in sittings)
    folds = [one.conference for one in sittings] + [shown]
    figures.folds_equal = all(one == known.conference for one in folds)
    for by, one in zip(TYPISTS, sittings, strict=True):
        figures.lag_ms[by] = _spread(one.lags)
    lags, index = [], 0
    for entry in known.entries[3:]:
        while index < len(seen) and seen[index][1] < entry.number:
            index += 1
        if index < len(seen):
            lags.append((seen[index][0] - entry.typed).total_seconds() * 1000)
    figures.lag_ms["display"] = _spread(lags)
    return figures


def _spread(lags: list[float]) -> dict[str, float]:
    if len(lags) < 2:
        return {}
    cuts = quantiles(lags, n=100)
    return {"p50": round(cuts[49]), "p95": round(cuts[94]), "most": round(max(lags))}


def main(arguments: list[str] | None = None) -> int:
    """Run the campaign and print what came of it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.two_terminals", description=__doc__)
    parser.add_argument("--entries", type=int, default=2000, help="lines typed by both together")
    parser.add_argument("--pause", type=float, default=0.1, help="seconds between two lines")
    parser.add_argument("--folder", type=Path, default=None, help="where to write, say a slow disk")
    parser.add_argument("--sit", nargs=5, default=None, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.sit:
        by, case, count, pause, out = asked.sit
        sit(Path(case), by, int(count), float(pause), Path(out))
        return 0
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        figures = campaign(Path(folder), asked.entries, asked.pause)
    print(json.dumps(asdict(figures)))
    return 0 if figures.well else 1


if __name__ == "__main__":
    sys.exit(main())
