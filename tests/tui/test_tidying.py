"""After the meeting on the screen: the clock stands, and keys begin the lines of tidying."""

from pathlib import Path

from textual.pilot import Pilot

from cptui.session.session import Session
from cptui.tui.app import CptuiApp
from tests.tui.conftest import Opening, play
from tests.tui.seeing import cut_off, enter, settled, shown, text

LINES = [
    "/in chair mt sw hv pol mum",
    "/start",
    "hv: weight has dropped #harm #cy",
    "hv: two appointments were missed #cy",
    "mum: I want help",
]


def closed(opened: Opening) -> Session:
    """Return a sitting after the close of a short conference."""
    session = opened()
    play(session, LINES)
    session.say("/close")
    session.say("really")
    assert session.conference.closing.closed
    return session


def number(session: Session, words: str) -> int:
    return next(one.entry for one in session.conference.points if words in one.text)


def typed(pilot: Pilot[int]) -> str:
    app = pilot.app
    assert isinstance(app, CptuiApp)
    return app.typing.line.text


async def test_it_opens_on_the_minutes_and_says_that_they_are_a_draft(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(closed(opened), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert shown(app)[1].startswith(
            "Closed at 10:00  Tidying: minutes are a draft of version 1.0"
        )
        await pilot.resize_terminal(60, 20)
        await settled(pilot)
        assert cut_off(app) == []


async def test_each_key_begins_its_line_for_the_point_marked(
    opened: Opening, tmp_path: Path
) -> None:
    session = closed(opened)
    app = CptuiApp(session, tmp_path)
    last = number(session, "I want help")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        for key, line in {
            "m": f"/merge {last} ",
            "p": f"/put {last} under ",
            "i": f"/is {last} ",
            "x": f"/noprint {last}: ",
            "c": f"/correction  {last}: ",
            "s": "/sign Ebele Okonjo",
        }.items():
            app.screen.query_one("#minutes").focus()
            await pilot.press(key)
            await settled(pilot)
            assert typed(pilot) == line
            await pilot.press("end", "ctrl+u")


async def test_the_history_of_the_point_marked_is_shown(opened: Opening, tmp_path: Path) -> None:
    session = closed(opened)
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, f"/reword {number(session, 'help')}: I do want help")
        app.screen.query_one("#minutes").focus()
        await pilot.press("h")
        await settled(pilot)
        assert "first typed: I want help" in text(app)


async def test_the_keys_of_tidying_do_nothing_while_the_conference_is_held(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    play(session, LINES)
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        app.screen.query_one("#minutes").focus()
        await settled(pilot)
        assert "merge" not in shown(app)[-1]
        assert not {"m", "x", "s"} & set(app.screen.active_bindings)


async def test_points_stand_where_they_were_put_and_say_what_they_are(
    opened: Opening, tmp_path: Path
) -> None:
    session = closed(opened)
    first, last = number(session, "weight"), number(session, "help")
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await enter(
            pilot,
            f"/put {last} under 3",
            f"/is {first} opinion",
            f"/noprint {last}: said in confidence",
        )
        rows = "\n".join(shown(app))
        assert rows.index("-- 3 Children's views") < rows.index("I want help")
        assert "opinion harm Cy" in rows
        assert "not printed" in rows


async def test_the_chair_s_signature_is_seen_at_once(opened: Opening, tmp_path: Path) -> None:
    app = CptuiApp(closed(opened), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, "/sign chair", "really")
        assert "minutes signed, version 1.0" in shown(app)[1]
        await enter(pilot, "s/help/some help/")
        assert "minutes are a draft of version 1.1" in shown(app)[1]


async def test_the_close_screen_says_what_is_signed_and_still_to_be_sent(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(closed(opened), tmp_path)
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.press("f6")
        await enter(pilot, "/sign letter chair", "really", "/sent letter mum by hand")
        assert "Letter: signed, version 1.0; not sent to dad" in text(app)
        assert "Minutes: a draft" in text(app)
        await pilot.resize_terminal(60, 20)
        await settled(pilot)
        assert cut_off(app) == []
