"""The coverage table: every rule of the founding documents has a place that is really there."""

import pytest

from tests.practice.coverage_page import PAGE, coverage, page
from tests.practice.places import KINDS, NoSuchPlace, cited, every_place, place, says, stated

COUNTS = {
    "isle-of-wight": ("N", 21),
    "isle-of-wight-older": ("O", 15),
    "warwickshire": ("W", 40),
    "bromleys": ("B", 19),
    "suffolk": ("S", 35),
}
"""How many rules were found in each founding document, and their letter."""
EVERY = [(d, r, t) for d, r, t in every_place(coverage())]


def test_all_130_rules_are_there_each_with_a_place() -> None:
    table = coverage()
    expected = {
        d: [f"{letter}{n}" for n in range(1, many + 1)] for d, (letter, many) in COUNTS.items()
    }
    assert {document: list(rules) for document, rules in table.items()} == expected
    assert sum(many for _, many in COUNTS.values()) == 130
    assert all(
        entry["places"] and entry["says"] for rules in table.values() for entry in rules.values()
    )


@pytest.mark.parametrize(("document", "rule", "text"), EVERY, ids=[f"{r} {t}" for _, r, t in EVERY])
def test_the_place_is_there_and_names_its_rule(document: str, rule: str, text: str) -> None:
    assert says(place(text, document), rule)


@pytest.mark.parametrize(
    "text",
    [
        *("limit:core_grup_first", "setting:decision_rul", "check:criterion", "statement:purposes"),
        *("label:keyworker", "agency:police_force", "category:harm", "contact:telephone"),
        *(
            "field:family.suporter",
            "agenda:standard/tea",
            "wording:letter.farewell",
            "row:/agree_all",
        ),
        *(
            "date:core_group_zeroth",
            "minutes:Refreshments",
            "letter:Refreshments",
            "outcomes:court",
        ),
    ],
)
def test_a_place_that_is_not_there_is_found_out(text: str) -> None:
    with pytest.raises(NoSuchPlace):
        says(place(text, "warwickshire"), "W1")


def test_a_place_that_no_longer_names_its_rule_is_found_out() -> None:
    assert says(place("limit:initial_conference", "warwickshire"), "W6")
    with pytest.raises(NoSuchPlace):
        says(place("limit:initial_conference", "warwickshire"), "W7")


def test_a_place_inherited_from_elsewhere_does_not_pass_for_the_documents_own() -> None:
    with pytest.raises(NoSuchPlace):
        says(place("check:timing", "warwickshire"), "W6")


def test_every_rule_that_a_profile_names_leads_back_to_it() -> None:
    """What a profile states for a rule is in that rule's row, so that no home is forgotten."""
    rows = {(document, rule, text) for document, rule, text in EVERY}
    for document in COUNTS:
        for text, source in stated(document):
            for rule in cited(source):
                assert (document, rule, text) in rows, f"{rule} in {document} has no {text}"


def test_a_range_of_rules_names_each_of_them() -> None:
    assert cited("Suffolk (S28 to S30, S34)") == {"S28", "S29", "S30", "S34"}


def test_every_kind_of_place_is_used() -> None:
    assert {text.partition(":")[0] for _, _, text in EVERY} == set(KINDS)


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()
