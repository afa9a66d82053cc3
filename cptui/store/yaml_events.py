"""YAML read from its event stream: no recursion, no types, no surprises.

What people mean by `No`, `010`, `12:30` or 31 February is for the schema to say, so every
scalar stays text. Anchors, aliases, tags, second documents and duplicate keys are refused.
The loaders of PyYAML itself are not used: they die on deep nesting and expand alias bombs.
"""

import re
from pathlib import Path
from typing import Any

import yaml

from cptui.domain.text import LONGEST
from cptui.store.nodes import Mapping, Node, Place, Plain, Sequence, Text, line_of, plain
from cptui.store.problems import NotValid, Problem
from cptui.store.written_files import MOST_PROBLEMS, read_text
from cptui.store.yaml_words import DEEPEST, TOO_DEEP, say_yaml_error

__all__ = [
    "Mapping",
    "Node",
    "Place",
    "Plain",
    "Sequence",
    "Text",
    "line_of",
    "parse_yaml",
    "plain",
    "read_yaml",
]

MOST_NODES = 200_000

Parser = type[Any]
PARSER: Parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_CONTROL = re.compile(r"[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_QUOTE = "If it is meant as text, put quotation marks around it."


def read_yaml(path: Path) -> Node:
    """Return what the file holds; raises NotValid with every problem found."""
    return parse_yaml(read_text(path), str(path))


def parse_yaml(text: str, file: str, parser: Parser = PARSER) -> Node:
    """Return what the text holds; `file` is only for messages. Raises NotValid."""
    problems = _controls(text, file)
    if problems:
        raise NotValid(tuple(problems))
    building = _Building(file)
    try:
        for event in yaml.parse(text, Loader=parser):
            building.take(event)
    except yaml.YAMLError as error:
        building.problems.append(say_yaml_error(error, text, file))
    except _Enough:
        pass
    if not building.problems and (building.root is None or _blank(building.root)):
        building.complain(1, "The file is empty.", "Make one to start from: cptui new NAME.yaml")
    if building.problems or building.root is None:
        raise NotValid(tuple(sorted(building.problems, key=lambda one: one.line or 0)))
    return building.root


def _blank(root: Node) -> bool:

    return isinstance(root, Text) and root.empty


def _controls(text: str, file: str) -> list[Problem]:

    found: list[Problem] = []
    line, counted = 1, 0
    for match in _CONTROL.finditer(text):
        line += text.count("\n", counted, match.start())
        counted = match.start()
        what = f"There is an invisible control character (U+{ord(match[0]):04X}) on this line."
        if not found or found[-1].line != line:
            found.append(Problem(file, line, what, "Delete it, or type the line afresh."))
        if len(found) == MOST_PROBLEMS:
            break
    return found


class _Enough(Exception):
    """No use in reading on."""


class _Building:
    """The nodes built so far, from events in their order."""

    def __init__(self, file: str) -> None:
        self.root: Node | None = None
        self.problems: list[Problem] = []
        self._file = file
        self._open: list[Sequence | Mapping] = []
        self._keys: list[Text | None] = []
        self._nodes = 0
        self._documents = 0

    def complain(self, line: int, what: str, mend: str) -> None:
        self.problems.append(Problem(self._file, line, what, mend))
        if len(self.problems) >= MOST_PROBLEMS:
            raise _Enough

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._stop(
                    event, "A second document begins here (---).", "Make it a file of its own."
                )
        elif isinstance(event, yaml.NodeEvent):
            self._count(event)
            self._plain_only(event)
            self._place(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._keys.pop()

    def _stop(self, event: Any, what: str, mend: str) -> None:
        self.complain(event.start_mark.line + 1, what, mend)
        raise _Enough

    def _count(self, event: Any) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            self._stop(event, "The file holds far too many values.", "Is it the right file?")
        if len(self._open) > DEEPEST:
            self._stop(event, *TOO_DEEP)

    def _plain_only(self, event: Any) -> None:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent):
            self.complain(line, "A value that starts with * stands for another (an alias).", _QUOTE)
        elif event.anchor is not None:
            self.complain(line, "A value that starts with & is a label (an anchor).", _QUOTE)
        if getattr(event, "tag", None) is not None:
            self.complain(line, "A value that starts with ! is a type (a tag).", _QUOTE)

    def _place(self, event: Any) -> None:
        node = self._made(event)
        if not self._open:
            self.root = node
        elif isinstance(parent := self._open[-1], Sequence):
            parent.items.append(node)
        elif (key := self._keys[-1]) is None:
            self._keys[-1] = self._key(node)
        else:
            parent.values.setdefault(key.text, node)
            self._keys[-1] = None
        if isinstance(node, (Sequence, Mapping)):
            self._open.append(node)
            self._keys.append(None)

    def _made(self, event: Any) -> Node:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(line, column)
        if isinstance(event, yaml.MappingStartEvent):
            return Mapping(line, column)
        if isinstance(event, yaml.AliasEvent):
            return Text("", line, column)
        if len(event.value) > LONGEST:
            self.complain(line, f"This text is longer than {LONGEST:,} characters.", "Shorten it.")
        if _SURROGATE.search(event.value):
            self.complain(line, "There is half a character (a surrogate) here.", "Type it afresh.")
        return Text(event.value, line, column, quoted=bool(event.style))

    def _key(self, node: Node) -> Text:
        mapping = self._open[-1]
        if not isinstance(node, Text) or not isinstance(mapping, Mapping):
            self.complain(node.line, "A list or keys in braces stand where a key should.", _QUOTE)
            return Text("", node.line, node.column)
        if node.empty:
            self.complain(node.line, "The key before this colon is missing.", "Write the key.")
        first = mapping.keys.setdefault(node.text, node)
        if first is not node:
            self.complain(
                node.line,
                f"The key “{node.text[:40]}” is here again (column {node.column});"
                f" the first is on line {first.line}, column {first.column}.",
                "Keep one of them.",
            )
        return node
