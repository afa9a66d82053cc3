"""Abbreviations and stock phrases: ours, a council's over them, the user's own over both.

They are read at every start, so without pydantic, which takes longer than all the rest; it is
asked what is wrong with a file that is not of the form.
"""

import os
from pathlib import Path
from typing import Any

from cptui.capture.shorthand import Shorthand, is_word
from cptui.store.nodes import plain
from cptui.store.places import own_templates, shipped_template
from cptui.store.problems import NotValid
from cptui.store.text_lines import parse_line, parse_passage
from cptui.store.yaml_events import read_yaml

NAME = "abbreviations.yaml"
KEYS = {"version", "source", "abbreviations", "phrases"}
Words = dict[str, str]


def own_shorthand() -> Path:
    """Return the path of the user's own list, whether it is there or not."""
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(config) / "cptui" / NAME


def typed_shorthand() -> Path:
    """Return the path of the list of those typed in a sitting."""
    return own_shorthand().with_name("abbreviations.typed.yaml")


def load_shorthand() -> tuple[Shorthand, tuple[str, ...]]:
    """Return the lists as one, and what is wrong with any of them, for the user.

    A list that cannot be read is left out: no meeting waits for an abbreviation.
    """
    council = own_templates()
    files = [shipped_template("wording", NAME)]
    files += [council / "wording" / NAME] if council is not None else []
    files += [own_shorthand(), typed_shorthand()]
    abbreviations: dict[str, str] = {}
    phrases: dict[str, str] = {}
    trouble: list[str] = []
    for path in files:
        try:
            words, sentences = read_shorthand(path) if path.is_file() else ({}, {})
        except NotValid as problem:
            first = problem.problems[0] if problem.problems else path
            trouble.append(f"The abbreviations of this file are left out: {first}")
            continue
        abbreviations |= words
        phrases |= sentences
    standing = {key: text for key, text in abbreviations.items() if key != text.casefold()}
    return Shorthand(standing, phrases), tuple(trouble)


def read_shorthand(path: Path) -> tuple[Words, Words]:
    """Return a file's abbreviations and phrases; raises NotValid with every problem."""
    node = read_yaml(path)
    found = _of_the_form(plain(node))
    if found is None:
        from cptui.store.shorthand_form import refuse

        raise refuse(node, path)
    return found


def _of_the_form(written: Any) -> tuple[Words, Words] | None:
    """Return what is written, or None where anything about it is not as it should be."""
    if not isinstance(written, dict) or not written.keys() <= KEYS:
        return None
    try:
        parse_passage(written.get("source", "-"))
        words, sentences = (_words(written.get(key, {})) for key in ("abbreviations", "phrases"))
    except ValueError:
        return None
    return (words, sentences) if written.get("version") == "1" else None


def _words(written: Any) -> Words:
    """Return the texts by their names in small letters; raises ValueError."""
    if not isinstance(written, dict) or not all(is_word(key) for key in written):
        raise ValueError("not a list of words")
    return {key.casefold(): parse_line(text) for key, text in written.items()}
