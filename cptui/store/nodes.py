"""What a YAML file holds, before any type is decided: text, lists and mappings with lines."""

from collections.abc import Sequence as Path_
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar: always text, whatever it looks like."""

    text: str
    line: int
    column: int
    quoted: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is meant: no value, `~` or `null`, unless in quotation marks."""
        return not self.quoted and self.text in ("", "~", "null")


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    line: int
    column: int
    items: list["Node"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, in the order of the file."""

    line: int
    column: int
    values: dict[str, "Node"] = field(default_factory=dict)
    keys: dict[str, Text] = field(default_factory=dict)


Node = Text | Sequence | Mapping
Plain = None | str | list["Plain"] | dict[str, "Plain"]
Place = Path_[str | int]
"""The way to a node: keys and, in lists, positions from 0. As pydantic's `loc`."""


def plain(node: Node) -> Plain:
    """Return the node as dict, list, str, or None where nothing is written.

    Nesting is bounded by the reader, so that this may recurse.
    """
    if isinstance(node, Mapping):
        return {key: plain(value) for key, value in node.values.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return None if node.empty else node.text


def line_of(node: Node, place: Place) -> int:
    """Return the line of a place: of its key or list item; of the nearest above if missing.

    Steps that lead nowhere are passed over, since pydantic also puts names of types there.
    """
    line = node.line
    for step in place:
        if isinstance(node, Mapping) and isinstance(step, str) and step in node.values:
            line, node = node.keys[step].line, node.values[step]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            line = node.line
    return line


def node_at(node: Node, place: Place) -> Node | None:
    """Return the node at exactly this place, or None where there is none."""
    for step in place:
        if isinstance(node, Mapping) and isinstance(step, str) and step in node.values:
            node = node.values[step]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            return None
    return node
