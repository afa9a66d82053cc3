"""The package's own source, parsed, for the tests that hold its layout."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cptui

PACKAGE = Path(cptui.__file__).resolve().parent
CORE = ("domain", "rules", "actions", "capture", "minutes")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Source:
    """One source file."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """The file's place under the package: domain/text.py."""
        return self.path.relative_to(PACKAGE).as_posix()

    @property
    def in_core(self) -> bool:
        """Whether it belongs to the part that does no input or output."""
        return self.path.relative_to(PACKAGE).parts[0] in CORE

    def functions(self) -> Iterator[Function]:
        """Yield every function and method, nested ones too."""
        for node in ast.walk(self.tree):
            if isinstance(node, Function):
                yield node

    def classes(self) -> Iterator[ast.ClassDef]:
        """Yield every class."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ClassDef):
                yield node

    def imported(self) -> Iterator[str]:
        """Yield the top-level name of every module imported anywhere in the file."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (one.name.partition(".")[0] for one in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module.partition(".")[0]


def sources(under: Path = PACKAGE) -> tuple[Source, ...]:
    """Return every Python file under a folder, sorted by path."""
    return tuple(
        Source(path, text, ast.parse(text, str(path)))
        for path in sorted(under.rglob("*.py"))
        for text in [path.read_text("utf-8")]
    )
