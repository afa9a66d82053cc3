"""The places where a rule may live, each looked up in the real thing it names."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

from pydantic import BaseModel

from cptui.capture.grammar import ROWS
from cptui.domain.events import Outcome
from cptui.domain.profile import STARTS, CheckRule, Limit, Profile, Setting, Statement
from cptui.minutes.tree import Document
from cptui.rules.dates import due_dates
from cptui.rules.dates.said import say_rule
from cptui.store.agendas import load_agenda
from cptui.store.case_file.whole import CasePart
from cptui.store.profiles import load_profile
from cptui.store.validation import models_in
from cptui.store.wording import load_wording
from tests.practice.playing import headings, play

PROGRAM = Path(__file__).parents[2] / "cptui"


class NoSuchPlace(Exception):
    """A place that does not exist, or that does not name the rule it is given for."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a rule: `kind:what`, in the document's own profile or one named after @."""

    kind: str
    what: str
    profile: str
    own: bool
    """Whether it is the document's own profile, which then has to name the rule."""


def place(text: str, document: str) -> Place:
    """Return the place that a line of coverage.yaml names."""
    kind, _, rest = text.partition(":")
    if kind not in KINDS:
        raise NoSuchPlace(f"{kind} is no kind of place")
    what, _, profile = rest.partition("@") if not rest.startswith("@") else (rest, "", "")
    return Place(kind, what, profile or document, not profile)


def says(one: Place, rule: str) -> str:
    """Return what stands at the place; NoSuchPlace when nothing does, or it names no such rule."""
    return KINDS[one.kind](one, rule)


def cited(source: str) -> set[str]:
    """Return the ids of rules that a source names: "(N2 to N8)" are seven."""
    found = set()
    for letter, first, _, last in re.findall(r"\b([NOWBS])(\d+)( to [NOWBS](\d+))?", source):
        found |= {f"{letter}{n}" for n in range(int(first), int(last or first) + 1)}
    return found


def _sourced(one: Place, rule: str, layer: str, source: str) -> None:
    if not one.own:
        return
    if layer != one.profile:
        raise NoSuchPlace(f"{one.kind}:{one.what} comes from {layer}, not from {one.profile}")
    if rule not in cited(source):
        raise NoSuchPlace(f"{one.kind}:{one.what} does not name {rule}: {source}")


@cache
def _profile(name: str) -> Profile:
    return load_profile(name)


def _limit(one: Place, rule: str) -> str:
    found = _profile(one.profile).limits.get(one.what)
    if found is None or found.n is None:
        raise NoSuchPlace(f"no limit {one.what}")
    _sourced(one, rule, found.layer, found.source)
    return f"{found.label}: {say_rule(found, STARTS[found.start])}"


def _setting(one: Place, rule: str) -> str:
    found = _profile(one.profile).settings.get(one.what)
    if found is None:
        raise NoSuchPlace(f"no setting {one.what}")
    _sourced(one, rule, found.layer, found.source)
    if f'"{one.what}"' not in _program_text():
        raise NoSuchPlace(f"setting {one.what} is read by nothing")
    if isinstance(found.value, tuple):
        return ", ".join(found.value)
    return {True: "yes", False: "no", None: "none"}.get(found.value, str(found.value))  # type: ignore[arg-type]


@cache
def _program_text() -> str:
    """Return the program's code, but for the models of the profile's file."""
    files = [one for one in PROGRAM.rglob("*.py") if one.name != "rules_written.py"]
    return "\n".join(one.read_text(encoding="utf-8") for one in files)


def _check(one: Place, rule: str) -> str:
    for found in _profile(one.profile).checks:
        if found.id == one.what:
            _sourced(one, rule, found.layer, found.source)
            return found.explanation
    raise NoSuchPlace(f"no check {one.what}")


def _statement(one: Place, rule: str) -> str:
    for found in _profile(one.profile).statements:
        if found.id == one.what:
            _sourced(one, rule, found.layer, found.source)
            return found.text
    raise NoSuchPlace(f"no statement {one.what}")


def _worded(part: str, values: Callable[[Profile], Mapping[str, str]]) -> Callable[..., str]:
    def look(one: Place, rule: str) -> str:
        profile = _profile(one.profile)
        known = values(profile)
        if one.what not in known:
            raise NoSuchPlace(f"nothing in {part} is called {one.what}")
        origin = profile.origins[f"{part}.{one.what}"]
        _sourced(one, rule, origin.layer, origin.source)
        return known[one.what]

    return look


def _quorum(one: Place, rule: str) -> str:
    found = _profile(one.profile).quorum
    _sourced(one, rule, found.layer, found.source)
    return f"{one.what.replace('_', ' ')}: {'yes' if getattr(found, one.what) else 'no'}"


