"""Documents written from the closing screen."""

from pathlib import Path

from cptui.tui.app import CptuiApp
from tests.tui.conftest import Opening
from tests.tui.seeing import enter, settled, text

DECIDED = (
    "/in chair sw hv sch pol pro mum",
    "/start",
    "/decide ada plan neglect: weight",
    "/decide ben none: safe",
    "/decide cy plan neglect: weight",
    "/outcome ada,cy at a healthy weight",
)


async def test_w_writes_tonights_documents_and_asks_before_replacing_them(
    opened: Opening, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    app = CptuiApp(opened(), folder)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, *DECIDED)
        await pilot.press("f6")
        await settled(pilot)
        await pilot.press("w")
        await settled(pilot)
        names = sorted(path.name for path in folder.iterdir())
        # A letter, and a plan for each of the two children who are to have one.
        assert len(names) == 3
        assert any("decision-letter" in name for name in names)
        assert "Written, 3 files" in text(app)
        before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
        await pilot.press("w")
        await pilot.pause(0.5)
        await pilot.press("n")
        await settled(pilot)
        assert before == {path: path.stat().st_mtime_ns for path in folder.iterdir()}
        assert "Nothing was written" in text(app)


async def test_shift_w_writes_everything(opened: Opening, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    app = CptuiApp(opened(), folder)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, *DECIDED, "/core +sw +hv +mum 2026-04-14 10:00")
        await pilot.press("f6")
        await settled(pilot)
        await pilot.press("W")
        await settled(pilot)
        endings = {path.suffix for path in folder.iterdir()}
        assert endings == {".docx", ".txt", ".ics"}
