"""A case written as a case file: the way back, for the next review's."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from typing import Any

from cptui.domain.case import CaseFile
from cptui.domain.people import FamilyMember

_SAFE = re.compile(r"[^\W_][\w ,.()/@-]*", re.ASCII)
_NOT_WORDS = ("null", "yes", "no", "true", "false", "on", "off", "y", "n")

_NAMES = {
    ("CaseFile", "kind"): "type",
    ("CaseFile", "on"): "date",
    ("StrategyDiscussion", "on"): "date",
    ("ViewsHeard", "on"): "date",
    ("Shared", "on"): "date",
    ("Shared", "reader"): "with",
    ("Section47", "outcome_on"): "outcome_date",
    ("Transfer", "from_authority"): "from",
}
"""Where the file's key is not the field's name."""
_NOT_WRITTEN = {("CaseFile", "companions"), ("Child", "apart")}
"""What the file says elsewhere: companions stand with those they come with, and
what tells namesakes apart is in their names and codes."""


def case_text(case: CaseFile) -> str:
    """Return the case as YAML that loads to the same case, with every code written out."""
    keys = {"version": "1", **_keys(case)}
    # What is short comes first, so that the head of the file is the head of the case.
    short_first = sorted(keys.items(), key=lambda pair: _is_section(pair[1]))
    return "\n".join(_mapping(dict(short_first), 0)) + "\n"


def quoted(text: str) -> str:
    """Return the text as YAML: bare where that is safe, else in quotation marks."""
    bare = _SAFE.fullmatch(text) and text == text.strip() and text.lower() not in _NOT_WORDS
    return text if bare else json.dumps(text, ensure_ascii=False)


def _keys(part: Any) -> dict[str, Any]:

    found = {}
    for field in fields(part):
        here = (type(part).__name__, field.name)
        value = getattr(part, field.name)
        if value is None or value == () or here in _NOT_WRITTEN:
            continue
        found[_NAMES.get(here, field.name)] = _written(value, part)
    return found


def _written(value: Any, part: Any) -> Any:

    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(part, FamilyMember) and isinstance(value, tuple) and is_dataclass(value[0]):
        return [{_CHILD.get(key, key): one for key, one in _keys(each).items()} for each in value]
    if isinstance(value, tuple):
        return [_written(one, part) for one in value]
    if is_dataclass(value):
        return _keys(value)
    return quoted(str(value)) if isinstance(value, str) else str(value)


_CHILD = {"child": "children"}


def _mapping(keys: Mapping[str, Any], depth: int) -> Iterator[str]:

    pad = "  " * depth
    for key, value in keys.items():
        if isinstance(value, dict):
            yield f"{pad}{key}:"
            yield from _mapping(value, depth + 1)
        elif _is_section(value):
            if depth == 0:
                yield ""
            yield f"{pad}{key}:"
            for one in value:
                first, *rest = _mapping(one, depth + 2)
                yield f"{pad}  - {first.strip()}"
                yield from rest
        elif isinstance(value, list):
            yield f"{pad}{key}: [{', '.join(_in_list(one) for one in value)}]"
        else:
            yield f"{pad}{key}: {value}"


def _is_section(value: Any) -> bool:

    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _in_list(text: str) -> str:
    """Return a word of a list; one with a comma or bracket in it needs quotation marks."""
    bare = text.startswith('"') or not re.search(r"[,()]", text)
    return text if bare else json.dumps(text, ensure_ascii=False)