def _about(one: Place, rule: str) -> str:
    return str(getattr(_profile(one.profile), one.what) or "")


def _field(one: Place, rule: str) -> str:
    models: list[type[BaseModel]] = [CasePart]
    description = name = ""
    for step in one.what.split("."):
        fields = {
            field.alias or key: (key, field)
            for kind in models
            for key, field in kind.model_fields.items()
        }
        if step not in fields:
            raise NoSuchPlace(f"the case file has no {one.what}")
        name, field = fields[step]
        description, models = field.description or "", models_in(field.annotation)
    by_check = any(check.of == name for check in _profile(one.profile).checks)
    if not by_check and f".{name}" not in _program_text():
        raise NoSuchPlace(f"{one.what} is read by nothing")
    return description


def _agenda(one: Place, rule: str) -> str:
    name, _, item = one.what.partition("/")
    for found in load_agenda(name).items:
        if found.id == item:
            return found.title
    raise NoSuchPlace(f"agenda {name} has no item {item}")


def _wording(one: Place, rule: str) -> str:
    words = load_wording()
    if one.what not in words:
        raise NoSuchPlace(f"no wording {one.what}")
    return words[one.what]


def _row(one: Place, rule: str) -> str:
    for row in ROWS:
        if one.what in (row.form, f"/{row.word}") or (
            " " in one.what and row.form.startswith(one.what)
        ):
            return row.means
    raise NoSuchPlace(f"the typed line has no {one.what}")


def _date(one: Place, rule: str) -> str:
    conference = play(one.profile if one.own else "warwickshire").conference
    for due in due_dates(conference):
        if due.id == one.what and (due.rule or not one.own):
            _sourced(one, rule, due.layer, due.source)
            return due.label
    raise NoSuchPlace(f"no date {one.what}")


def _heading(paper: Callable[[str], Document]) -> Callable[[Place, str], str]:
    def look(one: Place, rule: str) -> str:
        if one.what not in headings(paper(one.profile)):
            raise NoSuchPlace(f"no heading {one.what} in {headings(paper(one.profile))}")
        return one.what

    return look


def _function(one: Place, rule: str) -> str:
    module, _, name = one.what.rpartition(":")
    told = getattr(import_module(module), name).__doc__
    return " ".join(str(told).split("\n\n")[0].split())


def _outcomes(one: Place, rule: str) -> str:
    every = ", ".join(outcome.name.lower().replace("_", " ") for outcome in Outcome)
    if every != one.what:
        raise NoSuchPlace(f"the outcomes are {every}")
    return every


KINDS: Mapping[str, Callable[[Place, str], str]] = {
    "limit": _limit,
    "setting": _setting,
    "check": _check,
    "statement": _statement,
    "label": _worded("labels", lambda one: one.labels),
    "agency": _worded("agencies", lambda one: {k: v.label for k, v in one.agencies.items()}),
    "category": _worded("categories", lambda one: {v.code: v.label for v in one.categories}),
    "contact": _worded("contacts", lambda one: one.contacts),
    "quorum": _quorum,
    "profile": _about,
    "field": _field,
    "agenda": _agenda,
    "wording": _wording,
    "row": _row,
    "date": _date,
    "minutes": _heading(lambda name: play(name).minutes),
    "letter": _heading(lambda name: play(name).letter),
    "rule": _function,
    "outcomes": _outcomes,
}


def stated(name: str) -> Iterator[tuple[str, str]]:
    """Yield every place that a profile itself states, with its source."""
    profile = _profile(name)
    parts: dict[str, Iterable[Limit | Setting | CheckRule | Statement]] = {
        "limit": profile.limits.values(),
        "setting": profile.settings.values(),
        "check": profile.checks,
        "statement": profile.statements,
    }
    for kind, rules in parts.items():
        for rule in rules:
            if rule.layer == name:
                yield f"{kind}:{rule.id}", rule.source
    singular = {"labels": "label", "agencies": "agency", "categories": "category"}
    for key, origin in profile.origins.items():
        part, _, what = key.partition(".")
        if origin.layer == name:
            yield f"{singular.get(part, part.removesuffix('s'))}:{what}", origin.source


def every_place(
    coverage: Mapping[str, Mapping[str, Mapping[str, object]]],
) -> Iterator[tuple[str, str, str]]:
    """Yield document, rule and place for each line."""
    for document, rules in coverage.items():
        for rule, entry in rules.items():
            places = entry["places"]
            assert isinstance(places, list)
            for text in places:
                yield document, rule, text
