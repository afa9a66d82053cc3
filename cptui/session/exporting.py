"""What a conference hands out: its documents and invites, gathered and then written."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cptui.domain.conference import Conference
from cptui.domain.past import Then
from cptui.minutes.tree import Document
from cptui.session.documents import documents as documents
from cptui.session.sealing import Seal
from cptui.session.word_look import Looks
from cptui.store.files import AlreadyThere, make_folder, write_whole

FORMATS = ("docx", "txt", "md", "json")
"""Endings of the files in which a document can be written."""
USUAL: tuple[str, ...] = ()
"""Word, the minutes as text too."""


@dataclass(frozen=True, slots=True)
class File:
    """A file to hand out, not yet on disk."""

    name: str
    data: bytes


def gather(
    conference: Conference,
    made: datetime,
    told: Callable[[str], object] = lambda name: None,
    template: Path | None = None,
    past: Sequence[Then] = (),
    *,
    requests: bool = False,
    formats: Sequence[str] = USUAL,
) -> tuple[File, ...]:
    """Return the documents in these formats, and the invites.

    `told` hears each file's name before it is made; `template` is the Word template for all
    of them; `past` is how it stood before, for what became of each meeting; with `requests`
    an invitation for each professional with a mailbox comes besides. Raises NotValid for a
    template that cannot be used, Refused.
    """
    files = written(documents(conference, made), told, Looks(template), formats)
    told("invites")
    guests = invited(conference) if requests else ()
    return (
        *files,
        *invitations(conference, past),
        *(file for one in guests for file in invitations(conference, past, one, requests=True)),
    )


def written(
    trees: Iterable[Document],
    told: Callable[[str], object],
    looks: Looks,
    formats: Sequence[str] = USUAL,
) -> tuple[File, ...]:
    """Return the documents in these formats; raises NotValid for a template."""
    files: list[File] = []
    for document in trees:
        for ending in formats or _usual(document):
            name = file_name(document, ending)
            told(name)
            files.append(File(name, _in_format(document, ending, looks)))
    return tuple(files)


def _usual(document: Document) -> tuple[str, ...]:
    """Return the formats where nobody asked for others: Word, the minutes as text too."""
    return ("docx", "txt") if document.kind == "minutes" else ("docx",)


def _in_format(document: Document, ending: str, looks: Looks) -> bytes:
    match ending:
        case "txt":
            from cptui.exports.text import to_text

            return to_text(document).encode()
        case "md":
            from cptui.exports.markdown import to_markdown

            return to_markdown(document).encode()
        case "json":
            from cptui.exports.json_documents import to_json

            return to_json(document).encode()
        case _:
            return looks.of(document.kind).write(document)


def as_json(conference: Conference, made: datetime) -> str:
    """Return the conference and its documents in the published JSON shape."""
    from cptui.exports.json import to_json

    return to_json(conference, documents(conference, made))


def invitations(
    conference: Conference,
    past: Sequence[Then] = (),
    reader: str | None = None,
    *,
    requests: bool = False,
) -> Iterator[File]:
    """Yield the calendar files, for one person or for everybody.

    With `requests` a professional's with a mailbox asks for a reply. Raises Refused.
    """
    from cptui.exports.calendar import Method, invites

    method = Method.REQUEST if requests else Method.PUBLISH
    for invite in invites(conference, past, reader=reader, method=method):
        yield File(invite.file_name, invite.data)


def invited(conference: Conference) -> tuple[str, ...]:
    """Return the codes of the professionals who have a mailbox to be invited at."""
    from cptui.exports.calendar import guests

    return guests(conference)


def file_name(document: Document, ending: str) -> str:
    """Return a name of reference, kind, reader and status: nobody's name is ever in it."""
    slug = re.sub(r"[^a-z0-9]+", "-", document.reference.casefold()).strip("-") or "conference"
    status = (document.standing or document.status.value).casefold()
    said = re.sub(r"[^a-z0-9.]+", "-", status)
    parts = (slug, document.kind, document.reader, said)
    return f"{'-'.join(filter(None, parts))}.{ending}"


def write(
    files: Iterable[File], folder: Path, *, force: bool = False, seal: Seal | None = None
) -> tuple[Path, ...]:
    """Write the files into the folder, made where it is not there; return their paths.

    None is written when one of the names is taken and `force` is not given: AlreadyThere.
    With a seal no file is on the disk but sealed. Raises NotWritten.
    """
    every = tuple(files)
    if not force:
        taken(folder / (seal.name(one.name) if seal else one.name) for one in every)
    if seal is not None:
        every = tuple(map(seal.file, every))
    make_folder(folder)
    paths = {folder / one.name: one.data for one in every}
    for path, data in paths.items():
        write_whole(path, data, force=force)
    return tuple(paths)


def taken(paths: Iterable[Path]) -> None:
    """Raise AlreadyThere when one of the paths is taken; nothing is to be written then."""
    there = [path.name for path in paths if path.is_symlink() or path.exists()]
    if there:
        raise AlreadyThere(
            f"Already in that folder, and left alone: {', '.join(there)}. Nothing was "
            "written. --force replaces them."
        )
