"""Versions: what makes an agreed paper a draft again, and what does not."""

from datetime import date

import pytest

from cptui.domain.events import (
    SIGNED as SIGNED_PAPERS,
)
from cptui.domain.events import (
    CaseAmended,
    Claim,
    ClaimNamed,
    CorrectionAnswered,
    CorrectionAsked,
    EntryStruck,
    Event,
    OutcomeAdded,
    Paper,
    PaperReceived,
    PaperSent,
    PapersSigned,
    PointReworded,
    PointsMerged,
)
from cptui.rules.signing import agreed, number_of, paper_of
from tests.after import DAY, NEXT, after
from tests.family import PROFILE, case

SIGNED = PapersSigned("chair", DAY)
SENT = PaperSent(Paper.MINUTES, ("mum",), DAY, "hand")


def drafts(*events: Event) -> set[str]:
    conference = after(SIGNED, *events)
    return {one.value for one in SIGNED_PAPERS if agreed(conference, one) is None}


def test_what_the_chair_signs_first_is_version_1_0() -> None:
    conference = after(SIGNED)
    assert {agreed(conference, one).number for one in SIGNED_PAPERS} == {"1.0"}  # type: ignore[union-attr]
    assert [agreed(after(), one) for one in SIGNED_PAPERS] == [None, None, None]


@pytest.mark.parametrize(
    ("event", "drafted"),
    [
        (PointReworded(4, "weight fell"), {"minutes"}),
        (PointsMerged((4, 5)), {"minutes"}),
        (ClaimNamed((4,), Claim.FACT), {"minutes"}),
        (CorrectionAnswered(NEXT + 1, True), {"minutes"}),
        (CaseAmended(case(), PROFILE, "venue"), {"letter", "plan", "minutes"}),
        (EntryStruck(4), {"minutes"}),
        (EntryStruck(9), {"letter", "plan", "minutes"}),
    ],
)
def test_a_change_makes_the_papers_that_say_it_drafts(event: Event, drafted: set[str]) -> None:
    assert drafts(CorrectionAsked("mum", "no"), event) == drafted


def test_a_plan_line_put_better_is_in_the_letter_too() -> None:
    line = OutcomeAdded("a healthy weight", ("cy",))
    conference = after(line, SIGNED, PointReworded(NEXT, "weight goes up"))
    assert not any(agreed(conference, one) for one in SIGNED_PAPERS)


@pytest.mark.parametrize(
    "event", [SENT, CorrectionAsked("mum", "no", 4), PapersSigned("chair", DAY)]
)
def test_sending_and_asking_change_nothing_that_was_agreed(event: Event) -> None:
    assert drafts(event) == set()
    assert drafts(SENT, PaperReceived(Paper.MINUTES, "mum", DAY)) == set()


def test_a_sending_undone_changes_nothing_that_was_agreed() -> None:
    assert drafts(SENT, EntryStruck(NEXT + 1)) == set()


def test_the_next_version_counts_on_and_keeps_what_was_not_changed() -> None:
    later = PapersSigned("chair", date(2026, 4, 17))
    conference = after(SIGNED, PointReworded(4, "weight fell"), later)
    assert number_of(conference, Paper.MINUTES) == "1.1"
    assert number_of(conference, Paper.LETTER) == "1.0"
    version = agreed(conference, Paper.MINUTES)
    assert version is not None
    assert (version.on, version.changes) == (date(2026, 4, 17), (NEXT + 1,))


def test_a_draft_says_which_version_it_is_to_become() -> None:
    assert number_of(after(), Paper.MINUTES) == "1.0"
    assert number_of(after(SIGNED, PointReworded(4, "x")), Paper.MINUTES) == "1.1"


def test_a_signature_struck_was_never_there() -> None:
    assert after(SIGNED, EntryStruck(NEXT)).signing.versions == ()


def test_signing_the_letter_leaves_the_minutes_a_draft() -> None:
    conference = after(PapersSigned("chair", DAY, (Paper.LETTER, Paper.PLAN)))
    assert [bool(agreed(conference, one)) for one in SIGNED_PAPERS] == [True, True, False]


def test_a_sending_has_the_version_of_its_day_and_is_had_once() -> None:
    conference = after(
        SENT,
        SIGNED,
        SENT,
        PaperReceived(Paper.MINUTES, "mum", DAY),
        PaperReceived(Paper.MINUTES, "dad", DAY),
    )
    assert [(one.version, one.received) for one in conference.sendings] == [
        ("", DAY),
        ("1.0", None),
    ]


@pytest.mark.parametrize(
    ("kind", "paper"),
    [
        ("decision-letter", Paper.LETTER),
        ("plain-letter", Paper.LETTER),
        ("child-letter-2", Paper.LETTER),
        ("outline-plan-child-1", Paper.PLAN),
        ("interim-plan", Paper.PLAN),
        ("minutes", Paper.MINUTES),
        ("attendance", Paper.MINUTES),
        ("annex-1", Paper.MINUTES),
    ],
)
def test_every_document_is_signed_with_its_paper(kind: str, paper: Paper) -> None:
    assert paper_of(kind) is paper


def test_what_was_had_is_what_had_been_sent_by_then() -> None:
    later = PaperSent(Paper.MINUTES, ("mum",), date(2026, 4, 20))
    conference = after(later, SENT, PaperReceived(Paper.MINUTES, "mum", date(2026, 4, 13)))
    assert [one.received for one in conference.sendings] == [None, date(2026, 4, 13)]
