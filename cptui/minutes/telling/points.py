"""Points, actions and corrections in words."""

from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.events import (
    ActionNoted,
    EntryStruck,
    PointChallenged,
    PointContinued,
    PointEvent,
    PointNoted,
    PointReworded,
)
from cptui.minutes.telling.names import children, ended, marked_day, names, sentence, speaker
from cptui.rules.wording import worded


def tell_point(conference: Conference, event: PointEvent) -> str:
    """Return the event in words."""
    match event:
        case PointNoted():
            return _noted(conference, event)
        case PointContinued():
            return f"Point {event.of} goes on: {ended(event.text)}"
        case PointReworded():
            line = worded(conference, event.of)
            kind = line.kind if line else "point"
            return f"{kind.title()} {event.of} now reads: {ended(sentence(event.text))}"
        case PointChallenged():
            who = speaker(conference, event.by)
            return f"{who} disputes point {event.of}: {ended(event.text)}"
        case ActionNoted():
            by = f", by {marked_day(conference, event.due)}" if event.due else ""
            return ended(f"Action for {names(conference, event.who)}: {event.what}{by}")
        case EntryStruck():
            return f"Entry {event.number} struck through."
        case _:
            assert_never(event)


def said_by(conference: Conference, source: str | None, teller: str | None) -> str:
    """Return who said it: "GP, told by the chair"; empty for a narrative line."""
    if source is None:
        return ""
    who = speaker(conference, source)
    if teller is None or teller == source:
        return who
    return f"{who}, told by {speaker(conference, teller)}"


def tag_labels(conference: Conference, tags: tuple[str, ...]) -> list[str]:
    """Return the labels of the agenda's tags."""
    labels = {tag.id: tag.label for tag in conference.agenda.tags}
    return [labels.get(tag, tag) for tag in tags]


def _noted(conference: Conference, event: PointNoted) -> str:
    who = said_by(conference, event.source, event.teller)
    parts = [f"{who}: {ended(event.text)}" if who else ended(event.text)]
    parts += [ended(sentence(event.claim.value))] if event.claim else []
    parts += [ended(sentence(label)) for label in tag_labels(conference, event.tags)]
    if event.children:
        parts.append(ended(children(conference, event.children)))
    if event.hidden_from:
        parts.append(f"Not to be seen by {names(conference, event.hidden_from)}.")
    return " ".join(parts)
