from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cptui.domain.case import ConferenceKind
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
    Rhythm,
    ScaleGiven,
    SharingAnswered,
    StatementRead,
    TellingArranged,
    View,
    ViewAnswer,
    ViewRoute,
    ViewsGiven,
)
from cptui.domain.people import Kind, Person
from cptui.minutes.telling import tell, tell_entry, tell_saved
from cptui.store.profiles import load_profile
from tests.family import PROFILE, case, entries, minute, opened, played

APRIL = datetime(2026, 4, 10, 9, 0, tzinfo=UTC)
MARSH = Person(
    "msh", "Jo Marshwick", "school nurse", Kind.PROFESSIONAL, "health_visiting", (), "hv"
)

TOLD: list[tuple[Event, str]] = [
    (
        opened(),
        "Record opened: CP-TEST-1, initial conference, Tue 31 Mar 2026, profile testshire, "
        "agenda short.",
    ),
    (CaseAmended(case(), PROFILE, "venue"), "Case file amended: venue."),
    (CheckAnswered("police", Answer.MET, "rang"), "Check police: met. Rang."),
    (CheckWaived("cy", "too young"), "Check cy: waived. Too young."),
    (PeopleArrived(("sw", "hv"), True), "In: Chidi Amaranth and Runa Brannock, joining remotely."),
    (
        NewcomerArrived(MARSH),
        "In: Jo Marshwick, school nurse, for Runa Brannock, not on the list. Code msh.",
    ),
    (
        AgencyAlsoCounted("hv", "midwifery"),
        "Runa Brannock (health visitor) counts for Midwifery too.",
    ),
    (PeopleLeft(("pol",), True), "Line dropped: Femi Adeyemish."),
    (ApologiesGiven("gp", "worried"), "Apologies: Anil Sastrin (GP). Views sent: Worried."),
    (
        PersonExcluded("dad", "police investigation"),
        "Excluded: Dorin Oakhanger (father of Cy): police investigation.",
    ),
    (PersonReturned("dad"), "Back: Dorin Oakhanger (father of Cy)."),
    (
        ProceededInquorate("only two agencies know her"),
        "The chair goes on without a quorum. Only two agencies know her.",
    ),
    (
        ClosedSessionBegan(("mum", "dad"), "legal advice"),
        "Closed session, without Marisol Vrellick and Dorin Oakhanger: legal advice.",
    ),
    (ClosedSessionEnded(()), "Closed session over. Back: nobody."),
    (ItemStarted(2), "Item 2 of 5, Children's views, 10 minutes."),
    (ItemSkipped(4), "Item 4, Views and decisions, passed over for now."),
    (AgendaFinished(), "Agenda finished."),
    (ItemExtended(1, -1), "1 minute fewer for item 1, Welcome."),
    (
        ItemSplit(4, "Views on Ben", 5),
        "Item 4, Views and decisions, parted: Views on Ben comes after it, with 5 minutes of its "
        "time.",
    ),
    (ItemMoved(5, 4), "Item 5, Outline plan, is taken before item 4, Views and decisions."),
    (ItemMoved(4, None), "Item 4, Views and decisions, is taken last."),
    (BreakBegan(10), "Break of 10 minutes; the clock stands."),
    (ClockPaused(), "Paused; the clock stands."),
    (ClockResumed(), "The clock goes on."),
    (StatementRead("confidentiality"), "Read out: Confidentiality."),
    (FactConfirmed("address"), "Confirmed: address."),
    (
        FactConfirmed("born", ("ada", "mum")),
        "Confirmed for Ada Vrellick and Marisol Vrellick: date of birth.",
    ),
    (
        FactChanged("ada", "born", "2018-02-04"),
        "Put right for Ada Vrellick: date of birth Sun 4 Feb 2018.",
    ),
    (
        FactChanged("cy", "known_as", "Cyp"),
        "Put right for Cyprian Oakhanger (known as Cy): known as Cyp.",
    ),
    (
        PointNoted("weight has dropped", "hv", None, ("harm",), ("ada", "cy"), ("dad",)),
        "Health visitor: weight has dropped. Harm. Ada and Cy. Not to be seen by Dorin Oakhanger.",
    ),
    (
        PointNoted('"I like it at Nan\'s"', "ada", "sw"),
        'Ada, told by Social worker: "I like it at Nan\'s"',
    ),
    (PointNoted("The chair summarised"), "The chair summarised."),
    (PointContinued(4, "and sleeps badly"), "Point 4 goes on: and sleeps badly."),
    (PointReworded(4, "weight fell"), "Point 4 now reads: Weight fell."),
    (
        PointChallenged(4, "mum", "it was two"),
        "Mother of Ada and Cy disputes point 4: it was two.",
    ),
    # Saturday 4 April 2026.
    (
        ActionNoted(("sw", "hv"), "ring the school", date(2026, 4, 4)),
        "Action for Chidi Amaranth and Runa Brannock: ring the school, "
        "by Sat 4 Apr 2026 (weekend).",
    ),
    (EntryStruck(3), "Entry 3 struck through."),
    (
        ViewsGiven("hv", (View("ada", ViewAnswer.MET, ("neglect",), "weight", ViewRoute.WRITTEN),)),
        "Health visitor (written) on Ada: met, neglect. Weight.",
    ),
    (
        FamilyViewGiven("mum", ("ada", "ben", "cy"), FamilyAnswer.DISAGREES, "no need"),
        "Mother of Ada and Cy on all children: disagrees. No need.",
    ),
    (ScaleGiven("sw", "ada", 4), "Social worker places Ada at 4 of 10."),
    (
        DecisionMade("ada", Outcome.PLAN, ("neglect", "physical"), "missed appointments"),
        "Decision for Ada: child protection plan, neglect and physical abuse. Missed appointments.",
    ),
    (DecisionReadBack(("ada",)), "Decision read back and agreed as recorded: Ada."),
    (
        DissentRecorded("pol", "ada", "I dissent"),
        "Police officer formally dissents on Ada. I dissent.",
    ),
    (DissentDeclined("pol", ("ada", "cy")), "Police officer: no formal dissent on Ada and Cy."),
    (
        DissentDeclined("pol", ("ada",), ("hv",)),
        "Police officer and health visitor: no formal dissent on Ada.",
    ),
    (BirthEntered("cy", date(2026, 3, 30)), "Cy was born on Mon 30 Mar 2026."),
    (OutcomeAdded("healthy weight", ("ada",)), "Plan, Ada: healthy weight."),
    # 3 April 2026 is Good Friday.
    (
        PlanActionAdded(2, ("hv",), "weigh fortnightly", date(2026, 4, 3)),
        "Plan action for Runa Brannock: weigh fortnightly, by Fri 3 Apr 2026 (Good Friday).",
    ),
    (ContingencyNoted("legal advice"), "If nothing changes: legal advice."),
    (
        LastPlanLineReviewed(1, Progress.PARTLY, "most days"),
        "Last plan, line 1: partly done. Most days.",
    ),
    (LeadNamed("sw", ("ada",)), "Lead worker for Ada: Chidi Amaranth."),
    (
        CoreGroupSet(("sw", "mum"), APRIL, "Room 2"),
        "Core group: Chidi Amaranth and Marisol Vrellick. "
        "It meets Fri 10 Apr 2026 at 10:00, Room 2.",
    ),
    (
        CoreGroupSet(("sw",), APRIL, None, Rhythm(4, "weeks")),
        "Core group: Chidi Amaranth. It meets Fri 10 Apr 2026 at 10:00, then every 4 weeks.",
    ),
    (
        CoreGroupSet(("sw",), every=Rhythm(1, "months")),
        "Core group: Chidi Amaranth. It meets every month.",
    ),
    (ReviewSet(APRIL), "Review: Fri 10 Apr 2026 at 10:00."),
    (
        DateLeftOpen(Meeting.REVIEW, "sw", date(2026, 4, 10)),
        "Review: date to be fixed by Chidi Amaranth, by Fri 10 Apr 2026.",
    ),
    (InterimPlanNoted("stay with Nan"), "Interim plan: stay with Nan."),
    (
        ConferenceAdjourned(APRIL, "police left"),
        "Adjourned until Fri 10 Apr 2026 at 10:00. Police left.",
    ),
    (ConferenceResumed(), "The conference goes on. Everybody present arrives again."),
    (LeavingFirst("mum"), "Leaving first: Marisol Vrellick."),
    (
        TellingArranged("dad", "sw", APRIL),
        "Dorin Oakhanger is told by Chidi Amaranth, by Fri 10 Apr 2026 at 10:00.",
    ),
    (ComplaintsExplained(("mum",)), "How to complain explained to Marisol Vrellick."),
    (SharingAnswered("mum", False), "Marisol Vrellick does not agree to information being shared."),
    (ConferenceClosed(), "Conference closed."),
    (
        PointsMerged((41, 42, 44)),
        "Points 42 and 44 joined to 41. The record keeps each as it was typed.",
    ),
    (
        PointsPlaced((41, 42), 2, ("safety",)),
        "Points 41 and 42 now stand under item 2 Children's views, under the heading safety.",
    ),
    (ClaimNamed((41,), Claim.OPINION), "Point 41 named as opinion."),
    (PointsKeptBack((41,), "a number"), "Point 41 kept from print. A number."),
    (PointsPrinted((41,)), "Point 41 printed after all."),
    (
        PapersSigned("chair", date(2026, 4, 9), (Paper.LETTER, Paper.PLAN)),
        "Signed by Ngozi Okonjosh on Thu 9 Apr 2026: decision letter and outline plan.",
    ),
    (
        CorrectionAsked("mum", "the date is wrong", 41),
        "Marisol Vrellick asks for a correction of point 41: the date is wrong.",
    ),
    (CorrectionAnswered(60, False, "it stands"), "Correction 60 refused. It stands."),
    (
        PaperSent(Paper.MINUTES, ("mum", "dad"), date(2026, 4, 14), "hand"),
        "Minutes sent to Marisol Vrellick and Dorin Oakhanger on Tue 14 Apr 2026, by hand.",
    ),
    (
        PaperReceived(Paper.MINUTES, "mum", date(2026, 4, 15)),
        "Marisol Vrellick had the minutes on Wed 15 Apr 2026.",
    ),
]


