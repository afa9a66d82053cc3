"""Who leads, the core group and the next conference: when, where, whose, and for which children."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from cptui.domain.case import ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.copies import Place
from cptui.domain.events import Meeting
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Bullets, Heading, Paragraph, runs
from cptui.rules.dates import core_group_series, say_rhythm
from cptui.rules.dates.attending import children_met_for
from cptui.rules.decisions import leads


def lead_and_meetings(scribe: Scribe, child: str | None = None) -> tuple[Block, ...]:
    """Return lead worker, core group and the next conference, each with a heading.

    With a child, what is that child's: core group and review are for children with a plan, and
    are not on the paper of another one.
    """
    words, plan = scribe.words, scribe.conference.plan
    wanted = [one.code for one in scribe.pages() if child in (None, one.code)]
    first = plan.core_group.start if plan.core_group else None
    following = plan.review.start if plan.review else None
    core = (*_core_group(scribe), *_for(scribe, wanted, first), *_what_for(scribe))
    held = (*_review(scribe), *_for(scribe, wanted, following))
    blocks: list[Block] = [Heading(1, words.heading("plan.lead_heading"), part="lead")]
    blocks += _leads(scribe, child)
    if _has(scribe, wanted, first, child):
        blocks += [Heading(1, words.heading("plan.core_heading"), part="core-group"), *core]
    if _has(scribe, wanted, following, child):
        blocks += [Heading(1, words.heading("plan.review_heading"), part="review"), *held]
    return tuple(blocks)


def met_for(
    conference: Conference, children: Iterable[str], start: datetime | None
) -> tuple[str, ...]:
    """Return those of the children whom a meeting then is for; None: whenever it will be."""
    on = conference.local(start).date() if start else conference.sittings[-1]
    found = children_met_for(conference, on)
    return tuple(code for code in children if code in found)


def _has(scribe: Scribe, wanted: Sequence[str], start: datetime | None, child: str | None) -> bool:
    """Whether the paper has that meeting: of one child where it is for them, else once set."""
    if met_for(scribe.conference, wanted, start):
        return True
    return start is not None and child is None


def _for(scribe: Scribe, wanted: Sequence[str], start: datetime | None) -> tuple[Block, ...]:
    """Return for which children the meeting is, where it is not for all."""
    met = met_for(scribe.conference, wanted, start) if start else ()
    if len(met) in (0, len(wanted)):
        return ()
    return (Paragraph(runs(scribe.words("plan.meeting_for", names=scribe.children(met)))),)


def _leads(scribe: Scribe, child: str | None) -> tuple[Block, ...]:
    leading, words = leads(scribe.conference), scribe.words
    wanted = [one.code for one in scribe.pages() if child in (None, one.code)]
    by_lead: dict[str, list[str]] = {}
    for code in wanted:
        if code in leading:
            by_lead.setdefault(leading[code], []).append(code)
    if not by_lead:
        return (Paragraph(runs(words("plan.no_lead"))),)
    lines = (
        runs(words("plan.lead_is", name=scribe.person(lead), children=scribe.children(codes)))
        for lead, codes in by_lead.items()
    )
    return (Bullets(tuple(lines)),)


def _core_group(scribe: Scribe) -> tuple[Block, ...]:
    group, words = scribe.conference.plan.core_group, scribe.words
    gone = scribe.left_out(Place.MEETINGS)
    if group is None and gone:
        return gone
    if group is not None and group.start is not None:
        venue = words.told(group.venue, "plan.venue_later")
        reviewed = scribe.conference.case.kind is ConferenceKind.REVIEW
        key = "plan.core_next" if reviewed else "plan.core_first"
        first = words(key, moment=scribe.moment(group.start), venue=venue)
    else:
        first = _open(scribe, Meeting.CORE_GROUP)
    later = _later_core_groups(scribe)
    if group is None or not group.members:
        return (Paragraph(runs(first)), *later)
    return (
        Paragraph(runs(f"{first} {words('plan.members')}"), keep_with_next=True),
        Bullets(tuple(runs(scribe.person(one)) for one in group.members)),
        *later,
    )


def _later_core_groups(scribe: Scribe) -> tuple[Block, ...]:
    words = scribe.words
    days = [
        words.day(one.on)
        if one.on == one.planned
        else words("plan.core_moved", day=words.day(one.on), planned=words.day(one.planned))
        for one in core_group_series(scribe.conference)
    ]
    if not days:
        return ()
    group, listed = scribe.conference.plan.core_group, words.listed(days)
    if group is not None and group.every:
        said = words("plan.core_series", often=say_rhythm(group.every), days=listed)
    else:
        said = words("plan.core_later", days=listed)
    return (Paragraph(runs(said)),)


def _what_for(scribe: Scribe) -> tuple[Block, ...]:
    """Return what the core group is for, in the profile's own words; nothing where it has none."""
    if scribe.conference.plan.core_group is None:
        return ()
    said = [one.text for one in scribe.conference.profile.statements if one.id == "core_group"]
    return tuple(Paragraph(runs(text)) for text in said)


def _review(scribe: Scribe) -> tuple[Block, ...]:
    review, words = scribe.conference.plan.review, scribe.words
    gone = scribe.left_out(Place.MEETINGS)
    if review is None and gone:
        return gone
    if review is None:
        return (Paragraph(runs(_open(scribe, Meeting.REVIEW))),)
    venue = words.told(review.venue, "plan.venue_later")
    line = words("plan.review_on", moment=scribe.moment(review.start), venue=venue)
    return (Paragraph(runs(line)),)


def _open(scribe: Scribe, meeting: Meeting) -> str:
    left, words = scribe.conference.plan.left_open.get(meeting.value), scribe.words
    if left is None:
        return words("plan.not_set")
    who, day = scribe.person(left.who), words.day(left.by)
    return words("plan.left_open", who=who, day=day)
