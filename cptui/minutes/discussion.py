"""What was said, under each agenda item, in numbered paragraphs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cptui.domain.copies import LeftOut, Place, ReaderKind
from cptui.domain.state import Action, Point
from cptui.minutes.presence import came
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Heading, Look, Minute, Paragraph, Runs, runs, strong
from cptui.minutes.words import full_stop, sentence

Line = Point | Action | LeftOut


@dataclass(frozen=True, slots=True)
class Discussion:
    """The discussion, and where each of its lines came to stand."""

    blocks: tuple[Block, ...]
    paragraphs: Mapping[int, int]
    """Number of the entry to the number of its paragraph."""


def discussion(scribe: Scribe) -> Discussion:
    """Return every point and action under its item, then under the headings of its tags."""
    conference, words = scribe.conference, scribe.words
    blocks: list[Block] = [Heading(1, words("discussion.heading"), part="discussion")]
    paragraphs: dict[int, int] = {}
    said = _standing(scribe)
    for run in conference.running.items:
        lines = [one for one in said if one.item == run.item]
        if not lines and (not run.stretches or _for_a_child(scribe)):
            continue
        blocks.append(Heading(2, f"{run.label}. {run.about.title}"))
        when = words.listed(scribe.stretches(run.stretches))
        if run.stretches:
            blocks.append(Paragraph(runs(words("discussion.when", when=when))))
        blocks += _lines(scribe, lines, paragraphs)
        if not lines:
            blocks.append(Paragraph(runs(words("discussion.nothing"))))
    outside = [one for one in said if conference.running.run(one.item) is None]
    if outside:
        blocks.append(Heading(2, words("discussion.outside")))
        blocks += _lines(scribe, outside, paragraphs)
    if len(blocks) == 1:
        blocks.append(Paragraph(runs(words("discussion.nothing"))))
    return Discussion(tuple(blocks), paragraphs)


def _standing(scribe: Scribe) -> list[Line]:
    lines: list[Point | Action] = [*scribe.conference.points, *scribe.conference.actions]
    standing = (one for one in lines if not one.struck and not _kept_back(one))
    return sorted((*standing, *_left_out(scribe)), key=lambda one: (one.at, one.entry))


def _for_a_child(scribe: Scribe) -> bool:
    """Whether this is a child's copy, which says at its head that the rest is left out."""
    copy = scribe.conference.copy
    return copy is not None and copy.reader.kind is ReaderKind.CHILD


def _left_out(scribe: Scribe) -> tuple[LeftOut, ...]:
    copy = scribe.conference.copy
    return tuple(one for one in copy.left_out if one.place is Place.DISCUSSION) if copy else ()


def _kept_back(line: Point | Action) -> bool:
    return isinstance(line, Point) and bool(line.kept_back)


def _lines(scribe: Scribe, lines: Iterable[Line], paragraphs: dict[int, int]) -> list[Block]:
    tags = scribe.conference.agenda.tags
    known = [tag.id for tag in tags]
    under: dict[str, list[Line]] = {"": []}
    for one in lines:
        carried = one.tags if isinstance(one, Point) else ()
        first = next((tag for tag in known if tag in carried), "")
        under.setdefault(first, []).append(one)
    blocks = _written(scribe, under[""], paragraphs)
    for tag in tags:
        if tag.id in under:
            blocks.append(Heading(3, tag.heading))
            blocks += _written(scribe, under[tag.id], paragraphs, tag.id)
    return blocks


def _written(
    scribe: Scribe, lines: Iterable[Line], paragraphs: dict[int, int], under: str = ""
) -> list[Block]:
    blocks: list[Block] = []
    for one in lines:
        if isinstance(one, LeftOut):
            told = Paragraph(runs(one.says), Look.REMOVED)
            # What was left out one after another is said once.
            blocks += [told] if blocks[-1:] != [told] else []
            continue
        paragraphs[one.entry] = len(paragraphs) + 1
        if isinstance(one, Action):
            blocks.append(Minute(_action(scribe, one)))
            continue
        blocks.append(Minute(_point(scribe, one, under)))
        for answer in one.challenges:
            lead = scribe.words("discussion.challenge", person=scribe.speaker(answer.by))
            blocks.append(Minute(runs(strong(f"{lead}: "), full_stop(sentence(answer.text))), 2))
    return blocks


def speaker(scribe: Scribe, point: Point) -> str:
    """Return whose knowledge it is and who told it; empty for a narrative line."""
    if point.source is None:
        return ""
    source = scribe.speaker(point.source)
    if point.teller is None or point.teller == point.source:
        return source
    return scribe.words("discussion.told_by", source=source, teller=scribe.speaker(point.teller))


def _point(scribe: Scribe, point: Point, under: str) -> Runs:
    who = _claimed(scribe, point, under)
    return runs(
        strong(f"{who}: ") if who else "",
        full_stop(sentence(point.text) if not who else point.text),
        _aside(scribe, point, under),
        strong(_restricted(scribe, point)),
    )


def _claimed(scribe: Scribe, point: Point, under: str) -> str:
    """Return who said it with what kind of statement it is, unless its heading says that."""
    who = speaker(scribe, point)
    if point.claim is None or point.claim.value == under:
        return who
    claim = scribe.words(f"claim.{point.claim.value}")
    return scribe.words("claim.named", who=who, claim=claim) if who else sentence(claim)


def _aside(scribe: Scribe, point: Point, under: str) -> str:
    words = scribe.words
    labels = {tag.id: tag.label for tag in scribe.conference.agenda.tags}
    parts = [labels.get(tag, tag) for tag in point.tags if tag not in (under, point.claim)]
    if point.children and set(point.children) != set(scribe.conference.child_codes):
        parts.insert(0, words("discussion.about", children=scribe.children(point.children)))
    on = scribe.conference.local(point.at).date()
    first_day = on == scribe.conference.case.on
    said = scribe.clock(point.at)
    parts.append(said if first_day else scribe.moment(point.at))
    if point.typed != point.at:
        parts += _late(scribe, point, said)
    return f" ({'; '.join(parts)})"


def _late(scribe: Scribe, point: Point, said: str) -> list[str]:
    """Return when it was typed, where that was another minute than when it was said."""
    at, typed = (scribe.conference.local(one) for one in (point.at, point.typed))
    if at.date() != typed.date():
        return [scribe.words("discussion.late", time=scribe.moment(typed))]
    when = scribe.clock(point.typed)
    return [scribe.words("discussion.late", time=when)] if when != said else []


def _restricted(scribe: Scribe, point: Point) -> str:
    words = scribe.words
    notes = []
    without = dict.fromkeys((*point.closed_from, *point.excluded))
    kept_out = [one for one in without if came(scribe.conference, one)]
    if kept_out:
        notes.append(words("discussion.closed", people=scribe.people(kept_out)))
    if point.hidden_from:
        notes.append(words("discussion.hidden", people=scribe.people(point.hidden_from)))
    return f" {' '.join(notes)}" if notes else ""


def _action(scribe: Scribe, action: Action) -> Runs:
    words = scribe.words
    by = words("plan.by_day", day=words.day(action.due)) if action.due else ""
    return runs(
        strong(f"{words('discussion.action')}: "),
        full_stop(f"{scribe.people(action.who)}: {action.what}{by}"),
    )
