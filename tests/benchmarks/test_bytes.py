"""One short run of the real program: bytes are exact, so they are asserted; times never are.

What is pinned here is the whole point of sending changed cells only.
"""

from datetime import timedelta
from pathlib import Path

import pytest

from benchmarks.measures.idle import SPENT, Rest, take_update
from benchmarks.pressing import type_line
from benchmarks.programs import Cast, Program

ROOM = 20
"""Points: enough to fill the screen."""


@pytest.fixture
def cptui(tmp_path: Path) -> Program:
    cast = Cast(tmp_path)
    return cast.cptui(cast.room(ROOM, spent=timedelta(minutes=1)))


@pytest.mark.parametrize("size", [(80, 24), (200, 50)], ids=["80x24", "200x50"])
def test_a_typed_character_costs_one_byte(cptui: Program, size: tuple[int, int]) -> None:
    with cptui.sit(size) as sitting:
        sitting.wait(cptui.ready)
        sitting.settle(0.3)
        typed = type_line(sitting, "hv:fine", pause=0)
    assert sorted(typed.bytes)[typed.count // 2] == 1
    assert len(typed.ms) == typed.count == 7


def test_the_first_screen_costs_at_most_what_its_goal_allows(cptui: Program) -> None:
    with cptui.sit() as sitting:
        sitting.wait(cptui.ready)
        sitting.settle(0.3)
        assert 500 < sitting.received <= 4500


def test_a_tick_costs_at_most_what_its_goal_allows_and_nothing_else_comes(tmp_path: Path) -> None:
    cast = Cast(tmp_path)
    program = cast.cptui(cast.room(ROOM, spent=SPENT))
    rest = Rest()
    with program.sit() as sitting:
        sitting.wait(program.ready)
        sitting.settle(0.3)
        while len(rest.ticks) < 3:
            take_update(sitting, rest)
    assert max(rest.ticks) <= 28
    assert rest.others == []
