"""A letter that acts in a list may be the first of a line; neither is taken for the other."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from cptui.domain.events import ViewAnswer
from cptui.session.session import Session
from cptui.tui.app import CptuiApp
from tests.tui.conftest import Opening
from tests.tui.seeing import enter, settled
from tests.tui.test_ahead import burst

HERE = ("/in chair sw hv gp sch pol pro mum dad", "/start")


async def at(pilot: Pilot[int], key: str, *lines: str) -> None:
    """Be on the screen of that key."""
    await enter(pilot, *lines)
    await pilot.press(key)
    await settled(pilot)


def last(session: Session) -> int:
    return session.conference.last_entry


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("f4", "ada: I like it at home"),
        ("f4", "and she is tired"),
        ("f4", "no, he said"),
        ("f4", "...and so on"),
        ("f4", "hv: thin"),
        ("f4", "gp: well"),
        ("f4", "s/one/two/"),
        ("f7", "both parents nodded"),
        ("f7", "ring the school"),
        ("f2", "- The chair summarised."),
        ("f6", "we will meet again"),
        ("f6", "chair: welcome"),
        ("f5", "gp: well"),
    ],
)
async def test_a_line_begun_on_a_list_is_typed_whole_and_records_nothing(
    opened: Opening, tmp_path: Path, key: str, line: str
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await at(pilot, key, *HERE)
        before = last(session)
        burst(app, line)
        await settled(pilot)
        assert app.typing.line.text == line
        assert last(session) == before


@pytest.mark.parametrize(
    ("key", "line"),
    [("f4", "dad: I was away"), ("f4", "chair: so far"), ("f7", "adv/ada: here"), ("f6", "adv: x")],
)
async def test_a_letter_that_begins_a_command_still_begins_a_speakers_code(
    opened: Opening, tmp_path: Path, key: str, line: str
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await at(pilot, key, *HERE, '/in "Ann Poole" advocate for ada')
        for letter in line:
            await pilot.press(letter)
        await settled(pilot)
        assert app.typing.line.text == line


async def test_one_letter_alone_acts_and_so_does_each_once_the_table_is_gone_through(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await at(pilot, "f4", *HERE)
        # Without a wait: the arrow says that the letter was a key.
        await pilot.press("n", "down", "a", "right", "y", "r")
        await settled(pilot)
        answers = {key: view.answer for key, view in session.conference.views.items()}
        assert answers == {
            ("ada", "sw"): ViewAnswer.NOT_MET,
            ("ada", "hv"): ViewAnswer.ABSTAINS,
            ("ben", "hv"): ViewAnswer.MET,
        }
        assert app.typing.line.text.startswith("/view hv ben yes")


async def test_having_gone_through_another_list_is_not_having_gone_through_this(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await at(pilot, "f2", *HERE)
        before = last(session)
        await pilot.press("down", "f1", "pagedown", "escape", "f4", *"ada: hello")
        await settled(pilot)
        assert app.typing.line.text == "ada: hello"
        # Coming back to it is to begin anew, too.
        await pilot.press("ctrl+u", "tab", "down", "f2", "f4", *"ada: hello")
        await settled(pilot)
        assert last(session) == before


async def test_letters_that_move_may_be_repeated(opened: Opening, tmp_path: Path) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await at(pilot, "f7", *HERE)
        await pilot.press("j", "j", "x")
        await settled(pilot)
        third = list(app.conference.people)[2]
        assert app.typing.line.text == f"/exclude {third}: "


async def test_a_line_half_typed_is_not_replaced_by_what_is_typed_after_a_key(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await at(pilot, "f4", *HERE)
        app.screen.query_one("#capture").focus()
        await pilot.press(*"hv: thin ", "tab", "d", *"ad: x")
        await settled(pilot)
        assert app.typing.line.text == "hv: thin ad: x"
