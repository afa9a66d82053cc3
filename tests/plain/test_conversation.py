"""Line mode at a terminal: prompts, numbered answers, leaving, coming back."""

from io import StringIO
from pathlib import Path

import pytest

from cptui.plain.conversation import Conversation
from cptui.plain.kept import BY_TYPING
from cptui.session import typist
from cptui.store.problems import RecordUnusable
from tests.plain.sitting import Typist, case_in, opened, talked


def test_the_prompt_names_the_speaker_and_the_children_held(tmp_path: Path) -> None:
    typist = Typist("/start", "hv: weight", "/about ada cy", "gp/chair: bloods", "/next")
    talked(opened(tmp_path), typist)
    assert typist.prompts == ["> ", "> ", "hv> ", "hv, ada cy> ", "gp/chair, ada cy> ", "ada cy> "]


def test_a_question_shows_numbered_answers_and_takes_a_number(tmp_path: Path) -> None:
    typist = Typist("/start", "hw: weight", "1")
    _, lines = talked(opened(tmp_path), typist)
    assert "Nobody here is “hw”. Who is meant?" in lines
    assert "  1 hv: Maeve Brannock, health visitor" in lines
    assert typist.prompts[2] == "? "
    assert "3. 10:00 Health visitor: weight." in lines


def test_an_empty_line_withdraws_the_question(tmp_path: Path) -> None:
    session = opened(tmp_path)
    _, lines = talked(session, Typist("/start", "hw: weight", "hx", "", "hv: height"))
    assert "An empty line drops the question." in lines
    withdrawn = "The question is withdrawn; nothing was saved. Your line is kept: press Up."
    assert withdrawn in lines
    assert [entry.number for entry in session.entries] == [1, 2, 3]


def test_lines_typed_past_a_question_wait_and_are_said_after_its_answer_in_their_order(
    tmp_path: Path,
) -> None:
    session = opened(tmp_path)
    past = ("and sleeps badly these days", "mum: he does", "/who", "/next")
    typist = Typist("/start", "hw: weight", *past, "1")
    _, lines = talked(session, typist)
    assert "Waits for the answer, 3 now: /next" in lines
    # /who only asks, and is told at once: it may be what answers the question.
    assert sum("Tamsin Teague" in line for line in lines) == 2
    assert [(one.source, one.text) for one in session.conference.points] == [
        ("hv", "weight and sleeps badly these days"),
        ("mum", "he does"),
    ]
    assert session.conference.running.current == 2
    assert typist.prompts[2:7] == ["? ", "? ", "? ", "? ", "? "]


def test_a_slip_in_an_answer_is_no_line(tmp_path: Path) -> None:
    session = opened(tmp_path)
    talked(session, Typist("/start", "hw: weight", "hx", "sw hx gp", "1"))
    assert [one.text for one in session.conference.points] == ["weight"]


def test_what_went_on_with_a_line_that_was_dropped_is_not_taken_for_another_speakers(
    tmp_path: Path,
) -> None:
    session = opened(tmp_path)
    dropped = ("hw: weight", "and he sleeps badly", "mum: he does", "")
    _, lines = talked(session, Typist("/start", "pol: a call", *dropped))
    assert [one.text for one in session.conference.points] == ["a call", "he does"]
    assert "It went on with that line, and is not saved either: and he sleeps badly" in lines


def test_an_answer_that_comes_to_nothing_leaves_what_went_on_with_its_line(
    tmp_path: Path,
) -> None:
    session = opened(tmp_path)
    asked = ("/view hw ada no: she is well", "and he rang twice", "mum")
    _, lines = talked(session, Typist("/start", "pol: a call", *asked))
    assert [one.text for one in session.conference.points] == ["a call"]
    assert "It went on with that line, and is not saved either: and he rang twice" in lines


