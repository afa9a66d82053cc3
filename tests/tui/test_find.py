"""What a search found is listed, and gone to by keys."""

from pathlib import Path

from cptui.tui.app import CptuiApp
from cptui.tui.widgets.lines import Lines
from tests.tui.conftest import Opening
from tests.tui.seeing import cut_off, enter, settled, text

LINES = (
    "/in chair sw hv sch pol mum dad",  # 2
    "/start",  # 3
    "hv: weight has dropped",  # 4
    *(f"sch: a good day, number {number}" for number in range(1, 31)),  # 5 to 34
    "s4/dropped/fallen/",  # 35, of 4
    "sw: the weight was not taken",  # 36
    "/undo 36",  # 37
    "mum!4 it was his weight with shoes",  # 38, under 4
    "/view sw ada yes neglect: weight",  # 39, on F4
)


def marked(app: CptuiApp) -> object:
    """Return what the row under the cursor stands for."""
    listing = app.focused
    assert isinstance(listing, Lines)
    return listing.row.key if listing.row else None


async def test_results_are_listed_in_order_and_enter_goes_to_the_point(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, *LINES)
        await pilot.press("f3")
        await settled(pilot)
        await enter(pilot, "/find weight")
        page = text(app)
        numbers = ("4. 10:00", "35. 10:00", "36. 10:00", "38. 10:00", "39. 10:00")
        places = [page.index(number) for number in numbers]
        assert places == sorted(places)
        assert "5 found. Enter goes there" in page
        assert "dropped. (reworded since)" in page
        assert cut_off(app) == []
        await pilot.press("enter")
        await settled(pilot)
        assert marked(app) == 4
        assert "weight has fallen" in text(app)
        assert "1 of 5 found: entry 4." in text(app)


async def test_n_and_capital_n_go_on_and_back_to_struck_and_challenged_ones_too(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, *LINES)
        await pilot.press("f3")
        await settled(pilot)
        await enter(pilot, "/find weight")
        await pilot.press("down", "down", "enter")
        await settled(pilot)
        assert marked(app) == 36
        await pilot.press("n")
        await settled(pilot)
        # 38 is the challenge: it stands under its point.
        assert marked(app) == 4
        await pilot.press("N")
        await settled(pilot)
        assert marked(app) == 36
        await pilot.press("n", "n")
        await settled(pilot)
        assert "[F4 Children]" in text(app)
        assert "5 of 5 found: entry 39." in text(app)


async def test_a_line_half_typed_keeps_the_keys_and_escape_goes_back(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, *LINES)
        await pilot.press("f3")
        await settled(pilot)
        await pilot.press(*"/find weight", "enter", *"hv: n")
        await settled(pilot)
        assert app.typing.line.text == "hv: n"
        await pilot.press("escape")
        await settled(pilot)
        assert "a good day, number 30" in text(app)
        assert app.typing.line.text == "hv: n"


async def test_without_a_search_n_begins_a_line(opened: Opening, tmp_path: Path) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, *LINES[:3])
        await pilot.press("f3", "tab", *"nan: yes")
        await settled(pilot)
        assert app.typing.line.text == "nan: yes"
