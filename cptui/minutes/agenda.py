"""The agenda, with the time planned for each item."""

from datetime import datetime, timedelta

from cptui.domain.agenda import Agenda
from cptui.domain.case import CaseFile
from cptui.domain.profile import Profile
from cptui.minutes.front import document_for, mode_of
from cptui.minutes.tree import Block, Document, Heading, Paragraph, Status, Table, runs
from cptui.minutes.words import Words


def agenda_document(
    case: CaseFile, profile: Profile, agenda: Agenda, words: Words, made: datetime
) -> Document:
    """Return the agenda for sending out or laying on the table before the meeting."""
    title = words("agenda.title", kind=profile.label(case.kind.value))
    blocks = (
        *_where(case, words),
        *_items(case, agenda, words),
        *_statements(agenda, profile, words),
    )
    return document_for(case, words, "agenda", title, made, Status.DRAFT, blocks)


def _where(case: CaseFile, words: Words) -> tuple[Block, ...]:
    start = datetime.combine(case.on, case.start)
    lines = (
        words(
            "agenda.when", moment=words.moment(start), venue=case.venue, mode=mode_of(case, words)
        ),
        words("agenda.children", names=words.listed(one.name for one in case.children)),
        words("agenda.chaired", chair_name=case.chair.name, role=case.chair.role),
    )
    return tuple(Paragraph(runs(line)) for line in lines)


def _items(case: CaseFile, agenda: Agenda, words: Words) -> tuple[Block, ...]:
    rows = []
    at = datetime.combine(case.on, case.start)
    for number, item in enumerate(agenda.items, 1):
        rows.append((str(number), f"{at:%H:%M}", item.title, str(item.minutes)))
        at += timedelta(minutes=item.minutes)
    header = tuple(words(f"agenda.{one}") for one in ("number", "time", "item", "minutes"))
    return (
        Heading(1, words("agenda.items"), part="items"),
        Table(words("agenda.caption"), header, tuple(rows), (9, 11, 64, 16)),
        Paragraph(runs(words("agenda.ends", total=agenda.minutes, end=f"{at:%H:%M}"))),
    )


def _statements(agenda: Agenda, profile: Profile, words: Words) -> tuple[Block, ...]:
    wanted = [one for item in agenda.items for one in item.statements]
    read = [one for one in profile.statements if one.id in wanted]
    blocks: list[Block] = (
        [Heading(1, words("agenda.statements"), part="statements")] if read else []
    )
    for one in read:
        blocks += [Heading(2, one.title), Paragraph(runs(one.text))]
    return tuple(blocks)
