"""What was tidied, signed, corrected and sent after the meeting, in words."""

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.events import (
    Claim,
    ClaimNamed,
    CorrectionAnswered,
    CorrectionAsked,
    DistributionEvent,
    Paper,
    PaperReceived,
    PaperSent,
    PapersSigned,
    PointsKeptBack,
    PointsMerged,
    PointsPlaced,
    PointsPrinted,
    SigningEvent,
    TidyingEvent,
)
from cptui.minutes.telling.names import day, ended, joined, names, reason, sentence
from cptui.minutes.telling.points import tag_labels
from cptui.rules.distribution import punctual, reader_dates

PAPERS = {
    Paper.LETTER: "decision letter",
    Paper.PLAN: "outline plan",
    Paper.MINUTES: "minutes",
    Paper.INVITES: "invites",
}


def tell_tidying(conference: Conference, event: TidyingEvent) -> str:
    """Return the event in words."""
    match event:
        case PointsMerged(of=(first, *others)):
            return f"{points(others)} joined to {first}. The record keeps each as it was typed."
        case PointsMerged():
            return "No points joined."
        case PointsPlaced():
            return f"{points(event.of)} now {_stands(event.of)} {_where(conference, event)}."
        case ClaimNamed():
            return f"{points(event.of)} named as {_claim(event.claim)}."
        case PointsKeptBack():
            return f"{points(event.of)} kept from print.{reason(event.reason)}"
        case PointsPrinted():
            return f"{points(event.of)} printed after all."
        case _:
            assert_never(event)


def tell_signing(conference: Conference, event: SigningEvent) -> str:
    """Return the event in words."""
    match event:
        case PapersSigned():
            papers = joined(PAPERS[one] for one in event.papers)
            chair = names(conference, (event.chair,))
            return f"Signed by {chair} on {day(event.on)}: {papers}."
        case CorrectionAsked():
            who = names(conference, (event.person,))
            about = f" of point {event.point}" if event.point is not None else ""
            return f"{who} asks for a correction{about}: {ended(event.text)}"
        case CorrectionAnswered():
            how = "accepted" if event.accepted else "refused"
            return f"Correction {event.of} {how}.{reason(event.answer)}"
        case _:
            assert_never(event)


def tell_distribution(conference: Conference, event: DistributionEvent) -> str:
    """Return the event in words."""
    match event:
        case PaperSent():
            what = sentence(PAPERS[event.paper])
            route = f", by {event.route}" if event.route else ""
            return f"{what} sent to {names(conference, event.readers)} on {day(event.on)}{route}."
        case PaperReceived():
            who = names(conference, (event.reader,))
            return f"{who} had the {PAPERS[event.paper]} on {day(event.on)}."
        case _:
            assert_never(event)


def tell_on_its_way(conference: Conference, event: DistributionEvent) -> str:
    """Return whether what was sent was in time, or what time begins now that it was had.

    A space comes before it; empty where the area sets no limit.
    """
    if isinstance(event, PaperSent):
        time = punctual(conference, conference.sendings[-1])
        if time.by is None:
            return ""
        return f" {'Late' if time.late else 'In time'}: due by {day(time.by)}."
    told = [
        f" {one.label}: by {day(one.by)}."
        for one in reader_dates(conference)
        if one.reader == event.reader and one.by is not None and event.paper is Paper.MINUTES
    ]
    return "".join(told)


def tell_asked_late(conference: Conference, event: CorrectionAsked, on: date) -> str:
    """Return that a correction was asked for after the time for it, with a space before."""
    for one in reader_dates(conference):
        own = one.id == "corrections" and one.reader == event.person
        if own and one.by is not None and on > one.by:
            return f" Their time to ask for corrections ended on {day(one.by)}; the chair decides."
    return ""


def points(of: Iterable[int]) -> str:
    """Return "Point 41" or "Points 41 and 42"."""
    numbers = [str(number) for number in of]
    return f"{'Point' if len(numbers) == 1 else 'Points'} {joined(numbers)}"


def _stands(of: tuple[int, ...]) -> str:
    return "stands" if len(of) == 1 else "stand"


def _where(conference: Conference, event: PointsPlaced) -> str:
    found: list[str] = []
    if event.item is not None:
        run = conference.running.run(event.item)
        title = f" {run.about.title}" if run else ""
        found.append(f"under item {run.label if run else event.item}{title}")
    if event.tags is not None:
        labels = joined(tag_labels(conference, event.tags))
        found.append(f"under the heading {labels}" if labels else "under no heading")
    return ", ".join(found)


def _claim(claim: Claim | None) -> str:
    return "neither fact, observation, opinion nor allegation" if claim is None else claim.value
