"""The words of documents: templates/wording/<language>.yaml, a council's own over ours."""

import re
from functools import cache
from pathlib import Path
from typing import Literal

from cptui.store.nodes import Node, Place, line_of
from cptui.store.places import shipped_template, template
from cptui.store.problems import NotValid, Problem
from cptui.store.text_types import Line, Passage
from cptui.store.validation import Written, nearest, validate
from cptui.store.yaml_events import read_yaml

LANGUAGE = "en-GB"
_GAP = re.compile(r"\{([a-z_]+)\}")


class WrittenGroup(Written):
    """The words of one part of the documents, with where they come from."""

    source: Passage
    words: dict[str, Passage]


class WrittenWording(Written):
    """A whole file of words."""

    version: Literal["1"]
    language: Line
    groups: dict[str, WrittenGroup]


def load_wording(language: str = LANGUAGE) -> dict[str, str]:
    """Return every word by its key, "group.word", a council's own before ours.

    Raises NotValid with every key and every gap that documents do not know.
    """
    ours = shipped_template("wording", f"{language}.yaml")
    if not ours.is_file():
        what = f"There is no wording for the language “{language[:20]}”."
        raise NotValid((Problem("wording", None, what, f"There is {LANGUAGE}."),))
    known = dict(_shipped(ours))
    own = template("wording", f"{language}.yaml")
    if own == ours:
        return known
    node = read_yaml(own)
    written = validate(WrittenWording, node, str(own))
    problems = _unknown(written, node, known, str(own))
    if problems:
        raise NotValid(tuple(sorted(problems, key=lambda one: one.line or 0)))
    return known | _flat(written)


@cache
def _shipped(path: Path) -> tuple[tuple[str, str], ...]:
    return tuple(_flat(validate(WrittenWording, read_yaml(path), str(path))).items())


def _flat(written: WrittenWording) -> dict[str, str]:
    words = {
        f"{name}.{key}": text
        for name, group in written.groups.items()
        for key, text in group.words.items()
    }
    return words | {"document.language": written.language}


def _unknown(
    written: WrittenWording, node: Node, known: dict[str, str], file: str
) -> list[Problem]:
    """Return what documents would never use, or could not fill: else it would go unseen."""
    groups = sorted({key.partition(".")[0] for key in known})
    found = []
    for name, group in written.groups.items():
        if name not in groups:
            what = f"“{name[:40]}” is not a part of the documents."
            found.append(_problem(file, node, ("groups", name), what, nearest(name, groups)))
            continue
        keys = sorted(key.partition(".")[2] for key in known if key.startswith(f"{name}."))
        for key, text in group.words.items():
            place = ("groups", name, "words", key)
            if key not in keys:
                what = f"“{key[:40]}” is not a key of “{name}”."
                found.append(_problem(file, node, place, what, nearest(key, keys)))
                continue
            gaps = sorted(set(_GAP.findall(text)) - set(_GAP.findall(known[f"{name}.{key}"])))
            gaps = [gap for gap in gaps if gap not in LABELS]
            if gaps:
                what = f"“{key}” cannot be filled with {{{gaps[0]}}}."
                may = sorted({*_GAP.findall(known[f"{name}.{key}"]), *LABELS})
                found.append(_problem(file, node, place, what, nearest(gaps[0], may)))
    return found


LABELS = (
    "chair",
    "chair_decides",
    "conference",
    "consensus",
    "core_group",
    "in_need",
    "lead",
    "majority",
    "minute_taker",
    "neither",
    "plan",
    "practitioners_decide",
    "review",
    "service",
    "strategy",
    "unanimous",
)
"""Labels of every profile, which any text may be filled with."""


def _problem(file: str, node: Node, place: Place, what: str, mend: str) -> Problem:
    return Problem(file, line_of(node, place), what, mend)
