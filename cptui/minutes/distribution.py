"""Who was sent which paper, how, when they had it, and what time that began."""

from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.events import SIGNED, Paper
from cptui.domain.state import Sending
from cptui.minutes.front import document_for
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Document, Heading, Paragraph, Status, Table, runs
from cptui.minutes.words import full_stop, sentence
from cptui.rules.dates.counting import day_of
from cptui.rules.distribution import not_sent, punctual, reader_dates


def distribution_document(conference: Conference, made: datetime) -> Document | None:
    """Return the list for the service; None before anything was sent.

    It is a list of what was done and no paper that anybody agrees, so it is never a draft.
    """
    if not conference.sendings:
        return None
    scribe = Scribe(conference)
    words = scribe.words
    kind = conference.profile.label(conference.case.kind.value)
    title = words("distribution.title", kind=kind, day=words.day(conference.case.on))
    status = Status.REHEARSAL if conference.rehearsal else Status.FINAL
    blocks = (*_sent(scribe), *_times(scribe))
    return document_for(conference.case, words, "distribution", title, made, status, blocks)


def _sent(scribe: Scribe) -> tuple[Block, ...]:
    """Return a table for each paper that was sent, and who is still to be sent it."""
    words = scribe.words
    blocks: list[Block] = [Heading(1, words("distribution.heading"))]
    header = tuple(
        words(f"distribution.{one}") for one in ("version", "reader", "sent", "had", "time")
    )
    for paper in Paper:
        sendings = [one for one in scribe.conference.sendings if one.paper is paper]
        if not sendings:
            continue
        name = words(f"distribution.{paper.value}")
        caption = words("distribution.caption", paper=name)
        rows = tuple(_row(scribe, one) for one in sendings)
        blocks.append(Heading(2, name))
        blocks.append(Table(caption, header, rows, (12, 30, 24, 17, 17)))
        left = not_sent(scribe.conference, paper) if paper in SIGNED else ()
        if left:
            people = words.listed(scribe.person(code) for code in left)
            blocks.append(Paragraph(runs(words("distribution.not_sent", people=people))))
    return tuple(blocks)


def _row(scribe: Scribe, one: Sending) -> tuple[str, str, str, str, str]:
    words = scribe.words
    day = words.date(one.on)
    sent = words("distribution.by", day=day, route=one.route) if one.route else day
    had = words.date(one.received) if one.received else words("distribution.not_had")
    time = punctual(scribe.conference, one)
    said = words("distribution.no_limit")
    if time.by is not None:
        key = "late" if time.late else "in_time"
        said = words(f"distribution.{key}", day=words.date(time.by))
    version = one.version or words("distribution.was_draft")
    if one.paper not in SIGNED:
        version = words("distribution.not_signed")
    return version, scribe.person(one.reader), sent, had, said


def _times(scribe: Scribe) -> tuple[Block, ...]:
    """Return by when who may complain or ask for corrections."""
    words = scribe.words
    rows = []
    for one in reader_dates(scribe.conference):
        if one.limit is not None and one.reader is not None:
            day = words.day(one.by or day_of(one.limit))
            how = [full_stop(sentence(one.explanation)), *map(full_stop, one.warnings)]
            rows.append((scribe.person(one.reader), day, "\n".join(how)))
    if not rows:
        return ()
    header = tuple(words(f"distribution.{one}") for one in ("who", "until", "how"))
    return (
        Heading(1, words("distribution.dates"), part="dates"),
        Table(words("distribution.dates_caption"), header, tuple(rows), (28, 24, 48)),
    )
