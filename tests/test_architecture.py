"""The rules of the layout that keep every room small and the core pure.

Each test names every file that breaks its rule.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from cptui.domain.events import KINDS
from tests.source_tree import PACKAGE, Function, Source, sources

SOURCES = sources()
CORE = [one for one in SOURCES if one.in_core]

LONGEST_FILE = 200
LONGEST_FUNCTION = 30
MOST_METHODS = 15

EMPTY_NAMES = {"utils", "util", "helpers", "common", "managers", "services", "misc", "tools"}
OUTSIDE = {
    *("textual", "rich", "pydantic", "sqlite3", "docx", "icalendar", "yaml", "msgspec"),
    *("os", "pathlib", "io", "shutil", "tempfile", "subprocess", "socket", "sys", "asyncio"),
    *("time", "random", "secrets", "uuid", "locale", "threading"),
}
"""What the core may not import: toolkits, the computer, clocks and chance."""


def test_the_source_is_found_at_all() -> None:
    assert len(SOURCES) > 50
    assert {one.name.split("/")[0] for one in CORE} == {
        *("domain", "rules", "actions", "capture", "minutes")
    }


def test_files_are_at_most_200_lines() -> None:
    long = {one.name: one.text.count("\n") for one in SOURCES if not _is_register(one.tree)}
    assert not {name: lines for name, lines in long.items() if lines > LONGEST_FILE}


def _is_register(tree: ast.Module) -> bool:
    """Whether the file only gathers names, as a package's list of events does.

    Such a list grows by a line for each thing it lists, and hides nothing.
    """
    allowed = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.Expr)
    return all(isinstance(node, allowed) for node in tree.body)


def test_functions_are_at_most_30_lines() -> None:
    lengths = {
        f"{one.name} {node.name}": _lines(node) for one in SOURCES for node in one.functions()
    }
    assert not {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION}


def _lines(node: Function) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


def test_classes_have_at_most_15_methods() -> None:
    methods = {
        f"{one.name} {node.name}": sum(isinstance(part, Function) for part in node.body)
        for one in SOURCES
        for node in one.classes()
    }
    assert not {name: count for name, count in methods.items() if count > MOST_METHODS}


def test_files_are_named_for_what_is_in_them() -> None:
    parts = {
        one.name: {part.removesuffix(".py") for part in Path(one.name).parts} for one in SOURCES
    }
    assert not {name for name, said in parts.items() if said & EMPTY_NAMES}


def test_everything_public_says_what_it_is() -> None:
    assert not [what for one in SOURCES if one.text.strip() for what in _silent(one)]


def _silent(source: Source) -> Iterator[str]:
    if not ast.get_docstring(source.tree):
        yield source.name
    for node in source.tree.body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if not node.name.startswith("_") and not ast.get_docstring(node):
            yield f"{source.name} {node.name}"


def test_nothing_is_left_for_later() -> None:
    promise = re.compile(r"\b(TODO|FIXME|XXX|(?i:coming soon))\b")
    assert not [one.name for one in SOURCES if promise.search(one.text)]


def test_the_core_imports_nothing_from_outside() -> None:
    assert not {one.name: found for one in CORE if (found := set(one.imported()) & OUTSIDE)}


def test_the_core_is_told_the_time_and_never_looks() -> None:
    assert not [
        f"{one.name}:{node.lineno}"
        for one in CORE
        for node in ast.walk(one.tree)
        if isinstance(node, ast.Attribute)
        and node.attr in ("now", "utcnow", "today")
        and isinstance(node.value, ast.Name)
        and node.value.id in ("datetime", "date", "dt")
    ]


def test_the_core_neither_prints_nor_reads() -> None:
    assert not [
        f"{one.name}:{node.lineno}"
        for one in CORE
        # What makes a value is compiled there, as dataclasses does it.
        if one.name != "domain/values.py"
        for node in ast.walk(one.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("print", "input", "open", "exec", "eval")
    ]


def test_every_kind_of_event_changes_the_conference() -> None:
    assert not set(KINDS) - _arms("domain/evolve")


def test_every_kind_of_event_is_told_in_words() -> None:
    assert not set(KINDS) - _arms("minutes/telling")


def _arms(folder: str) -> set[str]:
    """Return the classes that the match statements of a folder have an arm for."""
    return {
        node.cls.id
        for source in sources(PACKAGE / folder)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.MatchClass) and isinstance(node.cls, ast.Name)
    }
