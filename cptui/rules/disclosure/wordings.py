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
    settled = {
        number: one
        for number, one in found.items()
        if not (isinstance(one, Seen) and isinstance(one.event, _More))
    }
    for entry in entries:
        verdict = found[entry.number]
        if isinstance(entry.event, _More):
            settled[entry.number] = Unseen(())
        elif entry.number in more and isinstance(verdict, Seen):
            settled[entry.number] = _whole(conference, entry, more[entry.number], found)
    return settled


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
        if isinstance(part, Unseen) and not less and isinstance(entry.event, PointContinued):
            less += part.parts
        elif isinstance(part, Unseen) or (less and isinstance(entry.event, PointReworded)):
            whys = (*less, *(part.parts if isinstance(part, Unseen) else ()))
            return Unseen(tuple(Part("a point", one.why, one.place) for one in whys[:1]))
        elif isinstance(entry.event, PointContinued):
            text = f"{text} {entry.event.text}"
        elif isinstance(entry.event, PointReworded):
            text = entry.event.text
    return Seen(_with(verdict, text), tuple(less))


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
