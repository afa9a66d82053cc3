"""The reports to the conference, and who was given each of them beforehand."""

from cptui.domain.people import Shared
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Heading, Paragraph, Table, runs


def reports(scribe: Scribe) -> tuple[Block, ...]:
    """Return the list of reports and whether each was shared with the family."""
    words = scribe.words
    heading = Heading(1, words("reports.heading"), part="reports")
    listed = scribe.conference.case.reports
    if not listed:
        return heading, Paragraph(runs(words("say.none_stop")))
    rows = tuple(
        (
            words.told(one.title),
            scribe.person(one.by),
            words.date(one.received) if one.received else words("reports.not_received"),
            "\n".join(_shared(scribe, reader) for reader in one.shared)
            or words("copy.cell" if scribe.family_copy else "reports.with_nobody"),
        )
        for one in listed
    )
    header = tuple(words(f"reports.{one}") for one in ("title", "by", "received", "shared"))
    return heading, Table(words("reports.caption"), header, rows, (25, 25, 20, 30))


def _shared(scribe: Scribe, one: Shared) -> str:
    words = scribe.words
    parts = [scribe.name(one.reader)]
    if one.on:
        parts.append(words.date(one.on))
    if one.how:
        parts.append(one.how)
    return ", ".join(parts)
