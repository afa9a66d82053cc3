"""Up brings my last words back to be reworded, and nothing typed is lost by it."""

from pathlib import Path

from textual.pilot import Pilot

from cptui.session.opening import open_session
from cptui.tui.app import CptuiApp
from cptui.tui.widgets.dock import Dock
from tests.tui.conftest import Opening
from tests.tui.seeing import cut_off, enter, settled, text

HERE = "/in chair sw hv sch pol mum dad"
# Entry 1 opens, 2 is the arrivals, 3 the first item.
SAID = (HERE, "/start", "hv: wieght has dropped", "mum: yes")


async def in_the_room(pilot: Pilot[int], *lines: str) -> None:
    """Be on the room screen with those lines entered."""
    await enter(pilot, *SAID, *lines)
    await pilot.press("f3")
    await settled(pilot)


def prompt(app: CptuiApp) -> str:
    return app.screen.query_one(Dock).capture._prompt


async def test_up_brings_my_last_words_and_says_what_enter_will_do(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_the_room(pilot)
        await pilot.press("up")
        await settled(pilot)
        assert "rewording 5> yes" in text(app)
        assert "Enter: leaves 5 as it is" in text(app)
        await pilot.press(*", twice")
        await settled(pilot)
        assert "Enter: rewords 5. Point 5 now reads: Yes, twice." in text(app)
        assert cut_off(app) == []
        await pilot.press("enter")
        await settled(pilot)
        assert [point.text for point in session.conference.points][-1] == "yes, twice"
        assert len(session.conference.points) == 2
        assert prompt(app) == "MUM> "


async def test_up_again_goes_to_earlier_words_as_they_stand_now(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_the_room(pilot, "s4/wie/wei/")
        await pilot.press("up")
        assert (prompt(app), app.typing.line.text) == ("rewording 4> ", "weight has dropped")
        await pilot.press("up")
        assert (prompt(app), app.typing.line.text) == ("rewording 5> ", "yes")
        # Before them stand lines that have no words in the record: they come as typed.
        await pilot.press("up")
        assert (prompt(app), app.typing.line.text) == ("MUM> ", "/start")


async def test_leaving_a_rewording_brings_back_what_was_typed(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_the_room(pilot)
        before = session.conference.last_entry
        for way in (("escape",), ("down",), ("enter",), ("ctrl+u", "enter")):
            await pilot.press("ctrl+u", *"hv: and", "up", *way)
            await settled(pilot)
            assert app.typing.line.text == "hv: and", way
            assert prompt(app) == "MUM> "
        assert session.conference.last_entry == before
        assert "5 stays as it was." in text(app)


async def test_words_changed_and_left_come_back_with_up(opened: Opening, tmp_path: Path) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_the_room(pilot)
        await pilot.press("up", "!", "up", "escape")
        await settled(pilot)
        assert "4 stays as it was. Up brings your wording back." in text(app)
        await pilot.press("up")
        assert app.typing.line.text == "/reword 5: yes!"


async def test_a_line_said_while_another_was_begun_leaves_that_as_it_was(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_the_room(pilot)
        await pilot.press(*"sch: he", "up", "!", "enter", *" likes music", "enter")
        await settled(pilot)
        words = [point.text for point in session.conference.points]
        assert words == ["wieght has dropped", "yes!", "he likes music"]


async def test_a_command_typed_in_place_of_the_words_is_a_command(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_the_room(pilot)
        await pilot.press("up", "ctrl+u", *"/next", "enter")
        await settled(pilot)
        assert session.conference.running.current == 2
        assert session.conference.points[-1].text == "yes"


async def test_words_reworded_at_another_terminal_meanwhile_are_not_overwritten(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened(rehearse=False)
    app = CptuiApp(session, tmp_path)
    other = open_session(tmp_path / "case.yaml", by="chair", terminal="there")
    async with app.run_test(size=(80, 24)) as pilot:
        await in_the_room(pilot)
        await pilot.press("up", *", once")
        other.poll()
        other.say("/reword 5: yes, she said")
        await pilot.pause(0.6)
        await pilot.press("enter")
        await settled(pilot)
        page = text(app)
        assert "changed meanwhile, in entry 6: yes, she said Yours: yes, once" in page
        assert app.typing.line.text == "/reword 5: yes, once"
        # Read and entered once more it is meant.
        await pilot.press("enter")
        await settled(pilot)
        assert session.conference.points[-1].text == "yes, once"
    other.close()


async def test_after_a_resume_up_brings_what_i_typed_before_and_not_others(
    opened: Opening, tmp_path: Path
) -> None:
    first = opened(rehearse=False)
    other = open_session(tmp_path / "case.yaml", by="chair", terminal="there")
    for line in SAID:
        first.say(line)
    other.poll()
    other.say("hv: said the chair")
    first.close()
    other.close()
    app = CptuiApp(opened(rehearse=False), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("up")
        assert (prompt(app), app.typing.line.text) == ("rewording 5> ", "yes")


async def test_what_was_put_aside_for_a_rewording_outlives_a_crash(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened(rehearse=False)
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_the_room(pilot)
        await pilot.press(*"sch: he", "up", "!")
        app.keep_now()
    session.close()
    again = CptuiApp(opened(rehearse=False), tmp_path)
    async with again.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert again.typing.line.text == "/reword 5: yes!"
        await pilot.press("up")
        assert again.typing.line.text == "sch: he"


async def test_the_answer_to_a_question_is_nothing_to_look_back_to(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_the_room(pilot, "hw: thin", "1")
        await pilot.press("up")
        assert (prompt(app), app.typing.line.text) == ("rewording 6> ", "thin")


async def test_while_a_question_waits_up_brings_lines_as_typed(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await in_the_room(pilot, "hw: thin")
        await pilot.press("up", "up")
        assert (prompt(app), app.typing.line.text) == ("Answer: ", "mum: yes")
