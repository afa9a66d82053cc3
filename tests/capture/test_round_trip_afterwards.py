"""What is shown of tidying, signing and sending, typed again, means the same event."""

from datetime import UTC, date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from cptui.capture.reading import Meaning, Prompt
from cptui.capture.shorthand import Shorthand
from cptui.capture.typed_again import typed_again
from cptui.capture.typed_line import read_line
from cptui.domain.events import (
    Claim,
    ClaimNamed,
    CorrectionAnswered,
    CorrectionAsked,
    Event,
    Paper,
    PaperReceived,
    PaperSent,
    PapersSigned,
    PointsKeptBack,
    PointsMerged,
    PointsPlaced,
    PointsPrinted,
)
from tests.after import DAY, HELD, NEXT, after
from tests.capture.test_round_trip import TEXTS
from tests.family import entries

NOW = datetime(2026, 4, 30, 9, 0, tzinfo=UTC)
SHORT = Shorthand({"s47": "section 47", "da": "domestic abuse", "hv": "health visitor"})
BEFORE: tuple[Event, ...] = (
    ClaimNamed((6,), Claim.OPINION),
    PointsKeptBack((6,), "a number"),
    CorrectionAsked("mum", "no"),
    *(PaperSent(paper, ("mum", "dad"), DAY) for paper in Paper),
)
CONFERENCE, RECORD = after(*BEFORE), entries(*HELD, *BEFORE)
ASKED = NEXT + 2
DATES = st.dates(DAY, date(2026, 4, 30))
POINTS = st.sampled_from([(4,), (4, 5), (7, 4)])
READERS = st.sampled_from([("mum",), ("mum", "hv"), ("sw", "dad")])
EVENTS = st.one_of(
    st.just(PointsMerged((5, 4))),
    st.builds(PointsPlaced, POINTS, st.sampled_from([None, 2, 3]), st.just(("safety",))),
    st.builds(PointsPlaced, POINTS, st.just(2), st.none()),
    st.builds(PointsPlaced, POINTS, st.just(2), st.just(())),
    st.builds(ClaimNamed, POINTS, st.sampled_from(Claim)),
    st.just(ClaimNamed((6,), None)),
    st.builds(PointsKeptBack, POINTS, TEXTS),
    st.just(PointsPrinted((6,))),
    st.builds(CorrectionAsked, st.sampled_from(["mum", "hv"]), TEXTS, st.sampled_from([None, 4])),
    st.builds(CorrectionAnswered, st.just(ASKED), st.booleans(), TEXTS),
    st.builds(
        PaperSent,
        st.sampled_from(Paper),
        READERS,
        DATES,
        st.sampled_from(["", "hand", "first class post"]),
    ),
    st.builds(PaperReceived, st.sampled_from(Paper), st.sampled_from(["mum", "dad"]), DATES),
    st.builds(PapersSigned, st.just("chair"), DATES, st.just((Paper.LETTER, Paper.PLAN))),
)


@given(EVENTS)
@settings(max_examples=300, deadline=None)
def test_what_is_shown_typed_again_means_the_same(event: Event) -> None:
    line = typed_again(CONFERENCE, event, SHORT)
    assert line is not None
    found = read_line(line, CONFERENCE, Prompt("pol"), NOW, "min", RECORD, SHORT)
    assert isinstance(found, Meaning), line
    sure = isinstance(event, PaperSent | PointsMerged)
    assert found.decide(CONFERENCE, sure=sure) == event, line


def test_a_signature_of_papers_no_one_line_signs_is_not_shown_as_one() -> None:
    assert typed_again(CONFERENCE, PapersSigned("chair", DAY, (Paper.LETTER,))) is None
