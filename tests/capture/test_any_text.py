"""Whatever is typed: an answer or a refusal in words, never a fault, and nothing lost."""

import string
from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cptui.actions.refusal import Doubtful, Refused
from cptui.capture.grammar import ROWS
from cptui.capture.reading import Ask, Meaning, Prompt, Reading
from cptui.domain.text import clean
from tests.capture.reading_family import HV, conference, read, record

FAMILY = conference()
RECORD = record()
MARKS = (
    *(":", "/", "@", "#", "!", "...", "-", "\\", "s/", "and", '"', "'", ",", ".", "+", "10:25"),
    *("31/4", "by", "fri", "#not:", "ada", "hv", "hw", "all", "/view", "/in"),
)
LINES = st.one_of(
    st.text(max_size=80),
    st.lists(st.one_of(st.sampled_from(MARKS), st.text(max_size=6)), max_size=12).map(" ".join),
    st.builds(
        lambda row, more: f"{row.form.split()[0]} {more}",
        st.sampled_from(ROWS),
        st.text(max_size=40),
    ),
    st.builds(
        lambda row, cut, more: row.example[:cut] + more,
        st.sampled_from(ROWS),
        st.integers(0, 40),
        st.text(max_size=10),
    ),
)
PROMPTS = st.sampled_from([HV, Prompt(), Prompt("gp", "chair", ("ada",)), Prompt("gone")])


def _read(text: str, prompt: Prompt = HV) -> Reading:
    return read(text, prompt, at=FAMILY, entries_of=RECORD)


@given(LINES, PROMPTS)
@settings(max_examples=500, deadline=None)
@example("\ud800: x", HV)
@example('/in "x" y', HV)
@example("@", HV)
@example("/core +", HV)
@example("/view hv", HV)
def test_any_line_means_something_or_is_refused_in_words(line: str, prompt: Prompt) -> None:
    with suppress(Refused, Doubtful):
        found = _read(line, prompt)
        while isinstance(found, Ask):
            assert found.choices
            found = found.answer(found.choices[-1].key)
        if isinstance(found, Meaning):
            found.decide(FAMILY)


WORDS = st.text(
    alphabet=st.characters(codec="utf-8", exclude_characters="\\", exclude_categories=("C", "Z")),
    min_size=1,
    max_size=12,
)


@given(st.lists(WORDS, min_size=1, max_size=8).map(" ".join))
@settings(max_examples=100, deadline=None)
def test_what_stands_in_quotation_marks_is_kept_to_the_letter(words: str) -> None:
    said = clean(f'"{words.replace(chr(34), "")}"')
    found = _read(f"mum: {said}")
    assert isinstance(found, Meaning)
    assert found.arguments["text"] == said.strip()


@given(st.lists(WORDS, min_size=1, max_size=8).map(" ".join))
@settings(max_examples=100, deadline=None)
def test_a_backslash_keeps_the_whole_line_as_text(words: str) -> None:
    words = clean(words.replace("#", "")).strip()
    if not words:
        return
    found = _read(f"\\{words}")
    assert isinstance(found, Meaning)
    assert found.arguments["text"] == words


@given(st.text(alphabet=string.ascii_letters + " ", min_size=1, max_size=30))
@settings(max_examples=50, deadline=None)
def test_a_hash_within_the_text_stays_there(words: str) -> None:
    said = f"she said #{words.strip()}harm# and left"
    found = _read(f"mum: {said}")
    assert isinstance(found, Meaning)
    assert found.arguments["text"] == said


@pytest.mark.parametrize(
    "line",
    [
        "hv: " + " " * 19_000 + "x",
        "/in " + " " * 19_000 + "x",
        "/leaving " + " " * 19_000 + "x",
        '/in "A" b' + " " * 19_000 + "x",
        "@" + "sw," * 6_000,
        "s/" + "a\\/" * 6_000,
        "#" * 19_000,
        "hv: x" + " #ada" * 3_000,
        "/" * 19_000,
        "x" * 30_000,
    ],
    ids=lambda line: line[:8],
)
def test_a_very_long_line_is_read_at_once(line: str) -> None:
    """Each would take minutes if reading it grew with the square of its length."""
    with suppress(Refused):
        assert _read(line)


def test_control_marks_in_a_line_cannot_act() -> None:
    found = _read("mum: \x1b[2Jhello\u202e")
    assert isinstance(found, Meaning)
    assert found.arguments["text"] == "\ufffd[2Jhello\ufffd"


def test_an_empty_line_is_refused_in_words() -> None:
    with pytest.raises(Refused, match="Nothing is typed"):
        read("   ")
