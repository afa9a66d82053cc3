"""Doing nothing while the last minute of an item runs: each second the clock shows another time."""

import re
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta

from benchmarks.goals import Figure
from benchmarks.plan import Plan
from benchmarks.pressing import MILLI
from benchmarks.programs import Program
from benchmarks.spread import median, percentile
from benchmarks.terminal.costs import cpu_seconds
from benchmarks.terminal.sitting import Sitting

SPENT = timedelta(minutes=19, seconds=2)
"""Of the twenty minutes of the item: the last minute, once the program has started."""
SECONDS = 45.0
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
        conference = plan.cast.room(200, spent=SPENT)
        programs = (
            plan.cast.cptui(conference),
            plan.cast.stock_app(tick=1),
            plan.cast.stock_screen(conference),
        )
        _play(programs, seconds, rests)
    ours, stock = rests["cptui"], rests["stock app"]
    drawn = rests["CPTUI_SCREEN=stock"]
    return {
        "tick": Figure(
            median(ours.ticks),
            median(stock.ticks),
            len(ours.ticks),
            {"CPTUI_SCREEN=stock": median(drawn.ticks)},
        ),
        "tick-p95": Figure(percentile(ours.ticks, 95), None, len(ours.ticks)),
        "idle-cpu": Figure(
            median(ours.cpu), median(stock.cpu), count, {"CPTUI_SCREEN=stock": median(drawn.cpu)}
        ),
        "idle-bytes": Figure(sum(ours.others), sum(stock.others), len(ours.ticks)),
    }


def _play(programs: Sequence[Program], seconds: float, rests: dict[str, Rest]) -> None:
    with ExitStack() as stack:
        sittings = {one.name: stack.enter_context(one.sit()) for one in programs}
        for program in programs:
            sittings[program.name].wait(program.ready)
        for sitting in sittings.values():
            sitting.settle(0.5)
        _watch({sittings[name]: rests.setdefault(name, Rest()) for name in sittings}, seconds)


def _watch(sittings: Mapping[Sitting, Rest], seconds: float) -> None:
    start = time.monotonic()
    cpu = {sitting: cpu_seconds(sitting.process.pid) for sitting in sittings}
    while time.monotonic() < start + seconds:
        for sitting, rest in sittings.items():
            _update(sitting, rest)
    took = time.monotonic() - start
    for sitting, rest in sittings.items():
        used = cpu_seconds(sitting.process.pid) - cpu[sitting]
        rest.cpu.append(used / took * MILLI)


def _update(sitting: Sitting, rest: Rest) -> None:
    """Take in an update if there is one: a tick when only figures are others now."""
    bytes_before, before = sitting.received, sitting.emulator.lines()
    if not sitting.pump(0.03):
        return
    sitting.settle(0.02)
    after = sitting.emulator.lines()
    ticked = before != after and _without_times(before) == _without_times(after)
    (rest.ticks if ticked else rest.others).append(sitting.received - bytes_before)


def _without_times(lines: Sequence[str]) -> list[str]:
    return [_TIME.sub("", line) for line in lines]
