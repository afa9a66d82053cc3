"""What tidying makes of the points; nothing of what was first typed is lost."""

from dataclasses import replace

import pytest

from cptui.domain.agenda import Tag
from cptui.domain.entry import Entry
from cptui.domain.events import (
    Claim,
    ClaimNamed,
    EntryStruck,
    Event,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
    PointsKeptBack,
    PointsMerged,
    PointsPlaced,
    PointsPrinted,
)
from cptui.domain.fold import fold
from cptui.domain.state import Point
from tests.after import HELD, NEXT, after
from tests.family import AGENDA, entries, opened


def point(number: int, *events: Event) -> Point:
    found = after(*events).point(number)
    assert found is not None
    return found


def test_merged_points_are_one_under_the_first_in_the_order_named() -> None:
    conference = after(PointsMerged((4, 5)))
    merged = conference.point(4)
    assert merged is not None
    assert merged.text == "weight has dropped. Two appointments were missed"
    assert merged.parts == (4, 5)
    assert conference.point(5) is None


def test_a_merged_point_keeps_the_first_s_time_and_item() -> None:
    first, merged = point(5), point(5, PointsMerged((5, 4)))
    assert (merged.at, merged.item, merged.typed) == (first.at, first.item, first.typed)


def test_whoever_may_not_see_one_part_may_not_see_the_whole() -> None:
    assert point(4, PointsMerged((4, 6))).hidden_from == ("dad",)


def test_a_point_for_some_children_joined_to_one_for_all_is_for_all() -> None:
    assert point(4, PointsMerged((4, 6))).children == ()
    assert point(4, PointsMerged((4, 5))).children == ("cy",)


def test_the_challenges_of_every_part_stay() -> None:
    challenged = PointChallenged(5, "mum", "it was one"), PointsMerged((4, 5))
    assert [one.text for one in point(4, *challenged).challenges] == ["it was one"]


def test_a_copy_without_one_part_does_not_have_its_words() -> None:
    # What a reader's copy is built from: the record without the entries they may not see.
    record = entries(*HELD, PointsMerged((4, 6)))
    cut = tuple(one for one in record if one.number != 6)
    texts = [one.text for one in fold(cut).points]
    assert not any("drunk" in text for text in texts)
    assert "weight has dropped" in texts


def test_undoing_the_merge_gives_each_point_back_as_it_was() -> None:
    assert after(PointsMerged((4, 5)), EntryStruck(NEXT)).points == after().points


def test_striking_a_part_leaves_the_others() -> None:
    assert point(4, PointsMerged((4, 5)), EntryStruck(5)).text == "weight has dropped"
    assert point(5, PointsMerged((4, 5)), EntryStruck(4)).text == "two appointments were missed"


def test_points_merged_twice_keep_all_their_numbers() -> None:
    merged = point(7, PointsMerged((4, 5)), PointsMerged((7, 4)))
    assert merged.parts == (7, 4, 5)


def test_a_point_goes_under_another_item_and_heading() -> None:
    moved = point(4, PointsPlaced((4,), 3, ("safety",)))
    assert (moved.item, moved.tags) == (3, ("safety",))
    assert point(4, PointsPlaced((4,), 3)).tags == ("harm",)
    assert point(4, PointsPlaced((4,), None, ())).tags == ()


def test_a_point_is_named_as_what_it_is_and_can_be_unnamed() -> None:
    assert point(4, ClaimNamed((4, 5), Claim.OPINION)).claim is Claim.OPINION
    assert point(4, ClaimNamed((4,), Claim.OPINION), ClaimNamed((4,), None)).claim is None


def with_headings(*events: Event) -> tuple[Entry, ...]:
    tags = (Tag("fact", "Fact", "Facts"), Tag("opinion", "Opinion", "Opinions"), *AGENDA.tags)
    first, *rest = entries(*events)
    return (replace(first, event=replace(opened(), agenda=replace(AGENDA, tags=tags))), *rest)


@pytest.mark.parametrize(
    ("claim", "tags"), [(Claim.OPINION, ("opinion", "harm")), (None, ("harm",))]
)
def test_where_the_agenda_has_headings_for_them_it_stands_under_its_own(
    claim: Claim | None, tags: tuple[str, ...]
) -> None:
    noted = PointNoted("he drinks", "hv", tags=("fact", "harm"))
    found = fold(with_headings(noted, ClaimNamed((2,), claim))).point(2)
    assert found is not None
    assert found.tags == tags


def test_a_point_kept_from_print_says_why_until_it_is_printed_again() -> None:
    back = PointsKeptBack((4, 5), "a telephone number")
    assert point(5, back).kept_back == "a telephone number"
    assert point(5, back, PointsPrinted((5,))).kept_back == ""
    assert point(4, back, PointsPrinted((5,))).kept_back == "a telephone number"


def test_rewording_and_going_on_reach_the_whole() -> None:
    merged = PointsMerged((4, 5))
    assert point(4, merged, PointReworded(4, "both")).text == "both"
    assert point(4, PointContinued(5, "in May"), merged).text.endswith("missed in May")
