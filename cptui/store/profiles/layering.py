"""Laying an area over its nation: a rule left out is inherited, null clears.

What a layer clears stays in the result with no value, so that it can still say which layer
cleared it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from cptui.domain.profile import (
    Agency,
    Category,
    CheckRule,
    Ending,
    Limit,
    Origin,
    QuorumRule,
    Setting,
    Statement,
)
from cptui.store.profiles.rules_written import (
    Rule,
    WrittenLimit,
    WrittenQuorum,
)
from cptui.store.profiles.written import WrittenProfile
from cptui.store.validation import Written


@dataclass(frozen=True, slots=True)
class Layer:
    """One file, with the name it goes by."""

    name: str
    written: WrittenProfile

    def origin(self, source: str | None, effective: date | None = None) -> Origin:
        """Return where a rule of this layer comes from."""
        own = self.written
        return Origin(self.name, source or own.source, effective or own.effective)


Row = TypeVar("Row")


def _rows(layers: Iterable[Layer], part: str) -> dict[str, tuple[Layer, Any]]:
    """Return for every key of a part the layer that has the last word, and what it says."""
    found: dict[str, tuple[Layer, Any]] = {}
    for layer in layers:
        said: dict[str, Any] | Written = getattr(layer.written, part)
        if isinstance(said, dict):
            found.update({key: (layer, value) for key, value in said.items()})
        else:
            for name, field in type(said).model_fields.items():
                if name in said.model_fields_set:
                    found[field.alias or name] = (layer, getattr(said, name))
    return found


def limits(layers: tuple[Layer, ...]) -> dict[str, Limit]:
    """Return every limit by id; n is None where the last layer to speak sets none."""
    return {key: _limit(key, layer, said) for key, (layer, said) in _rows(layers, "limits").items()}


def _limit(key: str, layer: Layer, said: WrittenLimit | None) -> Limit:
    label = key.replace("_", " ").capitalize()
    if said is None:
        origin = layer.origin(None)
        source = f"{layer.written.title} sets no limit"
        return Limit(key, label, None, "", "", source, layer.name, origin.effective)
    origin = layer.origin(said.source, said.effective)
    return Limit(
        key,
        said.label or label,
        said.n,
        said.unit,
        said.start,
        origin.source,
        layer.name,
        origin.effective,
        said.before,
        said.earliest,
        said.or_by or "",
    )


def settings(layers: tuple[Layer, ...]) -> dict[str, Setting]:
    """Return every setting by id; its value is None where it was cleared."""
    return {
        key: _setting(key, layer, said) for key, (layer, said) in _rows(layers, "settings").items()
    }


def _setting(key: str, layer: Layer, said: Rule[Any] | None) -> Setting:
    origin = layer.origin(said.source if said else None, said.effective if said else None)
    return Setting(key, said.value if said else None, origin.source, layer.name, origin.effective)


def quorum(layers: tuple[Layer, ...]) -> QuorumRule:
    """Return the quorum of the last layer that speaks of it; others is None without one."""
    layer = next(
        (one for one in reversed(layers) if "quorum" in one.written.model_fields_set), layers[0]
    )
    said: WrittenQuorum | None = layer.written.quorum
    if said is None:
        return QuorumRule((), None, layer.written.source, layer.name)
    origin = layer.origin(said.source, said.effective)
    return QuorumRule(
        said.must,
        said.others,
        origin.source,
        layer.name,
        said.direct_contact,
        said.discretion,
        origin.effective,
    )


def agencies(layers: tuple[Layer, ...]) -> dict[str, Agency]:
    """Return every agency by code; one that was cleared is gone."""
    return {
        code: Agency(code, said.label, said.counts_as or code, said.voice)
        for code, (_, said) in _rows(layers, "agencies").items()
        if said
    }


def categories(layers: tuple[Layer, ...]) -> tuple[Category, ...]:
    """Return the categories of harm; one that was cleared is gone."""
    return tuple(
        Category(code, said.short, said.label)
        for code, (_, said) in _rows(layers, "categories").items()
        if said
    )


def endings(layers: tuple[Layer, ...]) -> dict[str, Ending]:
    """Return the grounds on which a plan may end; one that was cleared is gone."""
    return {
        code: Ending(code, said.label, said.judged, said.source, layer.name, said.elsewhere)
        for code, (layer, said) in _rows(layers, "endings").items()
        if said
    }


def labels(layers: tuple[Layer, ...]) -> dict[str, str]:
    """Return the local words."""
    return {key: said.word for key, (_, said) in _rows(layers, "labels").items() if said}


def statements(layers: tuple[Layer, ...]) -> tuple[Statement, ...]:
    """Return the statements to be read; one that was cleared is gone."""
    return tuple(
        Statement(key, said.title, said.text, said.source, layer.name)
        for key, (layer, said) in _rows(layers, "statements").items()
        if said
    )


def checks(layers: tuple[Layer, ...]) -> tuple[CheckRule, ...]:
    """Return the checks before the meeting; one that was cleared is gone."""
    return tuple(
        CheckRule(
            key,
            said.label,
            said.explanation,
            said.source,
            layer.name,
            said.how,
            said.kinds,
            said.of,
            said.effective or layer.written.effective,
        )
        for key, (layer, said) in _rows(layers, "checks").items()
        if said
    )


def texts(layers: tuple[Layer, ...], part: str) -> dict[str, str]:
    """Return agendas or contacts by key; one that was cleared is gone."""
    return {
        key: str(getattr(said, "word", said))
        for key, (_, said) in _rows(layers, part).items()
        if said
    }


def origins(layers: tuple[Layer, ...]) -> dict[str, Origin]:
    """Return the layer and source of labels, agencies, categories, agendas and contacts."""
    return {
        f"{part}.{key}": layer.origin(getattr(said, "source", None))
        for part in ("labels", "agencies", "categories", "agendas", "contacts")
        for key, (layer, said) in _rows(layers, part).items()
    }
