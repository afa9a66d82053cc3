"""Whatever a person wrote, held against a pydantic model, and said back in plain words.

pydantic is told to forbid unknown keys and to hide what was written; every error becomes a
Problem with the line it is on. Words of a refusal name keys and codes, never a field's value.
"""

from difflib import get_close_matches
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, ValidationError

from cptui.store.nodes import Node, Text, line_of, node_at, plain
from cptui.store.problems import NotValid, Problem


class Written(BaseModel):
    """What every model of a file written by people inherits."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, hide_input_in_errors=True, arbitrary_types_allowed=False
    )


Model = TypeVar("Model", bound=BaseModel)

_WORDS = {
    "missing": ("“{key}” is missing.", "Add it here."),
    "model_type": ("“{key}” needs keys of its own.", "Write them below it, indented."),
    "dict_type": ("“{key}” needs keys of its own.", "Write them below it, indented."),
    "list_type": ("“{key}” is a list.", "Write each value on a line of its own after “- ”."),
    "tuple_type": ("“{key}” is a list.", "Write each value on a line of its own after “- ”."),
    "string_type": ("“{key}” is one text.", "Write it after the colon, or leave the key out."),
    "too_short": ("“{key}” has too few values: at least {min_length}.", ""),
    "too_long": ("“{key}” has too many values: at most {max_length}.", ""),
    "string_too_short": ("“{key}” is empty.", "Write something after the colon."),
    "string_too_long": ("“{key}” is longer than {max_length} characters.", "Shorten it."),
    "greater_than_equal": ("“{key}” is too small: at least {ge}.", ""),
    "greater_than": ("“{key}” is too small: more than {gt}.", ""),
    "less_than_equal": ("“{key}” is too large: at most {le}.", ""),
    "int_parsing": ("“{key}” is a whole number.", "Write it in figures: 3"),
    "int_type": ("“{key}” is a whole number.", "Write it in figures: 3"),
    "bool_parsing": ("“{key}” is yes or no.", "Write yes or no."),
    "date_from_datetime_parsing": ("“{key}” is a date.", "Write it as 2026-03-31."),
    "date_parsing": ("“{key}” is a date.", "Write it as 2026-03-31."),
}  # fmt: skip


def validate(kind: type[Model], node: Node, file: str) -> Model:
    """Return the model that the node fills; raises NotValid with every problem in it."""
    model, problems = attempt(kind, node, file)
    if model is None:
        raise NotValid(problems)
    return model


def attempt(kind: type[Model], node: Node, file: str) -> tuple[Model | None, tuple[Problem, ...]]:
    """Return the model, or None with every problem, in the order of the file's lines."""
    try:
        return kind.model_validate(plain(node)), ()
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
    problems = [_said(kind, node, file, dict(one)) for one in found]
    return None, tuple(sorted(problems, key=lambda one: one.line or 0))


def nearest(word: str, known: list[str] | tuple[str, ...]) -> str:
    """Return “Did you mean …?”, or else what may be written."""
    close = get_close_matches(word.lower(), known, n=1, cutoff=0.6)
    if close:
        return f"Did you mean “{close[0]}”?"
    listed = ", ".join(sorted(known))
    return f"Known here: {listed}." if listed else ""


def _said(kind: type[BaseModel], node: Node, file: str, error: dict[str, Any]) -> Problem:

    place: tuple[str | int, ...] = error["loc"]
    line = line_of(node, place)
    if error["type"] == "extra_forbidden":
        key = str(place[-1])
        return Problem(file, line, f"“{key[:40]}” is not a key here.", _key_hint(kind, place))
    if not place and error["type"] in ("model_type", "dict_type"):
        return Problem(file, line, "The file holds no keys.", "Write it as lines of key: value")
    if place[-1:] == ("[key]",):
        allowed = str(error.get("ctx", {}).get("expected", "")).replace("'", "")
        what = f"“{str(place[-2])[:40]}” is not a key here."
        return Problem(file, line, what, f"Write {allowed}." if allowed else "")
    key = _key(place)
    context = error.get("ctx", {})
    if error["type"] == "missing" and isinstance(node_at(node, place), Text):
        return Problem(file, line, f"“{key}” is empty.", "Write something after the colon.")
    if error["type"] == "value_error":
        what, _, mend = str(context["error"]).partition("\n")
        return Problem(file, line, what.replace("{key}", key), mend)
    if error["type"] in ("literal_error", "enum"):
        allowed = str(context["expected"]).replace("'", "")
        return Problem(
            file, line, f"“{key}” is not one of the words it may be.", f"Write {allowed}."
        )
    what, mend = _WORDS.get(error["type"], ("“{key}” is not written rightly.", error["msg"] + "."))
    return Problem(file, line, what.format(key=key, **context), mend)


def _key(place: tuple[str | int, ...]) -> str:
    """Return the last key on the way; a list's item goes by its list's key."""
    keys = [step for step in place if isinstance(step, str)]
    return keys[-1][:40] if keys else "the file"


def _key_hint(kind: type[BaseModel], place: tuple[str | int, ...]) -> str:

    models: list[type[BaseModel]] = [kind]
    for step in place[:-1]:
        if isinstance(step, str):
            models = [
                inner
                for model in models
                if step in model.model_fields
                for inner in models_in(model.model_fields[step].annotation)
            ] or models
    known = {field.alias or name for model in models for name, field in model.model_fields.items()}
    return nearest(str(place[-1]), sorted(known))


def models_in(annotation: Any) -> list[type[BaseModel]]:
    """Return the models that a field's annotation holds, inside lists and unions too."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    if get_origin(annotation) in (Annotated, Union, UnionType, list, tuple, dict):
        return [model for inner in get_args(annotation) for model in models_in(inner)]
    return []
