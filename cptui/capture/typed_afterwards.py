"""The lines that mean again what was tidied, signed, corrected and sent."""

from collections.abc import Iterable

from cptui.capture.shorthand import Shorthand
from cptui.domain.conference import Conference
from cptui.domain.events import (
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

_SIGNED = {
    (Paper.LETTER, Paper.PLAN, Paper.MINUTES): "all",
    (Paper.LETTER, Paper.PLAN): "letter",
    (Paper.PLAN,): "plan",
    (Paper.MINUTES,): "minutes",
}


def tidied_again(conference: Conference, event: TidyingEvent, shorthand: Shorthand) -> str | None:
    """Return the line, with every point by its number; None for an item that is gone."""
    of = _numbers(event.of)
    match event:
        case PointsMerged():
            return f"/merge {of}"
        case PointsPlaced():
            return _placed(conference, event)
        case ClaimNamed(claim=claim):
            return f"/is {of} {claim.value if claim else 'nothing'}"
        case PointsKeptBack(reason=reason):
            return f"/noprint {of}: {shorthand.kept(reason)}"
        case PointsPrinted():
            return f"/print {of}"


def _placed(conference: Conference, event: PointsPlaced) -> str | None:
    where = [] if event.tags is None else list(event.tags) or ["nothing"]
    if event.item is not None:
        run = conference.running.run(event.item)
        if run is None:
            return None
        where.insert(0, run.label)
    return f"/put {_numbers(event.of)} under {' '.join(where)}"


def signed_again(event: SigningEvent, shorthand: Shorthand) -> str | None:
    """Return the line; None for papers that no one line signs."""
    match event:
        case PapersSigned():
            papers = _SIGNED.get(event.papers)
            return papers and f"/sign {papers} {event.chair} on {event.on.isoformat()}"
        case CorrectionAsked():
            point = f" {event.point}" if event.point is not None else ""
            return f"/correction {event.person}{point}: {shorthand.kept(event.text)}"
        case CorrectionAnswered():
            how = "accepted" if event.accepted else "refused"
            return f"/answer {event.of} {how}" + (f": {event.answer}" if event.answer else "")


def sent_again(event: DistributionEvent) -> str:
    """Return the line, with every day in full."""
    match event:
        case PaperSent():
            route = f" by {event.route}" if event.route else ""
            readers = ",".join(event.readers)
            return f"/sent {event.paper.value} {readers}{route} on {event.on.isoformat()}"
        case PaperReceived():
            return f"/received {event.paper.value} {event.reader} on {event.on.isoformat()}"


def _numbers(of: Iterable[int]) -> str:
    return " ".join(map(str, of))
