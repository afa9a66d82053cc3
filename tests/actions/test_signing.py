"""Who may sign, when, and what is asked and answered afterwards."""

from datetime import date

import pytest

from cptui.actions.distribution import receive, send
from cptui.actions.refusal import Doubtful, NotComplete, Refused
from cptui.actions.signing import answer_correction, ask_correction, sign
from cptui.domain.events import (
    BirthEntered,
    ConferenceClosed,
    CorrectionAnswered,
    CorrectionAsked,
    EntryStruck,
    Paper,
    PaperReceived,
    PaperSent,
    PapersSigned,
)
from cptui.rules.dependants import dependants
from tests.after import DAY, HELD, NEXT, after
from tests.family import entries, played

APRIL = date(2026, 4, 9)
ASKED = CorrectionAsked("mum", "it was one", 5)


def test_the_chair_signs_every_paper_on_a_day() -> None:
    assert sign(after(), "chair", APRIL, APRIL) == PapersSigned("chair", APRIL)


def test_nothing_is_signed_asked_or_sent_before_the_close() -> None:
    conference = played(*HELD[:-1])
    for early in (
        lambda: sign(conference, "chair", DAY, DAY),
        lambda: ask_correction(conference, "mum", "it was one"),
        lambda: send(conference, Paper.MINUTES, ("mum",), DAY, DAY),
    ):
        with pytest.raises(NotComplete, match="not closed"):
            early()


def test_nobody_signs_but_the_chair() -> None:
    with pytest.raises(Refused, match="The chair signs: Ngozi Okonjosh"):
        sign(after(), "sw", APRIL, APRIL)


def test_nobody_signs_ahead_or_before_the_conference_ended() -> None:
    with pytest.raises(Refused, match="still to come"):
        sign(after(), "chair", date(2026, 4, 10), APRIL)
    with pytest.raises(Refused, match="before the conference was closed"):
        sign(after(), "chair", date(2026, 3, 30), APRIL)


def test_a_correction_waits_for_its_answer_before_the_minutes_are_signed() -> None:
    conference = after(ASKED)
    with pytest.raises(NotComplete, match=f"correction {NEXT}"):
        sign(conference, "chair", APRIL, APRIL)
    assert sign(conference, "chair", APRIL, APRIL, (Paper.LETTER,))
    assert sign(after(ASKED, CorrectionAnswered(NEXT, True)), "chair", APRIL, APRIL)


def test_what_was_left_open_at_the_close_asks_first() -> None:
    open_still = [one for one in HELD if type(one).__name__ != "DecisionReadBack"]
    conference = played(*open_still)
    with pytest.raises(Doubtful, match="not read back"):
        sign(conference, "chair", APRIL, APRIL)
    assert sign(conference, "chair", APRIL, APRIL, sure=True)


def test_what_did_not_change_is_not_signed_again() -> None:
    signed = PapersSigned("chair", DAY)
    with pytest.raises(Refused, match="nothing was changed"):
        sign(after(signed), "chair", APRIL, APRIL)
    assert sign(after(signed, BirthEntered("cy", DAY)), "chair", APRIL, APRIL)
    assert sign(after(signed, EntryStruck(NEXT)), "chair", APRIL, APRIL)


def test_a_correction_is_asked_by_somebody_of_a_point_there_is() -> None:
    assert ask_correction(after(), "mum", " it was one ", 5) == ASKED
    with pytest.raises(Refused, match="Nobody here"):
        ask_correction(after(), "nan", "x")
    with pytest.raises(Refused, match="8 is not a point"):
        ask_correction(after(), "mum", "x", 8)


def test_a_correction_is_answered_by_its_number_or_its_place() -> None:
    assert answer_correction(after(ASKED), 1, True) == CorrectionAnswered(NEXT, True)
    assert answer_correction(after(ASKED), NEXT, False, "no") == CorrectionAnswered(
        NEXT, False, "no"
    )


def test_a_refusal_says_why_and_no_correction_is_answered_twice() -> None:
    with pytest.raises(Refused, match="why it is refused"):
        answer_correction(after(ASKED), 1, False)
    with pytest.raises(Refused, match=f"/undo {NEXT + 1}"):
        answer_correction(after(ASKED, CorrectionAnswered(NEXT, True)), 1, False, "no")
    with pytest.raises(Refused, match="2 is no correction"):
        answer_correction(after(ASKED), 2, True)


def test_a_draft_is_sent_only_when_that_is_meant() -> None:
    sent = PaperSent(Paper.MINUTES, ("mum", "dad"), APRIL, "hand")
    with pytest.raises(Doubtful, match="draft"):
        send(after(), Paper.MINUTES, ("mum",), APRIL, APRIL)
    signed = after(PapersSigned("chair", DAY))
    assert send(signed, Paper.MINUTES, ("mum", "dad"), APRIL, APRIL, " hand") == sent
    with pytest.raises(Refused, match="still to come"):
        send(signed, Paper.MINUTES, ("mum",), date(2026, 4, 10), APRIL)


def test_invites_go_as_soon_as_a_meeting_is_set_and_nobody_signs_them() -> None:
    sent = PaperSent(Paper.INVITES, ("mum",), DAY, "hand")
    assert send(played(), Paper.INVITES, ("mum",), DAY, DAY, "hand") == sent
    assert send(after(), Paper.INVITES, ("mum",), DAY, DAY, "hand") == sent


def test_only_what_was_sent_is_had_and_not_before() -> None:
    sent = PaperSent(Paper.MINUTES, ("mum",), DAY)
    letter = PaperSent(Paper.LETTER, ("mum",), DAY)
    assert receive(after(sent), "mum", APRIL, APRIL) == PaperReceived(Paper.MINUTES, "mum", APRIL)
    with pytest.raises(Refused, match="on its way to Dorin"):
        receive(after(sent), "dad", APRIL, APRIL)
    with pytest.raises(Refused, match="minutes or letter"):
        receive(after(sent, letter), "mum", APRIL, APRIL)
    assert receive(after(sent, letter), "mum", APRIL, APRIL, Paper.LETTER).paper is Paper.LETTER
    with pytest.raises(Refused, match="later than that"):
        receive(after(sent), "mum", date(2026, 3, 30), APRIL)


def test_the_close_has_what_was_built_on_it() -> None:
    record = entries(*HELD, PapersSigned("chair", DAY), PaperSent(Paper.MINUTES, ("mum",), DAY))
    closed = next(one.number for one in record if isinstance(one.event, ConferenceClosed))
    assert dependants(record, (), closed) == (NEXT, NEXT + 1)
    assert dependants(record, (), NEXT) == (NEXT + 1,)
