"""The capture line: what Enter will do, questions, refusals, drafts, history."""

import sqlite3
from pathlib import Path

import pytest

from cptui.domain.events import PointNoted
from cptui.tui.app import CptuiApp
from cptui.tui.drafting import Typing
from cptui.tui.widgets.dock import Dock
from cptui.tui.widgets.said import Said
from tests.tui.conftest import Opening
from tests.tui.seeing import cut_off, enter, settled, text

HERE = "/in chair sw hv sch pol mum dad"


async def test_the_line_says_before_enter_what_enter_will_do(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start")
        await pilot.press("f3")
        await settled(pilot)
        await pilot.press(*"hv: fell", "space", *"#harm")
        await settled(pilot)
        assert "Enter: Health visitor: fell. Harm." in text(app)
        assert not app.session.conference.points


async def test_what_is_saved_shows_its_number_and_time(opened: Opening, tmp_path: Path) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start", "hv: weight has dropped")
        # Entry 1 opens, 2 is the arrivals, 3 the first item.
        assert "Saved 4. 10:00 Health visitor: weight has dropped." in text(app)
        await pilot.press("f3")
        await settled(pilot)
        assert "4 10:00 HV weight has dropped" in text(app)
        assert "HV> " in app.screen.query_one(Dock).capture._prompt


async def test_a_question_is_answered_by_the_number_of_a_choice(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start", "hw: weight has dropped")
        assert "Who is meant?" in text(app)
        assert "1 hv Maeve Brannock" in text(app)
        await enter(pilot, "1")
        event = session.entries[-1].event
        assert isinstance(event, PointNoted)
        assert event.source == "hv"


async def test_a_question_can_be_dropped_and_its_line_brought_back(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start", "hw: weight has dropped", "hx")
        assert "Esc drops the question." in text(app)
        await pilot.press("escape")
        await settled(pilot)
        # The answer that was none gives way to the line that was asked about.
        assert "Nothing was done. Your line is back." in text(app)
        assert app.typing.line.text == "hw: weight has dropped"
        await pilot.press("ctrl+u", "up", "up")
        await settled(pilot)
        assert session.pending is None
        assert app.typing.line.text == "hw: weight has dropped"
        assert not session.conference.points


async def test_a_refused_line_is_kept_with_the_reason_above_it(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, "/nxet")
        assert app.typing.line.text == "/nxet"
        assert "Not done: Not a command; /next?" in text(app)


@pytest.mark.parametrize(
    ("refused", "typed", "line"),
    [
        # What only a line begins with is the next line, and Up has the refused one.
        ("/nxet", "hv: weight", "hv: weight"),
        ("/nxet", "/next", "/next"),
        ("/nxet", "@sw ring", "@sw ring"),
        ("/nxet", "- The chair", "- The chair"),
        # What goes on with it goes on with it.
        ("/waive access", ": read out", "/waive access: read out"),
        ("/waive report-sw", "s: read", "/waive report-sws: read"),
        ("/exclude ", "dad: police", "/exclude dad: police"),
        ("/break", " 10", "/break 10"),
    ],
)
async def test_a_line_begun_blindly_after_a_refused_one_is_a_line(
    opened: Opening, tmp_path: Path, refused: str, typed: str, line: str
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, "/start", refused)
        assert app.typing.line.text == refused
        # Long enough for somebody to have read why.
        app.typing.kept = None
        await pilot.press(*typed)
        await settled(pilot)
        assert app.typing.line.text == line
        assert refused in [one.text for one in app.typing.history]


async def test_lines_typed_ahead_of_a_question_are_not_its_answer(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start")
        app.say("hw: weight has dropped")
        app.say("mum: it was two appointments")
        await settled(pilot)
        assert not session.conference.points
        assert "..." in text(app)
        await enter(pilot, "1")
        assert [point.source for point in session.conference.points] == ["hv", "mum"]
        assert app.unsaved == 0


async def test_lines_typed_on_past_a_question_wait_for_its_answer_and_none_is_lost(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(60, 20)) as pilot:
        await enter(pilot, HERE, "/start", "hw: weight has dropped", "and he is tired")
        await enter(pilot, "mum: it was two appointments", "/next")
        # The question stands, with its answers, and the line is free for the next.
        assert (
            "3 lines wait for the answer. Esc drops the question. ? Nobody here is “hw”."
            in text(app)
        )
        assert "1 hv Maeve Brannock" in text(app)
        assert app.typing.line.text == ""
        assert app.unsaved == 3
        await pilot.press("ctrl+q")
        await settled(pilot)
        assert "3 lines wait for an answer and are not saved" in text(app)
        await pilot.press("n")
        await enter(pilot, "1")
        assert [(one.source, one.text) for one in session.conference.points] == [
            ("hv", "weight has dropped and he is tired"),
            ("mum", "it was two appointments"),
        ]
        assert session.conference.running.current == 2
        assert app.unsaved == 0


async def test_what_only_asks_is_told_while_a_question_stands(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start", "hw: weight has dropped", "/who")
        assert "Tamsin Teague" in text(app)
        assert "? Nobody here is “hw”." in text(app)
        await enter(pilot, "1")
        assert [one.source for one in session.conference.points] == ["hv"]
        await pilot.press("tab", "up", "up")
        await settled(pilot)
        assert app.typing.line.text == "weight has dropped"


async def test_lines_that_went_on_with_a_dropped_one_come_back_and_others_go_on(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start", "pol: a call", "hw: weight has dropped")
        await enter(pilot, "and he is tired", "mum: it was two appointments")
        await pilot.press("escape")
        await settled(pilot)
        assert [one.text for one in session.conference.points] == [
            "a call",
            "it was two appointments",
        ]
        assert app.typing.line.text == "hw: weight has dropped"
        typed = [one.text for one in app.typing.history]
        assert "and he is tired" in typed


async def test_an_answer_that_comes_to_nothing_brings_back_the_line_asked_about(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        # The school nurse's name is nobody's; the mother, who is meant, gives no view.
        await enter(pilot, HERE, "/start", "/view hw ada no: she is well", "mum")
        assert app.typing.line.text == "/view hw ada no: she is well"
        await enter(pilot, "hv: weight")
        assert [one.text for one in session.conference.points] == ["weight"]


async def test_a_half_typed_line_is_kept_and_offered_back(opened: Opening, tmp_path: Path) -> None:
    session = opened(rehearse=False)
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("tab", *"hv: she")
        app.keep_now()
    session.close()
    again = CptuiApp(opened(rehearse=False), tmp_path)
    async with again.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert again.typing.line.text == "hv: she"
        assert "Half typed at" in text(again)


async def test_leaving_keeps_what_waits_behind_a_question_and_the_line_asked_about(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened(rehearse=False)
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start")
        app.say("hw: weight has dropped")
        app.say("mum: it was two appointments")
        await settled(pilot)
        await pilot.press("tab", *"sch: he", "ctrl+q", "y")
        await pilot.pause()
    session.close()
    again = CptuiApp(opened(rehearse=False), tmp_path)
    async with again.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert again.typing.line.text == "hw: weight has dropped"
        await pilot.press("ctrl+u", "up")
        assert again.typing.line.text == "sch: he"
        await pilot.press("up")
        assert again.typing.line.text == "mum: it was two appointments"


async def test_the_draft_is_kept_without_being_asked_for(opened: Opening, tmp_path: Path) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("tab", *"hv: she")
        await pilot.pause(1.0)
    base = sqlite3.connect(tmp_path / "case.rehearsal.cptui")
    assert base.execute("SELECT text FROM drafts").fetchall() == [("hv: she",)]
    base.close()


async def test_the_capture_line_follows_from_screen_to_screen(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("tab", *"hv: she", "f4")
        await settled(pilot)
        assert "> hv: she" in text(app)


async def test_a_line_grown_on_another_screen_is_whole_on_the_first_again(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f3", *"hv: she", "f4", "tab")
        app.screen.query_one(Dock).capture.put("hv: she " + "sleeps badly " * 9)
        await pilot.press("f3")
        await settled(pilot)
        assert app.screen.query_one(Dock).capture.size.height == 2
        assert text(app).count("sleeps badly") == 9


async def test_a_long_line_wraps_over_three_rows_at_most(opened: Opening, tmp_path: Path) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        capture = app.screen.query_one(Dock).capture
        for length, height in ((20, 1), (100, 2), (200, 3), (400, 3)):
            capture.put("word " * (length // 5))
            await pilot.pause()
            assert capture.size.height == height


async def test_tab_completes_a_code_and_a_command(opened: Opening, tmp_path: Path) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("tab", *"/cont", "tab")
        assert app.typing.line.text == "/cont"
        app.typing.put("/dec")
        app.screen.query_one(Dock).capture.focus()
        await pilot.press("tab")
        assert app.typing.line.text == "/decide "
        for typed, whole in (
            ("hv: thin #ha", "hv: thin #harm"),
            ("hv: thin #be", "hv: thin #ben"),
            ("/read conf", "/read confidentiality"),
            ("/check quo", "/check quorum"),
            ("/say sum", "/say summary"),
        ):
            app.typing.put(typed)
            await pilot.press("tab")
            assert app.typing.line.text == whole


async def test_tab_says_what_a_word_may_become_and_stays_in_the_line(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start")
        app.typing.put("hv, s")
        await pilot.press("tab")
        await settled(pilot)
        assert "sch Odile Ferris" in text(app)
        assert "sw Ifeoma Chidi" in text(app)
        await pilot.press("w")
        await settled(pilot)
        assert app.typing.line.text == "hv, sw"


async def test_pasted_controls_are_made_harmless(opened: Opening, tmp_path: Path) -> None:
    from textual.events import Paste

    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        capture = app.screen.query_one(Dock).capture
        capture.post_message(Paste("one\x1b]52;c;eA==\x07\ntwo\u202e"))
        await pilot.pause()
        assert "\x1b" not in capture.text
        assert "\u202e" not in capture.text
        assert "\n" not in capture.text


async def test_an_unsaved_line_shows_dots_until_it_is_saved(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        app.unsaved = 1
        await pilot.pause()
        assert app.screen.query_one("#title", Said).plain.endswith("...")
        app.unsaved = 0
        await pilot.pause()
        assert app.screen.query_one("#title", Said).plain.endswith("saved")


async def test_a_question_with_many_choices_lists_them_all_and_is_answered_by_number(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    app = CptuiApp(session, tmp_path)
    async with app.run_test(size=(60, 20)) as pilot:
        await enter(pilot, HERE, "/start", "and she is not sleeping")
        assert "Who said this?" in text(app)
        # The third choice of all who are in the room, in order of arrival.
        assert "3 hv Maeve Brannock" in text(app)
        assert cut_off(app) == []
        await enter(pilot, "3")
        assert [point.source for point in session.conference.points] == ["hv"]


async def test_a_key_typed_before_a_refusal_is_read_begins_the_next_line() -> None:
    typing = Typing()
    typing.put("/nxet")
    typing.kept = 10.0
    # Half a second after the line came back nobody has read why.
    assert typing.type("h", 10.5).text == "h"
    typing.kept = 10.0
    assert typing.type("h", 15.0).text == "/nxeth"


async def test_a_line_marked_in_the_list_is_brought_back_to_be_reworded(
    opened: Opening, tmp_path: Path
) -> None:
    app = CptuiApp(opened(), tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot, HERE, "/start", r"hv: wieght has dropped, no \s47", "mum: yes")
        await pilot.press("f3", "tab", "up", "e")
        await settled(pilot)
        assert app.typing.line.text == r"wieght has dropped, no \s47"
        assert "rewording 4> wieght" in text(app)
        await enter(pilot, "/reword 4: weight has dropped")
        assert "Saved 6. 10:00 Point 4 now reads: Weight has dropped." in text(app)
