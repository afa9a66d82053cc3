"""Every date that follows from the conference, and how it was reached."""

from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Heading, Paragraph, Table, runs
from cptui.minutes.words import sentence
from cptui.rules.dates import DueDate, due_dates


def dates(scribe: Scribe) -> tuple[Block, ...]:
    """Return a row for each limit of the profile, with its reckoning and source."""
    words = scribe.words
    heading = Heading(1, words("dates.heading"))
    rows = tuple(_row(scribe, one) for one in due_dates(scribe.conference))
    if not rows:
        return heading, Paragraph(runs(words("dates.no_limits")))
    header = tuple(words(f"dates.{one}") for one in ("what", "by", "how"))
    return heading, Table(words("dates.caption"), header, rows, (26, 24, 50))


def _row(scribe: Scribe, one: DueDate) -> tuple[str, str, str]:
    words = scribe.words
    what = sentence(one.label)
    if one.child is not None:
        what = words("dates.for_child", what=what, child=scribe.child(one.child))
    by = words.day(one.by) if one.by else words("dates.no_date")
    source = words("dates.source", source=one.source, layer=one.layer)
    return what, by, f"{sentence(one.explanation)}\n{source}"
