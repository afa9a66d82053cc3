"""Every date that follows from the conference, and how it was reached."""

from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Heading, Paragraph, Table, runs
from cptui.minutes.words import full_stop, sentence
from cptui.rules.dates import DueDate, due_dates


def dates(scribe: Scribe) -> tuple[Block, ...]:
    """Return a row for each limit of the profile, with its reckoning and source."""
    words = scribe.words
    heading = Heading(1, words("dates.heading"))
    every = due_dates(scribe.conference)
    rows = tuple(_row(scribe, one) for one in every if one.by is not None)
    header = tuple(words(f"dates.{one}") for one in ("what", "by", "how"))
    blocks: list[Block] = [heading]
    if rows:
        blocks.append(Table(words("dates.caption"), header, rows, (26, 24, 50)))
    without = dict.fromkeys(_what(scribe, one) for one in every if one.by is None)
    if without:
        line = words("dates.without", labels=words.listed(without))
        blocks.append(Paragraph(runs(line)))
    return tuple(blocks)


def _row(scribe: Scribe, one: DueDate) -> tuple[str, str, str]:
    source = scribe.words("dates.source", source=full_stop(one.source))
    how = f"{full_stop(sentence(one.explanation))}\n{source}"
    return sentence(_what(scribe, one)), scribe.words.day(one.by), how


def _what(scribe: Scribe, one: DueDate) -> str:
    if one.child is None:
        return one.label
    return scribe.words("dates.for_child", what=one.label, child=scribe.child(one.child))
