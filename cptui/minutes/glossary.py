"""The initials that a letter uses, each with what it stands for in plain words."""

import re
from collections.abc import Iterable

from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Bullets, Heading, Minute, Paragraph, Table, runs, strong

_GROUP = "glossary."
_INITIALS = re.compile(r"\b[A-Z][A-Za-z]?[A-Z0-9]{1,5}s?\b")


def glossary(scribe: Scribe, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the initials that stand in the blocks, under a heading; nothing where none does.

    Initials that the wording does not know are left as they are: a wrong meaning is worse
    than none.
    """
    wording = scribe.conference.wording
    used = {
        found for block in blocks for text in _texts(block) for found in _INITIALS.findall(text)
    }
    known = [
        (one, wording[f"{_GROUP}{key}"])
        for one in sorted(used)
        if f"{_GROUP}{(key := one.rstrip('s').lower())}" in wording
    ]
    if not known:
        return ()
    lines = tuple(runs(strong(one), f": {meaning}") for one, meaning in known)
    return Heading(1, scribe.words("plain_letter.glossary"), part="glossary"), Bullets(lines)


def _texts(block: Block) -> Iterable[str]:
    match block:
        case Heading(text=text):
            yield text
        case Bullets(items):
            yield from (run.text for item in items for run in item)
        case Table():
            yield from (cell for row in (block.header, *block.rows) for cell in row)
        case Paragraph() | Minute():
            yield from (run.text for run in block.runs)
