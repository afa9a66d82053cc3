"""What every document of a conference has in common: title, marking, status, author."""

from dataclasses import replace
from datetime import datetime

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.minutes.tree import Block, Document, Status
from cptui.minutes.words import Words
from cptui.rules.signing import agreed, number_of, paper_of

LETTERS = frozenset(("plain-letter", "child-letter"))
"""Kinds of documents written to one reader of the family."""


def document(
    conference: Conference, words: Words, kind: str, title: str, made: datetime, *blocks: Block
) -> Document:
    """Return the document: FINAL once the chair agreed it, DRAFT before and after a change.

    Of a rehearsal it is REHEARSAL for good.
    """
    paper = paper_of(kind)
    status = Status.FINAL if agreed(conference, paper) else Status.DRAFT
    if conference.rehearsal:
        status = Status.REHEARSAL
    made = made_at(conference, kind, made)
    whole = document_for(conference.case, words, kind, title, made, status, blocks)
    number, word = number_of(conference, paper), words("versions.version")
    return for_reader(conference, words, replace(whole, version=number, version_word=word))


def made_at(conference: Conference, kind: str, made: datetime) -> datetime:
    """Return the moment a document is of: when it was agreed, else `made`.

    What is sent on, asked or received afterwards leaves an agreed document as it was.
    """
    version = agreed(conference, paper_of(kind))
    return version.at if version else made


def document_for(
    case: CaseFile,
    words: Words,
    kind: str,
    title: str,
    made: datetime,
    status: Status,
    blocks: tuple[Block, ...],
) -> Document:
    """Return a document on a case that may have no record yet."""
    return Document(
        title=title,
        kind=kind,
        reference=case.reference,
        marking=words("document.marking"),
        audience=words("document.audience"),
        status=status,
        language=words("document.language"),
        author=words.heading("document.author"),
        made=made,
        blocks=blocks,
    )


def for_reader(conference: Conference, words: Words, whole: Document) -> Document:
    """Return the document with its one reader named on every page, where it is cut for one."""
    if conference.copy is None:
        return whole
    reader = conference.copy.reader
    # A letter to one of the family speaks to them, and says in its places what is left out.
    audience = "copy.audience_letter" if whole.kind in LETTERS else "copy.audience"
    return replace(
        whole,
        audience=words(audience, reader=reader.name),
        reader=reader.slug,
        copy=words("copy.for", reader=reader.name),
    )


def mode_of(case: CaseFile, words: Words) -> str:
    """Return how people attend: in person, remotely, or either."""
    return words("meeting.both") if case.mode == "both" else case.mode
