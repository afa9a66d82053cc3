"""Two screens in one conference: each shows what the other enters, and who typed it."""

import re
from pathlib import Path

from textual.pilot import Pilot

from cptui.session.opening import open_session
from cptui.session.session import Session
from cptui.store.problems import RecordUnusable
from cptui.tui.app import CptuiApp
from tests.tui.conftest import Opening
from tests.tui.seeing import cut_off, enter, settled, text

REASON = "he was seen by nobody for six weeks although five visits were offered to the family"


def chair_in(folder: Path) -> Session:
    return open_session(folder / "case.yaml", by="chair", terminal="there")


async def polled(pilot: Pilot[int]) -> str:
    """Return what is shown after a look at the record."""
    app = pilot.app
    assert isinstance(app, CptuiApp)
    await app.workers.wait_for_complete()
    app.poll()
    await settled(pilot)
    return text(app)


async def test_what_the_other_enters_is_shown_with_who_typed_it(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(rehearse=False), tmp_path)
    other = chair_in(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await enter(pilot, "/in chair sw hv sch pol mum", "/start")
        other.poll()
        other.say("hv: weight has dropped two centiles")
        page = await polled(pilot)
        assert "(chair) 4. " in page
        # In the list, too, where it stays.
        await pilot.press("f3")
        await enter(pilot, "sch: he likes music")
        assert "weight has dropped two centiles (chair)" in text(app)
        assert "(mt)" not in text(app)
        assert cut_off(app) == []
    other.close()


async def test_a_decision_that_collides_is_refused_with_both_texts_whole(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened(rehearse=False)
    app = CptuiApp(session, tmp_path)
    other = chair_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, "/in chair sw hv sch pol mum", "/start")
        await app.workers.wait_for_complete()
        other.poll()
        # The line is read on what this terminal knows: a look in between would tell first.
        session.poll = lambda: ()  # type: ignore[method-assign]
        other.say(f"/decide ada plan neglect: {REASON}, says the chair")
        await enter(pilot, f"/decide ada cin: {REASON}, says the minute-taker")
        page = text(app)
        assert "changed meanwhile, in entry 4" in page
        assert f"{REASON}, says the chair" in page
        assert f"{REASON}, says the minute-taker" in page
        assert cut_off(app) == []
        del session.poll
        await polled(pilot)
        assert "changed meanwhile, in entry 4" in text(app)
        assert session.conference.decisions["ada"].reason.endswith("says the chair")
    other.close()


async def test_what_came_while_a_line_was_typed_is_not_overwritten_by_it(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened(rehearse=False)
    app = CptuiApp(session, tmp_path)
    other = chair_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, "/in chair sw hv sch pol mum", "/start")
        other.poll()
        app.screen.query_one("#capture").focus()
        await pilot.press(*"/view hv ada no")
        other.say("/view hv ada yes neglect: weight has dropped")
        # Seen on the screen, but only after the line was begun.
        assert "(chair) 4. " in await polled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert "changed meanwhile, in entry 4: met. weight has dropped" in text(app)
        assert session.conference.views["ada", "hv"].entry == 4
        # The line came back; entered once more it is meant.
        await polled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert session.conference.views["ada", "hv"].entry == 5
    other.close()


async def test_a_record_that_cannot_be_read_is_said_and_that_it_can_again(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened(rehearse=False)
    app = CptuiApp(session, tmp_path)

    def lost() -> tuple[()]:
        raise RecordUnusable("The disk does not answer.")

    async with app.run_test(size=(80, 24)) as pilot:
        session.poll = lost  # type: ignore[method-assign]
        page = await polled(pilot)
        assert "the record cannot be read. The disk does not answer." in page
        assert re.match(r"LINK LOST since \d\d:\d\d: the disk does not answer", page)
        assert cut_off(app) == []
        del session.poll
        page = await polled(pilot)
        assert "The record can be read again." in page
        assert "LINK LOST" not in page


async def test_a_record_moved_away_is_said_keeps_the_line_and_is_found_again(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened(rehearse=False)
    app = CptuiApp(session, tmp_path)
    record = tmp_path / "case.cptui"
    async with app.run_test(size=(60, 20)) as pilot:
        await enter(pilot, "/in chair sw hv sch pol mum", "/start")
        await app.workers.wait_for_complete()
        record.rename(tmp_path / "away")
        page = await polled(pilot)
        assert "LINK LOST since" in page
        assert cut_off(app) == []
        await enter(pilot, "hv: thin")
        assert app.typing.line.text == "hv: thin"
        assert "not saved. The record is not where it was" in text(app)
        # The draft, too, cannot be kept; that is no reason to hide why the line was not saved.
        await pilot.pause(1.0)
        assert "not saved. The record is not where it was" in text(app)
        (tmp_path / "away").rename(record)
        assert "LINK LOST" not in await polled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert [point.text for point in session.conference.points] == ["thin"]


async def test_a_record_that_takes_nothing_is_said_until_it_does_again(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened(rehearse=False)
    app = CptuiApp(session, tmp_path)

    def full(*_: object, **__: object) -> None:
        raise RecordUnusable("Not saved: the disk is full.")

    async with app.run_test(size=(80, 24)) as pilot:
        session.say = session.keep_draft = full  # type: ignore[method-assign,assignment]
        await enter(pilot, "/start")
        for _ in range(9):
            await polled(pilot)
        assert "LINK LOST since" in text(app)
        assert app.typing.line.text == "/start"
        del session.say, session.keep_draft
        for _ in range(9):
            await polled(pilot)
        assert "LINK LOST" not in text(app)
        assert "The record can be written again." in text(app)
