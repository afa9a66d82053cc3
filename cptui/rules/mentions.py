"""What is mentioned when something was saved, though it stops nobody."""

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import AgendaFinished, DecisionMade, ItemSkipped, ItemStarted
from cptui.rules.cards import left_open
from cptui.rules.kept_out import still_out


def mentions(conference: Conference, entry: Entry) -> tuple[str, ...]:
    """Return what to say besides, on the state that the entry led to.

    At a decision and at a new item: who is still out, and how they are brought back. When an
    item is left: what its card has open. At the agenda's end: what was passed over.
    """
    event = entry.event
    if isinstance(event, DecisionMade):
        return still_out(conference)
    if not isinstance(event, ItemStarted | ItemSkipped | AgendaFinished):
        return ()
    left = conference.running.run(conference.running.left)
    opened = left_open(conference, left) if left else ""
    passed = _passed_over(conference) if isinstance(event, AgendaFinished) else ""
    return (*still_out(conference), *(one for one in (opened, passed) if one))


def _passed_over(conference: Conference) -> str:
    passed = [run for run in conference.running.items if run.skipped]
    if not passed:
        return ""
    listed = ", ".join(f"{run.label} {run.about.title}" for run in passed)
    return f"Passed over and not come back to: {listed}. /item {passed[0].label} goes back."
