"""Lines about each child: views in every form, decisions, dissent."""

from datetime import date

import pytest

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask
from cptui.domain.events import FamilyAnswer, Outcome, View, ViewAnswer, ViewRoute
from tests.capture.reading_family import conference, meaning, question, read

MET, NOT = ViewAnswer.MET, ViewAnswer.NOT_MET
NONE, ABSTAINS = ViewAnswer.NO_VIEW, ViewAnswer.ABSTAINS
WRITTEN, BEFORE = ViewRoute.WRITTEN, ViewRoute.BEFORE_LEAVING
NEG, PHY = "neglect", "physical"

VIEWS: list[tuple[str, tuple[View, ...]]] = [
    ("/view hv ada yes neglect: why: all", (View("ada", MET, (NEG,), "why: all"),)),
    ("/view hv yes ada neg", (View("ada", MET, (NEG,)),)),
    ("/view hv ada yes neglect and physical abuse", (View("ada", MET, (NEG, PHY)),)),
    ("/view hv ada no: why", (View("ada", NOT, (), "why"),)),
    ("/view hv ada not met", (View("ada", NOT),)),
    ("/view hv ada no view", (View("ada", NONE),)),
    ("/view hv ben none: not known", (View("ben", NONE, (), "not known"),)),
    ("/view hv ada abstain", (View("ada", ABSTAINS),)),
    (
        "/view hv ada,cy yes emo",
        (View("ada", MET, ("emotional",)), View("cy", MET, ("emotional",))),
    ),
    ("/view hv ada cy no", (View("ada", NOT), View("cy", NOT))),
    ("/view hv all no", (View("ada", NOT), View("ben", NOT), View("cy", NOT))),
    ("/view gp ada yes neg written: report", (View("ada", MET, (NEG,), "report", WRITTEN),)),
    ("/view pol ada yes neg before leaving", (View("ada", MET, (NEG,), "", BEFORE),)),
    (
        "/v hv yny neg: why",
        (
            View("ada", MET, (NEG,), "why"),
            View("ben", NOT, (), "why"),
            View("cy", MET, (NEG,), "why"),
        ),
    ),
    ("/v hv YNA NEG", (View("ada", MET, (NEG,)), View("ben", NOT), View("cy", ABSTAINS))),
    ("/v hv y.- phy", (View("ada", MET, (PHY,)), View("ben", NONE))),
    ("/v hv nnn written", tuple(View(c, NOT, (), "", WRITTEN) for c in ("ada", "ben", "cy"))),
]


@pytest.mark.parametrize(("line", "views"), VIEWS, ids=[line for line, _ in VIEWS])
def test_a_view(line: str, views: tuple[View, ...]) -> None:
    found = meaning(line)
    assert found.arguments["views"] == views
    assert found.arguments["seen"] == conference().last_entry


REFUSED_VIEWS = [
    ("/view hv", "Say yes, no, none or abstain"),
    ("/view hv yes", "Say on which child"),
    ("/view hv ada", "Say yes, no"),
    ("/v hv yn", "“yn” is 2 letters; one for each child in order: Ada, Ben, Cy"),
    ("/v hv ynyn", "4 letters"),
    ("/v hv ---", "on one child at least"),
    ("/v hv yny ada", "either a letter for each child"),
    ("/view hv ada yes no", "two answers"),
    ("/view hv ada no neglect", "category goes with yes"),
]


@pytest.mark.parametrize(("line", "words"), REFUSED_VIEWS, ids=[line for line, _ in REFUSED_VIEWS])
def test_a_view_that_cannot_be_says_why(line: str, words: str) -> None:
    with pytest.raises(Refused, match=words):
        read(line)


def test_a_word_that_is_no_child_or_category_is_asked_about() -> None:
    asked = question("/view hv ada yes neglct: why")
    assert "neglect" in [choice.key for choice in asked.choices]
    found = asked.answer("neglect")
    assert found.arguments["views"] == (View("ada", MET, (NEG,), "why"),)  # type: ignore[union-attr]


