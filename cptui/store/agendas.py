"""Agendas: templates/agendas/*.yaml read and checked, and the one a case is held by."""

from dataclasses import replace
from typing import Annotated, Literal

from pydantic import Field, field_validator

from cptui.domain.agenda import Agenda, AgendaItem, Tag
from cptui.domain.case import CaseFile, OwnItem
from cptui.domain.profile import Profile
from cptui.store.places import template, template_names
from cptui.store.problems import NotValid, Problem
from cptui.store.validation import Written, nearest, validate
from cptui.store.yaml_events import read_yaml

Stage = Literal[
    "welcome",
    "reason",
    "worries",
    "strengths",
    "child_views",
    "family_views",
    "analysis",
    "views",
    "plan",
    "dates",
    "last_plan",
    "other",
]
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=30)]
Line = Annotated[str, Field(min_length=1, max_length=200)]


class WrittenTag(Written):
    """A tag as the template states it."""

    id: Id
    label: Line
    heading: Line


class WrittenItem(Written):
    """An item as the template states it."""

    id: Id
    title: Annotated[str, Field(min_length=1, max_length=60)]
    minutes: Annotated[int, Field(ge=1, le=240)]
    stage: Stage
    statements: tuple[Id, ...] = ()


class WrittenAgenda(Written):
    """A whole agenda as the template states it."""

    version: Literal["1"]
    title: Line
    source: Annotated[str, Field(min_length=1, max_length=1000)]
    minutes_source: Annotated[str, Field(min_length=1, max_length=1000)]
    scaling: Annotated[str, Field(min_length=1, max_length=500)] | None = None
    warn_minutes: Annotated[int, Field(ge=0, le=60)] = 0
    tags: tuple[WrittenTag, ...] = ()
    items: Annotated[tuple[WrittenItem, ...], Field(min_length=1, max_length=30)]

    @field_validator("tags", "items")
    @classmethod
    def _unlike(cls, ones: tuple[WrittenTag | WrittenItem, ...]) -> object:
        ids = [one.id for one in ones]
        twice = sorted({one for one in ids if ids.count(one) > 1})
        if twice:
            raise ValueError(f"In “{{key}}” the id {twice[0]} is used twice.\nChange one of them.")
        return ones


def agenda_names() -> tuple[str, ...]:
    """Return the names of all agendas there are, a council's own among them."""
    return template_names("agendas", ".yaml")


def load_agenda(name: str) -> Agenda:
    """Return the agenda of that name.

    Raises NotValid with every problem of its file, or when there is no such agenda.
    """
    if name not in agenda_names():
        what = f"No agenda is called “{name[:40]}”."
        raise NotValid((Problem("agenda", None, what, nearest(name, agenda_names())),))
    path = template("agendas", f"{name}.yaml")
    written = validate(WrittenAgenda, read_yaml(path), str(path))
    return Agenda(
        name=name,
        title=written.title,
        source=f"{written.source} {written.minutes_source}",
        items=tuple(
            AgendaItem(one.id, one.title, one.minutes, one.stage, one.statements)
            for one in written.items
        ),
        tags=tuple(Tag(one.id, one.label, one.heading) for one in written.tags),
        scaling=written.scaling,
        warn_minutes=written.warn_minutes,
    )


def agenda_for(case: CaseFile, profile: Profile) -> Agenda:
    """Return the agenda the case is held by.

    The template the case file names, else the profile's for its kind of conference, else the
    one called like the kind; items written in the case file itself stand in its place, and
    keep its tags and scaling question. Raises NotValid as load_agenda does.
    """
    name = case.agenda or profile.agendas.get(case.kind.value)
    if name is None:
        name = case.kind.value if case.kind.value in agenda_names() else "standard"
    chosen = load_agenda(name)
    if not case.agenda_items:
        return chosen
    items = tuple(_own(one, at, chosen) for at, one in enumerate(case.agenda_items, start=1))
    return replace(chosen, name="own", source="Written in the case file.", items=items)


def _own(one: OwnItem, at: int, like: Agenda) -> AgendaItem:
    """Return an item of the case file; without a stage it takes that of its namesake."""
    same = next((i for i in like.items if i.title.casefold() == one.title.casefold()), None)
    stage = one.stage or (same.stage if same else "other")
    return AgendaItem(f"item_{at}", one.title, one.minutes, stage, same.statements if same else ())
