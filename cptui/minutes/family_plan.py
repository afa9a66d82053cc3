"""The outline plan: what is to be better, who does what by when, and if nothing changes."""

from datetime import date

from cptui.domain.conference import Conference
from cptui.domain.copies import Place, ReaderKind
from cptui.domain.state import PlanOutcome
from cptui.minutes.meetings import lead_and_meetings
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Bullets, Heading, Paragraph, Table, runs
from cptui.minutes.words import full_stop, sentence
from cptui.rules.decisions import on_plan


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
    gone = scribe.left_out(Place.PLAN, alone=child is not None)
    if not wanted and not gone:
        blocks.append(Paragraph(runs(words("plan.no_lines"))))
    return (*blocks, *gone, *_contingencies(scribe, level, gone))


def _contingencies(scribe: Scribe, level: int, gone: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return what happens if nothing changes; no "None" where something may be left out."""
    words, contingencies = scribe.words, scribe.conference.plan.contingencies
    heading = Heading(level, words("plan.contingency"))
    if contingencies:
        lines = (runs(full_stop(sentence(one))) for one in contingencies)
        return heading, Bullets(tuple(lines))
    return () if gone else (heading, Paragraph(runs(words("say.none_stop"))))


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


def whole_plan(scribe: Scribe, *, new_page: bool = False) -> tuple[Block, ...]:
    """Return plan, lead worker, core group and the next conference of all the reader's children.

    Where none of theirs has a plan there is nothing but that others' is left out, and in a
    child's own copy not even that.
    """
    heading = Heading(1, scribe.words("plan.heading"), new_page=new_page, part="plan")
    gone = scribe.left_out(Place.PLAN, Place.MEETINGS)
    if scribe.family_copy and gone and not _anything(scribe.conference):
        child = scribe.conference.copy
        own = child is not None and child.reader.kind is ReaderKind.CHILD
        return () if own else (heading, *gone)
    return heading, *outline(scribe, 2), *lead_and_meetings(scribe)


def _anything(conference: Conference) -> bool:
    plan = conference.plan
    known = plan.core_group or plan.review or plan.leads or plan.left_open or plan.contingencies
    return bool(known) or planned_for(conference)


def planned_for(conference: Conference) -> bool:
    """Whether any child has a plan or a line of one, as far as the reader may know."""
    return bool(on_plan(conference) or conference.plan.outcomes)