def test_lines_that_wait_are_kept_should_the_sitting_end(tmp_path: Path) -> None:
    session = opened(tmp_path, rehearse=False)
    _, lines = talked(session, Typist("/start", "hw: weight", "mum: he does"))
    draft = session.draft()
    assert draft is not None
    assert draft.text.split("\n") == ["mum: he does", "hw: weight"]
    assert "Not saved, for want of an answer: 2. Kept." in lines
    session.close()


def test_next_entered_twice_at_once_moves_once(tmp_path: Path) -> None:
    session = opened(tmp_path)
    _, lines = talked(session, Typist("/start", "hv: weight", "/next", "/next"))
    assert session.conference.running.current == 2
    assert any("pressed twice at once, it moved on once" in line for line in lines)


def test_a_refused_line_goes_on(tmp_path: Path) -> None:
    code, lines = talked(opened(tmp_path), Typist("/nxet", "/start"))
    assert code == 0
    assert "Not a command; /next? Your line is kept: press Up." in lines
    assert any(line.startswith("2. 10:00 Item 1") for line in lines)


@pytest.mark.parametrize("last", ["/quit", EOFError])
def test_leaving_says_it_is_saved_and_how_to_go_on(
    tmp_path: Path, last: str | type[BaseException]
) -> None:
    code, lines = talked(opened(tmp_path), Typist("/start", last))
    assert code == 0
    assert lines[-1] == "Everything entered is saved. To go on: cptui run case.yaml --plain"


def test_one_interrupt_is_answered_and_two_leave(tmp_path: Path) -> None:
    code, lines = talked(opened(tmp_path), Typist(KeyboardInterrupt, "/start", KeyboardInterrupt))
    assert code == 0
    assert "Everything entered is saved. /quit leaves, or Ctrl+C once more." in lines
    again = Typist(KeyboardInterrupt, KeyboardInterrupt, "/start")
    assert talked(opened(tmp_path), again)[0] == 130


def test_coming_back_says_what_was_last_saved_and_offers_the_half_typed_line(
    tmp_path: Path,
) -> None:
    first = opened(tmp_path, rehearse=False)
    talked(first, Typist("/start", "hv: weight"))
    first.keep_draft("and she is")
    first.close()
    second = opened(tmp_path, rehearse=False)
    typist = Typist()
    _, lines = talked(second, typist)
    second.close()
    assert any(line.startswith("Last saved: 3. 10:00 Health visitor: weight.") for line in lines)
    assert any("and not entered: and she is" in line for line in lines)
    assert typist.remembered == ["and she is"]


def test_what_another_terminal_typed_is_shown_before_the_prompt(tmp_path: Path) -> None:
    here = opened(tmp_path, rehearse=False)
    there = opened(tmp_path, rehearse=False, terminal="pid 2")
    there.say("/start")
    _, lines = talked(here, Typist())
    assert any(line.startswith("(mt) 2. 10:00 Item 1 of 10") for line in lines)
    there.close()
    here.close()


def test_a_changed_case_file_is_offered_and_taken_over(tmp_path: Path) -> None:
    first = opened(tmp_path, rehearse=False)
    first.close()
    case = case_in(tmp_path)
    case.write_text(case.read_text("utf-8").replace("Brannock", "Brannick"), "utf-8")
    second = opened(tmp_path, rehearse=False)
    _, lines = talked(second, Typist("1"))
    assert any("has changed" in line for line in lines)
    assert second.conference.people["hv"].name == "Maeve Brannick"
    second.close()


def test_a_record_that_cannot_be_written_is_told_and_the_talk_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = opened(tmp_path)

    def full(line: str, *, seen: int | None = None) -> None:
        raise RecordUnusable("The disk is full. Nothing was saved.")

    monkeypatch.setattr(session, "say", full)
    code, lines = talked(session, Typist("/start"))
    assert code == 0
    assert lines.count("The disk is full. Nothing was saved.") == 1
    assert "Your line is kept: press Up." in lines


def test_a_number_beyond_the_answers_is_left_as_typed(tmp_path: Path) -> None:
    session = opened(tmp_path)
    session.say("/start")
    session.say("hw: weight")
    assert typist.chosen(session.pending, "1") == "hv"
    assert typist.chosen(session.pending, "99") == "99"
    assert typist.chosen(None, "1") == "1"


