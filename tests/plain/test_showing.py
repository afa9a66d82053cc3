"""Answers by number in line mode."""

from cptui.capture.reading import Ask, Choice, Telling
from cptui.plain.showing import lines_of
from cptui.session.typist import chosen

ASK = Ask("Who?", (Choice("hv", "one"), Choice("sw", "two")), lambda reply: Telling(()))


def test_the_number_of_an_answer_is_its_key() -> None:
    assert [chosen(ASK, reply) for reply in ("1", " 2 ", "0002")] == ["hv", "sw", "sw"]


def test_a_number_of_no_answer_is_left_as_typed_however_long() -> None:
    assert [chosen(ASK, reply) for reply in ("0", "3", "00010000", "9" * 5000)] == [
        "0",
        "3",
        "00010000",
        "9" * 5000,
    ]


def test_a_picture_is_told_in_its_words_alone() -> None:
    picture = (
        "# spent, = planned and not spent, + over; each mark is a minute.",
        " 1 #####++++       9 of 5, 4 over: Welcome",
        "2b ==========      10 planned: Why we are here",
        "10                 now, 0 of 0: Dates",
        "Planned 140 minutes in all, spent 9.",
    )
    assert lines_of(Telling(picture)) == (
        "1. 9 of 5, 4 over: Welcome",
        "2b. 10 planned: Why we are here",
        "10. now, 0 of 0: Dates",
        "Planned 140 minutes in all, spent 9.",
    )
