"""What each event makes of the conference. Never refuses: the record is what happened."""

from dataclasses import replace

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import (
    AgendaEvent,
    AttendanceEvent,
    CheckEvent,
    ChildEvent,
    CloseEvent,
    DistributionEvent,
    Event,
    OpeningEvent,
    PlanEvent,
    SigningEvent,
    TidyingEvent,
)
from cptui.domain.evolve.agenda import evolve_agenda
from cptui.domain.evolve.attendance import evolve_attendance
from cptui.domain.evolve.checks import evolve_checks
from cptui.domain.evolve.children import evolve_children
from cptui.domain.evolve.close import evolve_close
from cptui.domain.evolve.opening import evolve_opening
from cptui.domain.evolve.plan import evolve_plan
from cptui.domain.evolve.points import evolve_points
from cptui.domain.evolve.signing import evolve_distribution, evolve_signing, touched
from cptui.domain.evolve.tidying import evolve_tidying


def evolve(conference: Conference, entry: Entry) -> Conference:
    """Return the conference after one more entry.

    A strike changes what came before it, so after one the record is folded afresh
    (`fold`); here it only leaves its mark.
    """
    after = replace(_by_stage(conference, entry, entry.event), last_entry=entry.number)
    return touched(after, entry.number, entry.event)


def _by_stage(conference: Conference, entry: Entry, event: Event) -> Conference:
    if isinstance(event, OpeningEvent):
        return evolve_opening(conference, entry, event)
    if isinstance(event, CheckEvent):
        return evolve_checks(conference, entry, event)
    if isinstance(event, AttendanceEvent):
        return evolve_attendance(conference, entry, event)
    if isinstance(event, AgendaEvent):
        return evolve_agenda(conference, entry, event)
    if isinstance(event, ChildEvent):
        return evolve_children(conference, entry, event)
    if isinstance(event, PlanEvent):
        return evolve_plan(conference, entry, event)
    if isinstance(event, CloseEvent):
        return evolve_close(conference, entry, event)
    if isinstance(event, TidyingEvent):
        return evolve_tidying(conference, event)
    if isinstance(event, SigningEvent):
        return evolve_signing(conference, entry, event)
    if isinstance(event, DistributionEvent):
        return evolve_distribution(conference, entry, event)
    return evolve_points(conference, entry, event)