def test_an_item_nearly_over_is_told_once_before_the_prompt(tmp_path: Path) -> None:
    # Item 1 has 5 minutes from 10:00; at 10:04 one is left.
    typist = Typist("/start", "/clock 10:04", "hv: one", "hv: two", "/clock 10:05", "hv: three")
    _, lines = talked(opened(tmp_path), typist)
    told = [line for line in lines if line.startswith("Item 1, Welcome: ")]
    assert told == ["Item 1, Welcome: 1:00 left, nearly over.", "Item 1, Welcome: time is over."]


def test_where_there_is_no_up_the_kept_line_is_had_back_by_typing(tmp_path: Path) -> None:
    session = opened(tmp_path)
    typist = Typist("/again", "/nxet", "/again", "/again q/y", "/again nxet/start", "/quit")
    out = StringIO()
    Conversation(session, typist.ask_line, typist.remembered.append, out, "", edits=False).run()
    lines = out.getvalue().splitlines()
    assert "No line is kept." in lines
    kept = f"Not a command; /next? {BY_TYPING}"
    assert lines.count(kept) == 2
    assert "“q” is not in it: /nxet" in lines
    at = lines.index("/start")
    assert lines[at + 1].startswith("2. 10:00 Item 1 of 10")


def test_a_question_let_go_leaves_its_line_to_be_had_back(tmp_path: Path) -> None:
    session = opened(tmp_path)
    typist = Typist("/start", "hw: thin", "9", "", "/again hw/hv", "/quit")
    out = StringIO()
    Conversation(session, typist.ask_line, typist.remembered.append, out, "", edits=False).run()
    lines = out.getvalue().splitlines()
    assert f"The question is withdrawn; nothing was saved. {BY_TYPING}" in lines
    assert any(line.startswith("3. 10:00 Health visitor: thin.") for line in lines)


def test_a_lost_record_is_told_once_and_when_it_is_back(tmp_path: Path) -> None:
    session = opened(tmp_path, rehearse=False)
    record, away = tmp_path / "case.cptui", tmp_path / "away"

    class Mover(Typist):
        def ask_line(self, prompt: str) -> str:
            line = super().ask_line(prompt)
            if line == "lose":
                record.rename(away)
            elif line == "find":
                away.rename(record)
            return "" if line in ("lose", "find") else line

    _, lines = talked(session, Mover("/start", "lose", "hv: thin", "find", "hv: thin"))
    session.close()
    lost = [line for line in lines if line.startswith("LINK LOST since 10:00: ")]
    assert len(lost) == 1
    back = lines.index("The record can be read again. What was saved is there.")
    assert lines[back + 1].startswith("3. 10:00 Health visitor: thin.")


def test_up_after_a_saved_point_brings_its_words_to_be_reworded(tmp_path: Path) -> None:
    session = opened(tmp_path)
    typist = Typist(
        "/start", "hv: wieght fell", "and more", "hw: thin", "1", "/reword 3", "/reword"
    )
    up: list[str] = []
    out = StringIO()
    Conversation(
        session, typist.ask_line, typist.remembered.append, out, "", put_in_place=up.append
    ).run()
    assert up == [
        "/reword 3: wieght fell",
        "/reword 3: wieght fell and more",
        # The answer is nothing to look back to: what it led to is.
        "/reword 5: thin",
        "/reword 3: wieght fell and more",
        "/reword 5: thin",
    ]
    assert "It reads: wieght fell and more" in out.getvalue()


def test_where_there_is_no_up_the_words_of_an_entry_are_changed_by_typing(tmp_path: Path) -> None:
    session = opened(tmp_path)
    typist = Typist("/start", "hv: wieght fell", "/reword 3", "/again wie/wei")
    out = StringIO()
    Conversation(session, typist.ask_line, typist.remembered.append, out, "", edits=False).run()
    assert session.conference.points[0].text == "weight fell"
