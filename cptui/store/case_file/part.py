"""What every part of a case file has in common, and the codes by which parts name each other."""

import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import PlainValidator, WithJsonSchema, model_validator

from cptui.store.text_dates import as_text
from cptui.store.text_types import words
from cptui.store.validation import Written

CODE = re.compile(r"[a-z][a-z0-9-]{0,19}")
ALL = "all"
_SHAPE = "Small letters, figures and hyphens, a letter first, at most 20: mum, gp, hv2"


class Part(Written):
    """A part of the case file; a key with nothing after its colon counts as left out."""

    @model_validator(mode="before")
    @classmethod
    def _leave_out_the_empty(cls, data: Any) -> Any:

        if not isinstance(data, dict):
            return data
        known = {field.alias or name for name, field in cls.model_fields.items()}
        return {key: value for key, value in data.items() if value is not None or key not in known}


@dataclass(frozen=True, slots=True)
class Refers:
    """Marks a field that names others of the file by their code."""

    to: str
    """child, professional or person (anybody of the file)."""
    strict: bool = True
    """False: a name may stand there instead of a code."""


def parse_code(value: Any) -> str:
    """Return a code as somebody gives it; raises ValueError for what no code may be."""
    code = as_text(value).strip()
    if not CODE.fullmatch(code):
        raise ValueError(f"“{{key}}” is not a code.\n{_SHAPE}.")
    return code


def parse_reference(value: Any) -> str:
    """Return a code that names somebody, in whatever case it is written; raises ValueError."""
    code = as_text(value).strip().lower()
    if not CODE.fullmatch(code):
        raise ValueError("“{key}” takes the code of somebody in this file.\n" + _SHAPE + ".")
    return code


def parse_references(value: Any) -> tuple[str, ...]:
    """Return codes, written as a list or with commas; raises ValueError."""
    return tuple(parse_reference(one) for one in words(value))


def parse_children(value: Any) -> tuple[str, ...]:
    """Return children's codes, none for `all`; raises ValueError."""
    codes = parse_references(value)
    if ALL in codes and len(codes) > 1:
        raise ValueError("“{key}” is all, or some children by their codes.\nWrite one of the two.")
    return () if codes == (ALL,) else codes


_ONE = WithJsonSchema({"type": "string", "$comment": "code"})
_MANY = WithJsonSchema(
    {"type": ["array", "string"], "items": {"type": "string"}, "$comment": "codes"}
)
Code = Annotated[
    str | None,
    PlainValidator(parse_code),
    WithJsonSchema({"type": "string", "pattern": f"^{CODE.pattern}$", "$comment": "code"}),
]
ChildCode = Annotated[str | None, PlainValidator(parse_reference), Refers("child"), _ONE]
PersonCode = Annotated[str | None, PlainValidator(parse_reference), Refers("person"), _ONE]
ProfessionalCode = Annotated[
    str | None, PlainValidator(parse_reference), Refers("professional"), _ONE
]
Children = Annotated[
    tuple[str, ...],
    PlainValidator(parse_children),
    Refers("child"),
    WithJsonSchema({"type": ["array", "string"], "$comment": "children"}),
]
People = Annotated[tuple[str, ...], PlainValidator(parse_references), Refers("person"), _MANY]
