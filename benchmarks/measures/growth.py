"""The same with 10,000 points in the room as with 100."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from benchmarks.goals import Figure
from benchmarks.plan import Plan
from benchmarks.pressing import LINE, enter, page_up, type_line
from benchmarks.programs import Program
from benchmarks.spread import median
from benchmarks.terminal.costs import resident_mebibytes

FEW, MANY = 100, 10_000
SHORT = "hv: noted"


@dataclass(slots=True)
class Grown:
    """Of one conference. Times in ms, memory in MiB."""

    keys: list[float] = field(default_factory=list)
    enters: list[float] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


def growth(plan: Plan) -> Mapping[str, Figure]:
    """Measure keys, Enter, scrolling and memory in a small and a large conference."""
    plan.say(f"growth: making a record of {MANY:,} points")
    rooms = {str(count): plan.cast.room(count) for count in (FEW, MANY)}
    programs = [plan.cast.cptui(one, name) for name, one in rooms.items()]
    taken: dict[str, Grown] = defaultdict(Grown)
    for program in plan.turns("growth", plan.times(6), programs):
        _play(program, taken[program.name], enters=plan.times(8, 2), pages=plan.times(12, 3))
    few, many = taken[str(FEW)], taken[str(MANY)]
    return {
        "memory-10000": _figure(many.memory, few.memory),
        "growth-key": _figure(many.keys, few.keys),
        "growth-enter": _figure(many.enters, few.enters),
        "growth-scroll": _figure(many.pages, few.pages),
    }


def _figure(many: list[float], few: list[float]) -> Figure:
    return Figure(median(many), median(few), len(many))


def _play(program: Program, taken: Grown, *, enters: int, pages: int) -> None:
    with program.sit() as sitting:
        sitting.wait(program.ready)
        sitting.settle(0.3)
        sitting.stay(0.5)
        taken.memory.append(resident_mebibytes(sitting.process.pid))
        taken.keys += type_line(sitting, f"{LINE} k0").ms
        taken.enters.append(enter(sitting, "k0"))
        for number in range(1, enters):
            sitting.press(*f"{SHORT} k{number}")
            sitting.settle(0.3)
            taken.enters.append(enter(sitting, f"k{number}"))
        taken.pages += [page_up(sitting) for _ in range(pages)]
