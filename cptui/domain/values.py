"""Frozen, slotted dataclasses that are quickly made.

`dataclasses` writes the methods of each class as source and compiles them when the module is
loaded: for the values here that was a quarter of the time until the first screen. Here what
is the same in every class is shared, and `__init__` is compiled when the first one is made.
What a value can do is what a frozen dataclass can, and tests hold it to that.
"""

import dataclasses
import inspect
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Never

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """Return what makes a class a dataclass; both words are there to be read."""
        if not (frozen and slots):
            raise TypeError("a value is frozen and has slots")
        return _value


def _value(written: type[Any]) -> type[Any]:
    # In a class without words `dataclasses` puts its signature, and loads a tokenizer for it.
    written.__doc__ = written.__doc__ or written.__name__
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(written)
    fields = dataclasses.fields(made)
    parts = _parts_of(tuple(one.name for one in fields if one.compare))
    params = made.__dataclass_params__
    params.frozen = params.init = params.repr = params.eq = True
    for name, method in {
        "__init__": _init_when_used(made),
        "__repr__": _repr(tuple(one.name for one in fields if one.repr)),
        "__eq__": _eq(parts),
        "__hash__": lambda self: hash(parts(self)),
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        "__getstate__": lambda self: [getattr(self, one.name) for one in fields],
        "__setstate__": _set_state(tuple(one.name for one in fields)),
        "__signature__": _Signature(),
    }.items():
        setattr(made, name, method)
    return made


def _parts_of(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what takes the values of these fields, as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda one: tuple(getattr(one, name) for name in names)


def _eq(parts: Callable[[Any], tuple[Any, ...]]) -> Callable[[Any, object], Any]:
    def eq(self: Any, other: object) -> Any:
        if self is other:
            return True
        if other.__class__ is not self.__class__:
            return NotImplemented
        return parts(self) == parts(other)

    return eq


def _repr(names: tuple[str, ...]) -> Callable[[Any], str]:
    def repr_(self: Any) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({shown})"

    return repr_


def _set_state(names: tuple[str, ...]) -> Callable[[Any, list[Any]], None]:
    def set_state(self: Any, state: list[Any]) -> None:
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    return set_state


def _refuse_to_set(_self: object, name: str, _value: object) -> Never:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> Never:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


class _Signature:
    """What a value is made of, for those who ask before the first one was made."""

    def __get__(self, _value: object, kind: type[Any]) -> inspect.Signature:
        whole = inspect.signature(_init(kind))
        return whole.replace(parameters=tuple(whole.parameters.values())[1:])


def _init_when_used(made: type[Any]) -> Callable[..., None]:
    def init(self: Any, *values: Any, **named: Any) -> None:
        compiled = _init(made)
        made.__init__ = compiled
        compiled(self, *values, **named)

    return init


def _init(made: type[Any]) -> Callable[..., None]:
    """Return the `__init__` that sets the fields, compiled."""
    fields = [one for one in dataclasses.fields(made) if one.init]
    # A slot's own setter: the class forbids the usual way, and this is quicker.
    known: dict[str, Any] = {f"_set_{one.name}": getattr(made, one.name).__set__ for one in fields}
    head = ", ".join(_parameter(one, known) for one in fields)
    body = [f" _set_{one.name}(self, {_given(one)})" for one in fields]
    if hasattr(made, "__post_init__"):
        body.append(" self.__post_init__()")
    comma = ", " if head else ""
    exec(f"def __init__(self{comma}{head}):\n" + "\n".join(body or [" pass"]), known)
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    init.__annotations__ = {one.name: one.type for one in fields} | {"return": None}
    return init


def _parameter(field: Field[Any], known: dict[str, Any]) -> str:
    if field.default is not MISSING:
        known[f"_default_{field.name}"] = field.default
        return f"{field.name}=_default_{field.name}"
    if field.default_factory is not MISSING:
        known["_missing"] = MISSING
        known[f"_make_{field.name}"] = field.default_factory
        return f"{field.name}=_missing"
    return field.name


def _given(field: Field[Any]) -> str:
    """Return the source of a field's value in `__init__`."""
    if field.default_factory is MISSING:
        return field.name
    return f"_make_{field.name}() if {field.name} is _missing else {field.name}"
