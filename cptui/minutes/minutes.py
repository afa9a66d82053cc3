"""The minutes of a conference, whole, for the service."""

from dataclasses import replace
from datetime import datetime

from cptui.domain.case import Officer
from cptui.domain.conference import Conference
from cptui.domain.copies import ReaderKind
from cptui.minutes.afterwards import actions, before_they_left, interim
from cptui.minutes.attendance import attendance
from cptui.minutes.child_page import child_page
from cptui.minutes.complaint import how_to_complain
from cptui.minutes.dates import dates
from cptui.minutes.discussion import Discussion, discussion
from cptui.minutes.exclusions import exclusions
from cptui.minutes.family_plan import last_plan, whole_plan
from cptui.minutes.front import document, mode_of
from cptui.minutes.heard import children_heard, family_heard
from cptui.minutes.practice_used import practice_used
from cptui.minutes.purpose import purpose
from cptui.minutes.reports import reports
from cptui.minutes.scribe import Scribe
from cptui.minutes.sent_to import sent_to
from cptui.minutes.subjects import household, subjects
from cptui.minutes.timeline import timeline
from cptui.minutes.tree import Block, Document, Heading, Look, Paragraph, Table, runs
from cptui.minutes.versions import agreement


def minutes_document(conference: Conference, made: datetime) -> Document:
    """Return the minutes under the headings that published procedures ask for.

    Headings after the record lists of Sussex, Wales, Scotland and North Yorkshire. `made` is
    the UTC time that the document carries as its date.
    """
    scribe = Scribe(conference)
    kind = conference.profile.label(conference.case.kind.value)
    day = scribe.words.day(conference.case.on)
    title = scribe.words("minutes.title", kind=kind, day=day)
    said = discussion(scribe)
    if conference.copy and conference.copy.reader.kind is ReaderKind.CHILD:
        blocks = _for_a_child(scribe, said)
        return document(conference, scribe.words, "minutes", title, made, *blocks)
    whole = document(conference, scribe.words, "minutes", title, made, *_whole(scribe, said))
    return replace(whole, contents=scribe.words("document.contents"))


def _whole(scribe: Scribe, said: Discussion) -> tuple[Block, ...]:
    return (
        *_meeting(scribe),
        *subjects(scribe),
        *household(scribe),
        *attendance(scribe),
        *exclusions(scribe),
        *reports(scribe),
        *purpose(scribe),
        *last_plan(scribe),
        *said.blocks,
        *children_heard(scribe, said),
        *family_heard(scribe, said),
        *_children(scribe),
        *_after(scribe, said),
    )


def _for_a_child(scribe: Scribe, said: Discussion) -> tuple[Block, ...]:
    """Return what is the child's own: what they said, their page, the plan, how to complain."""
    copy, words = scribe.conference.copy, scribe.words
    name = copy.reader.name if copy else ""
    return (
        Paragraph(runs(words("copy.child_minutes", reader=name)), Look.REMOVED),
        *_meeting(scribe),
        *said.blocks,
        *children_heard(scribe, said),
        *_children(scribe),
        *whole_plan(scribe, new_page=True),
        *how_to_complain(scribe),
    )


def _children(scribe: Scribe) -> tuple[Block, ...]:
    pages = (child_page(scribe, child) for child in scribe.pages())
    return tuple(block for page in pages for block in page)


def _after(scribe: Scribe, said: Discussion) -> tuple[Block, ...]:
    return (
        *whole_plan(scribe, new_page=True),
        *dates(scribe),
        *interim(scribe),
        *actions(scribe),
        *before_they_left(scribe),
        *sent_to(scribe),
        *timeline(scribe),
        *practice_used(scribe),
        *agreement(scribe, said),
    )


def _meeting(scribe: Scribe) -> tuple[Block, ...]:
    conference, words = scribe.conference, scribe.words
    case = conference.case
    taker = case.minute_taker
    rows = (
        ("reference", case.reference),
        ("kind", conference.profile.label(case.kind.value)),
        ("day", words.day(case.on)),
        ("time", _times(scribe)),
        ("venue", words("meeting.at", venue=case.venue, mode=mode_of(case, words))),
        ("chair", _officer(scribe, "chair", case.chair)),
        ("minute_taker", _officer(scribe, "minute_taker", taker)),
    )
    return (
        Heading(1, words("meeting.heading"), part="meeting"),
        Table(
            words("meeting.caption"),
            (words("meeting.what"), words("meeting.recorded")),
            tuple((words.heading(f"meeting.{key}"), value) for key, value in rows),
            (32, 68),
        ),
    )


def _officer(scribe: Scribe, label: str, one: Officer | None) -> str:
    """Return the officer's name, with their title where the row does not say it already."""
    if one is None:
        return scribe.words("say.none")
    same = one.role.casefold() == scribe.words(f"meeting.{label}").casefold()
    return scribe.name(one.code) if same else scribe.person(one.code)


def _times(scribe: Scribe) -> str:
    conference, words = scribe.conference, scribe.words
    planned = words("meeting.planned", time=f"{conference.case.start:%H:%M}")
    starts = [one.start for run in conference.running.items for one in run.stretches]
    lines = [planned]
    if starts:
        lines.append(words("meeting.began", moment=scribe.moment(min(starts))))
    if conference.closing.closed is not None:
        lines.append(words("meeting.closed", moment=scribe.moment(conference.closing.closed)))
    elif starts:
        lines.append(words("meeting.not_closed"))
    return "\n".join(lines)
