"""The core groups after the first: rhythms, holidays, gaps, and where they end."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cptui.domain.events import CoreGroupSet, ItemStarted, ReviewSet, Rhythm
from cptui.rules.dates import RHYTHMS, CoreGroup, core_group_series, later_core_groups
from cptui.rules.dates.facts import ChildFacts
from cptui.rules.dates.rhythm import same_weekday
from cptui.rules.dates.series import series
from tests.rules.practice import NATIONS, conference, facts, working

HELD = date(2026, 3, 31)


def days(found: tuple[CoreGroup, ...]) -> list[str]:
    """Return the days they are held on."""
    return [one.on.isoformat() for one in found]


def test_weekly_is_every_seven_days_up_to_the_day_before_the_review() -> None:
    # Thursdays after 16 Apr 2026, the review on Thu 21 May.
    found = series(working("england"), date(2026, 4, 16), RHYTHMS["weekly"], date(2026, 5, 21))
    assert days(found) == ["2026-04-23", "2026-04-30", "2026-05-07", "2026-05-14"]
    assert {one.gap for one in found} == {7}


def test_one_on_a_bank_holiday_is_moved_before_it_and_none_is_left_out() -> None:
    # Mondays every four weeks after 9 Mar 2026: 6 Apr is Easter Monday, so Thu 2; 4 May is May
    # Day, so Fri 1; then 1 and 29 Jun.
    until = date(2026, 7, 1)
    found = series(working("england"), date(2026, 3, 9), RHYTHMS["four-weekly"], until)
    assert days(found) == ["2026-04-02", "2026-05-01", "2026-06-01", "2026-06-29"]
    assert [one.planned.isoformat() for one in found[:2]] == ["2026-04-06", "2026-05-04"]
    # 9 Mar to 2 Apr: 22 to the 31st and 2; 2 Apr to 1 May: 28 and 1; to 1 Jun: 30 and 1.
    assert [one.gap for one in found] == [24, 29, 31, 28]
    assert found[0].moved == "Mon 6 Apr is not worked (Easter Monday): moved before it"
    assert found[2].moved == ""


def test_easter_monday_is_worked_in_scotland_so_nothing_is_moved() -> None:
    found = series(working("scotland"), date(2026, 3, 9), RHYTHMS["four-weekly"], date(2026, 4, 10))
    assert days(found) == ["2026-04-06"]


def test_monthly_keeps_the_weekday_of_the_month() -> None:
    # The third Thursday: 16 Apr, 21 May, 18 Jun, 16 Jul, 20 Aug, 17 Sep 2026.
    found = series(working("wales"), date(2026, 4, 16), RHYTHMS["monthly"], date(2026, 9, 30))
    assert days(found) == ["2026-05-21", "2026-06-18", "2026-07-16", "2026-08-20", "2026-09-17"]
    assert [one.gap for one in found] == [35, 28, 28, 35, 28]


@pytest.mark.parametrize(
    ("day", "months", "same"),
    [
        # The fifth Thursday of April 2026 is the last; May has four, the last on 28.
        (date(2026, 4, 30), 1, date(2026, 5, 28)),
        # The first Monday over New Year.
        (date(2026, 12, 7), 1, date(2027, 1, 4)),
        # The second Wednesday of a month that begins on one.
        (date(2026, 3, 11), 4, date(2026, 7, 8)),
    ],
)
def test_the_same_weekday_of_another_month(day: date, months: int, same: date) -> None:
    assert same_weekday(day, months) == same


def test_six_weekly_over_the_clock_change_stays_on_its_weekday() -> None:
    # Wed 14 Oct 2026; 25 Nov; 6 Jan 2027.
    found = series(working("wales"), date(2026, 10, 14), RHYTHMS["six-weekly"], date(2027, 1, 14))
    assert days(found) == ["2026-11-25", "2027-01-06"]


def test_weekly_over_christmas_moves_each_before_its_holiday() -> None:
    # Fridays after 18 Dec 2026: Christmas Day, so Thu 24; New Year's Day, so Thu 31; Fri 8 Jan.
    found = series(working("england"), date(2026, 12, 18), RHYTHMS["weekly"], date(2027, 1, 11))
    assert days(found) == ["2026-12-24", "2026-12-31", "2027-01-08"]
    assert [one.gap for one in found] == [6, 7, 8]


def test_where_no_day_before_is_free_it_comes_after() -> None:
    # Daily after Thu 24 Dec 2026: Christmas Day has no free day before it but that of the one
    # before, so Tue 29; then 30.
    found = series(working("england"), date(2026, 12, 24), Rhythm(1, "days"), date(2026, 12, 31))
    assert days(found) == ["2026-12-29", "2026-12-30"]
    assert "moved after it" in found[0].moved


def test_the_last_one_is_ten_working_days_before_the_review_where_the_profile_says() -> None:
    # Blackpool: first core group Thu 9 Apr 2026; four-weekly 7 May, 4 Jun. The review by Tue
    # 30 Jun: back 29 (1), 26-22 (6), 19-16 (10): Tue 16 Jun, the last. From 4 Jun that is 12
    # days, from 7 May 40, more than four weeks: so it comes besides.
    one = facts("blackpool", held=HELD, core_group=date(2026, 4, 9))
    found = later_core_groups(one)
    assert days(found) == ["2026-05-07", "2026-06-04", "2026-06-16"]
    assert found[-1].gap == 12
    assert found[-1].moved == "the last before the review"


def test_the_last_one_takes_the_place_of_one_less_than_a_week_before() -> None:
    # Four-weekly from Mon 20 Apr 2026: 18 May, 15 Jun. The last is Tue 16 Jun, a day after the
    # second: in its place, though that is a day past four weeks from 18 May, which is told.
    one = facts("blackpool", held=HELD, core_group=date(2026, 4, 20))
    found = later_core_groups(one)
    assert days(found) == ["2026-05-18", "2026-06-16"]
    assert (found[-1].planned, found[-1].gap) == (date(2026, 6, 15), 29)
    assert found[-1].warnings == ("past Mon 15 Jun 2026, 4 weeks after the one before",)
    # With the review on Mon 29 Jun it is Mon 15 Jun itself: back 26-22 (5), 19-15 (10).
    assert days(later_core_groups(one, date(2026, 6, 29))) == ["2026-05-18", "2026-06-15"]
    # With the review on Fri 26 Jun it is back 25-22 (4), 19-15 (9), 12 (10): Fri 12 Jun.
    assert days(later_core_groups(one, date(2026, 6, 26))) == ["2026-05-18", "2026-06-12"]


def test_without_a_review_booked_it_ends_before_the_latest_day_of_one() -> None:
    # Wales, monthly on the second Tuesday after 14 Apr: 12 May, 9 Jun; the review by Tue 30 Jun.
    one = facts("wales", held=HELD, core_group=date(2026, 4, 14))
    assert days(later_core_groups(one)) == ["2026-05-12", "2026-06-09"]


def test_a_gap_longer_than_the_profile_allows_is_told() -> None:
    # Newcastle: at most four weeks. Weekly keeps it; six-weekly from Thu 16 Apr does not: four
    # weeks is Thu 14 May.
    one = facts("newcastle", held=HELD, core_group=date(2026, 4, 16))
    assert not any(group.warnings for group in later_core_groups(one, None, RHYTHMS["weekly"]))
    (first, *_) = later_core_groups(one, None, RHYTHMS["six-weekly"])
    assert first.warnings == ("past Thu 14 May 2026, 4 weeks after the one before",)


def test_one_in_a_school_holiday_says_so() -> None:
    # Warwickshire's sample calendar: half term 25 to 29 May 2026. Six weeks from Thu 16 Apr is
    # Thu 28 May.
    one = facts("warwickshire", held=HELD, core_group=date(2026, 4, 16))
    (first, *_) = later_core_groups(one, None, RHYTHMS["six-weekly"])
    assert "school holiday (May half term)" in first.warnings


def test_no_core_group_is_held_after_the_only_child_is_18() -> None:
    # 18 on Sun 10 May 2026: of the Thursdays after 16 Apr, 23 and 30 Apr and 7 May.
    ben = ChildFacts("ben", date(2008, 5, 10), name="Ben")
    one = facts("lasting", children=(ben,), held=HELD, core_group=date(2026, 4, 16))
    assert days(later_core_groups(one)) == ["2026-04-23", "2026-04-30", "2026-05-07"]
    # Nor where the review is booked for later.
    late = later_core_groups(one, date(2026, 6, 30))
    assert days(late) == ["2026-04-23", "2026-04-30", "2026-05-07"]


def test_after_one_of_two_is_18_the_others_go_on_and_it_is_told() -> None:
    two = (ChildFacts("ben", date(2008, 5, 10), name="Ben"), ChildFacts("ada", date(2018, 2, 3)))
    one = facts("lasting", children=two, held=HELD, core_group=date(2026, 4, 30))
    first, after, *_ = later_core_groups(one)
    assert (first.on, first.warnings) == (date(2026, 5, 7), ())
    assert after.warnings == ("after Ben's 18th birthday",)


def test_there_is_no_series_without_a_rhythm_or_without_a_plan() -> None:
    assert later_core_groups(facts("england", held=HELD, core_group=date(2026, 4, 16))) == ()
    none = (ChildFacts("ada", outcome="none"),)
    one = facts("warwickshire", children=none, held=HELD, core_group=date(2026, 4, 16))
    assert later_core_groups(one) == ()


def test_a_conference_has_no_series_before_its_first_core_group_is_set() -> None:
    assert core_group_series(conference("warwickshire")) == ()


@given(
    st.sampled_from(NATIONS),
    st.dates(date(2025, 1, 1), date(2029, 6, 30)),
    st.sampled_from(list(RHYTHMS.values())),
    st.integers(20, 400),
)
def test_every_meeting_is_on_a_day_worked_in_order_and_before_the_review(
    nation: str, first: date, rhythm: Rhythm, length: int
) -> None:
    calendar, until = working(nation), first + timedelta(days=length)
    found = series(calendar, first, rhythm, until)
    before = first
    for one in found:
        assert calendar.worked(one.on)
        assert before < one.on < until
        assert one.gap == (one.on - before).days
        assert bool(one.moved) == (one.on != one.planned)
        before = one.on
    if rhythm.unit == "weeks":
        # None is left out: no gap is as long as two, however many holidays there are.
        longest = rhythm.n * 7
        assert all(one.gap < longest + 7 for one in found)


def test_a_conference_s_series_ends_before_the_review_it_has_set() -> None:
    # Warwickshire, each third Thursday after 16 Apr 2026: 21 May, 18 Jun; the review on Thu 18
    # Jun takes the second.
    first = CoreGroupSet(("sw",), datetime(2026, 4, 16, 9, 0, tzinfo=UTC), None)
    review = ReviewSet(datetime(2026, 6, 18, 9, 0, tzinfo=UTC), None)
    open_end = conference("warwickshire", ItemStarted(1), first)
    assert days(core_group_series(open_end)) == ["2026-05-21", "2026-06-18"]
    booked = conference("warwickshire", ItemStarted(1), first, review)
    assert days(core_group_series(booked)) == ["2026-05-21"]
