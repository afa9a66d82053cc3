"""What is sent as changed cells shows the same as what Textual would have sent."""

import os
import random
from pathlib import Path

import pytest
from textual.pilot import Pilot

from cptui.tui.changed_cells.pen import Pen
from cptui.tui.widgets.capture import Capture
from tests.tui.conftest import Opening
from tests.tui.seeing import settled
from tests.tui.two_screens import TwoScreens, differences

RUNS = 200 if os.environ.get("CPTUI_CAMPAIGN") else 10
STEPS = 40 if os.environ.get("CPTUI_CAMPAIGN") else 15
SIZES = ((80, 24), (60, 20), (61, 20), (120, 40), (79, 25), (200, 50))
WORDS = (
    "hv: weight has dropped two centiles",
    "10:05 sch: late on Mondays, \u00a32 owed",
    "mum: \u6f22\u5b57\u304b\u306a says it in her words",
    "\u6f22" * 45,
    "a" * 70 + "\u6f22\u6f22" + "b" * 80,
    "cafe\u0301 na\u0308ive x\u0323\u0302",
    "/in chair sw hv sch mum dad",
    "/start",
    "/next",
    "/help",
    "- a narrative line",
    "no such thing",
)
KEYS = (
    *("f1", "f2", "f3", "f4", "f5", "f6", "f7", "escape", "tab", "up", "down", "pageup"),
    *("pagedown", "left", "right", "home", "end", "backspace", "delete", "ctrl+u", "ctrl+o"),
    *("ctrl+p", "ctrl+l", "f9", "f10", "enter", "a", "space", "ctrl+left", "ctrl+w"),
)


async def step(pilot: Pilot[int], app: TwoScreens, chance: random.Random) -> str:
    """Do one thing at random; return what it was."""
    kind = chance.random()
    if kind < 0.35:
        words = chance.choice(WORDS)
        if isinstance(app.screen.focused, Capture):
            app.screen.focused.put(words, chance.randrange(len(words) + 1))
            await pilot.press(*(["enter"] if chance.random() < 0.6 else ["x", "space"]))
        return words
    if kind < 0.45:
        columns, rows = chance.choice(SIZES)
        app.resize_both(columns, rows)
        await pilot.resize_terminal(columns, rows)
        return f"{columns} by {rows}"
    if kind < 0.5:
        app.scribble()
        await pilot.press("ctrl+l")
        return "scribbled on"
    keys = chance.choices(KEYS, k=chance.randrange(1, 4))
    await pilot.press(*keys)
    return " ".join(keys)


async def wrong(pilot: Pilot[int], app: TwoScreens, done: list[str]) -> str:
    """Return how the two screens differ, or where the cursor is not; nothing when all is well."""
    await settled(pilot)
    if found := differences(app.ours, app.stock):
        return "\n".join([f"after {done[-3:]}:", *found[:5]])
    if app.wrong_with_the_caret:
        # A repaint that is only due may still move it.
        await pilot.pause(0.05)
    return app.wrong_with_the_caret and f"after {done[-3:]}: {app.wrong_with_the_caret}"


async def played(app: TwoScreens, size: tuple[int, int], seed: int) -> str:
    """Play a run at random; return what went wrong, or nothing."""
    chance = random.Random(seed)
    done = ["the start"]
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        for _ in range(STEPS):
            if trouble := await wrong(pilot, app, done):
                return trouble
            done.append(await step(pilot, app, chance))
        return await wrong(pilot, app, done)


@pytest.mark.parametrize("seed", range(RUNS))
async def test_every_cell_is_as_textual_would_have_drawn_it(
    opened: Opening, tmp_path: Path, seed: int
) -> None:
    size = SIZES[seed % len(SIZES)]
    app = TwoScreens(opened(), tmp_path, size=size)
    assert not await played(app, size, seed)


async def test_a_painter_that_forgets_a_colour_is_found_out(
    opened: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Pen, "colour", lambda self, code: None)
    app = TwoScreens(opened(), tmp_path, size=(80, 24))
    assert "is not" in await played(app, (80, 24), 0)


async def test_a_painter_that_loses_its_place_is_found_out(
    opened: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ways = Pen._along
    monkeypatch.setattr(Pen, "_along", lambda self, x, row: ways(self, x + 1, row))
    app = TwoScreens(opened(), tmp_path, size=(80, 24))
    assert await played(app, (80, 24), 0)


async def test_a_key_typed_costs_no_more_than_its_letter(opened: Opening, tmp_path: Path) -> None:
    app = TwoScreens(opened(), tmp_path, size=(80, 24))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f3")
        await settled(pilot)
        # The first key takes the reminder below the line away.
        await pilot.press("h")
        await settled(pilot)
        before = app.sent
        await pilot.press("v")
        await pilot.pause()
        assert app.sent - before == 1
