"""What a conference hands out: its documents and invites, gathered and then written."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from cptui.domain.conference import Conference
from cptui.domain.copies import ReaderKind
from cptui.domain.past import Then
from cptui.minutes.attendance import attendance_document
from cptui.minutes.distribution import distribution_document
from cptui.minutes.letter import decision_letter, interim_document
from cptui.minutes.minutes import minutes_document
from cptui.minutes.outline_plan import outline_plan
from cptui.minutes.tree import Document
from cptui.rules.decisions import on_plan
from cptui.session.word_look import Looks
from cptui.store.files import AlreadyThere, make_folder, write_whole


@dataclass(frozen=True, slots=True)
class File:
    """A file to hand out, not yet on disk."""

    name: str
    data: bytes


def documents(conference: Conference, made: datetime) -> tuple[Document, ...]:
    """Return every document of the conference as a tree; `made` is UTC, from the record.

    Tonight's come first: the letter, then a plan for each child who is on one or named in
    one. A word that came into the wording after the record began is taken from ours.
    """
    from cptui.store.wording import load_wording

    conference = replace(conference, wording={**load_wording(), **conference.wording})
    child = conference.copy is not None and conference.copy.reader.kind is ReaderKind.CHILD
    planned = {child for one in conference.plan.outcomes for child in one.children}
    planned.update(on_plan(conference))
    interim = interim_document(conference, made)
    # Who was sent what is for the service alone.
    sent = distribution_document(conference, made) if conference.copy is None else None
    return (
        decision_letter(conference, made),
        *(
            outline_plan(conference, child, made)
            for child in _pages(conference)
            if child in planned
        ),
        *((interim,) if interim else ()),
        minutes_document(conference, made),
        *(() if child else (attendance_document(conference, made),)),
        *((sent,) if sent else ()),
    )


def _pages(conference: Conference) -> tuple[str, ...]:
    """Return the codes of the children whose pages the reader gets."""
    copy, codes = conference.copy, conference.child_codes
    return codes if copy is None else tuple(one for one in codes if one in copy.reader.children)


def gather(
    conference: Conference,
    made: datetime,
    told: Callable[[str], object] = lambda name: None,
    template: Path | None = None,
    past: Sequence[Then] = (),
    *,
    requests: bool = False,
) -> tuple[File, ...]:
    """Return the documents as Word, the minutes as text too, and the invites.

    `told` hears each file's name before it is made; `template` is the Word template for all
    of them; `past` is how it stood before, for what became of each meeting; with `requests`
    an invitation for each professional with a mailbox comes besides. Raises NotValid for a
    template that cannot be used, Refused.
    """
    files = written(documents(conference, made), told, Looks(template))
    told("invites")
    guests = invited(conference) if requests else ()
    return (
        *files,
        *invitations(conference, past),
        *(file for one in guests for file in invitations(conference, past, one, requests=True)),
    )


def written(
    trees: Iterable[Document], told: Callable[[str], object], looks: Looks
) -> tuple[File, ...]:
    """Return the documents as Word, the minutes as text too; raises NotValid for a template."""
    files: list[File] = []
    for document in trees:
        name = file_name(document, "docx")
        told(name)
        files.append(File(name, looks.of(document.kind).write(document)))
        if document.kind == "minutes":
            files.append(_as_text(document))
    return tuple(files)


def as_json(conference: Conference, made: datetime) -> str:
    """Return the conference and its documents in the published JSON shape."""
    from cptui.exports.json import to_json

    return to_json(conference, documents(conference, made))


def _as_text(document: Document) -> File:
    from cptui.exports.text import to_text

    return File(file_name(document, "txt"), to_text(document).encode())


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


def write(files: Iterable[File], folder: Path, *, force: bool = False) -> tuple[Path, ...]:
    """Write the files into the folder, made where it is not there; return their paths.

    None is written when one of the names is taken and `force` is not given: AlreadyThere.
    Raises NotWritten.
    """
    make_folder(folder)
    paths = {folder / one.name: one.data for one in files}
    if not force:
        taken(paths)
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
