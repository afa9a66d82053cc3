"""Rules in a profile that cannot both be meant, each of them well written by itself."""

from collections.abc import Iterator

from cptui.store.nodes import Node, line_of
from cptui.store.problems import Problem
from cptui.store.profiles.layering import Layer, categories, settings
from cptui.store.profiles.loose_names import keys_at, plain_text

GESTATION = "weeks_of_gestation"


def contradictions(node: Node, file: str, below: tuple[Layer, ...]) -> Iterator[Problem]:
    """Yield a problem for each pair of rules that contradict; `below` are the layers under it."""
    yield from _gestation(node, file)
    yield from _minutes(node, file)
    yield from _age(node, file, below)
    yield from _short_names(node, file, below)


def _gestation(node: Node, file: str) -> Iterator[Problem]:
    for name in keys_at(node, "limits"):
        start = plain_text(node, "limits", name, "start")
        if plain_text(node, "limits", name, "unit") == GESTATION and start not in (None, "due"):
            what = "Weeks of gestation are counted from the expected date of birth only."
            line = line_of(node, ("limits", name, "start"))
            yield Problem(file, line, what, "Write start: due")


def _minutes(node: Node, file: str) -> Iterator[Problem]:
    least = plain_text(node, "settings", "planned_minutes_least", "value") or ""
    most = plain_text(node, "settings", "planned_minutes_most", "value") or ""
    if least.isdecimal() and most.isdecimal() and int(least) > int(most):
        line = line_of(node, ("settings", "planned_minutes_most"))
        what = f"The longest meeting, {most[:10]} minutes, is shorter than the shortest."
        yield Problem(file, line, what, "Exchange planned_minutes_least and planned_minutes_most.")


def _age(node: Node, file: str, below: tuple[Layer, ...]) -> Iterator[Problem]:
    """Yield that there is "over" or "around", and no age for it to go with."""
    if not plain_text(node, "settings", "child_invite_comparator", "value"):
        return
    inherited = settings(below).get("child_invite_age") if below else None
    said = "child_invite_age" in keys_at(node, "settings")
    age = plain_text(node, "settings", "child_invite_age", "value")
    if age is None and (said or inherited is None or inherited.value is None):
        line = line_of(node, ("settings", "child_invite_comparator"))
        what = "“child_invite_comparator” says how an age is meant, and there is no age."
        yield Problem(file, line, what, "Add child_invite_age, or take this out.")


def _short_names(node: Node, file: str, below: tuple[Layer, ...]) -> Iterator[Problem]:
    here = {
        code: plain_text(node, "categories", code, "short") for code in keys_at(node, "categories")
    }
    taken = {one.short: one.code for one in categories(below) if one.code not in here}
    for code, short in here.items():
        if short and short in taken:
            what = f"“{short[:10]}” is already short for “{taken[short]}”."
            line = line_of(node, ("categories", code, "short"))
            yield Problem(file, line, what, "Give one of the two other letters.")
        elif short:
            taken[short] = code
