"""Every date that follows from the conference, and how it was reached."""

from datetime import datetime

from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Heading, Paragraph, Table, runs
from cptui.minutes.words import full_stop, lowered, sentence
from cptui.rules.dates import DateState, DueDate, due_dates


def dates(scribe: Scribe) -> tuple[Block, ...]:
    """Return a row for each limit of the profile, with its reckoning and source."""
    words = scribe.words
    heading = Heading(1, words("dates.heading"), part="dates")
    codes = {one.code for one in scribe.pages()}
    every = [one for one in due_dates(scribe.conference) if one.child is None or one.child in codes]
    rows = tuple(_row(scribe, one) for one in every if one.state is DateState.SET)
    header = tuple(words(f"dates.{one}") for one in ("what", "by", "how"))
    blocks: list[Block] = [heading]
    if rows:
        blocks.append(Table(words("dates.caption"), header, rows, (26, 24, 50)))
    for key, state in (("without", DateState.NO_LIMIT), ("waiting", DateState.NOT_KNOWN)):
        labels = dict.fromkeys(_what(scribe, one) for one in every if one.state is state)
        if labels:
            line = words(f"dates.{key}", labels=words.listed(map(lowered, labels)))
            blocks.append(Paragraph(runs(line)))
    return tuple(blocks)


def _row(scribe: Scribe, one: DueDate) -> tuple[str, str, str]:
    words = scribe.words
    on = one.by or one.limit
    day = words.day(scribe.conference.local(on).date() if isinstance(on, datetime) else on)
    by = words("dates.earliest", day=day) if one.earliest else day
    source = words("dates.source", source=full_stop(one.source))
    how = f"{full_stop(sentence(one.explanation))}\n{source}"
    return sentence(_what(scribe, one)), by, how


def _what(scribe: Scribe, one: DueDate) -> str:
    if one.child is None:
        return one.label
    return scribe.words("dates.for_child", what=one.label, child=scribe.child(one.child))
