"""The conference: what the record adds up to. Never stored, always folded."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from cptui.domain.agenda import Agenda
from cptui.domain.case import CaseFile
from cptui.domain.copies import Copy
from cptui.domain.events import FactConfirmed
from cptui.domain.people import Person
from cptui.domain.profile import Holidays, Profile
from cptui.domain.state import (
    Action,
    Adjournment,
    Asked,
    Attendee,
    CheckReply,
    ClosedSession,
    Closing,
    Correction,
    Decision,
    Dissent,
    FamilyView,
    Plan,
    Point,
    Proceeding,
    ProfessionalView,
    Running,
    Sending,
    Signing,
    Whereabouts,
)
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Conference:
    """The whole state, as read back from the record."""

    case: CaseFile
    profile: Profile
    agenda: Agenda
    wording: Mapping[str, str]
    holidays: Holidays
    key: str
    rehearsal: bool
    opened: datetime
    people: Mapping[str, Person]
    """Everybody known, newcomers included, by code."""
    running: Running
    last_entry: int = 1
    checks: Mapping[str, CheckReply] = field(default_factory=dict)
    attendance: Mapping[str, Attendee] = field(default_factory=dict)
    """By code, in order of arrival; absent people have no row."""
    apologies: Mapping[str, str] = field(default_factory=dict)
    """Code to the views sent with them."""
    closed_session: ClosedSession | None = None
    proceedings: tuple[Proceeding, ...] = ()
    """When the chair went on without a quorum, and why."""
    statements_read: tuple[str, ...] = ()
    facts_confirmed: tuple[FactConfirmed, ...] = ()
    facts_changed: tuple[Correction, ...] = ()
    points: tuple[Point, ...] = ()
    actions: tuple[Action, ...] = ()
    views: Mapping[tuple[str, str], ProfessionalView] = field(default_factory=dict)
    """By (child, person)."""
    family_views: Mapping[tuple[str, str], FamilyView] = field(default_factory=dict)
    scales: Mapping[tuple[str, str], int] = field(default_factory=dict)
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    dissents: Mapping[tuple[str, str], Dissent] = field(default_factory=dict)
    """By (child, person)."""
    births: Mapping[str, date] = field(default_factory=dict)
    plan: Plan = field(default_factory=Plan)
    closing: Closing = field(default_factory=Closing)
    signing: Signing = field(default_factory=Signing)
    asked: tuple[Asked, ...] = ()
    """Corrections of the minutes that were asked for."""
    sendings: tuple[Sending, ...] = ()
    struck: frozenset[int] = frozenset()
    """Numbers of the entries struck."""
    copy: Copy | None = None
    """Whose copy this was cut for; None: the service's own, with everything."""

    @property
    def zone(self) -> ZoneInfo:
        """The profile's time zone."""
        return ZoneInfo(self.profile.zone)

    def local(self, moment: datetime) -> datetime:
        """Return the moment on the profile's wall clock."""
        return moment.astimezone(self.zone)

    @property
    def child_codes(self) -> tuple[str, ...]:
        """Codes of all children, in the case file's order."""
        return tuple(child.code for child in self.case.children)

    @property
    def started(self) -> bool:
        """Whether the first item has begun."""
        return any(run.stretches for run in self.running.items)

    @property
    def adjourned(self) -> Adjournment | None:
        """The adjournment that has not been gone on with, or None."""
        adjournments = self.closing.adjournments
        return adjournments[-1] if adjournments and adjournments[-1].resumed is None else None

    @property
    def sittings(self) -> tuple[date, ...]:
        """The days it was held on: the planned one, then each it went on after adjourning."""
        resumed = (one.resumed for one in self.closing.adjournments if one.resumed)
        return (self.case.on, *(self.local(one).date() for one in resumed))

    def present(self) -> tuple[str, ...]:
        """Codes of everybody in the room now, in order of arrival."""
        return tuple(code for code, one in self.attendance.items() if one.where is Whereabouts.IN)

    def point(self, entry: int) -> Point | None:
        """Return the point that entry began, or None."""
        return next((one for one in self.points if one.entry == entry), None)
