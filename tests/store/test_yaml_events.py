"""YAML as people write it: text only, bounded, and every fault with its line."""

import re
import time
from typing import Any

import pytest
import yaml

from cptui.store.case_file.whole import CasePart
from cptui.store.problems import NotValid
from cptui.store.validation import attempt
from cptui.store.yaml_events import PARSER, line_of, parse_yaml, plain
from cptui.store.yaml_words import DEEPEST

PARSERS = [
    pytest.param(yaml.SafeLoader, id="python"),
    pytest.param(
        getattr(yaml, "CSafeLoader", None),
        id="C",
        marks=pytest.mark.skipif(not hasattr(yaml, "CSafeLoader"), reason="PyYAML has no C part"),
    ),
]


def _lines(text: str, parser: Any = PARSER) -> list[tuple[int | None, str]]:
    with pytest.raises(NotValid) as caught:
        parse_yaml(text, "f.yaml", parser)
    return [(one.line, one.what) for one in caught.value.problems]


@pytest.mark.parametrize("parser", PARSERS)
def test_every_scalar_stays_the_text_it_is(parser: Any) -> None:
    text = "a: No\nb: 010\nc: 12:30\nd: 2026-02-31\ne: 1e3\nf: [0x10, .inf, Null]\n"
    assert plain(parse_yaml(text, "f", parser)) == {
        "a": "No",
        "b": "010",
        "c": "12:30",
        "d": "2026-02-31",
        "e": "1e3",
        "f": ["0x10", ".inf", "Null"],
    }


@pytest.mark.parametrize("parser", PARSERS)
def test_nothing_written_is_none_but_quotation_marks_make_it_text(parser: Any) -> None:
    text = "a:\nb: ~\nc: null\nd: 'null'\ne: ''\n"
    assert plain(parse_yaml(text, "f", parser)) == {
        "a": None,
        "b": None,
        "c": None,
        "d": "null",
        "e": "",
    }


@pytest.mark.parametrize("parser", PARSERS)
def test_every_duplicate_key_is_told_with_where_the_first_was(parser: Any) -> None:
    assert _lines("a: 1\nb:\n  c: 2\n  c: 3\na: 4\n", parser) == [
        (4, "The key “c” is here again (column 3); the first is on line 3, column 3."),
        (5, "The key “a” is here again (column 1); the first is on line 1, column 1."),
    ]


@pytest.mark.parametrize("parser", PARSERS)
def test_anchors_aliases_and_tags_are_told_together(parser: Any) -> None:
    found = _lines("a: &x 1\nb: *x\nc: !!int 3\nd: !mine {}\n", parser)
    assert [line for line, _ in found] == [1, 2, 3, 4]
    assert [what.split("(")[1] for _, what in found] == [
        "an anchor).",
        "an alias).",
        "a tag).",
        "a tag).",
    ]


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 50_000, "- " * 20_000])
def test_deep_nesting_is_refused_at_once(parser: Any, text: str) -> None:
    before = time.process_time()
    assert "nested more than 40 deep" in _lines(text, parser)[0][1]
    # Working through all of it would take minutes in Python; the bound is generous.
    assert time.process_time() - before < 5


def test_nesting_up_to_the_limit_loads() -> None:
    node = parse_yaml("[" * DEEPEST + "]" * DEEPEST, "f")
    assert str(plain(node)).count("[") == DEEPEST


def test_too_many_values_are_refused() -> None:
    assert "far too many values" in _lines("[" + "1," * 200_001 + "]")[0][1]


@pytest.mark.parametrize("parser", PARSERS)
def test_a_list_of_a_thousand_duplicates_stops_at_a_hundred(parser: Any) -> None:
    assert len(_lines("a: 1\n" * 1000, parser)) == 100


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("a: 1\nb: c: d\n", 2, "second colon"),
        ("a: 'x\nb: 2\n", 1, "never closed"),
        ('a: 1\nb: "x\n', 2, "never closed"),
        ("a: [1\nb: 2\n", 1, "not closed"),
        ("a:\n\tb: 1\n", 2, "indented with a tab"),
        ("a:\n  b: 1\n\tc: 2\n", 3, "indented with a tab"),
        ("a: @hv\n", 1, "cannot start with this sign"),
        ("a: `x`\n", 1, "cannot start with this sign"),
        ("a: *important*\n", 1, "an alias"),
        ("a:\n   b: 1\n  c: 2\n", 3, "does not fit"),
        ("a: 1\n---\nb: 2\n", 2, "second document"),
        ("a: - x\n", 1, "list item"),
        ('a: "\\q"\n', 1, "backslash"),
        ('a: "\\ud800"\n', 1, "not a character|half a character"),
        ("a: 1\nb: \x1b[2J\n", 2, "U\\+001B"),
        ("a: 1\n\nb: \x00\n", 3, "U\\+0000"),
        ("? [x]\n: y\n", 1, "where a key should"),
        ("", 1, "is empty"),
        ("# only a note\n", 1, "is empty"),
        ("~\n", 1, "is empty"),
        ("a: " + "x" * 20_001, 1, "longer than 20,000"),
        ("&a [*a]\n", 1, "an anchor"),
    ],
)
def test_what_is_not_our_yaml_is_told_with_its_line(
    parser: Any, text: str, line: int, said: str
) -> None:
    found = _lines(text, parser)
    assert found[0][0] == line
    assert re.search(said, found[0][1]), found


def test_a_place_has_the_line_of_its_key_and_a_missing_one_that_of_the_nearest_above() -> None:
    node = parse_yaml("a: 1\nb:\n  - c: 2\n    d: |\n      x\n  - c: 3\n", "f")
    assert line_of(node, ("a",)) == 1
    assert line_of(node, ("b", 0, "d")) == 4
    assert line_of(node, ("b", 1)) == 6
    assert line_of(node, ("b", 1, "missing")) == 6
    assert line_of(node, ("b", "list[X]", 0, "c")) == 3
    assert line_of(node, ("gone",)) == 1


def test_list_at_the_top_is_said_to_hold_no_keys() -> None:
    model, problems = attempt(CasePart, parse_yaml("- a\n", "f"), "f")
    assert model is None
    assert [str(one) for one in problems] == [
        "f:1: The file holds no keys. Write it as lines of key: value"
    ]
