"""A case written as a file loads to the same case."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cptui.domain.text import clean
from cptui.store.case_file import case_from, load_case
from cptui.store.case_file.writing import case_text, quoted
from cptui.store.places import sample_cases
from cptui.store.yaml_events import parse_yaml, plain

FULL = Path(__file__).parent / "data" / "full_case.yaml"
FILES = [FULL, *sorted(sample_cases().glob("*/case.yaml"))]


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.parent.name)
def test_a_case_written_and_read_again_is_the_same(file: Path) -> None:
    case = load_case(file)
    assert case_from(parse_yaml(case_text(case), "f"), "f") == case


@pytest.mark.parametrize(
    "text",
    ["No", "null", "~", "a: b", "a #b", "# a", "- a", "*a", "&a", "!a", "@a", "'a", '"a"', "[a",
     "{a", "12:30", "010", "Zoë", "a\nb", "%a", "`a", "a, b", "...", "---", "? a", "| a", "> a",
     "\\n"],
)  # fmt: skip
def test_text_that_yaml_would_take_for_something_else_is_quoted(text: str) -> None:
    assert plain(parse_yaml(f"a: {quoted(text)}\n", "f")) == {"a": text}


NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).map(
    lambda text: clean(text).strip()
)


@settings(max_examples=200, deadline=None)
@given(NAMES.filter(bool), NAMES.filter(bool))
def test_any_names_survive_being_written_and_read(surname: str, spoken: str) -> None:
    case = load_case(FULL)
    assert case.section_47 is not None
    case = replace(
        case,
        children=(replace(case.children[0], surname=surname), *case.children[1:]),
        section_47=replace(case.section_47, spoken_to=("mum", spoken)),
    )
    assert case_from(parse_yaml(case_text(case), "f"), "f") == case
