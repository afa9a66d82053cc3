"""Who may know how the minutes were put in order, corrected, signed and sent."""

from dataclasses import replace
from typing import assert_never

from cptui.domain.copies import Place
from cptui.domain.events import (
    ClaimNamed,
    CorrectionAnswered,
    CorrectionAsked,
    DistributionEvent,
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
from cptui.domain.people import Kind
from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.verdict import Part, Seen, Unseen, Verdict


def judge_tidying(event: TidyingEvent) -> Verdict:
    """Return it: where a point stands is no secret. What is kept from print is in no copy, so
    neither is why."""
    match event:
        case PointsMerged() | PointsPlaced() | ClaimNamed():
            return Seen(event)
        case PointsKeptBack() | PointsPrinted():
            return Unseen(())
        case _:
            assert_never(event)


def judge_signing(look: Looking, event: SigningEvent) -> Verdict:
    """Return what of it the reader may know: a correction one of the family asked for is theirs.

    One about a point falls with that point; see `judging`.
    """
    match event:
        case CorrectionAsked():
            person = look.conference.people.get(event.person)
            family = person is None or person.kind is not Kind.PROFESSIONAL
            if family and not look.own(event.person):
                why = look.why("personal")
                return Unseen((Part("a correction", why, Place.AFTERWARDS, person=event.person),))
            why_child = look.not_for_a_child(event.person)
            return Unseen(()) if why_child else Seen(event)
        case PapersSigned() | CorrectionAnswered():
            return Seen(event)
        case _:
            assert_never(event)


def judge_distribution(look: Looking, event: DistributionEvent) -> Verdict:
    """Return what of it the reader may know: what they were sent themselves."""
    match event:
        case PaperSent():
            own = tuple(code for code in event.readers if look.own(code))
            return Seen(replace(event, readers=own)) if own else Unseen(())
        case PaperReceived():
            return Seen(event) if look.own(event.reader) else Unseen(())
        case _:
            assert_never(event)
