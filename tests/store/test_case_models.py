"""What pydantic would let through by itself, and must not."""

import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from cptui.store.case_file import case_from
from cptui.store.case_file.whole import CasePart
from cptui.store.nodes import Mapping, Node, Plain, Sequence, Text, plain
from cptui.store.problems import NotValid
from cptui.store.validation import attempt, models_in
from cptui.store.yaml_events import read_yaml

FULL = Path(__file__).parent / "data" / "full_case.yaml"
WHOLE = plain(read_yaml(FULL))
SECRET = "Zyxwold-Quern"


def _node(value: Plain) -> Node:
    if isinstance(value, dict):
        keys = {key: Text(key, 1, 1) for key in value}
        return Mapping(1, 1, {key: _node(one) for key, one in value.items()}, keys)
    if isinstance(value, list):
        return Sequence(1, 1, [_node(one) for one in value])
    return Text(value or "", 1, 1, quoted=value is not None)


def _models(kind: type[BaseModel] = CasePart) -> set[type[BaseModel]]:
    found = {kind}
    for field in kind.model_fields.values():
        for inner in models_in(field.annotation):
            found |= _models(inner)
    return found


def _places(value: Any, here: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place of the full case, each key of each part."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for step, one in pairs:
        yield (*here, step)
        if isinstance(one, dict | list):
            yield from _places(one, (*here, step))


def _with(place: tuple[str | int, ...], value: Any) -> Any:
    whole: Any = deepcopy(WHOLE)
    inner = whole
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    return whole


FULL_PLACES = sorted(_places(WHOLE), key=str)
ONE_OF_EACH = list(
    {
        tuple(step for step in place if isinstance(step, str)): place for place in FULL_PLACES
    }.values()
)


def test_the_full_example_has_every_key_of_every_part() -> None:
    written = {step for place in FULL_PLACES for step in place if isinstance(step, str)}
    known = {field.alias or name for kind in _models() for name, field in kind.model_fields.items()}
    assert written == known
    assert len(_models()) == 19


@pytest.mark.parametrize("kind", sorted(_models(), key=str), ids=lambda kind: kind.__name__)
def test_every_part_forbids_unknown_keys_and_hides_what_was_written(kind: type[BaseModel]) -> None:
    assert kind.model_config["extra"] == "forbid"
    assert kind.model_config["hide_input_in_errors"] is True


def test_an_unknown_key_is_refused_in_every_part_of_the_full_case() -> None:
    parts = [place for place in FULL_PLACES if isinstance(_at(place), dict)]
    assert len(parts) > 30
    for place in parts:
        data = _with((*place, "zzz"), "x")
        assert [one.what for one in _problems(data)] == ["“zzz” is not a key here."], place


def _at(place: tuple[str | int, ...]) -> Any:
    value: Any = WHOLE
    for step in place:
        value = value[step]
    return value


def _problems(data: Any) -> tuple[Any, ...]:
    try:
        case_from(_node(data), "f.yaml")
    except NotValid as wrong:
        return wrong.problems
    return ()


@pytest.mark.parametrize("wrong", [f"{SECRET}!", [[SECRET]], {"x": SECRET}, [{"y": f"{SECRET}!"}]])
def test_no_message_holds_what_was_written(wrong: Any) -> None:
    told = 0
    for place in ONE_OF_EACH:
        for problem in _problems(_with(place, wrong)):
            told += 1
            # A code made from a name is made to be shown: small letters, never the name itself.
            assert SECRET not in str(problem), place
    assert told > 60


def test_a_number_is_no_date_in_any_field_of_dates() -> None:
    dates = [place for place in FULL_PLACES if _is_date(_at(place))]
    dates += [("initial_conference",), ("last_review",)]
    assert len(dates) == 24
    for place in dates:
        said = [one.what for one in _problems(_with(place, "86400"))]
        assert any(f"“{place[-1]}” is a date." in one for one in said), place


def _is_date(value: Any) -> bool:
    text = value if isinstance(value, str) else ""
    return bool(re.fullmatch(r"\d+[-/]\d+[-/]\d+|\d+ \w+ \d{4}", text))


def test_pydantic_is_never_handed_anything_but_text_lists_and_keys() -> None:
    model, problems = attempt(CasePart, _node(plain(read_yaml(FULL))), "f")
    assert problems == ()
    assert model == attempt(CasePart, read_yaml(FULL), "f")[0]
