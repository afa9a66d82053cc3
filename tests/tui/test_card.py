"""The card beside the minutes: what an item is for, going away as it is done."""

import re
from pathlib import Path

from cptui.domain.events import ItemStarted, PeopleArrived, PersonExcluded
from cptui.domain.fold import fold
from cptui.tui.app import CptuiApp
from cptui.tui.others import of_others
from tests.family import entries
from tests.tui.conftest import Opening, play
from tests.tui.seeing import cut_off, enter, settled, shown, text

ROOM = "/in chair mt sw hv mum dad gm"


async def test_the_welcomes_card_stands_below_the_agenda_and_fills(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, ROOM)
        await pilot.press("f10")
        await settled(pilot)
        rows = [row.partition("│")[0].strip() for row in shown(app)]
        assert "card: 0 of 13 done" in rows
        assert "! /read introductions" in rows
        assert ">  1 Welcome            0/5" in [row[:27].rstrip() for row in shown(app)]
        assert "5 more: /card" in rows
        await enter(pilot, "/read introductions", "/confirm all")
        rows = [row.partition("│")[0].strip() for row in shown(app)]
        assert "card: 8 of 13 done" in rows
        assert "! /read introductions" not in rows
        assert cut_off(app) == []


async def test_a_card_that_is_done_leaves_its_place_to_the_agenda(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    play(session, [ROOM, "/start", "/confirm all"])
    for statement in session.conference.running.items[0].about.statements:
        session.say(f"/read {statement}")
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "card:" not in text(app)
        assert "7 Analysis, scale" in text(app)


async def test_what_is_left_open_and_who_is_out_stands_above_the_line(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    play(session, [ROOM, "/start", "/exclude dad: police investigation"])
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert shown(app)[1].startswith("EXCLUDED: dad  1 Welcome")
        await enter(pilot, "/next")
        said = text(app)
        assert "is still excluded (police investigation). /back dad brings them back." in said
        assert "Left open on item 1's card: 13 of 13. /card 1 lists them." in said
        assert "Saved 5. 10:00 Item 2 of 10" in said
        await enter(pilot, "/back dad")
        assert "EXCLUDED" not in text(app)
        assert "still excluded" not in text(app)


async def test_the_banner_of_a_closed_session_keeps_the_item_and_its_time(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    play(session, [ROOM, "/start", "/closed: advice"])
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        banner = shown(app)[1]
        assert banner.startswith("CLOSED from mum, dad, gm  1 Welcome")
        assert "5:00 left of 5:00" in banner


async def test_items_parted_and_moved_stand_in_their_new_order(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        lines = ("/start", "/item 2", "/split 8 Views on Ben 10", "/move 7 before 5")
        await enter(pilot, ROOM, *lines)
        await pilot.press("f3")
        await settled(pilot)
        panes = [row.partition("│")[0] for row in shown(app)]
        found = [re.match(r"(?:>|ok)? +(\d+b?) ", row) for row in panes]
        numbers = [match[1] for match in found if match]
        assert numbers == ["1", "2", "3", "4", "7", "5", "6", "8", "8b", "9", "10"]


def test_what_another_terminal_leaves_open_is_said_here_too() -> None:
    came = PeopleArrived(("sw", "mum", "dad"))
    record = entries(came, ItemStarted(1), PersonExcluded("dad", "police"), ItemStarted(2))
    said = [part.plain for part in of_others(fold(record), record[-1:]).parts]
    assert said[0].startswith("(min) 5. 10:04 Item 2 of 5")
    assert "Dorin Oakhanger is still excluded (police). /back dad brings them back." in said
    assert said[-1].startswith("Left open on item 1's card: 7 of 7.")
