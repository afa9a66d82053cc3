"""The types of fields in files that people write: each parsed from text by us.

Nothing is left to a library's guessing: "86400" is no date, "No" is no name's end, "010" is ten.
Every refusal is a ValueError of one or two lines: what is wrong, then how to mend it.
"""

import re
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated, Any

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core.core_schema import CoreSchema, no_info_plain_validator_function

from cptui.store.text_dates import as_text, parse_clock, parse_day
from cptui.store.text_lines import parse_line, parse_passage

_EMAIL = re.compile(r"[^\s@<>\",;:]+@[^\s@<>\",;:]+")
_YES = ("yes", "y", "true", "on")
_NO = ("no", "n", "false", "off")


def parse_email(value: Any) -> str:
    """Return an email address, which has one @ and no spaces; raises ValueError."""
    text = parse_line(value)
    if not _EMAIL.fullmatch(text):
        raise ValueError("“{key}” is not an email address.\nWrite it as name@office.example")
    return text


def parse_yes_no(value: Any) -> bool:
    """Return True for yes and False for no, in any case of letters; raises ValueError."""
    text = as_text(value).strip().lower()
    if text in _YES or text in _NO:
        return text in _YES
    raise ValueError("“{key}” is yes or no.\nWrite yes or no.")


def parse_whole(value: Any) -> int:
    """Return a whole number from 0 to 9999; "010" is ten. Raises ValueError."""
    text = as_text(value).strip()
    if not re.fullmatch(r"[0-9]{1,6}", text) or int(text) > 9999:
        raise ValueError("“{key}” is a whole number, at most 9999.\nWrite it in figures: 3")
    return int(text)


def words(value: Any) -> tuple[str, ...]:
    """Return the lines of a list, or the parts of a text between commas; raises ValueError."""
    if value is None:
        return ()
    if isinstance(value, str):
        parts = [part for part in value.split(",") if part.strip()]
        return tuple(parse_line(part) for part in parts)
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(parse_line(one) for one in value)
    raise ValueError("“{key}” is a list of words.\nWrite them with commas: [one, two]")


def _schema(kind: str | list[str], **more: Any) -> WithJsonSchema:

    return WithJsonSchema({"type": kind, **more})


_SCALAR = ["string", "number", "boolean"]
Line = Annotated[str, PlainValidator(parse_line), _schema(_SCALAR)]
"""One line of text."""
Passage = Annotated[str, PlainValidator(parse_passage), _schema(_SCALAR)]
"""Text of one or more lines."""
Email = Annotated[str, PlainValidator(parse_email), _schema("string", examples=["a@b.example"])]
"""An email address."""
Day = Annotated[
    date, PlainValidator(parse_day), _schema("string", examples=["2026-03-31", "31/3/2026"])
]
Clock = Annotated[
    time, PlainValidator(parse_clock), _schema(["string", "number"], examples=["9:30", "14:00"])
]
YesNo = Annotated[
    bool, PlainValidator(parse_yes_no), WithJsonSchema({"enum": ["yes", "no", True, False]})
]
Whole = Annotated[int, PlainValidator(parse_whole), _schema("integer", minimum=0, maximum=9999)]
Words = Annotated[
    tuple[str, ...],
    PlainValidator(words),
    WithJsonSchema({"type": ["array", "string"], "items": {"type": _SCALAR}}),
]


@dataclass(frozen=True, slots=True)
class OneOf:
    """Narrows a text to a few words, taken in any case of letters."""

    allowed: tuple[str, ...]

    def parse(self, value: Any) -> str:
        """Return the word; raises ValueError that lists the allowed ones."""
        text = " ".join(as_text(value).lower().split())
        if text in self.allowed:
            return text
        raise ValueError(f"“{{key}}” cannot be this.\nWrite {listed(self.allowed)}.")

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        return no_info_plain_validator_function(self.parse)

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        return {"enum": list(self.allowed)}


def listed(several: tuple[str, ...]) -> str:
    """Return "a, b or c"."""
    *most, last = several
    return f"{', '.join(most)} or {last}" if most else last
