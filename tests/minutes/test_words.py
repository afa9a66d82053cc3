"""Words, dates and lists as documents say them."""

from datetime import date, datetime

import pytest

from cptui.minutes.words import Words, full_stop, lowered
from cptui.store.wording import load_wording

WORDS = Words(load_wording() | {"x.y": "the {lead} of {name}, {plan}"}, {"lead": "keyworker"})


def test_a_gap_is_filled_by_what_is_given_else_by_the_profiles_label() -> None:
    assert WORDS("x.y", name="Ada {lead}") == "the keyworker of Ada {lead}, plan"


def test_a_key_without_words_is_a_fault() -> None:
    with pytest.raises(KeyError):
        WORDS("x.z")


@pytest.mark.parametrize(
    ("several", "says"),
    [((), "None"), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_lists_are_said_in_full(several: tuple[str, ...], says: str) -> None:
    assert WORDS.listed(several) == says


def test_days_and_moments_are_said_in_words() -> None:
    """31 March 2026 is a Tuesday."""
    assert WORDS.day(date(2026, 3, 31)) == "Tuesday 31 March 2026"
    assert WORDS.date(date(2026, 3, 31)) == "31 March 2026"
    assert WORDS.moment(datetime(2026, 3, 31, 9, 5)) == "Tuesday 31 March 2026 at 09:05"
    assert WORDS.day(None) == "Not known"


def test_sentences_end_once() -> None:
    assert [full_stop(one) for one in ("so", "so.", "so?", "“so.”")] == [
        "so.",
        "so.",
        "so?",
        "“so.”",
    ]


def test_abbreviations_keep_their_capitals_within_a_sentence() -> None:
    assert [lowered(one) for one in ("Minutes", "GP report")] == ["minutes", "GP report"]
