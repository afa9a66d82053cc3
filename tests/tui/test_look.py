"""One look from the first screen to the last, read once."""

from pathlib import Path

from cptui.tui.app import CptuiApp
from tests.tui.conftest import Opening
from tests.tui.seeing import settled


async def test_no_sheet_of_style_is_read_again_for_a_screen_that_comes_later(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        read = app.stylesheet.source
        await pilot.press("f4", "f7", "f3")
        await settled(pilot)
        # Textual puts others in their place when it reads them again.
        assert app.stylesheet.source is read


async def test_a_screen_that_comes_later_has_the_look_all_the_same(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f4")
        await settled(pilot)
        # The terminal's own.
        assert app.screen.styles.background.ansi == -1
        assert app.screen.styles.color.ansi == -1
