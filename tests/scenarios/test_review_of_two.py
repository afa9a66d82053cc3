"""A review: one plan ends, the other goes on under another category, and somebody dissents."""

from datetime import date
from pathlib import Path

from cptui.domain.events import Outcome
from cptui.rules.decisions import categories_of, dissent_to_ask, on_plan
from cptui.rules.views import tally
from tests.scenarios.talking import Room

SITTING = (
    "/in chair mt sw sn pri dva mum step int",
    "/start",
    "/v sw ny emo: nothing left for Idris; Elowen is frightened at night",
    "/v sn ny emo: what she draws",
    "/v pri nn: both thrive at school",
    "/v dva yy emo: he hears what she hears",
)
"""Idris: social care, health and school no, the domestic abuse service yes: 1 yes, 3 no.
Elowen: social care, health and domestic abuse yes, school no: 3 yes, 1 no."""


def test_one_plan_ends_one_changes_category_and_one_agency_dissents(tmp_path: Path) -> None:
    with Room("02-review", tmp_path) as room:
        room.say(*SITTING)
        assert tally(room.conference, "idris").says == "1 yes, 3 no"
        assert tally(room.conference, "elowen").says == "3 yes, 1 no"
        said = room.say("/decide idris end safe cin: the neglect has ended")
        assert said.startswith(
            "Decision for Idris: child protection plan ends, child in need plan follows; "
            "Idris is no longer likely to suffer significant harm."
        )
        said = room.say("/decide elowen continue emotional: frightened at night")
        assert said.endswith("Category changed from neglect; at first neglect.")
        conference = room.conference
        assert on_plan(conference) == ("elowen",)
        assert conference.decisions["elowen"].categories == ("emotional",)
        found = categories_of(conference, "elowen")
        assert found is not None
        assert (found.initial, found.before, found.latest) == (
            ("neglect",),
            ("neglect",),
            ("emotional",),
        )
        assert (dissent_to_ask(conference, "idris"), dissent_to_ask(conference, "elowen")) == (
            ("dva",),
            ("pri",),
        )
        room.say("/dissent dva idris: his plan ends before the work on it has begun")
        room.say("/nodissent pri elowen")
        ended = room.minutes("Decision", after="Idris Trevanion")
        assert "Ground: Idris is no longer likely to suffer significant harm." in ended[0]
        going_on = room.minutes("Decision", after="Elowen Trevanion")
        assert going_on[0].startswith(
            "The child protection plan continues. Category: Emotional abuse. "
            "Before this review: Neglect. The plan began with: Neglect"
        )
        (dissent,) = room.minutes("Formal dissent", after="Idris Trevanion")
        assert dissent.endswith("His plan ends before the work on it has begun.")
        # Held Wed 10 June 2026: the next review within 6 months, Thu 10 December, a working day.
        due = room.date("review")
        assert (due.limit, due.by) == (date(2026, 12, 10), date(2026, 12, 10))


def test_a_plan_that_ends_since_the_family_moved_asks_nobody(tmp_path: Path) -> None:
    with Room("02-review", tmp_path) as room:
        room.say(*SITTING)
        said = room.say("/decide elowen end moved: Gullhaven held its transfer conference")
        assert "Elowen has moved for good" in said
        conference = room.conference
        assert conference.decisions["elowen"].outcome is Outcome.END
        # Three agencies said still needed: of a fact nobody differs, and nobody is asked.
        assert dissent_to_ask(conference, "elowen") == ()


def test_the_question_of_a_review_is_whether_the_plan_is_still_needed(tmp_path: Path) -> None:
    with Room("02-review", tmp_path) as room:
        room.say(*SITTING)
        asked = room.minutes("Views of the professionals", after="Elowen Trevanion")[0]
        assert asked == "Each was asked: is a child protection plan still needed?"
        assert "can be: continue, end cin, end" in room.refused("/decide elowen plan emo: why")
