"""A letter to a child who is old enough for one, made from their copy."""

from collections.abc import Iterator
from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.copies import ReaderKind
from cptui.domain.people import Child
from cptui.minutes.front import document, made_at
from cptui.minutes.glossary import glossary
from cptui.minutes.plain_letter import Letter
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Bullets, Document, Heading, Paragraph, Runs, runs
from cptui.minutes.words import full_stop, sentence

KIND = "child-letter"


def child_letter(conference: Conference, made: datetime) -> Document | None:
    """Return the letter; None for a copy that is not a child's own.

    What they told us, what was decided and why, what happens now, who they can talk to and
    how they can say that they do not agree.
    """
    copy = conference.copy
    if copy is None or copy.reader.kind is not ReaderKind.CHILD:
        return None
    scribe = Scribe(conference)
    words = scribe.words
    day = words.day(conference.local(made_at(conference, KIND, made)).date())
    child = conference.case.child(copy.reader.children[0])
    blocks = tuple(_blocks(scribe, child, copy.reader.persons, day))
    blocks += glossary(scribe, blocks)
    title = words("child_letter.title", name=child.name)
    return document(conference, words, KIND, title, made, *blocks)


def _blocks(
    scribe: Scribe, child: Child, persons: tuple[str, ...], written: str
) -> Iterator[Block]:
    words, letter = scribe.words, Letter(scribe, persons, "child_letter")
    yield Paragraph(runs(written))
    yield Paragraph(runs(words("child_letter.hello", name=child.name)))
    yield Paragraph(runs(words("child_letter.about", day=scribe.held())))
    yield from _told(scribe, child)
    yield Heading(1, words("child_letter.decided"), part="decision")
    yield from (block for block in letter.decided(child.code) if not isinstance(block, Heading))
    yield from letter.plan(child.code)
    yield from letter.meetings(child.code)
    yield Heading(1, words("child_letter.not_agree"), part="complaints")
    yield Paragraph(runs(words("child_letter.say_so")))
    if child.advocate:
        yield Paragraph(runs(words("child_letter.advocate", name=child.advocate)))
    yield from letter.signed()


def _told(scribe: Scribe, child: Child) -> Iterator[Block]:
    """Yield what the child said, before the meeting and in it, or that nothing is written."""
    lines: list[Runs] = []
    if child.views is not None:
        lines.append(runs(full_stop(sentence(child.views.text))))
    lines += [
        runs(full_stop(sentence(point.text)))
        for point in scribe.conference.points
        if point.source == child.code and not point.struck
    ]
    yield Heading(1, scribe.words("child_letter.told"), part="you-said")
    if lines:
        yield Bullets(tuple(lines))
    else:
        yield Paragraph(runs(scribe.words("child_letter.nothing_told")))
