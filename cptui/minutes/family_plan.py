"""The outline plan: what is to be better, who does what by when, and if nothing changes."""

from datetime import date

from cptui.domain.case import ConferenceKind
from cptui.domain.copies import Place
from cptui.domain.events import Meeting
from cptui.domain.state import PlanOutcome
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Bullets, Heading, Paragraph, Table, runs
from cptui.minutes.words import full_stop, sentence
from cptui.rules.dates import core_group_series, say_rhythm


def last_plan(scribe: Scribe) -> tuple[Block, ...]:
    """Return how each line of the last plan stands; nothing where there was no plan."""
    conference, words = scribe.conference, scribe.words
    lines = conference.case.last_plan
    if not lines:
        return ()
    rows = []
    for number, line in enumerate(lines, 1):
        reviewed = conference.plan.last_plan.get(number)
        progress = words("plan.not_reviewed")
        evidence = words("say.none")
        if reviewed is not None:
            progress = sentence(words(f"progress.{reviewed.progress.name.lower()}"))
            evidence = sentence(words.told(reviewed.evidence, "say.none"))
        what = f"{number}. {line.outcome}\n{line.action}"
        who = scribe.people(line.who) if line.who else words("say.not_known")
        rows.append((what, f"{who}\n{_by(scribe, line.by)}", progress, evidence))
    header = tuple(words(f"plan.{one}") for one in ("line", "who_when", "progress", "evidence"))
    return (
        Heading(1, words("plan.last_heading"), part="last-plan"),
        Table(words("plan.last_caption"), header, tuple(rows), (36, 22, 16, 26)),
    )


def _by(scribe: Scribe, text: str | None) -> str:
    """Return the date in words where the case file gave one; its own words otherwise."""
    try:
        return scribe.words.day(date.fromisoformat(text or ""))
    except ValueError:
        return sentence(scribe.words.told(text))


def outline(scribe: Scribe, level: int, child: str | None = None) -> tuple[Block, ...]:
    """Return the plan's outcomes with their actions, of one child or of all of them."""
    plan, words = scribe.conference.plan, scribe.words
    wanted = [one for one in plan.outcomes if child is None or child in one.children]
    blocks: list[Block] = []
    for number, outcome in enumerate(wanted, 1):
        blocks += _outcome(scribe, number, outcome, level, alone=child is not None)
    gone = scribe.left_out(Place.PLAN)
    if not wanted and not gone:
        blocks.append(Paragraph(runs(words("plan.no_lines"))))
    blocks += [*gone, Heading(level, words("plan.contingency"))]
    if plan.contingencies:
        lines = (runs(full_stop(sentence(one))) for one in plan.contingencies)
        blocks.append(Bullets(tuple(lines)))
    else:
        blocks.append(Paragraph(runs(words("say.none_stop"))))
    return tuple(blocks)


def _outcome(
    scribe: Scribe, number: int, outcome: PlanOutcome, level: int, *, alone: bool
) -> list[Block]:
    words = scribe.words
    title = words("plan.outcome", number=number, text=sentence(outcome.text))
    blocks: list[Block] = [Heading(level, title)]
    names = scribe.children(outcome.children)
    if not outcome.actions:
        whose = "" if alone else f"{words('plan.children', names=names)} "
        return [*blocks, Paragraph(runs(whose, words("plan.no_actions")))]
    rows = tuple(
        (
            sentence(words.told(one.what)),
            scribe.people(one.who),
            words.day(one.due) if one.due else words("plan.no_date"),
        )
        for one in outcome.actions
    )
    header = tuple(words(f"plan.{one}") for one in ("action", "who", "when"))
    caption = words("plan.caption" if alone else "plan.caption_for", number=number, names=names)
    return [*blocks, Table(caption, header, rows, (46, 28, 26))]


def lead_and_meetings(scribe: Scribe, child: str | None = None) -> tuple[Block, ...]:
    """Return lead worker, core group and the next conference, each with a heading."""
    words = scribe.words
    return (
        Heading(1, words.heading("plan.lead_heading"), part="lead"),
        *_leads(scribe, child),
        Heading(1, words.heading("plan.core_heading"), part="core-group"),
        *_core_group(scribe),
        *_what_for(scribe),
        Heading(1, words.heading("plan.review_heading"), part="review"),
        *_review(scribe),
    )


def _leads(scribe: Scribe, child: str | None) -> tuple[Block, ...]:
    leads, words = scribe.conference.plan.leads, scribe.words
    wanted = [one.code for one in scribe.pages() if child in (None, one.code)]
    by_lead: dict[str, list[str]] = {}
    for code in wanted:
        if code in leads:
            by_lead.setdefault(leads[code], []).append(code)
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
