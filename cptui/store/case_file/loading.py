"""Reading a case file: everything wrong with it at once, or the case."""

from collections.abc import Iterator
from pathlib import Path

from cptui.domain.case import CaseFile
from cptui.store.case_file.codes import code_table
from cptui.store.case_file.date_checks import date_problems
from cptui.store.case_file.found import Found, Place
from cptui.store.case_file.into_domain import to_case
from cptui.store.case_file.naming import name_everybody
from cptui.store.case_file.partly import partly
from cptui.store.case_file.people_checks import people_problems
from cptui.store.case_file.practice_checks import practice_problems
from cptui.store.case_file.whole import CasePart
from cptui.store.nodes import Mapping, Node, line_of, plain
from cptui.store.problems import NotValid, Problem
from cptui.store.validation import attempt
from cptui.store.yaml_events import read_yaml


def load_case(path: Path) -> CaseFile:
    """Return the case of that file; raises NotValid with every problem, sorted by line."""
    return case_from(read_yaml(path), str(path))


def case_from(node: Node, file: str) -> CaseFile:
    """Return the case that a file's nodes make; `file` is for messages. Raises NotValid."""
    written, problems = attempt(CasePart, node, file)
    if not isinstance(node, Mapping):
        raise NotValid(problems)
    draft = partly(CasePart, plain(node))
    table = code_table()
    named = name_everybody(draft, table)
    found = [
        *people_problems(draft, named, table.reserved),
        *date_problems(draft, _dates_written(node)),
        *practice_problems(draft),
    ]
    everything = [*problems, *(_placed(one, node, file) for one in found)]
    if written is None or everything:
        raise NotValid(tuple(sorted(everything, key=lambda one: one.line or 0)))
    return to_case(written, named)


def _placed(found: Found, node: Node, file: str) -> Problem:

    return Problem(file, line_of(node, found.place), found.what, found.mend)


def _dates_written(node: Mapping) -> dict[Place, bool]:

    return dict(_keys_of_children(node))


def _keys_of_children(node: Mapping) -> Iterator[tuple[Place, bool]]:

    children = plain(node.values["children"]) if "children" in node.values else None
    for at, child in enumerate(children if isinstance(children, list) else ()):
        if isinstance(child, dict):
            yield ("children", at), True
            for key, value in child.items():
                yield ("children", at, key), value is not None
