"""Noting, rewording, challenging and striking lines of the minutes."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from cptui.actions import known
from cptui.actions.plan import add_plan_action
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    ActionNoted,
    Claim,
    ConferenceOpened,
    EntryStruck,
    PlanActionAdded,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
)
from cptui.rules.dependants import dependants
from cptui.rules.wording import worded


def note_point(
    conference: Conference,
    text: str,
    source: str | None = None,
    teller: str | None = None,
    tags: Iterable[str] = (),
    children: Iterable[str] = (),
    hidden_from: Iterable[str] = (),
    claim: Claim | None = None,
    said: datetime | None = None,
) -> PointNoted:
    """Return a line of minutes; Refused for an empty one or codes nobody has.

    Once the conference is closed only one that was forgotten, with `said`, its time in it (UTC).
    """
    known.said_before_close(conference, said)
    for code in (source, teller, *hidden_from):
        if code is not None:
            known.person(conference, code)
    about = known.some_children(conference, children)
    return PointNoted(
        known.words(text, "what was said"),
        source,
        teller,
        tuple(dict.fromkeys(tags)),
        about,
        tuple(dict.fromkeys(hidden_from)),
        claim,
    )


def continue_point(conference: Conference, of: int, text: str) -> PointContinued:
    """Return that the speaker of a point went on."""
    known.open_conference(conference)
    known.point(conference, of)
    return PointContinued(of, known.words(text, "what was said"))


def reword_point(
    conference: Conference,
    of: int,
    text: str,
    entries: Sequence[Entry] = (),
    seen: int | None = None,
) -> PointReworded:
    """Return the better wording of a point, challenge, action or line of the plan.

    It keeps its time and place. Refused where entry `of` has no words of that kind, which
    `entries`, the record, tells the reason for, and where they are others since entry `seen`.
    """
    before = worded(conference, of)
    if before is None:
        known.not_a_part(conference, of)
        raise Refused(_not_worded(entries, of))
    if before.struck:
        raise Refused(f"{before.kind.title()} {of} is struck through.")
    after = known.words(text, "the new wording")
    if after == before.text:
        raise Refused(f"{before.kind.title()} {of} says that already.")
    changed = None if seen is None else _changed_since(entries, of, seen)
    if changed is not None:
        raise Refused(
            f"{before.kind.title()} {of} changed meanwhile, in entry {changed}: {before.text} "
            f"Yours: {after}"
        )
    return PointReworded(of, after)


def _changed_since(entries: Sequence[Entry], of: int, seen: int) -> int | None:
    """Return the last entry after `seen` that made the words of `of` others, or None."""
    touching = {
        entry.number
        for entry in entries
        if isinstance(entry.event, PointContinued | PointReworded) and entry.event.of == of
    }
    since = [entry for entry in entries if entry.number > seen]
    found = [
        entry.number
        for entry in since
        if entry.number in touching
        or (isinstance(entry.event, EntryStruck) and entry.event.number in touching)
    ]
    return found[-1] if found else None


def _not_worded(entries: Sequence[Entry], number: int) -> str:
    """Return why the words of that entry cannot be put better, and what to do."""
    found = next((one for one in entries if one.number == number), None)
    if found is None:
        return f"{number} is not a point of the minutes, nor an action or a line of the plan."
    if isinstance(found.event, PointContinued | PointReworded):
        of = found.event.of
        return f"Entry {number} belongs to {of}: /reword {of} and the whole new wording."
    return f"Entry {number} has no wording to better. /undo {number} strikes it; type it again."


def challenge_point(conference: Conference, of: int, by: str, text: str) -> PointChallenged:
    """Return a challenge from the floor to a point."""
    known.point(conference, of)
    known.person(conference, by)
    return PointChallenged(of, by, known.words(text, "what is disputed"))


def note_action(
    conference: Conference,
    who: Iterable[str],
    what: str,
    due: date | None = None,
    children: Iterable[str] = (),
    sure: bool = False,
) -> ActionNoted | PlanActionAdded:
    """Return an action: the plan's when an outcome was added in this item, else its own.

    Doubtful where one of the plan's is due after a child it is for is 18.
    """
    known.open_conference(conference)
    doers = known.people(conference, who)
    doing = known.words(what, "what is to be done: @sw refer to early help by fri")
    outcome = _outcome_of_item(conference)
    if outcome is not None:
        return add_plan_action(conference, outcome, doers, doing, due, sure)
    about = known.some_children(conference, children)
    return ActionNoted(doers, doing, due, about)


def strike(
    conference: Conference, entries: Sequence[Entry], number: int, sure: bool = False
) -> EntryStruck:
    """Return that an entry no longer counts; Doubtful when others depend on it."""
    found = next((one for one in entries if one.number == number), None)
    if found is None:
        raise Refused(f"There is no entry {number}.")
    if isinstance(found.event, ConferenceOpened):
        raise Refused("The opening of the record cannot be undone.")
    if number in conference.struck:
        raise Refused(f"Entry {number} is struck through already.")
    depending = dependants(entries, conference.struck, number)
    if depending and not sure:
        listed = ", ".join(str(one) for one in depending)
        raise Doubtful(f"These entries build on {number}: {listed}.")
    return EntryStruck(number)


def _outcome_of_item(conference: Conference) -> int | None:
    outcomes = conference.plan.outcomes
    started = conference.running.started_entry or 0
    if outcomes and outcomes[-1].entry > started:
        return outcomes[-1].entry
    return None
