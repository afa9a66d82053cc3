"""Resuming a conference: one of 10,000 entries beside one that has only begun."""

from collections import defaultdict
from collections.abc import Mapping

from benchmarks.goals import Figure
from benchmarks.measures.start import Starts, play_start
from benchmarks.plan import Plan
from benchmarks.spread import median

MANY = 10_000


def resume(plan: Plan) -> Mapping[str, Figure]:
    """Measure both starts, to a screen ready to use."""
    plan.say(f"resume: making a record of {MANY:,} points")
    rooms = {str(count): plan.cast.room(count) for count in (0, MANY)}
    programs = [plan.cast.cptui(one, name) for name, one in rooms.items()]
    taken: dict[str, Starts] = defaultdict(Starts)
    for program in plan.turns("resume", plan.times(12), programs):
        play_start(program, taken[program.name])
    many, none = taken[str(MANY)], taken["0"]
    return {"resume": Figure(median(many.usable), median(none.usable), len(many.usable))}
