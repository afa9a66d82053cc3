"""Typing into the room: bytes and time of each character, and of Enter."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from benchmarks.goals import Figure
from benchmarks.plan import Plan
from benchmarks.pressing import LINE, Typed, enter, type_line
from benchmarks.programs import Program
from benchmarks.spread import median, percentile

SIZES = {"80x24": (80, 24), "200x50": (200, 50)}


@dataclass(slots=True)
class _Taken:
    """Of one program, over all its runs."""

    ms: list[float] = field(default_factory=list)
    bytes: list[float] = field(default_factory=list)
    everything: list[float] = field(default_factory=list)
    entered: list[float] = field(default_factory=list)

    def add(self, typed: Typed) -> None:
        """Take over what came of a line."""
        self.ms += typed.ms
        self.bytes += typed.bytes
        self.everything.append(typed.everything / typed.count)


def typing(plan: Plan) -> Mapping[str, Figure]:
    """Measure a line typed into each program at both sizes."""
    small = _at(plan, "80x24", plan.times(7))
    large = _at(plan, "200x50", plan.times(2))
    ours, nano, stock = small["cptui"], small["nano"], small["stock app"]
    drawn = small["CPTUI_SCREEN=stock"]
    return {
        "typed-80x24": _bytes(small),
        "typed-200x50": _bytes(large),
        "typed-all": Figure(median(ours.everything), median(nano.everything), len(ours.everything)),
        "key-p50": _tail(ours, stock, drawn, 50),
        "key-p95": _tail(ours, stock, drawn, 95),
        "enter-saved": Figure(median(ours.entered), median(stock.entered), len(ours.entered)),
    }


def _at(plan: Plan, size: str, count: int) -> Mapping[str, _Taken]:
    conference = plan.cast.room(200)
    cast = plan.cast
    programs = (
        cast.cptui(conference),
        cast.nano(),
        cast.stock_app(),
        cast.stock_screen(conference),
    )
    taken: dict[str, _Taken] = defaultdict(_Taken)
    for number, program in enumerate(plan.turns(f"typing at {size}", count, programs)):
        _play(program, SIZES[size], f"k{number}", taken[program.name])
    return taken


def _play(program: Program, size: tuple[int, int], mark: str, taken: _Taken) -> None:
    with program.sit(size) as sitting:
        sitting.wait(program.ready)
        sitting.settle(0.3)
        if program.name == "nano":
            taken.add(type_line(sitting))
            return
        taken.add(type_line(sitting, f"{LINE} {mark}"))
        taken.entered.append(enter(sitting, mark))


def _bytes(taken: Mapping[str, _Taken]) -> Figure:
    ours, nano = taken["cptui"].bytes, taken["nano"].bytes
    others = ("stock app", "CPTUI_SCREEN=stock")
    beside = {name: median(taken[name].bytes) for name in others}
    return Figure(median(ours), median(nano), len(ours), beside)


def _tail(ours: _Taken, stock: _Taken, drawn: _Taken, percent: float) -> Figure:
    beside = {"CPTUI_SCREEN=stock": percentile(drawn.ms, percent)}
    peer = percentile(stock.ms, percent)
    return Figure(percentile(ours.ms, percent), peer, len(ours.ms), beside)
