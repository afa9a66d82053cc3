"""What is worth saying about a case file that is valid: who else may read it, odd letters."""

import stat
from pathlib import Path

from cptui.domain.case import CaseFile
from cptui.domain.text import REPLACEMENT
from cptui.store.case_file.loading import load_case

_COPIES = ("{name}~", ".{name}.swp", ".{name}.swo", "{name}.save", "{name}.bak", "#{name}#")


def case_warnings(path: Path) -> tuple[str, ...]:
    """Return what somebody should know before using this file, each a sentence or two.

    Raises NotValid when the file does not load.
    """
    return (*_letters(load_case(path)), *_readers(path), *_left_over(path))


def _letters(case: CaseFile) -> list[str]:

    return [
        f"The name of {code} holds signs that cannot be shown; they appear as {REPLACEMENT}."
        " Type the name afresh."
        for code, person in case.people().items()
        if REPLACEMENT in person.name
    ]


def _readers(path: Path) -> list[str]:

    mode = path.stat().st_mode
    if mode & (stat.S_IROTH | stat.S_IRGRP):
        who = "Everybody on this machine" if mode & stat.S_IROTH else "Your group"
        return [f"{who} can read this case file. Keep it to yourself: chmod 600 {path.name}"]
    return []


def _left_over(path: Path) -> list[str]:

    names = [pattern.format(name=path.name) for pattern in _COPIES]
    return [
        f"An editor left a copy of the case beside it: {name}. Delete it once it is not needed."
        for name in names
        if (path.parent / name).exists()
    ]
