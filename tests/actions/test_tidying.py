"""What may be joined, placed, named and kept back, and what is refused and why."""

import pytest

from cptui.actions.points import continue_point, reword_point
from cptui.actions.refusal import Doubtful, Refused
from cptui.actions.tidying import keep_back, merge_points, name_claim, place_points, print_again
from cptui.domain.events import (
    Claim,
    ClaimNamed,
    EntryStruck,
    PointNoted,
    PointsKeptBack,
    PointsMerged,
)
from tests.after import NEXT, after


def test_points_of_one_person_are_merged() -> None:
    assert merge_points(after(), (4, 5)) == PointsMerged((4, 5))


@pytest.mark.parametrize(
    ("of", "why"),
    [
        ((4,), "at least two"),
        ((4, 4), "at least two"),
        ((4, 7), "same person"),
        ((4, 99), "99 is not a point"),
    ],
)
def test_points_that_do_not_belong_together_are_not_merged(of: tuple[int, ...], why: str) -> None:
    with pytest.raises(Refused, match=why):
        merge_points(after(), of)


def test_an_opinion_and_a_fact_are_not_merged() -> None:
    conference = after(ClaimNamed((4,), Claim.OPINION))
    with pytest.raises(Refused, match="opinion and not said"):
        merge_points(conference, (4, 5))


def test_what_is_printed_and_what_is_not_are_not_merged() -> None:
    with pytest.raises(Refused, match="kept from print"):
        merge_points(after(PointsKeptBack((5,), "a number")), (4, 5))


def test_merging_what_is_hidden_from_some_asks_first() -> None:
    conference = after(PointNoted("he hid", "hv", hidden_from=("dad",)))
    with pytest.raises(Doubtful, match="the whole is, from dad"):
        merge_points(conference, (4, NEXT))
    assert merge_points(conference, (4, NEXT), sure=True) == PointsMerged((4, NEXT))


def test_a_part_is_named_by_the_point_it_is_part_of() -> None:
    conference = after(PointsMerged((4, 5)))
    for refused in (
        lambda: reword_point(conference, 5, "x"),
        lambda: keep_back(conference, (5,), "x"),
        lambda: merge_points(conference, (7, 5)),
    ):
        with pytest.raises(Refused, match="Point 5 is part of 4 now"):
            refused()


def test_a_struck_point_is_left_alone() -> None:
    with pytest.raises(Refused, match="struck through"):
        name_claim(after(EntryStruck(4)), (4,), Claim.FACT)


def test_a_point_goes_only_where_there_is_something() -> None:
    with pytest.raises(Refused, match="no item 9"):
        place_points(after(), (4,), 9)
    with pytest.raises(Refused, match="No heading is called worries"):
        place_points(after(), (4,), None, ("worries",))
    with pytest.raises(Refused, match="where it stands"):
        place_points(after(), (4,), 1, ("harm",))
    with pytest.raises(Refused, match="which item or heading"):
        place_points(after(), (4,))


def test_naming_or_keeping_back_twice_is_refused() -> None:
    conference = after(ClaimNamed((4,), Claim.FACT), PointsKeptBack((4,), "a number"))
    with pytest.raises(Refused, match="so already"):
        name_claim(conference, (4,), Claim.FACT)
    with pytest.raises(Refused, match="not printed already"):
        keep_back(conference, (5, 4), "a number")
    with pytest.raises(Refused, match="5: printed already"):
        print_again(conference, (5, 4))


def test_keeping_back_needs_a_reason() -> None:
    with pytest.raises(Refused, match="why"):
        keep_back(after(), (4,), " ")


def test_nobody_goes_on_after_the_close() -> None:
    with pytest.raises(Refused, match="closed"):
        continue_point(after(), 4, "and more")
