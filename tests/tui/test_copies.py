"""Copies from the closing screen: listed, told what they leave out, written or left."""

from pathlib import Path

from cptui.tui.app import CptuiApp
from tests.tui.conftest import Opening
from tests.tui.seeing import enter, settled, text

SAID = (
    "/in chair sw hv sch pol pro mum dad",
    "/start",
    "sw: openly",
    "/closed from all: legal advice",
    "sw: behind closed doors",
    "/open",
    "all",
    "/decide ada plan neglect: weight",
)


async def test_enter_on_a_reader_tells_what_is_left_out_and_y_writes_it(
    opened: Opening, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    app = CptuiApp(opened(), folder)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, *SAID)
        await pilot.press("f6")
        await settled(pilot)
        await pilot.press("end")
        for _ in range(20):
            if "dad" in str(app.screen.query_one("ToDo").row.key):  # type: ignore[attr-defined]
                break
            await pilot.press("up")
        await pilot.press("enter")
        await pilot.pause(0.5)
        assert "leaves out" in text(app)
        assert "closed session" in text(app)
        assert "behind closed doors" not in text(app)
        await pilot.press("y")
        await settled(pilot)
        assert any("-minutes-dad-" in path.name for path in (folder / "dad").iterdir())
        assert "Written for dad" in text(app)
