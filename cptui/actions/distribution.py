"""What was sent to whom, and when they had it."""

from collections.abc import Iterable
from datetime import date

from cptui.actions import known
from cptui.actions.refusal import Doubtful, NotComplete, Refused
from cptui.domain.conference import Conference
from cptui.domain.events import SIGNED, Paper, PaperReceived, PaperSent
from cptui.domain.state import Sending
from cptui.rules.signing import agreed


def send(
    conference: Conference,
    paper: Paper,
    readers: Iterable[str],
    on: date,
    today: date,
    route: str = "",
    sure: bool = False,
) -> PaperSent:
    """Return that a paper or the invites went out; Doubtful while a paper is a draft.

    NotComplete before the close, but for invites: they may go as soon as a meeting is set.
    """
    if paper is not Paper.INVITES:
        if conference.closing.closed is None:
            raise NotComplete("The conference is not closed, so there is nothing to send yet.")
        known.not_before_close(conference, on)
    found = known.people(conference, readers)
    known.not_ahead(on, today)
    if paper in SIGNED and agreed(conference, paper) is None and not sure:
        raise Doubtful(f"The {paper.value}: a draft, which the chair has not signed.")
    return PaperSent(paper, found, on, route.strip())


def receive(
    conference: Conference, reader: str, on: date, today: date, paper: Paper | None = None
) -> PaperReceived:
    """Return that a reader had what was sent; Refused where nothing was, or which is open."""
    name = known.person(conference, reader).name
    waiting = [
        one
        for one in conference.sendings
        if one.reader == reader and one.received is None and paper in (None, one.paper)
    ]
    if not waiting:
        what = paper or "paper"
        raise Refused(f"No {what} is on its way to {name}: /sent {paper or 'minutes'} {reader}.")
    if len({one.paper for one in waiting}) > 1:
        raise Refused(f"Say which {name} had: {_papers(waiting)}.")
    known.not_ahead(on, today)
    if all(one.on > on for one in waiting):
        raise Refused("It was sent later than that.")
    return PaperReceived(waiting[0].paper, reader, on)


def _papers(sendings: Iterable[Sending]) -> str:
    return " or ".join(dict.fromkeys(one.paper.value for one in sendings))
