"""Keys: each acts as its typed twin does, or begins it."""

from pathlib import Path

from cptui.domain.events import PeopleArrived, ViewAnswer, ViewsGiven
from cptui.domain.state import Whereabouts
from cptui.tui.app import CptuiApp
from tests.tui.conftest import Opening
from tests.tui.seeing import enter, settled, text

HERE = "/in chair sw hv sch pol pro mum dad"


async def test_y_records_the_view_of_the_cell_marked_and_c_begins_its_category(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start")
        await pilot.press("f4")
        await settled(pilot)
        await pilot.press("y", "down", "right", "n")
        await settled(pilot)
        assert session.conference.views["ada", "sw"].answer is ViewAnswer.MET
        assert session.conference.views["ben", "hv"].answer is ViewAnswer.NOT_MET
        await pilot.press("c")
        await settled(pilot)
        assert app.typing.line.text == "/view hv ben yes "


async def test_s_gives_the_same_view_for_all_children(opened: Opening, tmp_path: Path) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start", "/view sw ada yes neglect: weight")
        await pilot.press("f4")
        await settled(pilot)
        await pilot.press("s")
        await settled(pilot)
        event = session.entries[-1].event
        assert isinstance(event, ViewsGiven)
        assert [view.child for view in event.views] == ["ada", "ben", "cy"]
        assert {view.reason for view in event.views} == {"weight"}


async def test_letters_are_typed_when_the_capture_line_has_the_focus(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start")
        await pilot.press("f4")
        await settled(pilot)
        before = session.conference.last_entry
        await pilot.press("tab", "y", "n")
        await settled(pilot)
        assert app.typing.line.text == "yn"
        assert session.conference.last_entry == before


async def test_a_key_never_overwrites_a_line_half_typed(opened: Opening, tmp_path: Path) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start")
        app.typing.put("hv: the weight")
        await pilot.press("f4")
        await settled(pilot)
        await pilot.press("d")
        await settled(pilot)
        assert app.typing.line.text == "hv: the weight"
        assert "half typed" in text(app)


async def test_attendance_keys_let_people_in_and_out_and_begin_an_exclusion(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f7")
        await settled(pilot)
        await pilot.press("enter", "down", "r")
        await settled(pilot)
        assert [type(entry.event) for entry in session.entries[1:]] == [PeopleArrived] * 2
        assert session.conference.attendance["mt"].remote
        await pilot.press("up", "enter")
        await settled(pilot)
        assert session.conference.attendance["chair"].where is Whereabouts.OUT
        await pilot.press("x")
        await settled(pilot)
        assert app.typing.line.text == "/exclude chair: "


async def test_p_begins_the_chairs_reason_to_go_on_and_the_top_row_says_so(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        # Social care and one other are in; the profile of the sample asks for two others.
        await enter(pilot, "/in chair sw hv mum", "/start")
        await pilot.press("f7")
        await settled(pilot)
        assert "4 in, NOT QUORATE" in text(app)
        await pilot.press("p")
        await settled(pilot)
        assert app.typing.line.text == "/proceed: "
        await enter(pilot, "/proceed: nobody else knows them")
        if session.pending is not None:
            await enter(pilot, "really")
        assert "4 in, inquorate, going on" in text(app)
        await pilot.press("tab", "p")
        await settled(pilot)
        # There is nothing to go on from now: the letter begins a line.
        assert app.typing.line.text == "p"


async def test_f10_starts_goes_on_once_when_pressed_twice_and_f9_pauses(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE)
        await pilot.press("f10", "f10")
        await settled(pilot)
        assert session.conference.running.current == 1
        await pilot.press("f9")
        await settled(pilot)
        assert session.conference.running.paused is not None
        assert "paused" in text(app)


async def test_f10_that_starts_shows_the_room_so_that_what_is_said_can_be_typed(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE)
        await pilot.press("f7")
        await settled(pilot)
        await pilot.press("f10")
        await settled(pilot)
        await pilot.press("a", "x")
        await settled(pilot)
        assert "[F3 Room]" in text(app)
        assert app.typing.line.text == "ax"


async def test_leaving_speaks_of_the_clock_only_while_it_runs(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("ctrl+q")
        await settled(pilot)
        assert "Leave now?" in text(app)
        assert "F9 pauses it" not in text(app)
        await pilot.press("n")
        await enter(pilot, HERE, "/start")
        await pilot.press("ctrl+q")
        await settled(pilot)
        assert "F9 pauses it" in text(app)


async def test_checks_are_answered_by_their_keys(opened: Opening, tmp_path: Path) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("down", "minus")
        await settled(pilot)
        assert len(session.conference.checks) == 1
        await pilot.press("w")
        await settled(pilot)
        assert app.typing.line.text.startswith("/waive ")


async def test_ctrl_q_asks_before_leaving(opened: Opening, tmp_path: Path) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+q")
        await settled(pilot)
        assert "Leave now?" in text(app)
        await pilot.press("n")
        await settled(pilot)
        assert "Leave now?" not in text(app)
        assert app.is_running
        await pilot.press("ctrl+q", "y")
        await pilot.pause()
    assert app.return_code == 0


async def test_ctrl_o_folds_the_agenda_away_and_back(opened: Opening, tmp_path: Path) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start")
        await pilot.press("f3")
        await settled(pilot)
        assert "Why we are here" in text(app)
        await pilot.press("ctrl+o")
        await settled(pilot)
        assert "Why we are here" not in text(app)
        await pilot.press("ctrl+o")
        await settled(pilot)
        assert "Why we are here" in text(app)


async def test_f10_goes_on_with_an_adjourned_conference(opened: Opening, tmp_path: Path) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start", "/adjourn 2026-04-14 10:00: police called away")
        assert session.conference.adjourned is not None
        await pilot.press("f10")
        await settled(pilot)
        assert session.conference.adjourned is None


async def test_at_a_review_the_bottom_row_shows_the_keys_of_the_last_plans_lines(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened("02-review"), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f5")
        await settled(pilot)
        assert "y done p partly n not done z no longer" in text(app)
        assert "Enter take date" in text(app)
