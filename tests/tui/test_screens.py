"""Every screen at every size: what it must show, and nothing cut off."""

from pathlib import Path

import pytest

from cptui.tui.app import CptuiApp
from tests.tui.conftest import Opening, play, script
from tests.tui.seeing import cut_off, enter, settled, shown, text

SAMPLES = ("01-initial", "02-review", "03-pre-birth", "04-transfer-in")
SIZES = ((80, 24), (120, 40), (60, 20))
KEYS = {
    "f2": "Before the meeting",
    "f3": "",
    "f4": "sw ",
    "f5": "Family plan",
    "f6": "Documents and invites",
    "f7": "In the room",
}


@pytest.mark.parametrize("sample", SAMPLES)
async def test_a_played_conference_is_whole_on_every_screen_at_every_size(
    opened: Opening, tmp_path: Path, sample: str
) -> None:
    session = opened(sample)
    assert play(session, script(sample)) > 30
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=SIZES[0]) as pilot:
        for width, height in SIZES:
            await pilot.resize_terminal(width, height)
            for key, must in KEYS.items():
                await pilot.press(key)
                await settled(pilot)
                assert must in text(app)
                assert cut_off(app) == [], (key, width)
                assert len(shown(app)) == height


async def test_nobody_is_alarmed_about_the_quorum_of_a_closed_conference(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    play(session, script("01-initial"))
    session.say("/close")
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert shown(app)[1].startswith("Closed at")
        assert "QUORATE" not in shown(app)[1]


async def test_what_is_saved_and_too_long_to_show_says_that_it_goes_on(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        # In one row even the first line's last words make room for the dots.
        await enter(pilot, "/in chair sw hv", "/in mw remote")
        assert any(row.startswith("Saved 3.") and row.endswith("...") for row in shown(app))


async def test_the_bars_say_which_conference_the_clock_and_that_all_is_saved(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        rows = shown(app)
        assert rows[0].startswith("REHEARSAL CP-2026-0147 initial")
        assert rows[0].endswith("10:00   saved")
        assert "Not started; F10 starts" in rows[1]
        await enter(pilot, "/in chair sw hv sch pol mum", "/start", "/clock 10:02")
        rows = shown(app)
        # The first item has 5 minutes; 2 of them are over.
        assert "1 Welcome" in rows[1]
        assert "3:00 left of 5:00" in rows[1]
        assert "6 in, quorate" in rows[1]
        await enter(pilot, "/clock 10:07")
        # 7 minutes spent of 5.
        assert "2:00 over 5 minutes" in shown(app)[1]


async def test_the_children_show_view_tally_decision_and_who_is_to_be_asked(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(
            pilot,
            "/in chair sw hv sch pol pro mum",
            "/start",
            "/view hv ada yes neglect: weight",
            "/view pro ada no: engaged since February",
            "/decide ada plan neglect: weight and missed appointments",
        )
        await pilot.press("f4")
        await settled(pilot)
        page = text(app)
        assert "Threshold met?" in page
        assert "yes NEG" in page
        assert "1 yes, 1 no" in page
        assert "plan NEG" in page
        assert "dissent: pro" in page
        assert "to ask" in page


async def test_a_review_lists_the_last_plans_lines_with_their_progress(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened("02-review")
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        people = " ".join(one.code for one in session.conference.case.professionals)
        await enter(pilot, f"/in chair {people}", "/start", "/was 1 partly: weighed twice")
        await pilot.press("f5")
        await settled(pilot)
        assert "Last plan's lines" in text(app)
        assert "partly" in text(app)
        assert "to review" in text(app)


async def test_a_closed_session_is_named_in_the_bar_with_whom_it_keeps_out(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, "/in chair sw hv sch mum dad", "/start")
        await pilot.press("f8")
        assert app.typing.line.text == "/closed from "
        await enter(pilot, "/closed from dad: legal advice")
        assert shown(app)[1].startswith("CLOSED from dad")


async def test_what_another_terminal_enters_is_shown_without_a_key(
    opened: Opening, tmp_path: Path
) -> None:
    mine, other = opened(rehearse=False), opened(rehearse=False)
    app = CptuiApp(mine, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f7")
        await settled(pilot)
        other.say("/in chair sw hv")
        for _ in range(20):
            await pilot.pause(0.1)
            if "In the room 3" in text(app):
                break
        assert "In the room 3" in text(app)


async def test_a_long_answer_leaves_the_capture_line_to_be_typed_in(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, "/checks")
        assert "timing: Held in time" in text(app)
        assert cut_off(app) == []
        await pilot.press(*"/in quick")
        await settled(pilot)
        assert app.typing.line.text == "/in quick"
        await pilot.press("escape")
        await settled(pilot)
        assert "timing: Held in time" not in text(app)


async def test_an_item_nearly_over_is_said_and_rung_once(
    opened: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = CptuiApp(opened(), tmp_path)
    rung: list[str] = []
    monkeypatch.setattr(app, "bell", lambda: rung.append("bell"))
    async with app.run_test(size=(60, 20)) as pilot:
        # Item 1 has 5 minutes from 10:00.
        await enter(pilot, "/in chair sw hv mum dad", "/start", "/clock 10:02")
        assert (rung, "nearly over" in text(app)) == ([], False)
        await enter(pilot, "/clock 10:04", "hv: one", "hv: two")
        assert "1:00 left, nearly over" in text(app)
        assert len(rung) == 1
        await enter(pilot, "/clock 10:07")
        assert "2:00 over 5 minutes" in text(app)
        assert "ends 12:22, 2 late" in text(app)
        assert len(rung) == 2
        assert cut_off(app) == []


async def test_the_timeline_is_shown_in_place_of_the_minutes(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(60, 20)) as pilot:
        await enter(pilot, "/start", "/clock 10:07", "/timeline")
        await settled(pilot)
        assert "1 #####++ " in text(app)
        assert "now, 7 of 5, 2 over: Welcome" in text(app)
        assert cut_off(app) == []
        await pilot.press("escape")
        await settled(pilot)
        assert "#####++" not in text(app)
