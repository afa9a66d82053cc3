"""Three children of one family, three outcomes, under the practice of the Isle of Wight."""

from datetime import date
from pathlib import Path

from cptui.domain.events import Outcome
from cptui.minutes.letter import decision_letter
from cptui.rules.decisions import on_plan
from tests.minutes.papers import under
from tests.rules.practice import profile
from tests.scenarios.talking import Room

SITTING = (
    "/in chair mt sw hv mw pol pro mum dad",
    "/start",
    "/v sw nny neg: Ada and Ben are safe where they are",
    "/v hv nny neg: weight",
    "/v pol nny phy: the call-outs",
)


def test_each_child_has_an_outcome_reasons_and_dates_of_their_own(tmp_path: Path) -> None:
    with Room(
        "01-initial", tmp_path, **{"profile: warwickshire": "profile: isle-of-wight"}
    ) as room:
        room.say(*SITTING)
        # A child in need plan will follow there (N20): for at least three months, that is not
        # before Tue 30 June, the same day of the month being 31, which June has not.
        said = room.say("/decide ada cin: safe with her grandmother, and supported")
        assert said.endswith("Child in need plan for 3 months at least.")
        question = room.asked("/decide ben none: well at his father's", "really")
        assert "a child in need plan follows" in question
        assert "N20" in question
        room.say("/decide cy plan neglect physical: weight, and hurt nearly done to him")
        made = room.conference.decisions
        assert {code: (one.outcome, one.categories) for code, one in made.items()} == {
            "ada": (Outcome.CHILD_IN_NEED, ()),
            "ben": (Outcome.NEITHER, ()),
            "cy": (Outcome.PLAN, ("neglect", "physical")),
        }
        assert "N20" in made["ben"].despite
        assert on_plan(room.conference) == ("cy",)
        assert room.date("child_in_need_end").limit == date(2026, 6, 30)
        # Within 3 months of Tue 31 March: 30 June, for want of a 31st.
        assert room.date("review").limit == date(2026, 6, 30)

        letter = decision_letter(room.conference, room.conference.opened)
        assert under(letter, "Ada Oakley-Reid")[0] == "Child in need plan."
        assert under(letter, "Cyprian Oakley (known as Cy)")[0] == (
            "Child protection plan. Category: Neglect and physical abuse."
        )
        assert (
            profile("isle-of-wight").label("neither")
            in under(letter, "Benedikt Tolland (known as Ben)")[0].lower()
        )


def test_none_of_them_is_a_decision_about_court_or_home(tmp_path: Path) -> None:
    with Room("01-initial", tmp_path) as room:
        room.say(*SITTING)
        assert "N7" in room.refused("/decide cy court: he must come away")
        assert "N8" in room.refused("/decide cy foster: he must come away")
        said = room.say("@sw legal advice by fri #cy")
        assert "legal advice" in said
        assert room.conference.decisions == {}


def test_where_it_is_only_asked_no_help_raises_no_doubt(tmp_path: Path) -> None:
    # Suffolk: help could still be offered (S23).
    with Room("01-initial", tmp_path, **{"profile: warwickshire": "profile: suffolk"}) as room:
        room.say(*SITTING, "/decide ben none: well at his father's")
        assert room.conference.decisions["ben"].despite == ""
