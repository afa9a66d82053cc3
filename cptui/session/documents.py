"""Which documents a conference has, for the service or for one reader."""

from dataclasses import replace
from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.copies import ReaderKind
from cptui.minutes.attendance import attendance_document
from cptui.minutes.child_letter import child_letter
from cptui.minutes.distribution import distribution_document
from cptui.minutes.letter import decision_letter, interim_document
from cptui.minutes.minutes import minutes_document
from cptui.minutes.outline_plan import outline_plan
from cptui.minutes.plain_letter import plain_letter
from cptui.minutes.tree import Document
from cptui.rules.decisions import on_plan


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
        *(one for one in (*_plain_letters(conference, made), sent) if one),
    )


def _plain_letters(conference: Conference, made: datetime) -> tuple[Document | None, ...]:
    return plain_letter(conference, made), child_letter(conference, made)


def _pages(conference: Conference) -> tuple[str, ...]:
    """Return the codes of the children whose pages the reader gets."""
    copy, codes = conference.copy, conference.child_codes
    return codes if copy is None else tuple(one for one in codes if one in copy.reader.children)
