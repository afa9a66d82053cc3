"""Short codes for everybody of a case: as given, or made from name, relation or role."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from pydantic import Field

from cptui.store.places import template
from cptui.store.text_types import Line, Words
from cptui.store.validation import Written, validate
from cptui.store.yaml_events import read_yaml

LONGEST = 20


class CodeTable(Written):
    """templates/codes.yaml: abbreviations by relation and role."""

    version: Line
    reserved: Words
    officers: dict[str, Line]
    unborn: Line
    relations: dict[str, Line]
    roles: dict[str, Line]
    companions: dict[str, Line] = Field(description="By what they are to the person.")


def code_table() -> CodeTable:
    """Return the table, the council's own before ours; raises NotValid."""
    return _read(str(template("codes.yaml")))


@cache
def _read(path: str) -> CodeTable:

    file = template("codes.yaml")
    return validate(CodeTable, read_yaml(file), path)


def looked_up(words: str, table: Mapping[str, str]) -> str:
    """Return the table's code for these words, whole or by the longest part; else letters."""
    plain = " ".join(words.lower().split())
    if plain in table:
        return table[plain]
    parts = [part for part in table if re.search(rf"(?<![\w-]){re.escape(part)}(?![\w-])", plain)]
    if parts:
        return table[max(parts, key=len)]
    initials = "".join(word[0] for word in as_code(plain).split("-") if word)
    return initials if len(initials) > 1 else as_code(plain)[:6]


def as_code(name: str) -> str:
    """Return the name in small plain letters, figures and hyphens; empty if none are left."""
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", bare.lower().replace("'", "")).strip("-")[:LONGEST]


class Codes:
    """The codes taken so far in one file."""

    def __init__(self, taken: Iterable[str], reserved: Iterable[str]) -> None:
        self._taken = {*taken, *reserved}

    def make(self, wanted: str, otherwise: str) -> str:
        """Return the wanted code, or with a number when it is taken or reserved; takes it."""
        stem = wanted if re.fullmatch(r"[a-z][a-z0-9-]*", wanted) else otherwise
        code, number = stem, 1
        while code in self._taken:
            number += 1
            code = f"{stem[: LONGEST - 3]}{number}"
        self._taken.add(code)
        return code
