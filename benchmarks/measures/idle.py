"""Doing nothing while the last minute of an item runs: each second the clock shows another time."""

import re
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta

from benchmarks.goals import Figure
from benchmarks.plan import Plan
from benchmarks.pressing import MILLI
from benchmarks.programs import Cast, Program
from benchmarks.spread import median, percentile
from benchmarks.terminal.costs import cpu_seconds
from benchmarks.terminal.sitting import Sitting

SPENT = timedelta(minutes=19, seconds=2)
"""Of the twenty minutes of the item: the last minute, once the program has started."""
SECONDS = 45.0
OTHERS = ("stock app, tuned", "CPTUI_SCREEN=stock")
_TIME = re.compile(r"[\d\s]+")


@dataclass(slots=True)
class Rest:
    """What a program did while nobody touched it."""

    ticks: list[float] = field(default_factory=list)
    """Bytes of each update of the clock."""
    others: list[float] = field(default_factory=list)
    """Bytes of each other update."""
    cpu: list[float] = field(default_factory=list)
    """Milliseconds of CPU a second, of each run."""


def idle(plan: Plan) -> Mapping[str, Figure]:
    """Measure the programs at rest, all at the same time."""
    count, seconds = plan.times(2), SECONDS if not plan.quick else 5.0
    rests: dict[str, Rest] = {}
    for turn in range(count):
        plan.say(f"idle: round {turn + 1} of {count}, {seconds:.0f} s")
        _play(plan.cast, seconds, rests)
    ours, stock = rests["cptui"], rests["stock app"]
    return {
        "tick": Figure(
            median(ours.ticks),
            median(stock.ticks),
            len(ours.ticks),
            {name: median(rests[name].ticks) for name in OTHERS},
        ),
        "tick-p95": Figure(percentile(ours.ticks, 95), None, len(ours.ticks)),
        "idle-cpu": Figure(
            median(ours.cpu),
            median(stock.cpu),
            count,
            {name: median(rests[name].cpu) for name in OTHERS},
        ),
        "idle-bytes": Figure(sum(ours.others), sum(stock.others), len(ours.ticks)),
    }


def _play(cast: Cast, seconds: float, rests: dict[str, Rest]) -> None:
    with ExitStack() as stack:
        sittings: dict[Sitting, Rest] = {}
        for program in _programs(cast):
            sitting = stack.enter_context(program.sit())
            sittings[sitting] = rests.setdefault(program.name, Rest())
            sitting.wait(program.ready)
            sitting.settle(0.5)
        for sitting in sittings:
            # What came while the others started.
            sitting.stay(0.05)
        _watch(sittings, seconds)


def _programs(cast: Cast) -> Iterator[Program]:
    """Give the programs to be started; the conference is made once it is its turn."""
    yield cast.stock_app(tick=1)
    yield cast.stock_app(tick=1, tuned=True)
    conference = cast.room(200, spent=SPENT)
    yield cast.stock_screen(conference)
    yield cast.cptui(conference)


def _watch(sittings: Mapping[Sitting, Rest], seconds: float) -> None:
    start = time.monotonic()
    cpu = {sitting: cpu_seconds(sitting.process.pid) for sitting in sittings}
    while time.monotonic() < start + seconds:
        for sitting, rest in sittings.items():
            take_update(sitting, rest)
    took = time.monotonic() - start
    for sitting, rest in sittings.items():
        used = cpu_seconds(sitting.process.pid) - cpu[sitting]
        rest.cpu.append(used / took * MILLI)


def take_update(sitting: Sitting, rest: Rest) -> None:
    """Take in an update if one comes within a moment: as a tick, or as another."""
    bytes_before, before = sitting.received, sitting.emulator.lines()
    if not sitting.pump(0.03):
        return
    sitting.settle(0.02)
    after = sitting.emulator.lines()
    into = rest.ticks if is_tick(before, after) else rest.others
    into.append(sitting.received - bytes_before)


def is_tick(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the rows of a screen differ, and in their figures only."""
    return before != after and _without_times(before) == _without_times(after)


def _without_times(lines: Sequence[str]) -> list[str]:
    return [_TIME.sub("", line) for line in lines]
