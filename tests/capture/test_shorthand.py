"""Abbreviations that are written out, where they are not, and stock phrases."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask, Meaning, Reading, Telling
from cptui.capture.shorthand import Shorthand
from cptui.capture.typed_line import read_line
from cptui.domain.text import clean
from tests.capture.reading_family import HV, NOW, conference, record

KNOWN = Shorthand(
    {"s47": "section 47", "da": "domestic abuse", "hv": "health visitor", "yp": "young person"},
    {"summary": "The chair summarised.", "silence": "Nobody spoke."},
)


def read(text: str, known: Shorthand = KNOWN) -> Reading:
    return read_line(text, conference(), HV, NOW, "min", record(), known)


def said(text: str, argument: str = "text") -> object:
    found = read(text)
    assert isinstance(found, Meaning), found
    return found.arguments[argument]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("the s47 is open", "the section 47 is open"),
        ("S47 is open. S47 again, S47", "Section 47 is open. Section 47 again, section 47"),
        ("hv: the hv's notes", "the health visitor's notes"),
        ('hv: "the s47" and s47', '"the s47" and section 47'),
        ("hv: he wrote “s47, da” and da", "he wrote “s47, da” and domestic abuse"),
        ('hv: "s47 and on', '"s47 and on'),
        (r"hv: the \s47 form", "the s47 form"),
        (r"hv: C:\temp and s47", r"C:\temp and section 47"),
        ("hv: s47-led, S479, das, @da", "s47-led, S479, das, @da"),
        ("- The s47 was explained.", "The section 47 was explained."),
        ("and da before", "and domestic abuse before"),
        ("mum!5 no da", "no domestic abuse"),
        ("/reword 5: no da", "no domestic abuse"),
        ("s/missed two/saw the s47/", "she saw the s47 of two visits"),
    ],
)
def test_words_are_written_out_but_quotations_and_marked_words_stay(line: str, text: str) -> None:
    assert said(line) == text


def test_codes_and_tags_are_never_written_out() -> None:
    found = read("hv: seen with da #ada #not:dad")
    assert isinstance(found, Meaning)
    assert found.arguments["source"] == "hv"
    assert found.arguments["text"] == "seen with domestic abuse"


def test_actions_reasons_and_grounds_are_written_out() -> None:
    assert said("@hv open the s47 by fri", "what") == "open the section 47"
    assert said("/exclude dad: s47 goes on", "ground") == "section 47 goes on"
    assert said("/decide ada none: no da", "reason") == "no domestic abuse"
    views = said("/view hv ada yes neglect: da", "views")
    assert [one.reason for one in views] == ["domestic abuse"]  # type: ignore[attr-defined]


def test_words_are_written_out_after_a_question_too() -> None:
    found = read("hw: the s47")
    assert isinstance(found, Ask)
    answered = found.answer("hv")
    assert isinstance(answered, Meaning)
    assert answered.arguments["text"] == "the section 47"


@given(st.text(alphabet='s47 daDA\\"“”.x-', max_size=30))
@settings(max_examples=300, deadline=None)
def test_what_is_kept_is_saved_as_it_was(text: str) -> None:
    text = clean(text)
    assert KNOWN.expanded(KNOWN.kept(text)) == text


def test_a_phrase_is_a_narrative_line() -> None:
    found = read("/say sum: Mum agreed.")
    assert isinstance(found, Meaning)
    assert "source" not in found.arguments
    assert found.arguments["text"] == "The chair summarised. Mum agreed."
    assert found.prompt is not None
    assert found.prompt.speaker == "hv"


def test_a_phrase_that_could_be_two_is_asked_about() -> None:
    found = read("/say s")
    assert isinstance(found, Ask)
    answered = found.answer("silence")
    assert isinstance(answered, Meaning)
    assert answered.arguments["text"] == "Nobody spoke."


def test_the_lists_are_told() -> None:
    phrases, short = read("/say"), read("/short yo")
    assert isinstance(phrases, Telling)
    assert phrases.lines[0] == "/say summary: The chair summarised."
    assert isinstance(short, Telling)
    assert short.lines[0] == "yp: young person"
    none = read("/short", Shorthand())
    assert isinstance(none, Telling)
    assert none.lines == ("No abbreviation is written out.",)
    with pytest.raises(Refused, match="no stock phrases"):
        read("/say summary", Shorthand())
