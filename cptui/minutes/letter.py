"""The decision letter of the same evening, and the interim letter of a part-held conference."""

from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.copies import Place
from cptui.domain.events import Outcome
from cptui.minutes.afterwards import interim
from cptui.minutes.complaint import how_to_complain
from cptui.minutes.decision import decided
from cptui.minutes.family_plan import planned_for, whole_plan
from cptui.minutes.front import document, made_at
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Document, Heading, Look, Paragraph, runs
from cptui.rules.decisions import undecided


def decision_letter(conference: Conference, made: datetime) -> Document:
    """Return the letter: outcome and brief reasons for each child, plan, dates, complaints.

    Contents after the Sussex and North Yorkshire procedures on decision letters.
    """
    scribe = Scribe(conference)
    words = scribe.words
    kind = conference.profile.label(conference.case.kind.value)
    blocks: tuple[Block, ...] = (
        *_opening(scribe, kind, made_at(conference, "decision-letter", made)),
        *_outcomes(scribe),
        *_plan(scribe),
        *(() if held_in_full(conference) else interim(scribe)),
        *how_to_complain(scribe),
        *_close(scribe),
    )
    return document(conference, words, "decision-letter", words("letter.title"), made, *blocks)


def interim_document(conference: Conference, made: datetime) -> Document | None:
    """Return the interim plan and adjournment on a sheet; None where there was neither."""
    scribe = Scribe(conference)
    blocks = interim(scribe)
    if not blocks:
        return None
    kind = conference.profile.label(conference.case.kind.value)
    opening = Paragraph(runs(_about(scribe, kind)))
    title = scribe.words("interim.title")
    return document(conference, scribe.words, "interim-plan", title, made, opening, *blocks)


def _about(scribe: Scribe, kind: str) -> str:
    case, words = scribe.conference.case, scribe.words
    names = words.listed(scribe.full_name(child.code) for child in case.children)
    return words("letter.about", kind=kind, names=names, day=scribe.held())


def held_in_full(conference: Conference) -> bool:
    """Whether every child was decided on and no adjournment is still open."""
    waiting = any(one.resumed is None for one in conference.closing.adjournments)
    theirs = {child.code for child in Scribe(conference).pages()}
    return not waiting and not theirs & set(undecided(conference))


def _opening(scribe: Scribe, kind: str, made: datetime) -> tuple[Block, ...]:
    words = scribe.words
    return (
        Paragraph(runs(words.day(scribe.conference.local(made).date()))),
        Paragraph(runs(words("letter.greeting"))),
        Paragraph(runs(_about(scribe, kind))),
    )


def _outcomes(scribe: Scribe) -> tuple[Block, ...]:
    words = scribe.words
    blocks: list[Block] = [Heading(1, words("letter.outcome"), part="decision")]
    for child in scribe.pages():
        blocks.append(Heading(2, scribe.full_name(child.code)))
        blocks += decided(scribe, child.code)
        blocks += _at_least(scribe, child.code)
    if len(scribe.pages()) < len(scribe.conference.case.children):
        blocks.append(Paragraph(runs(words("copy.others")), Look.REMOVED))
    return tuple(blocks)


def _at_least(scribe: Scribe, child: str) -> tuple[Block, ...]:
    """Return for how long a child in need plan lasts at least, where the profile says so."""
    made = scribe.conference.decisions.get(child)
    limit = scribe.conference.profile.limits.get("child_in_need_end")
    if made is None or limit is None or limit.n is None:
        return ()
    if made.outcome not in (Outcome.CHILD_IN_NEED, Outcome.END_IN_NEED):
        return ()
    unit = limit.unit.replace("_", " ")
    return (Paragraph(runs(scribe.words("letter.at_least", n=limit.n, unit=unit))),)


def _plan(scribe: Scribe) -> tuple[Block, ...]:
    gone = scribe.left_out(Place.PLAN)
    return whole_plan(scribe) if gone or planned_for(scribe.conference) else ()


def _close(scribe: Scribe) -> tuple[Block, ...]:
    words = scribe.words
    chair = scribe.conference.case.chair
    contact = scribe.conference.profile.contacts.get("information")
    said = words("letter.contact", contact=contact) if contact else ""
    more = (Paragraph(runs(said), keep_with_next=True),) if said else ()
    return (
        Heading(1, words("letter.next"), part="next-steps"),
        Paragraph(runs(words("letter.minutes_follow")), keep_with_next=True),
        *more,
        Paragraph(runs(words("letter.yours")), keep_with_next=True),
        Paragraph(runs(f"{chair.name}\n{chair.role}")),
    )
