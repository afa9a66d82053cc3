"""A sitting saves what was said, asks where something is missing, and shows what is on disk."""

from datetime import timedelta

import pytest

from cptui.actions.agenda import next_item, start
from cptui.actions.points import note_point, strike
from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask, Prompt, Telling
from cptui.domain.events import EntryStruck, ItemStarted, PointContinued, PointNoted
from cptui.domain.fold import fold
from cptui.session.results import Quit, Saved
from cptui.session.session import Session
from cptui.store.problems import RecordUnusable
from cptui.store.trouble import NotSaved
from tests.family import minute
from tests.session.making import Sittings, said


def test_what_was_said_is_on_disk_for_the_next_sitting(sittings: Sittings) -> None:
    session = sittings.sit()
    said(session, "/start", "hv: weight has dropped two centiles")
    again = sittings.sit(terminal="tty2")
    assert again.entries == session.entries
    assert again.conference == session.conference
    assert again.conference.points[0].text == "weight has dropped two centiles"


def test_what_is_saved_is_told_with_its_entry_and_state(sittings: Sittings) -> None:
    session = sittings.sit()
    (saved,) = said(session, "hv: weight has dropped")
    assert saved.entry.event == PointNoted("weight has dropped", source="hv")
    assert (saved.entry.number, saved.entry.by) == (2, "min")
    assert "weight has dropped" in saved.words
    assert saved.conference == session.conference == fold(session.entries)


def test_a_refusal_is_a_value_and_leaves_no_trace(sittings: Sittings) -> None:
    session = sittings.sit()
    refusal = session.act(next_item, seen_item=None)
    assert isinstance(refusal, Refused)
    assert str(refusal) == "The conference has not started. /start begins it."
    assert isinstance(session.say("/fly away"), Refused)
    assert len(session.entries) == len(sittings.sit().entries) == 1


def test_something_missing_asks_and_only_really_goes_on(sittings: Sittings) -> None:
    session = sittings.sit()
    said(session, "/start", "/next")
    asked = session.act(next_item, seen_item=2)
    assert isinstance(asked, Ask)
    assert asked.question.endswith("Type really to go on.")
    assert [choice.key for choice in asked.choices] == ["really", "no"]
    assert isinstance(session.say("perhaps"), Refused)
    assert session.pending is asked
    (saved,) = said(session, "really")
    assert saved.entry.event == ItemStarted(3)
    assert session.pending is None


def test_no_leaves_everything_as_it_is(sittings: Sittings) -> None:
    session = sittings.sit()
    said(session, "/start", "/next")
    assert isinstance(session.say("/next"), Ask)
    assert isinstance(session.say("no"), Telling)
    assert session.pending is None
    assert session.conference.running.current == 2


def test_an_unknown_code_is_asked_and_the_answer_keeps_the_text(sittings: Sittings) -> None:
    session = sittings.sit()
    assert isinstance(session.say("hx: he was weighed"), Ask)
    (saved,) = said(session, "hv")
    assert saved.entry.event == PointNoted("he was weighed", source="hv")


def test_the_speaker_goes_on_until_a_new_item(sittings: Sittings) -> None:
    session = sittings.sit()
    said(session, "/start", "hv: weight has dropped")
    assert session.prompt.speaker == "hv"
    (joined,) = said(session, "and she is not sleeping")
    assert joined.entry.event == PointContinued(3, "and she is not sleeping")
    said(session, "/next")
    assert session.prompt == Prompt()


@pytest.mark.parametrize("line", ["/out dad", "/exclude dad: threats", "/closed from dad: threats"])
def test_nothing_goes_on_as_said_by_somebody_no_longer_in_the_room(
    sittings: Sittings, line: str
) -> None:
    session = sittings.sit()
    said(session, "/in chair sw hv mum dad", "/start", "dad: I disagree", line)
    assert session.prompt == Prompt()
    assert isinstance(session.say("the police shared what they know"), Ask)


def test_a_speaker_stays_while_others_leave(sittings: Sittings) -> None:
    session = sittings.sit()
    said(session, "/in chair sw hv mum dad", "/start", "hv: weight has dropped", "/out dad")
    assert session.prompt.speaker == "hv"


def test_an_item_begun_at_another_terminal_clears_the_speaker_too(sittings: Sittings) -> None:
    one, two = sittings.sit(), sittings.sit(terminal="tty2")
    said(one, "/start", "hv: weight has dropped")
    two.poll()
    said(two, "/next")
    assert [entry.event for entry in one.poll()] == [ItemStarted(2)]
    assert one.prompt == Prompt()
    assert one.conference == two.conference
    assert one.poll() == ()


def test_a_point_struck_is_not_joined_any_more(sittings: Sittings) -> None:
    session = sittings.sit()
    said(session, "/start", "hv: weight has dropped", "/undo")
    (saved,) = said(session, "hv: height is well")
    assert isinstance(saved.entry.event, PointNoted)


