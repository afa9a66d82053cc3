"""The Word template a document is written in: the one named, the council's own, or ours."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cptui.minutes.tree import Document
from cptui.store.places import own_templates, shipped_template
from cptui.store.problems import NotValid, Problem

if TYPE_CHECKING:
    from cptui.exports.word.survey import Survey

FOLDER = "word"
OURS = "cptui.docx"
ENDINGS = (".docx", ".dotx")
LARGEST = 20_000_000
"""Bytes of a Word template that is read; one with a few photographs has less."""
_POSITION = re.compile(r"-(?:child-)?\d+$")


@dataclass(frozen=True, slots=True)
class Look:
    """A Word template, read."""

    path: Path
    data: bytes | None
    """None is ours."""

    def write(self, document: Document) -> bytes:
        """Return the document as a Word file in this look.

        Raises NotValid with everything that is wrong with the template.
        """
        from cptui.exports.word import TemplateUnusable, to_docx

        try:
            return to_docx(document, self.data)
        except TemplateUnusable as trouble:
            raise _not_valid(self.path, trouble) from None

    def survey(self) -> "Survey":
        """Return what the template holds; raises NotValid when it cannot be read at all."""
        from cptui.exports.word import TemplateUnusable
        from cptui.exports.word.survey import survey

        try:
            return survey(self.data)
        except TemplateUnusable as trouble:
            raise _not_valid(self.path, trouble) from None


class Looks:
    """Looks for documents, each template read once."""

    def __init__(self, chosen: Path | None = None) -> None:
        """`chosen` is the template for every document, whatever the council's folder has."""
        self._chosen = chosen
        self._read: dict[Path, Look] = {}

    def of(self, kind: str) -> Look:
        """Return the look of a document of that kind. Raises NotValid.

        In the council's folder `word/minutes.docx` is for the minutes alone, `word/cptui.docx`
        for what has none of its own; a .dotx does as well.
        """
        path = self._chosen or _found(_POSITION.sub("", kind))
        if path not in self._read:
            self._read[path] = read_look(path)
        return self._read[path]


def _found(kind: str) -> Path:
    own = own_templates()
    if own is not None:
        for name in (kind, OURS.removesuffix(".docx")):
            for ending in ENDINGS:
                path = own / FOLDER / f"{name}{ending}"
                if path.is_file():
                    return path
    return shipped_template(FOLDER, OURS)


def read_look(path: Path) -> Look:
    """Return the template at that path. Raises NotValid when it cannot be read."""
    if path == shipped_template(FOLDER, OURS):
        return Look(path, None)
    try:
        if not path.is_file():
            what = "There is no such file." if not path.exists() else "That is not a file."
        elif path.stat().st_size <= LARGEST:
            return Look(path, path.read_bytes())
        else:
            what = "The Word template is larger than any template needs to be."
    except OSError as trouble:
        what = f"The Word template cannot be read: {trouble.strerror}."
    raise NotValid((Problem(str(path), None, what),))


def _not_valid(path: Path, trouble: Exception) -> NotValid:
    from cptui.exports.word import TemplateUnusable

    assert isinstance(trouble, TemplateUnusable)
    return NotValid(tuple(Problem(str(path), None, one.what, one.mend) for one in trouble.faults))
