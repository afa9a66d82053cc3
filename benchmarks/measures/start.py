"""Starting and leaving: first words, a screen ready to use, its bytes, and memory at rest."""

import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain

from benchmarks.goals import Figure
from benchmarks.plan import Plan
from benchmarks.pressing import MILLI, changing, press
from benchmarks.programs import Program
from benchmarks.spread import median
from benchmarks.terminal.costs import resident_mebibytes
from benchmarks.terminal.sitting import Sitting

SETTLED = 0.3
"""Seconds without output after which nothing more of the start comes."""
AT_REST = 0.5
"""Seconds more until memory is looked at."""


@dataclass(slots=True)
class Starts:
    """Of one program, a value of each run. Times in ms."""

    first_words: list[float] = field(default_factory=list)
    usable: list[float] = field(default_factory=list)
    bytes: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    leaving: list[float] = field(default_factory=list)


def start(plan: Plan) -> Mapping[str, Figure]:
    """Measure the starts of cptui, drawn either way, of hello-world and of Python alone."""
    cast = plan.cast
    conference = cast.room(200)
    nothing = cast.nothing()
    programs = (nothing, cast.hello(), cast.cptui(conference), cast.stock_screen(conference))
    taken: dict[str, Starts] = defaultdict(Starts)
    for program in chain(programs[1:], plan.turns("start", plan.times(20), programs)):
        # The first of each may find nothing in the page cache: its times are not counted.
        into = taken[program.name]
        if program is nothing:
            into.usable.append(_nothing(program))
        else:
            play_start(program, into)
    return _figures(taken)


def _figures(taken: Mapping[str, Starts]) -> Mapping[str, Figure]:
    ours, hello, drawn = taken["cptui"], taken["hello-world"], taken["CPTUI_SCREEN=stock"]
    bytes_, count = median(ours.bytes), len(ours.usable) - 1
    stock = {"CPTUI_SCREEN=stock": _later(drawn.usable)}
    return {
        "first-words": Figure(
            _later(ours.first_words), median(taken["python -c pass"].usable), count
        ),
        "usable": Figure(_later(ours.usable), _later(hello.usable), count, stock),
        "first-screen": Figure(bytes_, None, count),
        "first-screen-stock": Figure(bytes_, median(drawn.bytes), count),
        "memory": Figure(
            _later(ours.memory),
            _later(hello.memory),
            count,
            {"CPTUI_SCREEN=stock": _later(drawn.memory)},
        ),
        "leaving": Figure(_later(ours.leaving), _later(hello.leaving), count),
    }


def _later(values: list[float]) -> float:
    return median(values[1:])


def _nothing(program: Program) -> float:
    with program.sit() as sitting:
        return (sitting.end() - sitting.process.started) * MILLI


def play_start(program: Program, into: Starts) -> None:
    """Start the program, let it come to rest, and leave it."""
    with program.sit() as sitting:
        sitting.wait(program.ready)
        into.usable.append(sitting.settle(SETTLED) * MILLI)
        into.first_words.append((sitting.first_words or 0.0) * MILLI)
        into.bytes.append(sitting.received)
        sitting.stay(AT_REST)
        into.memory.append(resident_mebibytes(sitting.process.pid))
        into.leaving.append(_leave(program, sitting))


def _leave(program: Program, sitting: Sitting) -> float:
    """Leave by its keys; return the ms from the last one to the end."""
    for key in program.leave[:-1]:
        press(sitting, key, changing(sitting), "the question")
        sitting.settle()
    pressed = time.monotonic()
    sitting.press(program.leave[-1])
    return (sitting.end() - pressed) * MILLI