def test_a_point_merged_at_another_terminal_is_gone_on_with_as_the_whole(
    sittings: Sittings,
) -> None:
    one, two = sittings.sit(), sittings.sit(terminal="tty2")
    said(one, "/start", "hv: weight has dropped", "- A knock.", "hv: height is well")
    two.poll()
    said(two, "/merge 3 5")
    one.poll()
    (saved,) = said(one, "and she eats")
    assert saved.entry.event == PointContinued(3, "and she eats")


def test_next_pressed_at_two_terminals_moves_once(sittings: Sittings) -> None:
    one, two = sittings.sit(), sittings.sit(terminal="tty2")
    one.act(start)
    two.poll()
    assert isinstance(one.act(next_item, seen_item=1), Saved)
    assert isinstance(two.act(next_item, seen_item=1), Refused)
    assert two.poll()[-1].event == ItemStarted(2)


def test_an_entry_of_the_other_terminal_is_known_with_ones_own(sittings: Sittings) -> None:
    one, two = sittings.sit(), sittings.sit(by="chair", terminal="tty2")
    said(one, "hv: weight has dropped")
    (mine,) = said(two, "sw: the home is warm")
    assert mine.entry.number == 3
    assert [entry.by for entry in two.entries] == ["min", "min", "chair"]
    assert [point.source for point in mine.conference.points] == ["hv", "sw"]


def test_undoing_weighs_what_the_other_terminal_built_meanwhile(sittings: Sittings) -> None:
    one, two = sittings.sit(), sittings.sit(terminal="tty2")
    said(one, "/start", "hv: weight has dropped")
    two.poll()
    said(two, "hv: weight", "/undo 4", "mum!3 it has not")
    asked = one.act(strike, number=3)
    assert isinstance(asked, Ask)
    assert "build on 3: 6" in asked.question
    (saved,) = said(one, "really")
    assert saved.entry.event == EntryStruck(3)
    assert one.conference == fold(one.entries)
    assert 3 in one.conference.struck


def test_a_time_before_the_line_is_when_it_happened(sittings: Sittings) -> None:
    session = sittings.sit()
    sittings.hands.go_on(minutes=30)
    (saved,) = said(session, "10:25 hv: weight has dropped")
    assert (saved.entry.at, saved.entry.typed) == (minute(25), minute(30))
    done = session.act(note_point, text="he came in", at=minute(5))
    assert isinstance(done, Saved)
    assert done.entry.at == minute(5)


def test_what_enter_would_do_is_told_and_not_done(sittings: Sittings) -> None:
    session = sittings.sit()
    said(session, "/start", "/next")
    assert "weight has dropped" in session.foretell("hv: weight has dropped")
    assert "really?" in session.foretell("/next")
    # What only happens on Enter, that the line is kept, is not said before it.
    assert str(session.say("/fly")).startswith(session.foretell("/fly"))
    assert session.foretell("hx: weight").startswith("Nobody here is")
    assert session.foretell("   ") == ""
    assert "Leaves" in session.foretell("/quit")
    assert session.pending is None
    assert len(sittings.sit().entries) == 3


def test_quit_is_told_and_closing_twice_does_no_harm(sittings: Sittings) -> None:
    session = sittings.sit()
    assert session.say("/quit") == Quit()
    session.close()
    session.close()
    with pytest.raises(RecordUnusable, match="The record is closed"):
        session.act(start)


def test_the_clock_of_a_real_conference_cannot_be_set(sittings: Sittings) -> None:
    refusal = sittings.sit().say("/clock 10:25")
    assert isinstance(refusal, Refused)
    assert "rehearsal" in str(refusal)


def test_the_chain_can_be_followed_from_the_sitting(sittings: Sittings) -> None:
    session = sittings.sit()
    said(session, "/start", "hv: weight has dropped")
    assert session.verify() == 3


def test_time_goes_by_the_clock_handed_in(sittings: Sittings) -> None:
    session = sittings.sit()
    sittings.hands.go_on(hours=5)
    assert session.now() == minute(0) + timedelta(hours=5)
    assert session.notices() == ()


def writable(session: Session, *, yes: bool) -> None:
    """Let the disk take entries, or not."""
    ledger = session._ledger
    ledger._do(lambda: ledger._record._base.execute(f"PRAGMA query_only = {0 if yes else 1}"))


def test_what_could_not_be_saved_is_not_shown_and_can_be_said_again(sittings: Sittings) -> None:
    session = sittings.sit()
    said(session, "/start", "/next")
    before = session.conference
    writable(session, yes=False)
    with pytest.raises(NotSaved, match="Not saved: "):
        session.say("hv: weight has dropped")
    assert session.conference is before
    assert session.prompt == Prompt()
    writable(session, yes=True)
    said(session, "hv: weight has dropped")


def test_a_question_whose_answer_could_not_be_saved_is_still_open(sittings: Sittings) -> None:
    session = sittings.sit()
    said(session, "/start", "/next")
    asked = session.say("/next")
    writable(session, yes=False)
    with pytest.raises(NotSaved):
        session.say("really")
    assert session.pending is asked
    writable(session, yes=True)
    said(session, "really")
    assert session.conference.running.current == 3
