"""Dates and times in words, read on Tuesday 31 March 2026."""

from datetime import UTC, date, datetime, time

import pytest

from cptui.actions.refusal import Refused
from cptui.capture.parts import due_by, reasoned
from cptui.capture.words.dates import read_date, say_date
from cptui.capture.words.times import read_time
from tests.capture.reading_family import meaning

TODAY = date(2026, 3, 31)
# March 2026 ends on Tuesday 31; April's first Friday is the 3rd, Monday the 6th.
SAID = [
    ("2026-04-10", date(2026, 4, 10)),
    ("10/4", date(2026, 4, 10)),
    ("10/4/27", date(2027, 4, 10)),
    ("10/4/2027", date(2027, 4, 10)),
    ("10 apr", date(2026, 4, 10)),
    ("10th April", date(2026, 4, 10)),
    ("1 sept", date(2026, 9, 1)),
    ("10 apr 2028", date(2028, 4, 10)),
    # The last 30 March was yesterday, so the next is a year on.
    ("30 mar", date(2027, 3, 30)),
    ("31 mar", date(2026, 3, 31)),
    # The next year with a 29 February after March 2026 is 2028.
    ("29 feb", date(2028, 2, 29)),
    ("today", date(2026, 3, 31)),
    ("tomorrow", date(2026, 4, 1)),
    ("yesterday", date(2026, 3, 30)),
    ("in 2 weeks", date(2026, 4, 14)),
    ("in a week", date(2026, 4, 7)),
    ("in 10 days", date(2026, 4, 10)),
    # A month on from 31 March is 30 April, which has no 31st.
    ("in a month", date(2026, 4, 30)),
    ("in 11 months", date(2027, 2, 28)),
    ("fri", date(2026, 4, 3)),
    ("Friday", date(2026, 4, 3)),
    ("mon", date(2026, 4, 6)),
    ("weds", date(2026, 4, 1)),
    # Said on a Tuesday, Tuesday is a week on.
    ("tue", date(2026, 4, 7)),
    # The week after this one begins on Monday 6 April.
    ("next tue", date(2026, 4, 7)),
    ("next fri", date(2026, 4, 10)),
    ("next sunday", date(2026, 4, 12)),
    ("fri 10 apr", date(2026, 4, 10)),
    ("fri, 10/4", date(2026, 4, 10)),
]


@pytest.mark.parametrize(("words", "day"), SAID, ids=[words for words, _ in SAID])
def test_a_date_in_words(words: str, day: date) -> None:
    assert read_date(words, TODAY) == day


def test_looking_back_the_last_such_day_is_meant() -> None:
    assert read_date("30 mar", TODAY, past=True) == date(2026, 3, 30)
    assert read_date("11/11", TODAY, past=True) == date(2025, 11, 11)
    assert read_date("mon", TODAY, past=True) == date(2026, 3, 30)
    assert read_date("tue", TODAY, past=True) == date(2026, 3, 31)


@pytest.mark.parametrize(
    "words",
    ["", "soon", "phone", "50/50", "0/4", "in 3", "in x weeks", "10", "ma", "10 apr x", "we"],
)
def test_what_is_no_date_is_none(words: str) -> None:
    assert read_date(words, TODAY) is None


@pytest.mark.parametrize("words", ["31/4", "2026-02-30", "30 feb", "2026-13-01", "29 feb 2027"])
def test_a_day_the_calendar_lacks_is_refused(words: str) -> None:
    with pytest.raises(Refused, match="in the calendar"):
        read_date(words, TODAY)


def test_a_date_on_another_weekday_is_refused() -> None:
    # 10 April 2026 is a Friday.
    with pytest.raises(Refused, match="Fri 10 Apr 2026 is not a Thursday"):
        read_date("thu 10 apr", TODAY)


def test_a_date_is_said_with_its_weekday() -> None:
    assert say_date(date(2026, 4, 10)) == "Fri 10 Apr 2026"


@pytest.mark.parametrize(
    ("word", "at"),
    [
        ("9:30", time(9, 30)),
        ("09:30", time(9, 30)),
        ("9.30", time(9, 30)),
        ("2pm", time(14)),
        ("12am", time(0)),
        ("12:15pm", time(12, 15)),
        ("24:00", None),
        ("10", None),
        ("13pm", None),
    ],
)
def test_a_time_in_words(word: str, at: time | None) -> None:
    assert read_time(word) == at


def test_by_counts_only_before_a_date_at_the_end() -> None:
    assert due_by("ring mum by phone", TODAY) == ("ring mum by phone", None)
    assert due_by("ring by fri", TODAY) == ("ring", date(2026, 4, 3))
    assert due_by("stand by fri night", TODAY) == ("stand by fri night", None)
    # TODAY is Tue 31 March 2026.
    assert due_by("visit in 2 weeks", TODAY) == ("visit", date(2026, 4, 14))
    assert due_by("visit by in 2 weeks", TODAY) == ("visit", date(2026, 4, 14))
    assert due_by("fill it in", TODAY) == ("fill it in", None)
    assert due_by("visit in 2 weeks or so", TODAY) == ("visit in 2 weeks or so", None)
    assert due_by("in 2 weeks", TODAY) == ("in 2 weeks", None)


def test_a_colon_within_a_time_divides_nothing() -> None:
    assert reasoned("2026-09-04 10:00: police left: all") == (
        "2026-09-04 10:00",
        "police left: all",
    )
    assert reasoned("hv ada yes:12 visits") == ("hv ada yes", "12 visits")
    assert reasoned("no colon") == ("no colon", "")


def test_a_summer_and_a_winter_date_are_each_on_their_own_wall_clock() -> None:
    # Clocks go back on 25 October 2026: 10:00 is 09:00 UTC on the 23rd, 10:00 UTC on the 26th.
    summer, winter = meaning("/review 23 oct 10:00"), meaning("/review 26 oct 10am Elm House")
    assert summer.arguments["start"] == datetime(2026, 10, 23, 9, tzinfo=UTC)
    assert winter.arguments["start"] == datetime(2026, 10, 26, 10, tzinfo=UTC)
    assert winter.arguments["venue"] == "Elm House"
