"""Whether the minutes are agreed, by whom, and what was changed from version to version."""

from collections.abc import Iterator

from cptui.domain.events import Paper
from cptui.domain.state import Asked, Version
from cptui.minutes.discussion import Discussion
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Heading, Paragraph, Table, runs
from cptui.minutes.words import full_stop, sentence
from cptui.rules.signing import agreed, number_of

Row = tuple[str, str, str, str, str]


def agreement(scribe: Scribe, said: Discussion) -> tuple[Block, ...]:
    """Return the chair's agreement, or the lines to sign on, and the table of changes.

    A correction that was refused is shown with its answer, as an ombudsman asks; points kept
    from print are counted.
    """
    words, signing = scribe.words, scribe.conference.signing
    blocks: list[Block] = [Heading(1, words("signature.heading"), part="signature")]
    version = agreed(scribe.conference, Paper.MINUTES)
    if version is None:
        blocks += _to_sign(scribe)
    else:
        chair, day = scribe.person(version.chair), words.day(version.on)
        line = words("signature.agreed", who=chair, day=day, number=version.number)
        blocks.append(Paragraph(runs(line)))
    rows = tuple(_rows(scribe, said)) if signing.versions or _answered(scribe) else ()
    if rows:
        header = tuple(
            words(f"versions.{one}") for one in ("version", "day", "what", "asked", "answer")
        )
        blocks.append(Table(words("versions.caption"), header, rows, (13, 16, 31, 20, 20)))
    back = [one for one in scribe.conference.points if one.kept_back and not one.struck]
    if back:
        numbers = words.listed(str(one.entry) for one in back)
        blocks.append(Paragraph(runs(words("versions.kept_back", numbers=numbers))))
    return tuple(blocks)


def _to_sign(scribe: Scribe) -> Iterator[Block]:
    words = scribe.words
    chair = scribe.person(scribe.conference.case.chair.code)
    last = _versions(scribe)[-1:]
    for one in last:
        number = number_of(scribe.conference, Paper.MINUTES)
        line = words("signature.draft", number=number, last=one.number, day=words.day(one.on))
        yield Paragraph(runs(line))
    yield Paragraph(runs(words("signature.says", who=chair)), keep_with_next=True)
    yield Paragraph(runs(words("signature.line")))


def _versions(scribe: Scribe) -> list[Version]:
    every = scribe.conference.signing.versions
    return [one for one in every if one.paper is Paper.MINUTES]


def _answered(scribe: Scribe) -> list[Asked]:
    return [one for one in scribe.conference.asked if one.accepted is not None]


def _rows(scribe: Scribe, said: Discussion) -> Iterator[Row]:
    """Yield what is new in each version, the draft of the next one last."""
    words = scribe.words
    left = _answered(scribe)
    for version in _versions(scribe):
        head = (words("versions.number", number=version.number), words.date(version.on))
        asked = [one for one in left if (one.answered or 0) < version.entry]
        left = left[len(asked) :]
        if version.number == _versions(scribe)[0].number:
            first = words("versions.first")
            yield (*head, first, words("versions.nobody"), words("versions.agreed"))
        done = words("versions.agreed")
        yield from _changes(scribe, said, (*head, done), asked, version.changes)
    changes = scribe.conference.signing.changes.get(Paper.MINUTES, ())
    if left or changes:
        number = number_of(scribe.conference, Paper.MINUTES)
        head = (words("versions.draft", number=number), words("versions.not_yet"))
        yield from _changes(scribe, said, (*head, words("versions.waiting")), left, changes)


def _changes(
    scribe: Scribe,
    said: Discussion,
    head: tuple[str, str, str],
    asked: list[Asked],
    changes: tuple[int, ...],
) -> Iterator[Row]:
    words = scribe.words
    version, day, done = head
    for one in asked:
        number = said.paragraphs.get(one.point or 0)
        what = full_stop(sentence(one.text))
        if number:
            what = words("versions.paragraph", what=what, number=number)
        how = words("versions.accepted" if one.accepted else "versions.refused")
        answer = f"{how}: {full_stop(one.answer)}" if one.answer else full_stop(how)
        yield version, day, what, scribe.person(one.person), answer
    answers = {one.answered for one in scribe.conference.asked}
    others = [number for number in changes if number not in answers]
    if others:
        what = words("versions.others", numbers=words.listed(map(str, others)))
        if scribe.conference.copy is not None:
            # Its reader has no record to look the numbers up in.
            what = words("versions.others_in_copy")
        yield version, day, what, words("versions.nobody"), done
