"""Values of a conference as JSON has them."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any

from cptui.domain.events import Rhythm


def shape(one: object, names: str) -> dict[str, Any]:
    """Return the fields named; a field the published shape does not name is never in it."""
    if not is_dataclass(one):
        raise TypeError(f"no shape for {type(one).__name__}")
    known = {field.name for field in fields(one)}
    return {name: value_of(getattr(one, name)) for name in names.split() if name in known}


def value_of(value: object) -> Any:
    """Return the value as JSON takes it, times and dates in ISO form."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [value_of(one) for one in value]
    if isinstance(value, Rhythm):
        return shape(value, "n unit")
    return value
