"""Core group and review are for children with a plan: the papers say so, child by child."""

from dataclasses import replace
from datetime import date

from cptui.domain.events import (
    ConferenceAdjourned,
    CoreGroupSet,
    DateLeftOpen,
    DecisionMade,
    LeadNamed,
    Meeting,
    Outcome,
    OutcomeAdded,
    PeopleArrived,
    PlanActionAdded,
    ReviewSet,
)
from cptui.minutes.child_letter import child_letter
from cptui.minutes.letter import decision_letter
from cptui.minutes.outline_plan import outline_plan
from cptui.minutes.plain_letter import plain_letter
from tests.family import minute
from tests.minutes.papers import MADE, lines, under, worded
from tests.minutes.test_plain_letters import copy_for, letter_to

DAY = 60 * 24
EVENTS = (
    PeopleArrived(("sw", "hv", "mum", "dad")),
    DecisionMade("ada", Outcome.CHILD_IN_NEED, (), "help is enough"),
    DecisionMade("ben", Outcome.NEITHER, (), "he is well"),
    DecisionMade("cy", Outcome.PLAN, ("neglect",), "he was not fed"),
    OutcomeAdded("Ada is in school", ("ada",)),
    PlanActionAdded(6, ("hv",), "ring the school", date(2026, 4, 10)),
    OutcomeAdded("Cy gains weight", ("cy",)),
    LeadNamed("sw", ("ada", "cy")),
    CoreGroupSet(("sw", "mum", "dad"), minute(10 * DAY), "Room 2"),
    ReviewSet(minute(80 * DAY)),
)


def test_the_plan_of_a_child_in_need_has_neither_core_group_nor_review() -> None:
    of_ada, of_cy = (lines(outline_plan(worded(*EVENTS), one, MADE)) for one in ("ada", "cy"))
    assert "Core group" in of_cy
    assert "Review" in of_cy
    assert "Core group" not in of_ada
    assert "Review" not in of_ada


def test_the_letter_says_for_which_children_they_are() -> None:
    letter = decision_letter(worded(*EVENTS), MADE)
    assert under(letter, "Core group")[-1] == "It is for Cy."
    assert under(letter, "Review")[-1] == "It is for Cy."


def test_a_child_in_need_is_told_of_no_other_meeting_like_this_one() -> None:
    letter = letter_to("ada", *EVENTS)
    assert under(letter, "Who to talk to, and the next meetings") == [
        "Chidi Amaranth is the person for you to talk to."
    ]


def test_a_child_is_spoken_to_and_not_about() -> None:
    letter = letter_to("ada", *EVENTS)
    assert under(letter, "What was decided about you")[0] == (
        "You do not need a child protection plan. You will have a child in need plan: help that "
        "you and your family agree to."
    )
    assert letter.audience.startswith("Only for Ada")
    assert "may not know" not in letter.audience


def test_a_child_of_whom_nothing_is_written_is_asked_again() -> None:
    letter = letter_to("ben", *EVENTS)
    assert under(letter, "What you told us") == [
        "We have not written down anything that you told us. You can still tell us what you think."
    ]


def test_a_mother_reads_once_who_there_is_to_talk_to() -> None:
    letter = letter_to("mum", *EVENTS)
    said = under(letter, "Who to talk to, and the next meetings")
    assert said[0] == "Chidi Amaranth is the person to talk to about Ada and Cy."


def test_a_letter_in_plain_words_names_every_day_of_an_adjourned_conference() -> None:
    """Held on Tuesday 31 March and, adjourned, again on Friday 10 April 2026: ten days on."""
    adjourned = ConferenceAdjourned(minute(10 * DAY), "no longer quorate")
    for code in ("mum", "ada"):
        conference = copy_for(code, *EVENTS[:1], adjourned)
        pause = replace(conference.closing.adjournments[0], resumed=minute(10 * DAY))
        resumed = replace(conference, closing=replace(conference.closing, adjournments=(pause,)))
        letter = plain_letter(resumed, MADE) or child_letter(resumed, MADE)
        assert letter is not None
        (about,) = [line for line in lines(letter) if line.startswith("On Tuesday 31 March")]
        assert "On Tuesday 31 March 2026 and Friday 10 April 2026" in about


def test_a_meeting_without_a_day_yet_is_promised_with_who_finds_it() -> None:
    left = DateLeftOpen(Meeting.REVIEW, "sw", date(2026, 4, 3))
    said = under(letter_to("mum", *EVENTS[:-1], left), "Who to talk to, and the next meetings")
    assert said[-1] == (
        "There will be another meeting like this one. Chidi Amaranth finds the day, and tells you "
        "by Friday 3 April 2026."
    )


def test_a_child_without_a_plan_does_not_read_that_others_have_one() -> None:
    letter = decision_letter(copy_for("ben", *EVENTS), MADE)
    assert "Outline plan" not in lines(letter)
    assert not any("None" in line for line in lines(letter))


def test_a_child_s_own_plan_sheet_does_not_say_that_another_child_s_was_left_out() -> None:
    sheet = outline_plan(copy_for("ada", *EVENTS), "ada", MADE)
    assert not any(line.startswith("[Left out") for line in lines(sheet))
