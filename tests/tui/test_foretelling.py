"""What Enter would do stays on the screen until the line is another."""

from datetime import timedelta
from pathlib import Path

import pytest

from cptui.tui.app import CptuiApp
from tests.tui.conftest import Opening
from tests.tui.seeing import cut_off, enter, settled, text

LONG = "hv: weight has dropped two centiles since June and the clinic was missed twice"


async def test_it_stays_when_it_takes_two_rows_and_when_the_clock_moves_on(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, "/in chair sw hv sch mum", "/start")
        await pilot.press("f3", *LONG)
        await pilot.pause(0.3)
        await settled(pilot)
        assert "Enter: Health visitor: weight" in text(app)
        app.now += timedelta(minutes=1)
        await settled(pilot)
        assert "Enter: Health visitor: weight" in text(app)
        await pilot.press("enter")
        await settled(pilot)
        assert "Enter:" not in text(app)


@pytest.mark.parametrize("width", [60, 80, 120])
async def test_of_a_long_line_the_tags_at_its_end_are_said_and_nothing_is_cut_off(
    opened: Opening, tmp_path: Path, width: int
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(width, 24)) as pilot:
        await enter(pilot, "/in chair sw hv sch mum", "/start")
        await pilot.press("f3")
        app.typing.put("hv: " + "she was seen and she was well " * 14 + "#harm #ada #not:dad")
        app.screen.query_one("#capture").focus()
        await pilot.press("left", "right", "x", "backspace")
        await pilot.pause(0.3)
        await settled(pilot)
        page = text(app)
        assert "Enter: Health visitor: she was seen" in page
        assert "Harm. Ada. Not to be seen by" in page
        assert cut_off(app) == []
