"""Working days of the four nations, by hand and by property."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cptui.domain.profile import Holiday, Holidays
from cptui.rules.working_days import WorkingDays, add_months
from tests.rules.practice import NATIONS, facts, only, working

DAYS = st.dates(date(2025, 1, 1), date(2030, 12, 31))
NATION = st.sampled_from(NATIONS)
COUNTS = st.integers(1, 40)


@pytest.mark.parametrize(
    ("nation", "start", "days", "end"),
    [
        # Tue 10 Mar 2026; 11-13 (3), 16-20 (8), 23-27 (13), 30 (14), 31 (15).
        ("england", date(2026, 3, 10), 15, date(2026, 3, 31)),
        # Wed 25 Mar 2026; 26, 27 (2), 30, 31 Mar, 1, 2 Apr (6), Good Friday and Easter Monday
        # left out, 7-10 (10).
        ("england", date(2026, 3, 25), 10, date(2026, 4, 10)),
        # The same in Scotland, where Easter Monday is worked: 2 Apr is (6), 6-9 (10).
        ("scotland", date(2026, 3, 25), 10, date(2026, 4, 9)),
        # Mon 14 Dec 2026; 15-18 (4), 21-24 (8), 25 and 28 left out, 29-31 (11), 1 Jan left out,
        # 4-7 Jan 2027 (15).
        ("england", date(2026, 12, 14), 15, date(2027, 1, 7)),
        # The same in Scotland: 31 Dec is (11), 1 Jan and 4 Jan (for 2 Jan, a Saturday) left
        # out, 5-8 Jan (15).
        ("scotland", date(2026, 12, 14), 15, date(2027, 1, 8)),
        # Fri 14 Aug 2026; 17-21 (5), 24-28 (10), 31 left out, 1-4 Sep (14), 7 Sep (15).
        ("england", date(2026, 8, 14), 15, date(2026, 9, 7)),
        # Scotland has no holiday on 31 Aug: 31 Aug is (11), 1-4 Sep (15).
        ("scotland", date(2026, 8, 14), 15, date(2026, 9, 4)),
        # Northern Ireland leaves out Mon 13 Jul 2026: Fri 10 Jul; 14-17 (4), 20 (5).
        ("northern-ireland", date(2026, 7, 10), 5, date(2026, 7, 20)),
        # From a Saturday the Monday is the first: Sat 4 Jul 2026; 6-10 (5).
        ("wales", date(2026, 7, 4), 5, date(2026, 7, 10)),
        # Back from Tue 7 Apr 2026: 2 Apr (1), 1 Apr (2), 31 Mar (3), Easter left out.
        ("england", date(2026, 4, 7), -3, date(2026, 3, 31)),
        # Leap day: Mon 28 Feb... Mon 21 Feb 2028; 22-25 (4), 28 (5), 29 (6).
        ("england", date(2028, 2, 21), 6, date(2028, 2, 29)),
    ],
)
def test_working_days_are_counted_as_by_hand(
    nation: str, start: date, days: int, end: date
) -> None:
    assert working(nation).add(start, days) == end


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 3, 31), 3, date(2026, 6, 30)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 5, 31), -3, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
    ],
)
def test_months_are_calendar_months_and_end_on_the_last_day_of_a_short_one(
    start: date, months: int, end: date
) -> None:
    assert add_months(start, months) == end


@given(NATION, DAYS, COUNTS)
def test_counting_there_and_back_returns_to_the_last_working_day(
    nation: str, start: date, days: int
) -> None:
    calendar = working(nation)
    there = calendar.add(start, days)
    assert calendar.worked(there)
    assert calendar.add(there, -days) == calendar.on_or_before(start)


@given(NATION, DAYS, DAYS, COUNTS)
def test_a_later_start_never_ends_sooner(nation: str, one: date, other: date, days: int) -> None:
    calendar = working(nation)
    first, last = sorted((one, other))
    assert calendar.add(first, days) <= calendar.add(last, days)


@given(NATION, DAYS, COUNTS)
def test_every_day_passed_is_counted_left_out_or_a_weekend(
    nation: str, start: date, days: int
) -> None:
    count = working(nation).count(start, days)
    passed = {start + timedelta(days=n) for n in range(1, (count.reached - start).days + 1)}
    weekends = {day for day in passed if day.weekday() >= 5}
    assert passed - weekends == {*count.counted, *(day for day, _ in count.skipped)}
    assert len(count.counted) == days


@given(NATION, DAYS)
def test_rolling_back_reaches_a_working_day_and_none_is_between(nation: str, day: date) -> None:
    calendar = working(nation)
    back = calendar.on_or_before(day)
    assert calendar.worked(back)
    assert back <= day
    assert not list(calendar.between(back + timedelta(days=1), day))
    assert calendar.worked(calendar.on_or_after(day))


@given(NATION, DAYS, COUNTS)
def test_a_days_number_is_how_far_it_was_counted(nation: str, start: date, days: int) -> None:
    calendar = working(nation)
    assert calendar.number(start, calendar.add(start, days)) == days


def test_a_councils_closure_is_not_worked() -> None:
    closed = Holidays("england", 2028, (), (Holiday(date(2026, 12, 29), "offices closed"),))
    calendar = WorkingDays(closed)
    assert calendar.why_not(date(2026, 12, 29)) == "offices closed"
    assert calendar.add(date(2026, 12, 28), 1) == date(2026, 12, 30)


def test_counting_no_days_is_refused() -> None:
    with pytest.raises(ValueError, match="0 working days"):
        working("england").count(date(2026, 3, 10), 0)


def test_bank_holidays_past_the_published_years_are_doubted() -> None:
    calendar = working("england")
    assert calendar.doubt(date(2028, 12, 31)) is None
    assert "published to 2028" in str(calendar.doubt(date(2029, 1, 2)))
    assert "not known" in str(calendar.doubt(date(2044, 1, 2)))


def test_bank_holidays_before_the_first_year_there_is_are_not_taken_as_none() -> None:
    assert "2019 are not known" in str(working("england").doubt(date(2019, 12, 25)))
    found = only(facts(section_47_strategy=date(2023, 12, 18)), "initial_conference")
    assert found.warnings == ("Bank holidays of 2023 are not known to this program.",)
