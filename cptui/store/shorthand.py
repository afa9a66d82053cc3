"""Abbreviations and stock phrases: ours, a council's over them, the user's own over both."""

import os
from pathlib import Path
from typing import Literal

from pydantic import Field

from cptui.capture.shorthand import Shorthand
from cptui.store.places import own_templates, shipped_template
from cptui.store.problems import NotValid, Problem
from cptui.store.text_types import Line, Passage
from cptui.store.validation import Written, validate
from cptui.store.yaml_events import read_yaml

NAME = "abbreviations.yaml"


class WrittenShorthand(Written):
    """A file of abbreviations and phrases."""

    version: Literal["1"]
    source: Passage = ""
    abbreviations: dict[str, Line] = Field(default_factory=dict)
    phrases: dict[str, Line] = Field(default_factory=dict)


def own_shorthand() -> Path:
    """Return the path of the user's own list, whether it is there or not."""
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(config) / "cptui" / NAME


def load_shorthand() -> tuple[Shorthand, tuple[str, ...]]:
    """Return the lists as one, and what is wrong with any of them, for the user.

    A list that cannot be read is left out: no meeting waits for an abbreviation.
    """
    council = own_templates()
    files = [shipped_template("wording", NAME)]
    files += [council / "wording" / NAME] if council is not None else []
    files.append(own_shorthand())
    abbreviations: dict[str, str] = {}
    phrases: dict[str, str] = {}
    trouble: list[str] = []
    for path in files:
        try:
            written = _read(path) if path.is_file() else None
        except NotValid as problem:
            first = problem.problems[0] if problem.problems else path
            trouble.append(f"The abbreviations of this file are left out: {first}")
            continue
        if written is not None:
            abbreviations |= _small(written.abbreviations)
            phrases |= _small(written.phrases)
    standing = {key: text for key, text in abbreviations.items() if key != text.casefold()}
    return Shorthand(standing, phrases), tuple(trouble)


def _read(path: Path) -> WrittenShorthand:
    written = validate(WrittenShorthand, read_yaml(path), str(path))
    wrong = [key for key in (*written.abbreviations, *written.phrases) if not _is_word(key)]
    if wrong:
        what = f"“{wrong[0][:20]}” is not one word of letters and figures."
        raise NotValid((Problem(str(path), None, what, "Write it as one word, such as s47."),))
    return written


def _is_word(key: str) -> bool:
    return 1 < len(key) <= 20 and all(part.isalnum() for part in key.split("&"))


def _small(words: dict[str, str]) -> dict[str, str]:
    return {key.casefold(): text for key, text in words.items()}
