"""Tonight's letter, the plan of each child, and what is written when a conference stops."""

from dataclasses import replace
from datetime import UTC, date, datetime

from cptui.domain.events import (
    ConferenceAdjourned,
    ConferenceResumed,
    ContingencyNoted,
    CoreGroupSet,
    DateLeftOpen,
    DecisionMade,
    InterimPlanNoted,
    LeadNamed,
    Meeting,
    Outcome,
    OutcomeAdded,
    PeopleArrived,
    PlanActionAdded,
    ReviewSet,
)
from cptui.domain.profile import Limit, Statement
from cptui.domain.state import Adjournment
from cptui.minutes.letter import decision_letter, interim_document
from cptui.minutes.outline_plan import outline_plan
from cptui.minutes.tree import Status
from tests.minutes.papers import MADE, heading_levels, lines, under, worded

CORE = datetime(2026, 4, 10, 9, 0, tzinfo=UTC)
REVIEW = datetime(2026, 6, 23, 9, 0, tzinfo=UTC)
DECIDED = (
    PeopleArrived(("chair", "sw", "hv")),
    DecisionMade("ada", Outcome.PLAN, ("neglect",), "missed care"),
    DecisionMade("ben", Outcome.CHILD_IN_NEED, (), "safe with his nan"),
    DecisionMade("cy", Outcome.NEITHER, (), "well"),
    OutcomeAdded("at a healthy weight", ("ada",)),
    PlanActionAdded(6, ("hv",), "weigh her", date(2026, 4, 9)),
    OutcomeAdded("in school", ("ada", "ben")),
    ContingencyNoted("legal advice"),
    LeadNamed("sw", ("ada",)),
    CoreGroupSet(("sw", "hv", "mum"), CORE, "Room 2"),
    ReviewSet(REVIEW),
)
"""Entry 6 adds the first outcome: the record's opening is entry 1."""


def test_the_letter_gives_each_childs_outcome_with_brief_reasons() -> None:
    letter = decision_letter(worded(*DECIDED), MADE)
    assert under(letter, "Ada Vrellick") == [
        "Child protection plan. Category: Neglect.",
        "Reasons: Missed care.",
    ]
    assert under(letter, "Benedek Vrellick (known as Ben)") == [
        "Child in need plan.",
        "Reasons: Safe with his nan.",
    ]


def test_nobody_is_named_as_lead_for_a_child_without_any_plan() -> None:
    # Cy was decided to have no plan; a child in need plan has a lead worker as well.
    everybody = worded(*DECIDED, LeadNamed("sw", ("ada", "ben", "cy")))
    lead = under(decision_letter(everybody, MADE), "Lead worker")
    assert lead == ["Chidi Amaranth, social worker, for Ada and Ben."]
    assert under(outline_plan(everybody, "cy", MADE), "Lead worker") == ["None named."]


def test_the_letter_names_every_day_the_conference_was_held_on() -> None:
    conference = worded(*DECIDED)
    resumed = Adjournment(MADE, CORE, "police left", resumed=CORE)
    closing = replace(conference.closing, adjournments=(resumed,))
    letter = decision_letter(replace(conference, closing=closing), MADE)
    about = next(line for line in lines(letter) if line.startswith("This is about"))
    assert "held on Tuesday 31 March 2026 and Friday 10 April 2026 on" in about


def test_the_letter_gives_plan_lead_core_group_and_review_with_times() -> None:
    """10 April and 23 June are in British Summer Time: 09:00 UTC is 10:00."""
    letter = decision_letter(worded(*DECIDED), MADE)
    assert under(letter, "Outcome 1: At a healthy weight") == [
        "Weigh her | Runa Brannock | Thursday 9 April 2026"
    ]
    assert under(letter, "Outcome 2: In school") == [
        "For Ada and Ben. No action has been set under this outcome yet."
    ]
    assert under(letter, "If nothing changes") == ["Legal advice."]
    assert under(letter, "Lead worker") == ["Chidi Amaranth, social worker, for Ada."]
    assert under(letter, "Core group")[0] == (
        "First meeting: Friday 10 April 2026 at 10:00. Place: Room 2. Its members:"
    )
    assert under(letter, "Review") == [
        "Tuesday 23 June 2026 at 10:00. Place: sent separately.",
        "It is for Ada.",
    ]
    assert heading_levels(letter)[0] == 1


