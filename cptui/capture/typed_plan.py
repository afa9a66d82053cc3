"""The line that means again what the plan and its dates became."""

from cptui.capture.shorthand import Shorthand
from cptui.capture.typed_meeting import moment_again
from cptui.domain.conference import Conference
from cptui.domain.events import (
    ContingencyNoted,
    CoreGroupSet,
    DateLeftOpen,
    Event,
    LastPlanLineReviewed,
    LeadNamed,
    OutcomeAdded,
    ReviewSet,
)


def plan_again(conference: Conference, event: Event, shorthand: Shorthand) -> str | None:
    """Return the line, or None for what no line of these means."""
    match event:
        case OutcomeAdded(text=text, children=children):
            return f"/outcome {','.join(children)} {shorthand.kept(text)}"
        case ContingencyNoted(text=text):
            return f"/ifnot {shorthand.kept(text)}"
        case LastPlanLineReviewed(line=line, progress=progress, evidence=evidence):
            why = f": {shorthand.kept(evidence)}" if evidence else ""
            return f"/was {line} {progress.value}{why}"
        case LeadNamed(person=code, children=children):
            return f"/lead {','.join(children)} {code}"
        case CoreGroupSet():
            return _core(conference, event)
        case ReviewSet(start=start, venue=venue):
            return f"/review {moment_again(conference, start)} {venue or ''}".rstrip()
        case DateLeftOpen(meeting=meeting, who=who, by=by):
            return f"/tobefixed {meeting.value} {who} by {by.isoformat()}"
    return None


def _core(conference: Conference, event: CoreGroupSet) -> str:
    words = [f"+{code}" for code in event.members]
    words += [moment_again(conference, event.start)] if event.start else []
    words += [event.venue] if event.venue else []
    words += [f"every {event.every.n} {event.every.unit}"] if event.every else []
    return f"/core {' '.join(words)}"
