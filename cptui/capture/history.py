"""Points as they read now, and one of them as it was first typed with what came of it."""

from collections.abc import Iterator, Sequence

from cptui.actions import known
from cptui.actions.refusal import Refused
from cptui.capture.line import Line
from cptui.capture.order import whole_item
from cptui.capture.parts import needed, number
from cptui.capture.reading import Reading, Telling
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    ClaimNamed,
    EntryStruck,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
    PointsKeptBack,
    PointsMerged,
    PointsPlaced,
    PointsPrinted,
    TidyingEvent,
)
from cptui.domain.state import Point


def read_points(line: Line, rest: str) -> Reading:
    """Read `/points` and `/points 4`: the points of every item or of one."""
    conference = line.conference
    wanted = whole_item(line, rest, "Say which item.") if rest.strip() else None
    lines: list[str] = []
    for run in conference.running.items:
        of_item = [one for one in conference.points if one.item == run.item]
        if of_item and wanted in (None, run.item):
            lines.append(f"{run.label}. {run.about.title}")
            lines += [f"  {said(conference, one)}" for one in of_item]
    if wanted is None:
        item = conference.running.run
        lines += [said(conference, one) for one in conference.points if item(one.item) is None]
    return Telling(tuple(lines) or ("There are no points.",))


def said(conference: Conference, point: Point) -> str:
    """Return the point with its number, time, speaker and marks, as it reads now."""
    who = "/".join(code for code in (point.source, point.teller) if code) or "-"
    marks = [*([point.claim.value] if point.claim else []), *point.tags, *point.children]
    marks += [f"not:{code}" for code in point.hidden_from]
    marks += [f"joined from {' '.join(map(str, point.parts))}"] if point.parts else []
    marks += [f"not printed: {point.kept_back}"] if point.kept_back else []
    marks += ["struck through"] if point.struck else []
    marked = f" [{'; '.join(marks)}]" if marks else ""
    return f"{point.entry}. {conference.local(point.at):%H:%M} {who}: {point.text}{marked}"


def read_history(line: Line, rest: str) -> Reading:
    """Read `/history 41`: what was first typed, and each change with who made it when."""
    of = number(needed(rest, "Say which point, by its number."), "Say its number.")
    first = next((one for one in line.entries if one.number == of), None)
    if first is None or not isinstance(first.event, PointNoted):
        known.point(line.conference, of)
        raise Refused(f"{of} is not a point of the minutes.")
    whole = next((one for one in line.conference.points if of in (one.entry, *one.parts)), None)
    parts = {of, *(whole.parts if whole is not None and whole.entry == of else ())}
    told = [
        _when(line.conference, entry, words) for entry, words in _became_of(line.entries, parts)
    ]
    if whole is not None:
        told.append(f"It reads now: {said(line.conference, whole)}")
    return Telling(tuple(told))


def _when(conference: Conference, entry: Entry, words: str) -> str:
    typed = conference.local(entry.typed)
    on = "" if typed.date() == conference.case.on else f" {typed.day}/{typed.month}"
    struck = " (struck through)" if entry.number in conference.struck else ""
    return f"{entry.number}. {typed:%H:%M}{on} {entry.by} {words}{struck}"


def _became_of(entries: Sequence[Entry], parts: set[int]) -> Iterator[tuple[Entry, str]]:
    """Yield what was typed of a point, and of those joined to it, each entry once."""
    for entry in entries:
        if entry.number in parts and isinstance(entry.event, PointNoted):
            yield entry, f"first typed: {entry.event.text}"
            continue
        words = next(filter(None, (_became(entry, one) for one in sorted(parts))), "")
        if words:
            yield entry, words


def _became(entry: Entry, of: int) -> str:
    """Return in words what that entry made of point `of`; empty for nothing."""
    event = entry.event
    match event:
        case PointContinued(of=number, text=text) if number == of:
            return f"went on: {text}"
        case PointReworded(of=number, text=text) if number == of:
            return f"reworded: {text}"
        case PointChallenged(of=number, by=by, text=text) if number == of:
            return f"challenged by {by}: {text}"
        case EntryStruck(number=number) if number == of:
            return "struck through"
    if isinstance(event, TidyingEvent) and of in event.of:
        return _tidied(event, of)
    return ""


def _tidied(event: TidyingEvent, of: int) -> str:
    match event:
        case PointsMerged(of=(first, *others)):
            joined = " ".join(map(str, others))
            return f"{joined} joined to it" if first == of else f"joined to {first}"
        case PointsPlaced(item=item, tags=tags):
            where = [f"item {item}"] if item is not None else []
            where += [" ".join(tags) or "no heading"] if tags is not None else []
            return f"put under {', '.join(where)}"
        case ClaimNamed(claim=claim):
            return f"named as {claim.value if claim else 'none of the four'}"
        case PointsKeptBack(reason=reason):
            return f"kept from print: {reason}"
        case PointsPrinted():
            return "printed after all"
    return "joined"
