"""Typing over a line of 9.6 kbit/s with a round trip of 300 ms."""

import time
from collections import defaultdict
from collections.abc import Mapping

from benchmarks.goals import Figure
from benchmarks.plan import Plan
from benchmarks.pressing import MILLI, type_line
from benchmarks.programs import Program
from benchmarks.spread import median
from benchmarks.terminal.link import Link
from benchmarks.terminal.sitting import Sitting

BITS_PER_SECOND = 9600.0
ROUND_TRIP = 0.3
AHEAD = "hv: weight has dropped by two kilo"
SLOWLY = "hv: weight has dropped two"
PAUSE = 0.5


def slow_link(plan: Plan) -> Mapping[str, Figure]:
    """Measure each key, and a line typed ahead of the screen, over the slow line."""
    conference = plan.cast.room(200)
    cast = plan.cast
    keys: dict[str, list[float]] = defaultdict(list)
    ahead: dict[str, list[float]] = defaultdict(list)
    programs = (cast.cptui(conference), cast.nano())
    for program in plan.turns("slow link", plan.times(2), programs):
        _play(program, keys[program.name], ahead[program.name])
    stock = cast.stock_app()
    plan.say("slow link: the stock app, once")
    _play(stock, keys[stock.name], ahead[stock.name])
    return {"slow-key": _figure(keys), "burst": _figure(ahead)}


def _figure(taken: Mapping[str, list[float]]) -> Figure:
    ours, beside = taken["cptui"], {"stock app": median(taken["stock app"])}
    return Figure(median(ours), median(taken["nano"]), len(ours), beside)


def _play(program: Program, keys: list[float], ahead: list[float]) -> None:
    """Use the program; the line is slow only once it has started."""
    with program.sit() as sitting:
        sitting.wait(program.ready)
        sitting.settle(0.3)
        sitting.link = Link(BITS_PER_SECOND, ROUND_TRIP)
        ahead.append(_type_ahead(sitting))
    with program.sit() as sitting:
        sitting.wait(program.ready)
        sitting.settle(0.3)
        sitting.link = Link(BITS_PER_SECOND, ROUND_TRIP)
        keys += type_line(sitting, SLOWLY, pause=PAUSE).ms


def _type_ahead(sitting: Sitting) -> float:
    start = time.monotonic()
    sitting.press(*AHEAD)

    def shown() -> bool:
        return any(AHEAD in line for line in sitting.emulator.lines())

    return (sitting.until(shown, AHEAD) - start) * MILLI
