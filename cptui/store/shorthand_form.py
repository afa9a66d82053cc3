"""The form of a file of abbreviations, and what is wrong with one that is not of that form."""

from pathlib import Path
from typing import Literal

from pydantic import Field

from cptui.capture.shorthand import is_word
from cptui.store.nodes import Node
from cptui.store.problems import NotValid, Problem
from cptui.store.text_types import Line, Passage
from cptui.store.validation import Written, validate


class WrittenShorthand(Written):
    """A file of abbreviations and phrases."""

    version: Literal["1"]
    source: Passage = ""
    abbreviations: dict[str, Line] = Field(default_factory=dict)
    phrases: dict[str, Line] = Field(default_factory=dict)


def refuse(node: Node, path: Path) -> NotValid:
    """Return every problem with a file that is not of the form."""
    try:
        written = validate(WrittenShorthand, node, str(path))
    except NotValid as problems:
        return problems
    names = (*written.abbreviations, *written.phrases)
    wrong = next((one for one in names if not is_word(one)), "")
    what = f"“{wrong[:20]}” is not one word of letters and figures."
    return NotValid((Problem(str(path), None, what, "Write it as one word, such as s47."),))
