"""Words people put in between, and words that must not be dropped or shown to the wrong reader."""

import pytest

from cptui.actions.refusal import Refused
from cptui.domain.text import LONGEST
from tests.capture.reading_family import meaning, read


@pytest.mark.parametrize(
    "line", ["/leaflet mum and dad", "/leaflet mum, and dad", "/leaflet mum & dad"]
)
def test_and_between_two_people_is_nobody(line: str) -> None:
    """Somebody's role may hold the word, as in mother of Ada and Cy."""
    assert meaning(line).arguments["people"] == ("mum", "dad")


def test_and_alone_names_nobody_whose_role_has_the_word() -> None:
    assert meaning("/in hv and pol").arguments["people"] == ("hv", "pol")


@pytest.mark.parametrize(
    ("line", "children"),
    [
        ("/readback ada and cy", ("ada", "cy")),
        ("/family mum ada and cy agree: she wants help", ("ada", "cy")),
        ("/nodissent pro ada and ben", ("ada", "ben")),
        ("/lead ada and cy sw", ("ada", "cy")),
    ],
)
def test_children_are_also_named_with_and(line: str, children: tuple[str, ...]) -> None:
    assert meaning(line).arguments["children"] == children


@pytest.mark.parametrize(
    ("line", "children", "text"),
    [
        ("/outcome Ada and Cy attend school", ("ada", "cy"), "attend school"),
        ("/outcome ada, cy attend school", ("ada", "cy"), "attend school"),
        ("/outcome Ada and her mother are safe", ("ada",), "and her mother are safe"),
        ("/outcome All children attend school", (), "All children attend school"),
        ("/outcome all at a healthy weight", (), "at a healthy weight"),
    ],
)
def test_an_outcome_is_for_every_child_named_first(
    line: str, children: tuple[str, ...], text: str
) -> None:
    made = meaning(line).arguments
    assert (made["children"], made["text"]) == (children, text)


@pytest.mark.parametrize(
    "line",
    [
        "hv: he hit her #not:dad.",
        "hv: he hit her #not: dad",
        "hv: he hit her #not dad",
        "hv: he hit her #not:",
        "hv: #not:dad he hit her",
        "he hit her #not:dad and mum",
    ],
)
def test_who_may_not_see_it_is_never_taken_for_words_they_would_see(line: str) -> None:
    with pytest.raises(Refused, match="at the very end"):
        read(line)


def test_a_backslash_still_keeps_the_tag_as_words() -> None:
    made = meaning(r"hv: the note ends in \#not:dad").arguments
    assert (made["text"], made["hidden_from"]) == ("the note ends in #not:dad", ())


@pytest.mark.parametrize(
    "line",
    ["/apologies gp she supports a plan", "/back dad he is calm", "/exclude dad upset: he shouts"],
)
def test_words_a_command_has_no_place_for_are_refused_and_not_dropped(line: str) -> None:
    with pytest.raises(Refused, match="more than this takes"):
        read(line)


def test_categories_may_be_parted_by_commas() -> None:
    made = meaning("/decide ada plan emotional, neglect: why").arguments
    assert made["categories"] == ("emotional", "neglect")


@pytest.mark.parametrize(
    ("line", "who", "what"),
    [
        ("@health visitor weigh weekly", ("hv",), "weigh weekly"),
        ("@sw and hv meet", ("sw", "hv"), "meet"),
        ("@sw and ring the GP", ("sw",), "and ring the GP"),
    ],
)
def test_an_action_is_for_everybody_named_first(line: str, who: tuple[str, ...], what: str) -> None:
    made = meaning(line).arguments
    assert (made["who"], made["what"]) == (who, what)


def test_a_time_after_the_colon_belongs_to_the_words() -> None:
    made = meaning("/interim: 09:30 contact each day")
    assert (made.arguments["text"], made.at) == ("09:30 contact each day", None)


def test_a_line_too_long_to_keep_whole_is_refused_and_not_cut() -> None:
    assert meaning("x" * LONGEST).arguments["text"] == "x" * LONGEST
    with pytest.raises(Refused, match="20,001 characters"):
        read("x" * (LONGEST + 1))


@pytest.mark.parametrize(
    "line",
    [
        "/reword 5: he hit her #not:dad",
        "/view hv ada yes: he hit her #not:dad",
        "s/two/ #not:dad/",
        "mum!5 he hit her #not:dad",
    ],
)
def test_what_cannot_be_hidden_is_not_saved_with_the_wish_in_it(line: str) -> None:
    with pytest.raises(Refused, match="of a point only"):
        read(line)


@pytest.mark.parametrize("line", ["@sw refer #ada by fri", "@sw refer by fri #ada"])
def test_the_child_of_an_action_may_stand_before_its_date(line: str) -> None:
    made = meaning(line).arguments
    assert (made["what"], made["children"]) == ("refer", ("ada",))
    assert made["due"] is not None
