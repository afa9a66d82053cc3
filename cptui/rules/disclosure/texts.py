"""Every text within a value, wherever it stands in it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from cptui.domain.state import Point

_Any = TypeVar("_Any")
_REMEMBERED = 16_384
"""Lines of the minutes whose texts are kept."""


_WORDLESS = frozenset((type(None), bool, int, float, date, datetime, time, timedelta))
_NAMES: dict[type, tuple[str, ...]] = {}


def _names(value: object) -> tuple[str, ...]:
    """Return the names of a dataclass's fields, none of anything else; asked once a kind."""
    kind = type(value)
    if kind not in _NAMES:
        _NAMES[kind] = tuple(one.name for one in fields(kind)) if is_dataclass(kind) else ()
    return _NAMES[kind]


def each_text(value: _Any, change: Callable[[str], str]) -> _Any:
    """Return the value with every text in it changed; the very same value where none was."""
    changed: Any = _changed(value, change)
    return changed  # type: ignore[no-any-return]


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        found = tuple(_changed(one, change) for one in value)
        return value if all(a is b for a, b in zip(value, found, strict=True)) else found
    if names := _names(value):
        before = {name: getattr(value, name) for name in names}
        after = {name: _changed(one, change) for name, one in before.items()}
        new = {name: one for name, one in after.items() if one is not before[name]}
        return replace(value, **new) if new else value
    return value


def texts_of(value: Any) -> Iterator[str]:
    """Yield every text in the value, through mappings and dataclasses."""
    found: list[str] = []
    _gather(value, found)
    return iter(found)


@lru_cache(_REMEMBERED)
def _of_point(point: Point) -> tuple[str, ...]:
    """Return the texts of a line of the minutes: most of a conference, and alike in each copy."""
    found: list[str] = []
    for name in _names(point):
        _gather(getattr(point, name), found)
    return tuple(found)


def _gather(value: Any, found: list[str]) -> None:
    """Add every text in the value. What most values are is asked first."""
    kind = type(value)
    if kind is str:
        found.append(value)
    elif kind is Point:
        found += _of_point(value)
    elif kind in _WORDLESS:
        return
    elif names := _names(value):
        for name in names:
            _gather(getattr(value, name), found)
    elif isinstance(value, tuple | frozenset):
        for one in value:
            _gather(one, found)
    elif isinstance(value, Mapping):
        for one in value.values():
            _gather(one, found)
    elif isinstance(value, str) and not isinstance(value, Enum):
        found.append(value)
