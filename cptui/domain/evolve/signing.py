"""What signatures, corrections asked for and sendings make of the conference."""

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    SIGNED,
    ActionNoted,
    CorrectionAnswered,
    CorrectionAsked,
    DistributionEvent,
    EntryStruck,
    Event,
    Paper,
    PaperReceived,
    PaperSent,
    PapersSigned,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
    SigningEvent,
    TidyingEvent,
)
from cptui.domain.state import Asked, Sending, Version

EVERY = frozenset(SIGNED)


def evolve_signing(conference: Conference, entry: Entry, event: SigningEvent) -> Conference:
    """Return the conference with a version agreed, or a correction asked for or answered."""
    match event:
        case PapersSigned():
            return _signed(conference, entry, event)
        case CorrectionAsked():
            asked = Asked(entry.number, entry.at, event.person, event.text, event.point)
            return replace(conference, asked=(*conference.asked, asked))
        case CorrectionAnswered():
            every = tuple(
                replace(
                    one,
                    accepted=event.accepted,
                    answer=event.answer,
                    answered=entry.number,
                    answered_at=entry.at,
                )
                if one.entry == event.of
                else one
                for one in conference.asked
            )
            return replace(conference, asked=every)
        case _:
            assert_never(event)


def evolve_distribution(
    conference: Conference, entry: Entry, event: DistributionEvent
) -> Conference:
    """Return the conference with a paper on its way, or had by its reader."""
    match event:
        case PaperSent():
            version = last_version(conference, event.paper)
            unchanged = version is not None and not conference.signing.changes.get(event.paper)
            number = version.number if version is not None and unchanged else ""
            sent = tuple(
                Sending(entry.number, event.paper, reader, event.on, event.route, number)
                for reader in event.readers
            )
            return replace(conference, sendings=(*conference.sendings, *sent))
        case PaperReceived():
            return replace(conference, sendings=_received(conference.sendings, event))
        case _:
            assert_never(event)


def _received(sendings: tuple[Sending, ...], event: PaperReceived) -> tuple[Sending, ...]:
    """Mark the first of these papers to that reader that was not had yet."""
    for place, one in enumerate(sendings):
        waiting = one.received is None and (one.paper, one.reader) == (event.paper, event.reader)
        if waiting and one.on <= event.on:
            return (*sendings[:place], replace(one, received=event.on), *sendings[place + 1 :])
    return sendings


def last_version(conference: Conference, paper: Paper) -> Version | None:
    """Return the paper as it was last agreed, or None."""
    return next((one for one in reversed(conference.signing.versions) if one.paper is paper), None)


def next_number(conference: Conference, paper: Paper) -> str:
    """Return the number that the next version of the paper has: 1.0, then 1.1."""
    return f"1.{sum(one.paper is paper for one in conference.signing.versions)}"


def _signed(conference: Conference, entry: Entry, event: PapersSigned) -> Conference:
    """A paper that says what it said when it was last agreed keeps its version."""
    signing = conference.signing
    changes = dict(signing.changes)
    new: list[Version] = []
    for paper in event.papers:
        touched = changes.pop(paper, ())
        if last_version(conference, paper) is None or touched:
            number = next_number(conference, paper)
            new.append(
                Version(paper, number, event.chair, event.on, entry.number, entry.at, touched)
            )
    signing = replace(signing, versions=(*signing.versions, *new), changes=changes)
    return replace(conference, signing=signing)


def touched(conference: Conference, number: int, event: Event) -> Conference:
    """Return the conference with the agreed papers that the event changes a draft again.

    `number` is that of the entry that changed them: of a strike, its own.
    """
    agreed = {one.paper for one in conference.signing.versions}
    if not agreed:
        return conference
    papers = [one for one in SIGNED if one in agreed & _touching(conference, event)]
    changes = dict(conference.signing.changes)
    for paper in papers:
        changes[paper] = (*changes.get(paper, ()), number)
    return replace(conference, signing=replace(conference.signing, changes=changes))


def _touching(conference: Conference, event: Event) -> frozenset[Paper]:
    """Return the papers that say something else after the event."""
    if isinstance(event, PapersSigned | CorrectionAsked | DistributionEvent | EntryStruck):
        return frozenset()
    if isinstance(event, PointReworded):
        return EVERY if event.of in _plan_entries(conference) else frozenset({Paper.MINUTES})
    of_minutes = PointNoted | PointContinued | PointChallenged | ActionNoted
    if isinstance(event, of_minutes | TidyingEvent | CorrectionAnswered):
        return frozenset({Paper.MINUTES})
    return EVERY


def _plan_entries(conference: Conference) -> Iterable[int]:
    for outcome in conference.plan.outcomes:
        yield outcome.entry
        yield from (one.entry for one in outcome.actions)