@pytest.mark.parametrize(("event", "words"), TOLD)
def test_each_event_is_told_in_plain_words(event: Event, words: str) -> None:
    assert tell(played(), event) == words


def test_no_kind_of_event_is_left_untold() -> None:
    assert {type(event).__name__ for event, _ in TOLD} == set(KINDS)


def test_an_entry_is_told_with_number_and_wall_clock() -> None:
    record = entries(ItemStarted(1))
    # 50 minutes planned from 10:01.
    assert tell_entry(played(ItemStarted(1)), record[1]) == (
        "2. 10:01 Item 1 of 5, Welcome, 5 minutes. Ends 10:51 if all keep time."
    )


def test_a_struck_entry_says_so() -> None:
    record = entries(PointNoted("wrong", "hv"), EntryStruck(2))
    conference = played(PointNoted("wrong", "hv"), EntryStruck(2))
    assert tell_entry(conference, record[1]).endswith("wrong. (struck through)")


def test_a_saved_view_says_how_the_agencies_stand() -> None:
    given = (
        ViewsGiven("sw", (View("ada", ViewAnswer.MET, ("neglect",)),)),
        ViewsGiven("pol", (View("ada", ViewAnswer.NOT_MET),)),
    )
    assert tell_saved(played(*given), entries(*given)[2]) == (
        "Police officer on Ada: not met. By agency 1 yes, 1 no; the chair decides."
    )


