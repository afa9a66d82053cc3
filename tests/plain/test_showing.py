"""Answers by number in line mode."""

from cptui.capture.reading import Ask, Choice, Telling
from cptui.plain.showing import chosen

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
