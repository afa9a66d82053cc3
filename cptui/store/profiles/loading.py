"""Profiles by name: read, checked, laid over each other."""

from difflib import get_close_matches
from pathlib import Path

from cptui.domain.profile import Profile
from cptui.store.census import load_census
from cptui.store.nodes import line_of
from cptui.store.places import template, template_names
from cptui.store.problems import NotValid, Problem
from cptui.store.profiles import layering
from cptui.store.profiles.contradictions import contradictions
from cptui.store.profiles.directions import directions
from cptui.store.profiles.layering import Layer
from cptui.store.profiles.loose_names import loose_names, plain_text
from cptui.store.profiles.written import WrittenProfile
from cptui.store.validation import attempt, nearest, validate
from cptui.store.yaml_events import read_yaml

FOLDER = "practice"
MOST_LAYERS = 5


def profile_names() -> tuple[str, ...]:
    """Return the names of all profiles there are, a council's own among them."""
    return template_names(FOLDER, ".yaml")


def load_profile(name: str) -> Profile:
    """Return the profile of that name with its layers folded together.

    Raises NotValid with every problem of its files, or when there is no such profile.
    """
    return _folded(_layers_of(name))


def check_profile(path: Path) -> Profile:
    """Return the profile that a file makes over the layers it names.

    Raises NotValid with every problem: of the file's form, and of names that lead nowhere.
    """
    node = read_yaml(path)
    file = str(path)
    over = plain_text(node, "over")
    below, problems = _below(over, file, line_of(node, ("over",))) if over else ((), [])
    written, wrong = attempt(WrittenProfile, node, file)
    problems += wrong
    problems += loose_names(node, file, {code for one in below for code in one.written.agencies})
    problems += contradictions(node, file, below)
    problems += directions(node, file)
    if written is None or problems:
        raise NotValid(tuple(sorted(problems, key=lambda one: one.line or 0)))
    return _folded((*below, Layer(path.stem, written)))


def _below(over: str, file: str, line: int) -> tuple[tuple[Layer, ...], list[Problem]]:
    """Return the layers under a file and what is wrong with them.

    For a name mistyped they are those of the name most likely meant, so that the rest of the
    file is judged as it is meant.
    """
    known = profile_names()
    if over in known:
        try:
            return _layers_of(over), []
        except NotValid as wrong:
            return (), list(wrong.problems)
    what = f"No profile is called “{over[:40]}”."
    close = get_close_matches(over, known, n=1)
    below = _below(close[0], file, line)[0] if close else ()
    return below, [Problem(file, line, what, nearest(over, known))]


def _layers_of(name: str) -> tuple[Layer, ...]:
    found: list[Layer] = []
    wanted: str | None = name
    while wanted:
        if wanted not in profile_names():
            what = f"No profile is called “{wanted[:40]}”."
            raise NotValid((Problem("profile", None, what, nearest(wanted, profile_names())),))
        path = template(FOLDER, f"{wanted}.yaml")
        if any(one.name == wanted for one in found) or len(found) == MOST_LAYERS:
            what = f"“{wanted}” is laid over itself, or over too many others."
            raise NotValid((Problem(str(path), 1, what, "Mend the line “over:”."),))
        layer = Layer(wanted, validate(WrittenProfile, read_yaml(path), str(path)))
        found.append(layer)
        wanted = layer.written.over
    return tuple(reversed(found))


def _whose(layers: tuple[Layer, ...]) -> tuple[str, str]:
    """Return the nation and the time zone; raises NotValid where a layer says neither."""
    nation = next((one.written.nation for one in reversed(layers) if one.written.nation), None)
    zone = next((one.written.zone for one in reversed(layers) if one.written.zone), None)
    if nation is None or zone is None:
        name = layers[-1].name
        what = f"“{name}” does not say its nation and time zone."
        raise NotValid((Problem(name, 1, what, "Add “over: england”, or nation and zone."),))
    return nation, zone


def _folded(layers: tuple[Layer, ...]) -> Profile:
    top = layers[-1]
    nation, zone = _whose(layers)
    calendars = [one.written.local_calendar for one in layers if one.written.local_calendar]
    return Profile(
        name=top.name,
        title=top.written.title,
        nation=nation,
        zone=zone,
        layers=tuple(one.name for one in layers),
        source=top.written.source,
        effective=top.written.effective,
        limits=layering.limits(layers),
        settings=layering.settings(layers),
        quorum=layering.quorum(layers),
        agencies=layering.agencies(layers),
        categories=layering.categories(layers),
        endings=layering.endings(layers),
        labels=layering.labels(layers),
        statements=layering.statements(layers),
        checks=layering.checks(layers),
        agendas=layering.texts(layers, "agendas"),
        contacts=layering.texts(layers, "contacts"),
        origins=layering.origins(layers),
        local_calendar=calendars[-1] if calendars else None,
        census=load_census(nation),
    )