def test_an_arrival_says_how_many_are_in_and_whether_that_is_enough() -> None:
    arrived = PeopleArrived(("sw", "hv", "pol"))
    assert tell_saved(played(arrived), entries(arrived)[1]).endswith(
        "Adeyemish. In the room 3, agencies 3: quorate (social care and 2 others needed)."
    )


def test_at_a_review_a_plan_goes_on_or_ends_in_words() -> None:
    conference = played(kind=ConferenceKind.REVIEW)
    ended = DecisionMade("ada", Outcome.END_IN_NEED, (), "progress held")
    assert tell(conference, ended) == (
        "Decision for Ada: child protection plan ends, child in need plan follows. Progress held."
    )
    assert minute(0) == conference.opened


def test_a_view_at_a_review_answers_whether_the_plan_is_still_needed() -> None:
    event = ViewsGiven("hv", (View("ada", ViewAnswer.MET), View("cy", ViewAnswer.NOT_MET)))
    words = {}
    for area in ("warwickshire", "wales"):
        for kind in (ConferenceKind.INITIAL, ConferenceKind.REVIEW):
            conference = replace(played(kind=kind), profile=load_profile(area))
            words[area, kind] = tell(conference, event, minute(1)).split(" on ", 1)[1]
    assert list(words.values()) == [
        "Ada: met; Cy: not met.",
        "Ada: plan still needed; Cy: plan no longer needed.",
        "Ada: on the register; Cy: not on the register.",
        "Ada: still on the register; Cy: no longer on the register.",
    ]


def test_a_view_on_a_child_without_a_plan_answers_the_threshold_at_a_review_too() -> None:
    event = ViewsGiven("hv", (View("ada", ViewAnswer.MET),))
    review = replace(played(kind=ConferenceKind.REVIEW), profile=load_profile("warwickshire"))
    newborn = tuple(replace(child, plan=None) for child in review.case.children)
    review = replace(review, case=replace(review.case, children=newborn))
    assert tell(review, event, minute(1)) == "Health visitor on Ada: met."
