"""The lines of tidying, signing and sending, read."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask, Meaning, Prompt, Telling
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
    PointNoted,
    PointReworded,
    PointsKeptBack,
    PointsMerged,
    PointsPlaced,
    PointsPrinted,
)
from tests.after import DAY, HELD, NEXT, after
from tests.capture import reading_family
from tests.family import entries, minute

NOW = datetime(2026, 4, 16, 9, 0, tzinfo=UTC)
SIGNED = PapersSigned("chair", DAY)
SENT = PaperSent(Paper.MINUTES, ("mum",), DAY)


def event(line: str, *events: Event, by: str = "min") -> Event:
    found = read_line(line, after(*events), Prompt(), NOW, by, entries(*HELD, *events))
    assert isinstance(found, Meaning), found
    return found.decide(after(*events))


TYPED: Sequence[tuple[str, Event, tuple[Event, ...]]] = (
    ("/merge 4 5", PointsMerged((4, 5)), ()),
    ("/merge 4, 5", PointsMerged((4, 5)), ()),
    ("/merge 5 and 4", PointsMerged((5, 4)), ()),
    ("/put 4 under 3", PointsPlaced((4,), 3, None), ()),
    ("/put 4 7 under safety", PointsPlaced((4, 7), None, ("safety",)), ()),
    ("/put 4 under 3 saf", PointsPlaced((4,), 3, ("safety",)), ()),
    ("/put 4 under nothing", PointsPlaced((4,), None, ()), ()),
    ("/is 4 opinion", ClaimNamed((4,), Claim.OPINION), ()),
    ("/is 4 5 an op", ClaimNamed((4, 5), Claim.OPINION), ()),
    ("/is 4 nothing", ClaimNamed((4,), None), (ClaimNamed((4,), Claim.FACT),)),
    ("/noprint 4: a number: 01234", PointsKeptBack((4,), "a number: 01234"), ()),
    ("/print 4", PointsPrinted((4,)), (PointsKeptBack((4,), "x"),)),
    ("/sign Ngozi Okonjosh on 9 apr", PapersSigned("chair", date(2026, 4, 9)), ()),
    ("/sign chair", PapersSigned("chair", date(2026, 4, 16)), ()),
    ("/sign minutes chair", PapersSigned("chair", date(2026, 4, 16), (Paper.MINUTES,)), ()),
    (
        "/sign letter independent chair",
        PapersSigned("chair", date(2026, 4, 16), (Paper.LETTER, Paper.PLAN)),
        (),
    ),
    ("/correction mum: it was one", CorrectionAsked("mum", "it was one"), ()),
    ("/correction mum 5: it was one", CorrectionAsked("mum", "it was one", 5), ()),
    ("/correction mum on point 5: no", CorrectionAsked("mum", "no", 5), ()),
    (
        "/answer 1 refused: it stands",
        CorrectionAnswered(NEXT, False, "it stands"),
        (CorrectionAsked("mum", "no"),),
    ),
    (
        f"/answer {NEXT} accepted",
        CorrectionAnswered(NEXT, True),
        (CorrectionAsked("mum", "no"),),
    ),
    (
        "/sent minutes mum dad by hand on 14 apr",
        PaperSent(Paper.MINUTES, ("mum", "dad"), date(2026, 4, 14), "hand"),
        (SIGNED,),
    ),
    (
        "/sent letter health visitor, sw by first class post",
        PaperSent(Paper.LETTER, ("hv", "sw"), date(2026, 4, 16), "first class post"),
        (SIGNED,),
    ),
    ("/received mum 15 apr", PaperReceived(Paper.MINUTES, "mum", date(2026, 4, 15)), (SENT,)),
    (
        "/received minutes mum on 2026-04-15",
        PaperReceived(Paper.MINUTES, "mum", date(2026, 4, 15)),
        (SENT,),
    ),
    ("/received mum minutes", PaperReceived(Paper.MINUTES, "mum", date(2026, 4, 16)), (SENT,)),
)


@pytest.mark.parametrize(("line", "meant", "before"), TYPED, ids=[line for line, _, _ in TYPED])
def test_a_line_means_its_event(line: str, meant: Event, before: tuple[Event, ...]) -> None:
    assert event(line, *before) == meant


def test_the_chair_signs_without_a_name_and_nobody_else_does() -> None:
    assert event("/sign", by="chair") == PapersSigned("chair", date(2026, 4, 16))
    with pytest.raises(Refused, match="Say who signs"):
        event("/sign", by="min")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("/merge mum", "by their numbers"),
        ("/put 4", "which item or heading"),
        ("/put 4 under 12", "no item 12"),
        ("/is 4 gossip", "none of fact"),
        ("/noprint 4", "why, after a colon"),
        ("/answer 4 maybe", "accepted or refused"),
        ("/sent gossip mum", "letter, plan, minutes"),
        ("/received mum 17 apr", "still to come"),
    ],
)
def test_a_line_that_lacks_something_says_what(line: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        event(line, SIGNED, SENT)


def test_a_heading_nobody_knows_is_asked_about_and_the_answer_taken() -> None:
    asked = read_line("/put 4 under sfaety", after(), Prompt(), NOW, "min")
    assert isinstance(asked, Ask)
    answered = asked.answer("safety")
    assert isinstance(answered, Meaning)
    assert answered.decide(after()) == PointsPlaced((4,), None, ("safety",))


def told(line: str, *events: Event) -> tuple[str, ...]:
    found = read_line(line, after(*events), Prompt(), NOW, "min", entries(*HELD, *events))
    assert isinstance(found, Telling)
    return found.lines


def test_every_point_is_listed_as_it_reads_now() -> None:
    lines = told("/points", PointsMerged((4, 5)), PointsKeptBack((7,), "a number"))
    assert lines[0] == "1. Welcome"
    assert lines[1] == (
        "  4. 10:03 hv: weight has dropped. Two appointments were missed "
        "[harm; cy; joined from 4 5]"
    )
    assert lines[-1] == "  7. 10:06 mum: I want help [not printed: a number]"
    assert told("/points 2") == ("There are no points.",)


def test_the_history_of_a_point_has_what_was_first_typed_and_all_that_came() -> None:
    changes = (PointsMerged((4, 5)), PointReworded(4, "both"), ClaimNamed((4,), Claim.FACT))
    assert told("/history 4", *changes) == (
        "4. 10:03 min first typed: weight has dropped",
        "5. 10:04 min first typed: two appointments were missed",
        f"{NEXT}. 10:{NEXT - 1} min 5 joined to it",
        f"{NEXT + 1}. 10:{NEXT} min reworded: both",
        f"{NEXT + 2}. 10:{NEXT + 1} min named as fact",
        "It reads now: 4. 10:03 hv: both [fact; harm; cy; joined from 4 5]",
    )


def test_a_part_tells_where_it_went() -> None:
    lines = told("/history 5", PointsMerged((4, 5)))
    assert lines[0].endswith("first typed: two appointments were missed")
    assert lines[1].endswith("joined to 4")
    with pytest.raises(Refused, match="2 is not a point"):
        told("/history 2")


def test_what_a_point_is_may_be_typed_with_it() -> None:
    found = reading_family.meaning("pol: he hits her #allegation #harm")
    assert found.decide(reading_family.conference()) == PointNoted(
        "he hits her", "pol", tags=("harm",), claim=Claim.ALLEGATION
    )
    with pytest.raises(Refused, match="fact or opinion"):
        reading_family.read("pol: he hits her #fact #opinion")


def test_a_line_that_was_forgotten_begins_with_the_time_it_was_said() -> None:
    # Closed at 10:16 on 31 March; it is 16 April.
    found = read_line("10:05 hv: he was seen", after(), Prompt(), NOW, "min")
    assert isinstance(found, Meaning)
    assert found.at == minute(5)
    assert found.decide(after()) == PointNoted("he was seen", "hv")


@pytest.mark.parametrize("line", ["hv: he was seen", "he was seen", "- He was seen."])
def test_nothing_else_is_minuted_after_the_close(line: str) -> None:
    with pytest.raises(Refused, match="begins with the time it was said"):
        event(line)
    with pytest.raises(Refused, match="closed at 10:16"):
        event(f"10:30 {line}")
