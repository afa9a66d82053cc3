"""Each event told in a plain sentence or two, for the log, line mode and the preview."""

from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    AgendaEvent,
    ApologiesGiven,
    AttendanceEvent,
    CheckEvent,
    ChildEvent,
    CloseEvent,
    CorrectionAsked,
    DecisionMade,
    DistributionEvent,
    Event,
    OpeningEvent,
    PlanEvent,
    SigningEvent,
    TidyingEvent,
    ViewsGiven,
)
from cptui.minutes.telling.after import (
    tell_asked_late,
    tell_distribution,
    tell_on_its_way,
    tell_signing,
    tell_tidying,
)
from cptui.minutes.telling.agenda import tell_agenda
from cptui.minutes.telling.attendance import tell_attendance
from cptui.minutes.telling.checks import tell_check
from cptui.minutes.telling.children import tell_child, tell_judged, tell_tally
from cptui.minutes.telling.close import tell_close
from cptui.minutes.telling.opening import tell_opening
from cptui.minutes.telling.plan import tell_plan
from cptui.minutes.telling.points import tell_point
from cptui.rules.quorum import quorum


def tell(conference: Conference, event: Event, at: datetime | None = None) -> str:
    """Return the event in words, told on the state it led to or is about to change.

    `at` is when it happened, for what is told with its time (an item's predicted end).
    """
    if isinstance(event, OpeningEvent):
        return tell_opening(conference, event)
    if isinstance(event, CheckEvent):
        return tell_check(conference, event)
    if isinstance(event, AttendanceEvent):
        return tell_attendance(conference, event)
    if isinstance(event, AgendaEvent):
        return tell_agenda(conference, event, at)
    if isinstance(event, ChildEvent):
        return tell_child(conference, event)
    if isinstance(event, PlanEvent):
        return tell_plan(conference, event)
    if isinstance(event, CloseEvent):
        return tell_close(conference, event)
    if isinstance(event, TidyingEvent):
        return tell_tidying(conference, event)
    if isinstance(event, SigningEvent):
        return tell_signing(conference, event)
    if isinstance(event, DistributionEvent):
        return tell_distribution(conference, event)
    return tell_point(conference, event)


def tell_entry(conference: Conference, entry: Entry) -> str:
    """Return the entry with its number and local time before its words."""
    time = f"{conference.local(entry.at):%H:%M}"
    words = tell(conference, entry.event, entry.at)
    struck = " (struck through)" if entry.number in conference.struck else ""
    return f"{entry.number}. {time} {words}{struck}"


def tell_saved(conference: Conference, entry: Entry) -> str:
    """Return an entry just saved in words, and where it leaves the room or the views."""
    return tell(conference, entry.event, entry.at) + _aftermath(conference, entry, entry.event)


def _aftermath(conference: Conference, entry: Entry, event: Event) -> str:
    if isinstance(event, ViewsGiven):
        return tell_tally(conference, event)
    if isinstance(event, DecisionMade):
        return tell_judged(conference, event)
    if isinstance(event, DistributionEvent):
        return tell_on_its_way(conference, event)
    if isinstance(event, CorrectionAsked):
        return tell_asked_late(conference, event, conference.local(entry.at).date())
    if isinstance(event, AttendanceEvent) and not isinstance(event, ApologiesGiven):
        return f" {quorum(conference).says}"
    return ""
