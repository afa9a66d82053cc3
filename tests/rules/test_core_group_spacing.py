"""Core groups too far apart are told to the chair before their first day is accepted."""

from datetime import UTC, date, datetime

import pytest

from cptui.actions import plan
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.events import CoreGroupSet, ItemStarted, ReviewSet, Rhythm
from cptui.rules.dates import core_group_series, say_rhythm
from cptui.rules.dates.spacing import against_series
from tests.rules.practice import conference

SIX_WEEKLY = Rhythm(6, "weeks")
MONDAY = datetime(2026, 4, 13, 9, 0, tzinfo=UTC)
JULY = ReviewSet(datetime(2026, 7, 14, 9, 0, tzinfo=UTC))


def test_a_holiday_that_leaves_too_long_a_gap_is_told_with_the_gap_and_a_day_without() -> None:
    # Wales: at most six weeks. Six-weekly from Mon 13 Apr 2026 is Mon 25 May, the Spring bank
    # holiday, so Fri 22; then Mon 6 Jul: 9 days of May, 30 of June and 6 are 45, and six weeks
    # after Fri 22 May is Fri 3 Jul. On Tuesdays (26 May, 7 Jul) there is no holiday; Tue 14 Apr
    # is the nearest worked day, Sun 12 being none.
    one = conference("wales", ItemStarted(1), JULY)
    assert against_series(one, date(2026, 4, 13), SIX_WEEKLY) == (
        "The core group of Mon 6 Jul 2026 is 45 days after the one before it, "
        "past Fri 3 Jul 2026, 6 weeks after the one before.",
        "Beginning on Tue 14 Apr 2026 none would be.",
    )
    assert against_series(one, date(2026, 4, 14), SIX_WEEKLY) == ()


def test_a_rhythm_longer_than_the_profile_allows_is_told_and_of_many_the_number() -> None:
    # Newcastle: at most four weeks. Six-weekly from Thu 9 Apr: 21 May, 2 Jul, 13 Aug, 24 Sep.
    far = ReviewSet(datetime(2026, 9, 29, 9, 0, tzinfo=UTC))
    one = conference("newcastle", ItemStarted(1), far)
    first, second, more = against_series(one, date(2026, 4, 9), SIX_WEEKLY)
    assert first.startswith("The core group of Thu 21 May 2026 is 42 days")
    assert second.startswith("The core group of Thu 2 Jul 2026")
    assert more == "So are 2 more."


def test_a_month_is_kept_by_the_same_weekday_of_the_next_one() -> None:
    # Warwickshire, monthly: the third Thursday after 16 Apr is 21 May, 35 days on.
    one = conference("warwickshire", ItemStarted(1))
    assert against_series(one, date(2026, 4, 16), None) == ()
    assert against_series(one, date(2026, 4, 16), SIX_WEEKLY) != ()


def test_the_chair_is_asked_and_may_set_it_all_the_same() -> None:
    one = conference("wales", ItemStarted(1), JULY)
    with pytest.raises(Doubtful, match="45 days after the one before"):
        plan.set_core_group(one, ("sw",), MONDAY, None, SIX_WEEKLY)
    found = plan.set_core_group(one, ("sw",), MONDAY, None, SIX_WEEKLY, sure=True)
    assert found == CoreGroupSet(("sw",), MONDAY, None, SIX_WEEKLY)


def test_a_rhythm_said_later_is_weighed_with_the_day_already_set() -> None:
    one = conference("wales", ItemStarted(1), JULY, CoreGroupSet(("sw",), MONDAY))
    with pytest.raises(Doubtful, match="Mon 6 Jul 2026"):
        plan.set_core_group(one, ("sw",), every=SIX_WEEKLY)
    # Who is in it asks nothing.
    said = conference("wales", ItemStarted(1), JULY, CoreGroupSet(("sw",), MONDAY, "", SIX_WEEKLY))
    assert plan.set_core_group(said, ("sw", "hv")).every == SIX_WEEKLY


@pytest.mark.parametrize("every", [Rhythm(0, "weeks"), Rhythm(27, "weeks"), Rhythm(7, "months")])
def test_a_rhythm_that_is_none_is_refused(every: Rhythm) -> None:
    with pytest.raises(Refused, match="1 to 26 weeks"):
        plan.set_core_group(conference("england"), ("sw",), every=every)


def test_the_rhythm_said_goes_before_the_profile_s() -> None:
    # England's profile has none; Wales says monthly: the second Tuesday, 12 May, 9 Jun.
    for name in ("england", "wales"):
        said = CoreGroupSet(
            ("sw",), datetime(2026, 4, 14, 9, 0, tzinfo=UTC), None, Rhythm(3, "weeks")
        )
        found = core_group_series(conference(name, ItemStarted(1), said))
        # Three weeks on from Tue 14 Apr: 5 and 26 May, 16 Jun; the review by Tue 30 Jun.
        assert [one.on.isoformat() for one in found] == ["2026-05-05", "2026-05-26", "2026-06-16"]


@pytest.mark.parametrize(
    ("rhythm", "said"),
    [
        (Rhythm(1, "weeks"), "every week"),
        (Rhythm(4, "weeks"), "every 4 weeks"),
        (Rhythm(1, "months"), "every month"),
        (Rhythm(2, "months"), "every 2 months"),
    ],
)
def test_it_is_said_in_words(rhythm: Rhythm, said: str) -> None:
    assert say_rhythm(rhythm) == said
