"""The words of a line as a reader may know them, put together from the entries they came from.

A line goes on, and is put better, in entries of its own. Nothing of an older wording is kept: it
may have been put better because of what it gave away.
"""

from dataclasses import replace

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    ActionNoted,
    OutcomeAdded,
    PlanActionAdded,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
    PointsMerged,
)
from cptui.rules.disclosure.verdict import Part, Seen, Unseen, Verdict
from cptui.rules.wording import worded

_More = PointContinued | PointReworded
_Worded = PointNoted | PointChallenged | OutcomeAdded | ActionNoted | PlanActionAdded


def reworded(
    conference: Conference, entries: tuple[Entry, ...], found: dict[int, Verdict]
) -> dict[int, Verdict]:
    """Return the verdicts with every line's words in the entry that began it, and only there.

    Words the reader was kept out from are not among them. Where the line was put better in a
    part withheld, or after it, the new words may hold what was said then, and the old ones what
    was taken back: then the whole line is withheld.
    """
    more: dict[int, list[Entry]] = {}
    for entry in entries:
        if isinstance(entry.event, _More):
            more.setdefault(entry.event.of, []).append(entry)
    found = _merged(entries, more, found)
    joined = {number for entry in entries for number in _joined(entry)}
    settled = dict(found)
    for entry in entries:
        verdict = found[entry.number]
        of = entry.event.of if isinstance(entry.event, _More) else entry.number
        if of in joined:
            # All of it may be known: what it comes to is the fold's to say.
            continue
        if isinstance(entry.event, _More):
            settled[entry.number] = Unseen(())
        elif entry.number in more and isinstance(verdict, Seen):
            settled[entry.number] = _whole(conference, entry, more[entry.number], found)
    return settled


def _joined(entry: Entry) -> tuple[int, ...]:
    return entry.event.of if isinstance(entry.event, PointsMerged) else ()


def _merged(
    entries: tuple[Entry, ...], more: dict[int, list[Entry]], found: dict[int, Verdict]
) -> dict[int, Verdict]:
    """Return the verdicts with points that were joined withheld together, if one of them is."""
    found = dict(found)
    merges = [entry for entry in entries if isinstance(entry.event, PointsMerged)]
    # Joined points may be joined again, with others withheld.
    for _ in merges:
        for merge in merges:
            parts = [n for n in _joined(merge) if n in found]
            parts += [one.number for n in parts for one in more.get(n, ())]
            gone = [part for n in parts for part in _gone(found[n], n)]
            if any(isinstance(found[n], Unseen) for n in parts):
                less = Unseen(tuple(replace(one, what="a point") for one in gone[:1]))
                kept = (n for n in (*parts, merge.number) if isinstance(found[n], Seen))
                found |= dict.fromkeys(kept, less)
    return found


def _whole(
    conference: Conference, base: Entry, more: list[Entry], found: dict[int, Verdict]
) -> Verdict:
    verdict = found[base.number]
    assert isinstance(verdict, Seen)
    now = worded(conference, base.number)
    if now is not None and all(isinstance(found[one.number], Seen) for one in more):
        return Seen(_with(verdict, now.text), verdict.less)
    return _composed(verdict, more, found)


def _composed(verdict: Seen, more: list[Entry], found: dict[int, Verdict]) -> Verdict:
    text, less = _words(verdict), list(verdict.less)
    for entry in more:
        part = found[entry.number]
        if isinstance(part, Unseen) and isinstance(entry.event, PointContinued):
            less += _gone(part, entry.number)
        elif isinstance(part, Unseen) or (less and isinstance(entry.event, PointReworded)):
            whys = (*_gone(part, entry.number), *less)
            return Unseen(tuple(replace(one, what="a point") for one in whys[:1]))
        elif isinstance(entry.event, PointContinued):
            text = f"{text} {entry.event.text}"
        elif isinstance(entry.event, PointReworded):
            text = entry.event.text
    return Seen(_with(verdict, text), tuple(less))


def _gone(verdict: Verdict, number: int) -> tuple[Part, ...]:
    """Return what is withheld of an entry, with its number: it is in that one's annex."""
    if isinstance(verdict, Seen):
        return ()
    return tuple(replace(one, entry=one.entry or number) for one in verdict.parts)


def _words(verdict: Seen) -> str:
    event = verdict.event
    if isinstance(event, ActionNoted | PlanActionAdded):
        return event.what
    return event.text if isinstance(event, _Worded) else ""


def _with(verdict: Seen, text: str) -> _Worded:
    event = verdict.event
    if isinstance(event, ActionNoted | PlanActionAdded):
        return replace(event, what=text)
    if isinstance(event, PointNoted | PointChallenged | OutcomeAdded):
        return replace(event, text=text)
    raise TypeError(type(event).__name__)
