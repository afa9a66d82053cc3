"""What PyYAML says about a file that is not YAML, in words for the person who wrote it."""

from typing import Any

import yaml

from cptui.store.problems import Problem

_INDENT = "Check how far this line and the one before are indented: spaces line things up."
_QUOTES = "Put quotation marks around a value that holds a colon or starts with a sign."
DEEPEST = 40
"""Lists and keys within each other; nobody writes a case file deeper."""
TOO_DEEP = (f"Lists or keys are nested more than {DEEPEST} deep here.", "Is it the right file?")
_WORDS: tuple[tuple[str, str, str], ...] = (
    # A limit of libyaml's own, which it may come to before the first value is handed over.
    ("maximum nesting depth", *TOO_DEEP),
    (
        "found unexpected end of stream",
        "A quotation mark is opened here and never closed.",
        "Close it.",
    ),
    (
        "mapping values are not allowed",
        "There is a second colon on this line, or it is indented wrongly.",
        _QUOTES,
    ),
    ("cannot start any token", "A value cannot start with this sign.", _QUOTES),
    ("could not find expected ':'", "A key here has no colon after it.", "Write it as key: value"),
    (
        "expected ',' or",
        "A bracket or brace is opened here and not closed rightly.",
        "Close it, or put a comma between.",
    ),
    ("did not find expected key", "The line does not fit under the ones before it.", _INDENT),
    ("did not find expected '-' indicator", "A list item should start here with “- ”.", _INDENT),
    ("expected <block end>", "The line does not fit under the ones before it.", _INDENT),
    ("block sequence entries are not allowed", "A list item (“- ”) cannot stand here.", _INDENT),
    ("sequence entries are not allowed", "A list item (“- ”) cannot stand here.", _INDENT),
    ("mapping keys are not allowed", "A key (“? ”) cannot stand here.", _INDENT),
    (
        "unknown escape character",
        "After a backslash in double quotation marks stands a letter that means nothing.",
        "Use single quotation marks.",
    ),
    (
        "invalid Unicode character escape",
        "The backslash code here is not a character.",
        "Type the character itself.",
    ),
    (
        "expected escape sequence",
        "The backslash code here is not complete.",
        "Type the character itself.",
    ),
    (
        "did not find expected hexdecimal number",
        "The backslash code here is not complete.",
        "Type the character itself.",
    ),
    ("alias", "A value that starts with * stands for another (an alias).", _QUOTES),
    ("anchor", "A value that starts with & is a label (an anchor).", _QUOTES),
    ("tag", "A value that starts with ! is a type (a tag).", _QUOTES),
    (
        "document start",
        "A second document begins here, or the line before is not finished.",
        "Take it out.",
    ),
    (
        "directive",
        "A line that starts with % is an instruction to YAML, and not allowed here.",
        _QUOTES,
    ),
)


def say_yaml_error(error: yaml.YAMLError, text: str, file: str) -> Problem:
    """Return the problem with its line: where it began when something was left open."""
    said = f"{getattr(error, 'context', None) or ''} {getattr(error, 'problem', None) or ''}"
    here: Any = getattr(error, "problem_mark", None)
    began: Any = getattr(error, "context_mark", None) or here
    at = began if "scalar" in said or "flow" in said else here
    line = None if at is None else at.line + 1
    tab = _tab_near(text, began, here)
    if tab is not None:
        return Problem(
            file, tab, "This line is indented with a tab.", "Use spaces: two for each step inwards."
        )
    for sign, what, mend in _WORDS:
        if sign in said:
            return Problem(file, line, what, mend)
    return Problem(file, line, "This line cannot be understood as YAML.", _INDENT)


def _tab_near(text: str, began: Any, here: Any) -> int | None:

    if here is None:
        return None
    lines = text.split("\n")
    for number in range(here.line, max(began.line, here.line - 3) - 1, -1):
        if number < len(lines) and "\t" in lines[number][: _indent(lines[number])]:
            return number + 1
    return None


def _indent(line: str) -> int:

    return len(line) - len(line.lstrip(" \t-"))
