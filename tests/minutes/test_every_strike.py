"""Striking any entry gives the conference as if it had never been, and papers that still print."""

from dataclasses import fields, replace
from datetime import date

import pytest

from cptui.domain.entry import Entry
from cptui.domain.events import (
    KINDS,
    ActionNoted,
    AgencyAlsoCounted,
    AgendaFinished,
    Answer,
    ApologiesGiven,
    BirthEntered,
    BreakBegan,
    CaseAmended,
    CheckAnswered,
    CheckWaived,
    Claim,
    ClaimNamed,
    ClockPaused,
    ClockResumed,
    ClosedSessionBegan,
    ClosedSessionEnded,
    ComplaintsExplained,
    ConferenceAdjourned,
    ConferenceClosed,
    ConferenceResumed,
    ContingencyNoted,
    CoreGroupSet,
    CorrectionAnswered,
    CorrectionAsked,
    DateLeftOpen,
    DecisionMade,
    DecisionReadBack,
    DissentDeclined,
    DissentRecorded,
    EntryStruck,
    Event,
    FactChanged,
    FactConfirmed,
    FamilyAnswer,
    FamilyViewGiven,
    InterimPlanNoted,
    ItemExtended,
    ItemMoved,
    ItemSkipped,
    ItemSplit,
    ItemStarted,
    LastPlanLineReviewed,
    LeadNamed,
    LeavingFirst,
    Meeting,
    NewcomerArrived,
    Outcome,
    OutcomeAdded,
    Paper,
    PaperReceived,
    PaperSent,
    PapersSigned,
    PeopleArrived,
    PeopleLeft,
    PersonExcluded,
    PersonReturned,
    PlanActionAdded,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
    PointsKeptBack,
    PointsMerged,
    PointsPlaced,
    PointsPrinted,
    ProceededInquorate,
    Progress,
    ReviewSet,
    ScaleGiven,
    SharingAnswered,
    StatementRead,
    TellingArranged,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.domain.fold import fold
from cptui.domain.people import Kind, Person
from cptui.minutes.letter import decision_letter
from cptui.minutes.minutes import minutes_document
from cptui.rules.closing import outstanding
from cptui.rules.hearing import not_yet_heard, unheard
from cptui.store.wording import load_wording
from tests.family import PROFILE, case, entries, minute
from tests.minutes.papers import lines

JO = Person("jm", "Jo Marshling", "nurse", Kind.PROFESSIONAL, "health", deputy_for="hv")
VIEWS = (View("ada", ViewAnswer.MET, ("neglect",), "thin"), View("ben", ViewAnswer.NOT_MET))
# The comments give the number of the entry after them, the opening being 1.
EVENTS: tuple[Event, ...] = (
    *(NewcomerArrived(JO), PeopleArrived(("sw", "hv", "sch", "mum", "dad", "jm"))),
    *(CheckAnswered("chair-met", Answer.MET), CheckWaived("invite-cy", "small")),
    *(ApologiesGiven("gp", "fine"), ItemStarted(1), StatementRead("confidentiality")),
    *(FactConfirmed("address"), FactChanged("cy", "surname", "Oak")),
    *(AgencyAlsoCounted("jm", "school"), ClockPaused(), ClockResumed(), ItemStarted(2)),
    *(ItemExtended(2, 5), BreakBegan(10), ClockResumed()),
    # 18
    *(PointNoted("weight is down", "jm"), PointContinued(18, "and sleep")),
    *(PointChallenged(18, "jm", "no"), PointReworded(18, "weight fell")),
    *(PointReworded(20, "not so"), ActionNoted(("jm",), "visit"), PointReworded(23, "soon")),
    *(PersonExcluded("dad", "shouting"), PersonReturned("dad")),
    *(ClosedSessionBegan(("mum", "jm"), "advice"), PointNoted("secret", "sw")),
    *(ClosedSessionEnded(("mum", "jm")), PeopleLeft(("jm",)), PeopleArrived(("jm",))),
    *(ItemSkipped(2), ItemStarted(3), ProceededInquorate("few"), ViewsGiven("jm", VIEWS)),
    *(FamilyViewGiven("mum", ("ada",), FamilyAnswer.AGREES), ScaleGiven("jm", "ada", 4)),
    # 38
    *(DecisionMade("ada", Outcome.PLAN, ("neglect",), "thin"), DissentRecorded("jm", "ada", "no")),
    *(DissentDeclined("jm", ("ada",)), DecisionMade("ada", Outcome.NEITHER, (), "well")),
    *(DecisionReadBack(("ada",)), BirthEntered("ada", date(2026, 3, 1))),
    # 44
    *(OutcomeAdded("healthy", ("ada",)), PlanActionAdded(44, ("jm",), "weigh")),
    *(ContingencyNoted("court"), LastPlanLineReviewed(1, Progress.DONE)),
    *(LeadNamed("jm", ("ada",)), CoreGroupSet(("jm", "mum"), minute(60 * 24 * 9))),
    *(ReviewSet(minute(60 * 24 * 70)), DateLeftOpen(Meeting.REVIEW, "jm", date(2026, 4, 9))),
    *(InterimPlanNoted("safe"), LeavingFirst("jm"), TellingArranged("jm", "sw")),
    *(ComplaintsExplained(("jm", "mum")), SharingAnswered("jm", True)),
    *(ConferenceAdjourned(minute(60 * 48), "ill"), ConferenceResumed()),
    *(PeopleArrived(("jm", "sw")), CaseAmended(case(), PROFILE, "venue")),
    # 61: its part is item 1061
    *(ItemSplit(3, "rest", 5), ItemStarted(1061), PointNoted("in the part", "sw")),
    *(ItemExtended(1061, 2), ItemMoved(5, 4), AgendaFinished(), ConferenceClosed()),
)
CLOSED = len(EVENTS) + 1
DAY = date(2026, 4, 14)
EVENTS += (
    *(ClaimNamed((18,), Claim.OPINION), PointsPlaced((18,), 3, ("harm",)), PointsMerged((18, 28))),
    *(PointsKeptBack((18,), "a number"), PointsPrinted((18,)), PointsKeptBack((28,), "advice")),
    *(CorrectionAsked("jm", "not so", 18), PapersSigned("chair", DAY)),
    *(PaperSent(Paper.MINUTES, ("mum", "jm"), DAY, "by hand"),),
    *(PaperReceived(Paper.MINUTES, "jm", DAY), CorrectionAnswered(CLOSED + 7, False, "it is so")),
)
WORDING = load_wording()


def whole(number: int) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """The record with that entry struck, and the record without it."""
    without = tuple(one for one in entries(*EVENTS) if one.number != number)
    return entries(*EVENTS, EntryStruck(number)), without


def test_every_kind_of_event_is_struck_here() -> None:
    struck = {type(event).__name__ for event in EVENTS}
    assert set(KINDS) - struck == {"ConferenceOpened", "EntryStruck"}


@pytest.mark.parametrize("number", range(2, len(EVENTS) + 2))
def test_a_struck_entry_leaves_what_there_would_be_without_it(number: int) -> None:
    struck, without = (fold(one) for one in whole(number))
    struck = replace(
        struck,
        last_entry=without.last_entry,
        struck=without.struck,
        points=tuple(one for one in struck.points if not one.struck),
        actions=tuple(one for one in struck.actions if not one.struck),
        # What was signed may have gone out: the strike makes it a draft for good.
        signing=replace(struck.signing, changes=without.signing.changes),
    )
    differ = [
        one.name
        for one in fields(struck)
        if getattr(struck, one.name) != getattr(without, one.name)
    ]
    assert not differ


@pytest.mark.parametrize("number", range(2, len(EVENTS) + 2))
def test_after_any_strike_everything_can_be_shown_and_printed(number: int) -> None:
    record, without = whole(number)
    before = replace(fold(without), wording=WORDING)
    found = fold(record)
    signing = replace(found.signing, changes=before.signing.changes)
    conference = replace(found, wording=WORDING, signing=signing)
    outstanding(conference)
    unheard(conference)
    not_yet_heard(conference)
    for document in (minutes_document, decision_letter):
        printed = lines(document(conference, minute(200)))
        never = lines(document(before, minute(200)))
        # The minutes say up to which entry they were made; the strike is one of them.
        assert [one for one in printed if "up to entry" not in one] == [
            one for one in never if "up to entry" not in one
        ]
