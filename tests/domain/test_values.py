"""A value does what a frozen, slotted dataclass does."""

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, fields, replace
from typing import Any

import pytest

from cptui.domain.events import KINDS
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Ours:
    """Made as the domain's are."""

    name: str
    count: int = 0
    parts: dict[str, int] = field(default_factory=dict)
    note: str = field(default="", compare=False)
    secret: str = field(default="", repr=False)

    @property
    def twice(self) -> int:
        return self.count * 2


@dataclasses.dataclass(frozen=True, slots=True)
class Theirs:
    """The same, made by the standard library."""

    name: str
    count: int = 0
    parts: dict[str, int] = field(default_factory=dict)
    note: str = field(default="", compare=False)
    secret: str = field(default="", repr=False)

    @property
    def twice(self) -> int:
        return self.count * 2


@dataclass(frozen=True, slots=True)
class One:
    """With a single field, which can be hashed."""

    name: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """Without any."""


def _pickled(value: object) -> object:
    return pickle.loads(pickle.dumps(value))


BOTH = pytest.mark.parametrize("kind", [Ours, Theirs])


@BOTH
def test_it_is_made_by_place_by_name_and_by_default(kind: type[Any]) -> None:
    one = kind("a", note="n")
    assert (one.name, one.count, one.parts, one.note) == ("a", 0, {}, "n")
    assert kind("a").parts is not kind("a").parts
    assert kind("a", 3).twice == 6
    wrong: list[tuple[tuple[object, ...], dict[str, object]]]
    wrong = [((), {}), (("a", 1, {}, "", "", 6), {}), (("a",), {"other": 1})]
    for values, named in wrong:
        with pytest.raises(TypeError):
            kind(*values, **named)


@BOTH
def test_it_is_compared_and_shown_by_the_fields_that_say_so(kind: type[Any]) -> None:
    assert kind("a", note="x") == kind("a", note="y")
    assert kind("a") != kind("b")
    assert kind("a") != "a"
    assert repr(kind("a", 1, secret="s")).endswith("(name='a', count=1, parts={}, note='')")


def test_values_of_two_classes_are_never_equal() -> None:
    others: tuple[object, ...] = (Ours("a"), Nothing())
    assert One("a") not in others
    assert Nothing() == Nothing()
    assert len({One("a"), One("a"), One("b"), Nothing(), Nothing()}) == 3


@BOTH
def test_it_cannot_be_changed(kind: type[Any]) -> None:
    one = kind("a")
    for name in ("name", "new"):
        with pytest.raises((FrozenInstanceError, TypeError)):
            setattr(one, name, "b")
    with pytest.raises(FrozenInstanceError):
        del one.name
    assert not hasattr(one, "__dict__")


@BOTH
@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))]
)
def test_it_is_copied_pickled_replaced_and_matched(
    kind: type[Any], again: Callable[[Any], Any]
) -> None:
    one = kind("a", 2, {"b": 1})
    assert again(one) == one
    assert replace(one, count=3) == kind("a", 3, {"b": 1})
    assert dataclasses.asdict(one)["parts"] == {"b": 1}
    match one:
        case Ours("a", 2) | Theirs("a", count=2):
            pass
        case _:
            pytest.fail("it is matched by its fields")


def test_it_says_what_it_is_made_of_before_one_is_made() -> None:
    ours, theirs = inspect.signature(Ours).parameters, inspect.signature(Theirs).parameters
    assert list(ours) == list(theirs)
    assert [one.name for one in fields(Ours)] == [one.name for one in fields(Theirs)]
    assert Ours.__match_args__ == Theirs.__match_args__


def test_every_event_is_such_a_value() -> None:
    assert all(dataclasses.is_dataclass(kind) for kind in KINDS.values())
    assert all(kind.__module__.startswith("cptui.domain.events") for kind in KINDS.values())
    for kind in KINDS.values():
        assert kind.__setattr__ is not object.__setattr__
