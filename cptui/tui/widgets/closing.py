"""What is still to do before the conference closes, and what is settled with the family."""

from datetime import datetime

from textual.content import Content

from cptui.domain.conference import Conference
from cptui.rules.closing import Outstanding, outstanding
from cptui.rules.distribution import where_papers_are
from cptui.rules.readers import readers
from cptui.tui.text import T, hanging, joined
from cptui.tui.widgets.lines import Row
from cptui.tui.words import clock, day
from cptui.tui.writing import Written

HERE = "F6"
COPY = "copy:"
"""Before a reader's code in the key of their row."""


def closing_rows(conference: Conference, written: Written, width: int) -> list[Row]:
    """Return what is to do, what is settled, and what can be written."""
    found = outstanding(conference)
    rows = [_heading("Still to do")]
    rows += [_to_do(number, one, width) for number, one in enumerate(found)]
    if not found:
        done = "The conference is closed." if conference.closing.closed else "Nothing. c closes."
        rows.append(Row("close", hanging(T(" ok "), T(done), width)))
    settled = [
        Row(f"settled:{number}", hanging(T(" ok "), words, width))
        for number, words in enumerate(_settled(conference))
    ]
    if settled:
        rows += [_heading("Settled"), *settled]
    papers = where_papers_are(conference)
    if papers:
        rows.append(_heading("Signing and sending"))
        rows += [
            Row(f"paper:{number}", hanging(T("    "), T(words), width))
            for number, words in enumerate(papers)
        ]
    rows.append(_heading("Documents and invites"))
    rows.append(_how_new(conference, written, width))
    rows += [Row(f"file:{name}", hanging(T("    "), T(name), width)) for name in written.names]
    return rows + _copies(conference, width)


def _how_new(conference: Conference, written: Written, width: int) -> Row:
    """Return how papers are written, or whether what is written is all that the record holds."""
    since = conference.last_entry - written.entry
    how = "w writes tonight's letter and plan, W all of them."
    if not written.names:
        mark, text = "    ", how
    elif since > 0:
        entries = "1 entry" if since == 1 else f"{since} entries"
        mark, text = "  ! ", f"Older than the record: {entries} since. {how}"
    else:
        mark, text = " ok ", "All that the record holds is in them."
    return Row("files", hanging(T(mark), T(text), width))


def _copies(conference: Conference, width: int) -> list[Row]:
    """Return for whom there are copies, once there is a decision to tell them of."""
    if not conference.decisions:
        return []
    rows = [_heading("A copy for each reader")]
    every = readers(conference)
    longest = max(len(one.code) for one in every)
    for one in every:
        name = one.name or "the service: everything"
        words = joined(T(f"{one.code:<{longest}}", "bold"), "  ", T(name))
        rows.append(Row(f"{COPY}{one.code}", hanging(T("    "), words, width)))
    return rows


def _heading(text: str) -> Row:
    return Row(None, (T(text, "bold"),))


def _to_do(number: int, one: Outstanding, width: int) -> Row:
    mark = T("  ! " if one.blocking else "  - ", "bold")
    where = joined("  ", T(one.where, "bold"))
    return Row(f"todo:{number}:{one.where}", hanging(mark, joined(one.what, where), width))


def _settled(conference: Conference) -> list[Content]:
    closing = conference.closing
    found: list[str] = []
    if closing.interim_plan:
        found += [f"Interim plan: {text}" for text in closing.interim_plan]
    if closing.leaving_first:
        found.append(f"{conference.people[closing.leaving_first].name} leaves first")
    for telling in closing.telling.values():
        by = f" by {_moment(conference, telling.by)}" if telling.by else ""
        found.append(f"{telling.person} is told by {telling.teller}{by}")
    if closing.told_complaints:
        found.append(f"How to complain explained to {', '.join(closing.told_complaints)}")
    for person, agrees in closing.sharing.items():
        found.append(f"{person} {'agrees' if agrees else 'does not agree'} to sharing")
    return [T(text) for text in found]


def _moment(conference: Conference, moment: datetime) -> str:
    """Return the time, with its day unless that is the conference's."""
    on = conference.local(moment).date()
    time = clock(conference, moment)
    return time if on == conference.case.on else f"{day(on)} {time}"
