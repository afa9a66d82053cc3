"""As much of a file as can be read, so that all its problems are told at once.

A file whose one date is mistyped is still looked through for unknown codes and the rest.
"""

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, TypeVar, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import PydanticUndefined

from cptui.store.case_file.part import Refers
from cptui.store.validation import models_in

Model = TypeVar("Model", bound=BaseModel)
Place = tuple[str | int, ...]


def partly(kind: type[Model], data: Any) -> Model:
    """Return the model with what can be read of it; a field that cannot be is None."""
    data = data if isinstance(data, dict) else {}
    values: dict[str, Any] = {}
    for name, field in kind.model_fields.items():
        raw = data.get(field.alias or name)
        inner = models_in(field.annotation)
        if raw is None:
            default = field.get_default(call_default_factory=True)
            values[name] = None if default is PydanticUndefined else default
        elif inner and get_origin(field.annotation) is list:
            values[name] = [partly(inner[0], one) for one in raw] if isinstance(raw, list) else []
        elif inner:
            values[name] = partly(inner[0], raw)
        else:
            values[name] = _read(kind, name, raw)
    return kind.model_construct(**values)


def _read(kind: type[BaseModel], name: str, raw: Any) -> Any:

    try:
        return _adapter(kind, name).validate_python(raw)
    except ValidationError:
        return None


@cache
def _adapter(kind: type[BaseModel], name: str) -> TypeAdapter[Any]:

    field = kind.model_fields[name]
    whole: Any = field.annotation
    for marker in field.metadata:
        whole = Annotated[whole, marker]
    return TypeAdapter(whole)


def references(model: BaseModel, place: Place = ()) -> Iterator[tuple[Place, Refers, str]]:
    """Yield every code by which the file names somebody, and where it stands."""
    for name, field in type(model).model_fields.items():
        value = getattr(model, name)
        here = (*place, field.alias or name)
        marker = next((one for one in field.metadata if isinstance(one, Refers)), None)
        if marker is not None and value:
            codes = (value,) if isinstance(value, str) else value
            yield from (((*here, at), marker, code) for at, code in enumerate(codes))
        elif isinstance(value, BaseModel):
            yield from references(value, here)
        elif isinstance(value, list):
            for at, one in enumerate(value):
                yield from references(one, (*here, at))
