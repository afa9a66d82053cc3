"""What was said in a closed session, on paper of its own, for the professionals who sat in it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import PointContinued, PointReworded
from cptui.domain.state import Point
from cptui.minutes.discussion import speaker
from cptui.minutes.front import document
from cptui.minutes.presence import came
from cptui.minutes.scribe import Scribe
from cptui.minutes.telling import tell
from cptui.minutes.tree import Block, Document, Heading, Minute, Paragraph, runs, strong
from cptui.minutes.words import full_stop, sentence
from cptui.rules.disclosure import Annex, Cut


def annex_documents(copy: Cut, made: datetime) -> tuple[Document, ...]:
    """Return a document for each closed session that the copy's reader sat in.

    It names whom it is for: those of them who were there for all of it. Addresses that the
    reader may not know are not in it either.
    """
    documents = (_annex(copy, one, number, made) for number, one in enumerate(copy.annexes, 1))
    return tuple(documents)


def _annex(copy: Cut, annex: Annex, number: int, made: datetime) -> Document:
    scribe = Scribe(replace(annex.conference, wording=copy.whole.wording))
    words, session = scribe.words, annex.session
    when = f"{scribe.clock(session.start)}"
    if session.end is not None:
        when = words("say.stretch", start=when, end=scribe.clock(session.end))
    people = scribe.people(annex.people)
    there = [code for code in session.kept_out if came(copy.whole, code)]
    out = words("copy.annex_out", people=scribe.people(there), ground=session.ground)
    blocks: tuple[Block, ...] = (
        Paragraph(runs(strong(words("copy.annex_for", people=people)))),
        Paragraph(runs(full_stop(out))),
        Heading(1, words("copy.annex_heading"), part="discussion"),
        *_said(scribe, annex),
    )
    title = words("copy.annex_title", when=when)
    made_of = document(
        scribe.conference, words, f"confidential-annex-{number}", title, made, *blocks
    )
    return replace(
        made_of,
        audience=words("copy.annex_audience", people=people),
        reader=copy.reader.slug,
        copy=words("copy.for", reader=copy.reader.name),
    )


def _said(scribe: Scribe, annex: Annex) -> Iterator[Block]:
    conference = scribe.conference
    under = {each.entry for one in conference.points for each in one.challenges}
    events = {entry.number: entry.event for entry in annex.kept}
    printed: set[int] = set()
    for entry in annex.said:
        point = _point_of(conference, entry)
        if isinstance(entry.event, PointContinued) and point and point.entry not in annex.entries:
            # The point itself was open to all: only what was added here.
            point = replace(point, text=entry.event.text, challenges=())
        if point is None:
            if entry.number not in under:
                event = events.get(entry.number, entry.event)
                told = tell(conference, event, None)
                yield Minute(runs(f"{told} ({scribe.clock(entry.at)})"))
            continue
        if point.entry in printed:
            continue
        printed |= {point.entry} if point.entry in annex.entries else set()
        who = speaker(scribe, point)
        text = full_stop(point.text if who else sentence(point.text))
        yield Minute(runs(strong(f"{who}: ") if who else "", text, f" ({scribe.clock(point.at)})"))
        for answer in point.challenges:
            lead = scribe.words("discussion.challenge", person=scribe.speaker(answer.by))
            yield Minute(runs(strong(f"{lead}: "), full_stop(sentence(answer.text))), 2)


def _point_of(conference: Conference, entry: Entry) -> Point | None:
    """Return the point that the entry began, went on with, put better or was joined to."""
    of = entry.number
    if isinstance(entry.event, PointContinued | PointReworded):
        of = entry.event.of
    return next((one for one in conference.points if of in (one.entry, *one.parts)), None)
