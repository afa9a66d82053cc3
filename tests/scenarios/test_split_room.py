"""Three agencies say a plan is needed and three that it is not: whose decision it is."""

from pathlib import Path

import pytest

from cptui.domain.events import Outcome
from cptui.rules.decisions import differing
from cptui.rules.views import tally
from tests.scenarios.talking import Room

VIEWS = (
    "/in chair mt sw hv mw pol pro mum",
    '/in "Jorunn Marsham" deputy head teacher for sch',
    "/start",
    "/v sw nny neg: not fed and weighed as he needs",
    "/v hv nny neg: weight",
    "/v mw nny neg: missed feeds",
    "/v mar nna: school does not know him",
    "/v pol nny phy: the call-outs",
    "/v pro nnn: engaged since February",
    "/view gp ada,ben,cy written no: well",
)
"""On Cy: social care yes, health yes (both of them), police yes; probation no, the GP no in
writing; school abstains. Three to two."""
SPLIT = (*VIEWS, "/view mar cy no: his sister says he is well")
"""School says no after all: three to three."""


def split(folder: Path, profile: str) -> Room:
    room = Room("01-initial", folder, **{"profile: warwickshire": f"profile: {profile}"})
    room.say(*SPLIT)
    assert tally(room.conference, "cy").by_agency == {
        "social_care": "yes",
        "health": "yes",
        "police": "yes",
        "primary": "no",
        "probation": "no",
        "gp": "no",
    }
    assert tally(room.conference, "cy").says == "3 yes, 3 no"
    return room


@pytest.mark.parametrize("line", ["/decide cy plan neglect: thin", "/decide cy none: he eats"])
def test_where_the_chair_decides_either_decision_is_the_chairs(tmp_path: Path, line: str) -> None:
    with split(tmp_path, "warwickshire") as room:
        assert "3 yes" not in room.say(line)
        told = room.minutes("Decision", after="Cyprian Oakley (known as Cy)")[-1]
        assert "the chair decides after hearing every agency" in told
        assert room.conference.decisions["cy"].despite == ""


def test_where_all_should_agree_no_plan_is_not_inferred_and_the_chair_decides(
    tmp_path: Path,
) -> None:
    with split(tmp_path, "bromleys") as room:
        assert room.say("/decide cy plan neglect: thin").endswith(
            "By agency 3 yes, 3 no: not all agree, so the chair decides."
        )
        # Those who said no differ, and are asked; school, probation and the GP.
        assert set(differing(room.conference, "cy")) == {"mar", "pro", "gp"}
        # All six agencies said no on Ben: a plan for him goes against all of them.
        question = room.asked("/decide ben plan neglect: like Cy", "really")
        assert "By agency 6 no: all agree, and this goes against it." in question


def test_in_wales_nobody_breaks_a_tie_and_the_minutes_say_what_was_done(tmp_path: Path) -> None:
    with split(tmp_path, "wales") as room:
        says = "By agency 3 yes, 3 no: a tie, and this profile names nobody to break it."
        line = "/decide cy plan neglect: thin"
        assert room.asked(line, "no").startswith(says)
        assert "cy" not in room.conference.decisions
        assert room.asked(line, "really").startswith(says)
        assert room.conference.decisions["cy"].outcome is Outcome.PLAN
        told = room.minutes("Decision", after="Cyprian Oakley (known as Cy)")
        assert told[-1].startswith("Decided Tuesday 31 March 2026 at 10:00; the practitioners")
        assert f"Recorded although: {says}" in told[-1]


def test_in_wales_everybody_gives_a_view_and_then_the_majority_decides(tmp_path: Path) -> None:
    with Room("01-initial", tmp_path, **{"profile: warwickshire": "profile: wales"}) as room:
        room.say(*VIEWS)
        assert tally(room.conference, "cy").says == "3 yes, 2 no, 1 abstains"
        line = "/decide cy plan neglect: thin"
        assert room.asked(line, "no").startswith("No view given: mar; here everybody gives one.")
        room.say("/view mar cy yes neglect: his sister carries him")
        # Four to two.
        assert room.say(line).endswith("By agency 4 yes, 2 no: the majority says yes.")
        assert "goes against it" in room.asked("/decide cy none: he eats", "no")
