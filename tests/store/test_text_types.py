"""What people type for dates, times, numbers and yes or no."""

from datetime import date, time

import pytest

from cptui.store.text_dates import parse_clock, parse_day
from cptui.store.text_lines import parse_line, parse_passage
from cptui.store.text_types import (
    OneOf,
    parse_email,
    parse_whole,
    parse_yes_no,
    words,
)


@pytest.mark.parametrize(
    "text",
    ["31/3/2026", "31/03/2026", "2026-03-31", "31 March 2026", "31 Mar 2026", "31st march 2026",
     " 31  MARCH  2026 ", "31.3.2026", "Tuesday, 31 March 2026"],
)  # fmt: skip
def test_the_last_of_march_in_every_way_it_is_written(text: str) -> None:
    assert parse_day(text) == date(2026, 3, 31)


def test_the_day_comes_before_the_month() -> None:
    assert parse_day("3/4/2026") == date(2026, 4, 3)


@pytest.mark.parametrize(
    "text",
    ["86400", "20260331", "0", "1e5", "31/3/26", "next Tuesday", "2026-03-31T10:00", "31 Foo 2026",
     "", "2026", "٣١/٣/٢٠٢٦"],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is a date"):
        parse_day(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("31 February 2026", "31 February 2026 does not exist"),
        ("29/2/2026", "29 February 2026 does not exist"),
        ("2026-04-31", "31 April 2026 does not exist"),
        ("3/31/2026", "there is no month 31"),
        ("1/1/0001", "the year 1 cannot be meant"),
        ("1/1/9999", "the year 9999 cannot be meant"),
    ],
)
def test_an_impossible_date_is_named(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_day(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:30", time(9, 30)),
        ("09:30", time(9, 30)),
        ("9.30am", time(9, 30)),
        ("9.30 a.m.", time(9, 30)),
        ("14:00", time(14)),
        ("2pm", time(14)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("12:30", time(12, 30)),
        ("09:30:00", time(9, 30)),
    ],
)
def test_times_as_people_write_them(text: str, expected: time) -> None:
    assert parse_clock(text) == expected


@pytest.mark.parametrize("text", ["45045", "9", "25:00", "12:60", "14pm", "0am", "noon", "", "9:3"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"time|am and pm"):
        parse_clock(text)


@pytest.mark.parametrize(("text", "expected"), [("Yes", True), ("no", False), ("NO", False)])
def test_yes_and_no_in_any_letters(text: str, expected: bool) -> None:
    assert parse_yes_no(text) is expected


@pytest.mark.parametrize("text", ["1", "maybe", "", "Norway"])
def test_neither_yes_nor_no_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="yes or no"):
        parse_yes_no(text)


def test_010_is_ten_and_not_eight() -> None:
    assert parse_whole("010") == 10


@pytest.mark.parametrize("text", ["9" * 5000, "-1", "1.5", "1_000", "0x10", "", "ten", "٣"])
def test_what_is_no_sane_whole_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="whole number"):
        parse_whole(text)


def test_text_is_kept_as_typed_but_for_what_could_act_on_a_terminal() -> None:
    assert parse_line(" Smith [/nope] ") == "Smith [/nope]"
    assert parse_line("A\x1b[2J\u202eB") == "A\ufffd[2J\ufffdB"
    assert parse_passage("one\r\ntwo\n") == "one\ntwo"


@pytest.mark.parametrize("text", ["", "  ", "x" * 201])
def test_an_empty_or_endless_line_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is empty|longer than 200"):
        parse_line(text)


def test_a_list_may_be_written_with_commas() -> None:
    assert words("mum, dad,") == words(["mum", "dad"]) == ("mum", "dad")


@pytest.mark.parametrize("text", ["a", "a@b@c", "a b@c", "@", "a@b;c", "<a@b>"])
def test_what_is_no_email_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="email"):
        parse_email(text)


@pytest.mark.parametrize("value", [None, [], {}, ["x"], {"a": "b"}])
def test_a_list_or_keys_where_one_text_stands_is_refused(value: object) -> None:
    for parse in (parse_line, parse_passage, parse_day, parse_clock, parse_yes_no, parse_whole):
        with pytest.raises(ValueError, match="is one text"):
            parse(value)


def test_a_choice_is_taken_in_any_letters_and_a_wrong_one_is_told_the_right_ones() -> None:
    mode = OneOf(("in person", "remote", "both"))
    assert mode.parse(" In  Person ") == "in person"
    with pytest.raises(ValueError, match="Write in person, remote or both"):
        mode.parse("hybrid")
