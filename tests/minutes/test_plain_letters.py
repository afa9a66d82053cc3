"""Letters in plain words: to a parent, and to a child old enough for one."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from cptui.domain.conference import Conference
from cptui.domain.events import (
    ContingencyNoted,
    CoreGroupSet,
    DecisionMade,
    Event,
    LeadNamed,
    Outcome,
    OutcomeAdded,
    PeopleArrived,
    PlanActionAdded,
    PointNoted,
    ReviewSet,
)
from cptui.minutes.child_letter import child_letter
from cptui.minutes.plain_letter import plain_letter
from cptui.minutes.tree import Document
from cptui.rules.disclosure import cut
from cptui.rules.readers import reader_named
from cptui.store.wording import load_wording
from tests.family import entries, minute, played
from tests.minutes.papers import MADE, heading_levels, lines, under

DAY = 60 * 24
EVENTS = (
    PeopleArrived(("sw", "hv", "mum")),
    PointNoted("the GP and CAMHS were rung twice", "mum"),
    PointNoted('"I like it at Nan\'s"', "ada", "sw", children=("ada",)),
    PointNoted("Cy's weight has dropped", "hv", children=("cy",)),
    DecisionMade("ada", Outcome.PLAN, ("neglect",), "she was not fed"),
    OutcomeAdded("Ada is at a healthy weight", ("ada",)),
    PlanActionAdded(7, ("mum", "hv"), "weigh Ada", date(2026, 4, 10)),
    ContingencyNoted("legal advice is taken"),
    LeadNamed("sw", ("ada",)),
    CoreGroupSet(("sw", "mum"), minute(10 * DAY), "Room 2"),
    ReviewSet(minute(80 * DAY)),
)


def copy_for(code: str, *events: Event) -> Conference:
    """The conference as that reader's copy."""
    reader = reader_named(played(*events), code)
    assert reader is not None
    return replace(cut(entries(*events), reader).conference, wording=load_wording())


def letter_to(code: str, *events: Event) -> Document:
    """The plain letter, or the child's, of that reader's copy."""
    copy = copy_for(code, *events)
    found = plain_letter(copy, MADE) or child_letter(copy, MADE)
    assert found is not None
    return found


def test_a_mother_reads_what_was_decided_and_why_in_plain_words() -> None:
    letter = letter_to("mum", *EVENTS)
    assert "Dear Marisol Vrellick," in lines(letter)
    assert under(letter, "Ada") == [
        "Ada will have a child protection plan. The decision is that Ada has been harmed or "
        "may be, and that everybody needs to do something about it together. What people worry "
        "about: neglect.",
        "Why: She was not fed.",
    ]
    assert under(letter, "Cy") == ["Nothing was decided yet for Cy."]


def test_what_she_said_is_hers_and_what_she_is_to_do_is_said_to_her() -> None:
    letter = letter_to("mum", *EVENTS)
    assert under(letter, "What you said") == ["The GP and CAMHS were rung twice."]
    assert under(letter, "Who will do what") == [
        "You and Runa Brannock: weigh Ada, by Friday 10 April 2026."
    ]
    assert under(letter, "If nothing changes") == ["Legal advice is taken."]


def test_she_is_told_of_the_meetings_she_is_asked_to() -> None:
    said = under(letter_to("mum", *EVENTS), "Who to talk to, and the next meetings")
    assert said[0] == "Chidi Amaranth is the person to talk to about Ada."
    # Ten and eighty days after 31 March.
    assert "on Friday 10 April 2026 at 10:00, and you are asked to come" in said[1]
    assert "on Friday 19 June 2026 at 10:00" in said[2]
    without = letter_to("dad", *EVENTS)
    assert not any("you are asked to come" in line for line in lines(without))


def test_the_initials_that_are_used_are_explained_and_no_others() -> None:
    said = under(letter_to("mum", *EVENTS), "What the short forms mean")
    assert [line.partition(":")[0] for line in said] == ["CAMHS", "GP"]
    assert "What the short forms mean" not in lines(letter_to("dad", *EVENTS))


def test_a_father_s_letter_is_about_his_own_child() -> None:
    letter = letter_to("dad", *EVENTS)
    assert not any("Ada" in line for line in lines(letter))
    assert "Cy" in lines(letter)


def test_a_child_is_told_what_they_told_us_and_what_is_for_them() -> None:
    letter = letter_to("ada", *EVENTS)
    said = lines(letter)
    assert "Hello Ada," in said
    assert under(letter, "What you told us") == ['"I like it at Nan\'s".']
    assert under(letter, "Who will do what") == [
        "Marisol Vrellick and Runa Brannock: weigh Ada, by Friday 10 April 2026."
    ]
    assert not any("Cy" in line for line in said)
    assert under(letter, "If you do not agree")[0].startswith("You can say so")


def test_headings_follow_one_another_without_a_gap() -> None:
    for code in ("mum", "dad", "ada"):
        levels = [0, *heading_levels(letter_to(code, *EVENTS))]
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_service_and_the_professionals_get_no_such_letter() -> None:
    for code in ("full", "professionals", "hv"):
        copy = copy_for(code, *EVENTS)
        assert plain_letter(copy, MADE) is None
        assert child_letter(copy, MADE) is None
