"""Keys that arrive in one burst, as from a paste or after a stutter of the link."""

from pathlib import Path

from textual.events import Key

from cptui.tui.app import CptuiApp
from tests.tui.conftest import Opening
from tests.tui.seeing import enter, settled

NAMES = {"/": "slash", " ": "space", ":": "colon", "\r": "enter"}


def burst(app: CptuiApp, text: str) -> None:
    """Put the keys of the text into the app's queue without waiting between them."""
    for character in text:
        name = NAMES.get(character, character)
        app.post_message(Key(name, None if character == "\r" else character))


async def test_a_command_typed_in_one_burst_from_a_list_is_whole(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        before = session.conference.last_entry
        burst(app, "/in hv\r")
        await settled(pilot)
        assert session.conference.present() == ("hv",)
        assert session.conference.last_entry == before + 1


async def test_words_typed_straight_after_a_key_that_needs_them_go_into_its_line(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, "/in chair sw hv sch pol pro", "/start", "/view sw ada yes neglect")
        await pilot.press("f4")
        await settled(pilot)
        burst(app, "rthin and tired\r")
        await settled(pilot)
        assert session.conference.views["ada", "sw"].reason == "thin and tired"


async def test_a_line_begun_while_a_list_is_marked_is_typed_whole(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f7")
        await settled(pilot)
        # h is no key of the list; a, r and x after it are, and would act on a person.
        await pilot.press(*"hv: arx")
        await settled(pilot)
        assert app.typing.line.text == "hv: arx"
        assert session.conference.last_entry == 1
        # Nothing is marked while a long answer stands in the list's place.
        await pilot.press("ctrl+u", "f2", "e")
        await settled(pilot)
        await pilot.press(*"mum: no")
        await settled(pilot)
        assert app.typing.line.text == "mum: no"
