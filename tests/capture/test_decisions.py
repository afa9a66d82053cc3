"""Lines that end a plan on a ground, what no conference decides, and going on inquorate."""

from dataclasses import replace

import pytest

from cptui.actions.quorum import proceed_inquorate
from cptui.actions.refusal import Refused
from cptui.domain.events import Outcome
from cptui.store.profiles import load_profile
from tests.capture.reading_family import conference, meaning, question, read

REAL = replace(conference(), profile=load_profile("isle-of-wight"))

ENDINGS: list[tuple[str, Outcome, str]] = [
    ("/decide ada end: why", Outcome.END, ""),
    ("/decide ada end moved: why", Outcome.END, "moved"),
    ("/decide ada end mov: why", Outcome.END, "moved"),
    ("/decide ada end cin: why", Outcome.END_IN_NEED, ""),
    ("/decide ada end safe cin: why", Outcome.END_IN_NEED, "safe"),
    ("/decide ada end cin safe: why", Outcome.END_IN_NEED, "safe"),
    ("/decide ada end looked-after: why", Outcome.END, "looked-after"),
    ("/decide ada end eighteen: why", Outcome.END, "eighteen"),
]


@pytest.mark.parametrize(("line", "outcome", "ground"), ENDINGS, ids=[one[0] for one in ENDINGS])
def test_the_ground_stands_after_end(line: str, outcome: Outcome, ground: str) -> None:
    found = meaning(line, at=REAL).arguments
    assert (found["outcome"], found["ground"]) == (outcome, ground)
    assert (found["categories"], found["reason"]) == ((), "why")


def test_an_unknown_ground_is_asked_about_with_the_profiles_own() -> None:
    asked = question("/decide ada end bored: why", at=REAL)
    keys = [choice.key for choice in asked.choices]
    assert keys == ["safe", "moved", "eighteen", "abroad", "died", "looked-after"]
    found = asked.answer("moved")
    assert getattr(found, "arguments", {})["ground"] == "moved"


def test_a_profile_without_grounds_takes_the_reason_after_the_colon() -> None:
    bare = conference()
    bare = replace(bare, profile=replace(bare.profile, endings={}))
    with pytest.raises(Refused, match="names no grounds"):
        read("/decide ada end moved: why", at=bare)


@pytest.mark.parametrize("words", ["court", "legal advice", "care order: he is not safe", "PLO"])
def test_court_is_never_decided_here(words: str) -> None:
    with pytest.raises(Refused, match=r"not decided here \(Isle of Wight \(N7\).*as an action"):
        read(f"/decide ada {words}", at=REAL)


@pytest.mark.parametrize("words", ["foster", "placement", "live with nan: safe there", "s20"])
def test_where_a_child_lives_is_never_decided_here(words: str) -> None:
    with pytest.raises(Refused, match=r"Where a child lives .*\(N8\)"):
        read(f"/decide ada {words}", at=REAL)


@pytest.mark.parametrize("line", ["/proceed: few know her", "/proceed few know her"])
def test_the_chairs_reason_to_go_on(line: str) -> None:
    found = meaning(line)
    assert found.action is proceed_inquorate
    assert found.arguments == {"reason": "few know her"}


def test_going_on_needs_its_reason() -> None:
    with pytest.raises(Refused, match=r"Say why .* For example: /proceed: only two"):
        read("/proceed")


@pytest.mark.parametrize(
    ("line", "people", "children"),
    [
        ("/nodissent pol ada", ("pol",), ("ada",)),
        ("/nodissent pol hv ada cy", ("pol", "hv"), ("ada", "cy")),
        ("/nodissent pol,hv ada,cy", ("pol", "hv"), ("ada", "cy")),
        ("/nodissent health visitor sw all", ("hv", "sw"), ("ada", "ben", "cy")),
    ],
)
def test_several_are_asked_and_none_dissents(
    line: str, people: tuple[str, ...], children: tuple[str, ...]
) -> None:
    found = meaning(line).arguments
    assert (found["people"], found["children"]) == (people, children)


def test_a_word_after_somebody_that_is_nobodys_is_asked_about_as_a_child() -> None:
    assert "adda" in question("/nodissent pol adda").question