def test_how_to_complain_is_in_the_profiles_words_and_its_limit_is_said_once() -> None:
    conference = worded(*DECIDED)
    limit = Limit("complaint", "Complaint", 28, "days", "minutes_received", "made up", "testshire")
    own = Statement("complaints", "Complaints", "Tell the chair.", "made up")
    profile = replace(conference.profile, statements=(own,), limits={"complaint": limit})
    letter = decision_letter(replace(conference, profile=profile), MADE)
    assert under(letter, "How to complain") == [
        "Tell the chair.",
        "A complaint is to be made within 28 days of receiving the minutes.",
    ]
    saying = replace(own, text="Write within 28 days of receiving the minutes.")
    profile = replace(profile, statements=(saying,))
    letter = decision_letter(replace(conference, profile=profile), MADE)
    assert len(under(letter, "How to complain")) == 1


def test_a_date_left_open_says_who_fixes_it_by_when() -> None:
    left = DateLeftOpen(Meeting.REVIEW, "sw", date(2026, 4, 3))
    letter = decision_letter(worded(*DECIDED[:-1], left), MADE)
    assert under(letter, "Review") == [
        "The date is still to be fixed, by Chidi Amaranth, social worker, "
        "not later than Friday 3 April 2026."
    ]


def test_without_any_plan_the_letter_has_no_plan() -> None:
    none = tuple(DecisionMade(child, Outcome.NEITHER, (), "well") for child in ("ada", "ben", "cy"))
    letter = decision_letter(worded(PeopleArrived(("chair",)), *none), MADE)
    assert "Outline plan" not in lines(letter)
    assert "How to complain" in lines(letter)


def test_an_outline_plan_holds_only_that_childs_lines_and_no_name_in_its_kind() -> None:
    ben = outline_plan(worded(*DECIDED), "ben", MADE)
    assert ben.kind == "outline-plan-child-2"
    assert "Outcome 1: In school" in lines(ben)
    assert not [line for line in lines(ben) if "weight" in line]
    assert under(ben, "Lead worker") == ["None named."]


def test_an_adjourned_conference_gives_an_interim_plan_and_says_so_in_the_letter() -> None:
    stopped = (
        PeopleArrived(("chair", "sw")),
        InterimPlanNoted("the mother stays with her sister"),
        ConferenceAdjourned(datetime(2026, 4, 9, 9, 0, tzinfo=UTC), "police left"),
    )
    conference = worded(*stopped)
    paper = interim_document(conference, MADE)
    assert paper is not None
    assert under(paper, "Adjournment") == [
        "Adjourned Tuesday 31 March 2026 at 10:03 until Thursday 9 April 2026 at 10:00. "
        "Reason: police left."
    ]
    letter = decision_letter(conference, MADE)
    assert under(letter, "Interim plan")[-1] == "The mother stays with her sister."
    # Once it was held in full, the letter no longer says what held until then.
    resumed = worded(*stopped, ConferenceResumed(), *DECIDED[:4])
    assert "Interim plan" not in lines(decision_letter(resumed, MADE))


def test_a_conference_held_in_one_has_no_interim_plan() -> None:
    assert interim_document(worded(*DECIDED), MADE) is None


def test_every_page_is_marked_for_the_service_and_as_a_draft_or_rehearsal() -> None:
    conference = worded(*DECIDED)
    letter = decision_letter(conference, MADE)
    assert letter.running_head == ("OFFICIAL-SENSITIVE", "CP-TEST-1", "DRAFT")
    assert letter.audience.startswith("For the service only")
    rehearsed = decision_letter(replace(conference, rehearsal=True), MADE)
    assert rehearsed.status is Status.REHEARSAL
