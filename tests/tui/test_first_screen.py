"""The first screen comes whole, and at once."""

from pathlib import Path
from typing import Any

from rich.console import RenderableType
from textual.screen import Screen

from cptui.tui.app import CptuiApp
from tests.tui.conftest import Opening
from tests.tui.seeing import settled
from tests.tui.two_screens import TwoScreens


class Sending(CptuiApp):
    """Keeps what it would send to a terminal, and what is rendered to be thrown away."""

    CSS_PATH = TwoScreens.CSS_PATH

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.sent: list[str] = []
        self.wasted = 0

    @property
    def caret_is_real(self) -> bool:
        """As in a terminal."""
        return True

    def _send(self, data: str) -> None:
        self.sent.append(data)

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        self.wasted += renderable is not None and not self._may_write
        super()._display(screen, renderable)


async def test_where_a_part_is_drawn_first_the_whole_screen_is(
    opened: Opening, tmp_path: Path
) -> None:
    app = Sending(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        # A terminal tells its size once more at the start, and Textual then draws one widget.
        app._painter = app._new_painter()
        app.sent.clear()
        app.screen.query_one("#stage").refresh()
        await settled(pilot)
        # The first row, the checks and the last row.
        for words in ("CP-2026-0147", "Held in time", "F1"):
            assert words in app.sent[0]


async def test_nothing_is_rendered_before_it_can_be_shown(opened: Opening, tmp_path: Path) -> None:
    app = Sending(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert app.sent
        assert app.wasted == 0