def test_such_a_word_may_turn_out_to_be_a_child() -> None:
    found = question("/view hv adda no").answer("ada")
    assert found.arguments["views"] == (View("ada", NOT),)  # type: ignore[union-attr]


def test_an_unknown_person_is_asked_about_in_a_command_without_plain_text() -> None:
    asked = question("/view hw ada no")
    assert "text" not in [choice.key for choice in asked.choices]
    with pytest.raises(Refused):
        asked.answer("text")


DECISIONS: list[tuple[str, Outcome, tuple[str, ...], str]] = [
    ("/decide ada plan neglect: why", Outcome.PLAN, (NEG,), "why"),
    ("/decide Ada plan phy neg: why", Outcome.PLAN, (PHY, NEG), "why"),
    ("/decide ada cin: why", Outcome.CHILD_IN_NEED, (), "why"),
    ("/decide ada child in need: why", Outcome.CHILD_IN_NEED, (), "why"),
    ("/decide ada none: why", Outcome.NEITHER, (), "why"),
    ("/decide ada continue emotional: why", Outcome.CONTINUE, ("emotional",), "why"),
    ("/decide ada end cin: why", Outcome.END_IN_NEED, (), "why"),
    ("/decide ada end: why", Outcome.END, (), "why"),
]


@pytest.mark.parametrize(
    ("line", "outcome", "categories", "reason"), DECISIONS, ids=[one[0] for one in DECISIONS]
)
def test_a_decision(line: str, outcome: Outcome, categories: tuple[str, ...], reason: str) -> None:
    found = meaning(line).arguments
    assert (found["child"], found["outcome"]) == ("ada", outcome)
    assert (found["categories"], found["reason"]) == (categories, reason)


def test_a_decision_is_for_one_child_at_a_time() -> None:
    with pytest.raises(Refused, match="one child at a time"):
        read("/decide ada,cy plan neglect: why")


def test_a_decision_without_its_outcome_says_what_it_can_be() -> None:
    with pytest.raises(Refused, match="Say plan, cin or none"):
        read("/decide ada court")


FAMILY_VIEWS: list[tuple[str, tuple[str, ...], FamilyAnswer, str]] = [
    ("/family mum ada agree: why", ("ada",), FamilyAnswer.AGREES, "why"),
    ("/family mum ada,cy disagrees", ("ada", "cy"), FamilyAnswer.DISAGREES, ""),
    ("/family mum unsure", ("ada", "ben", "cy"), FamilyAnswer.UNSURE, ""),
    ('/family ben: "told you"', ("ben",), FamilyAnswer.SAID, '"told you"'),
]


@pytest.mark.parametrize(
    ("line", "children", "answer", "words"), FAMILY_VIEWS, ids=[one[0] for one in FAMILY_VIEWS]
)
def test_a_family_view(
    line: str, children: tuple[str, ...], answer: FamilyAnswer, words: str
) -> None:
    found = meaning(line).arguments
    assert (found["children"], found["answer"], found["words"]) == (children, answer, words)


def test_the_scale_takes_a_whole_number_only() -> None:
    assert meaning("/scale sw ada 4").arguments["value"] == 4
    with pytest.raises(Refused, match="from 0 to 10"):
        read("/scale sw ada four")


def test_a_birth_without_a_year_is_the_last_such_day() -> None:
    assert meaning("/born cy 11 nov").arguments["born"] == date(2025, 11, 11)


def test_read_back_and_no_dissent_take_several_children() -> None:
    assert meaning("/readback all").arguments["children"] == ("ada", "ben", "cy")
    assert meaning("/nodissent pro ada cy").arguments["children"] == ("ada", "cy")


def test_an_unknown_child_asks_with_every_child() -> None:
    asked = question("/readback dora")
    assert isinstance(asked, Ask)
    assert [choice.key for choice in asked.choices] == ["ada", "ben", "cy"]
    assert asked.answer("2").arguments["children"] == ("ben",)  # type: ignore[union-attr]
