"""The case file as the program knows it, once read and found valid."""

from datetime import date, time
from enum import StrEnum

from cptui.domain.background import Section47 as Section47
from cptui.domain.background import StrategyDiscussion as StrategyDiscussion
from cptui.domain.background import Transfer as Transfer
from cptui.domain.people import (
    Child,
    Companion,
    FamilyMember,
    Kind,
    Person,
    Professional,
    ProtectedAddress,
    Report,
)
from cptui.domain.preparation import ExclusionAsked
from cptui.domain.values import dataclass


class ConferenceKind(StrEnum):
    """What kind of conference is held."""

    INITIAL = "initial"
    REVIEW = "review"
    PRE_BIRTH = "pre-birth"
    TRANSFER_IN = "transfer-in"


@dataclass(frozen=True, slots=True)
class LastPlanLine:
    """One line of the plan that a review looks back on."""

    outcome: str
    action: str
    who: tuple[str, ...] = ()
    by: str | None = None
    children: tuple[str, ...] = ()
    since: date | None = None


@dataclass(frozen=True, slots=True)
class OwnItem:
    """An agenda item written in the case file itself."""

    title: str
    minutes: int
    stage: str | None = None


@dataclass(frozen=True, slots=True)
class Officer:
    """The chair or the minute-taker."""

    code: str
    name: str
    role: str
    email: str | None = None
    independent: bool | None = None
    """Of the chair: whether independent of those who work with the family."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything prepared before the meeting."""

    reference: str
    kind: ConferenceKind
    profile: str
    on: date
    start: time
    venue: str
    mode: str
    """in person, remote or both."""
    chair: Officer
    children: tuple[Child, ...]
    minute_taker: Officer | None = None
    organiser_email: str | None = None
    """Mailbox of the service, the organiser of calendar invites."""
    strategy_discussions: tuple[StrategyDiscussion, ...] = ()
    section_47: Section47 | None = None
    initial_conference: date | None = None
    """At a review: the date of the initial conference."""
    last_review: date | None = None
    transfer: Transfer | None = None
    family: tuple[FamilyMember, ...] = ()
    companions: tuple[Companion, ...] = ()
    """Those who come with one of the family or a child, with codes of their own."""
    professionals: tuple[Professional, ...] = ()
    protected_addresses: tuple[ProtectedAddress, ...] = ()
    reports: tuple[Report, ...] = ()
    checks_met: tuple[str, ...] = ()
    """Ids of checks answered as met when the file was prepared."""
    agenda: str | None = None
    agenda_items: tuple[OwnItem, ...] = ()
    last_plan: tuple[LastPlanLine, ...] = ()
    fictional: bool = False
    last_inquorate: date | None = None
    """When the conference before this one was held, if it was not quorate."""
    called: date | None = None
    """When the conference was called."""
    restricted_information: str | None = None
    """What the chair was told beforehand that somebody should not hear, or none."""
    exclusions: tuple[ExclusionAsked, ...] = ()
    concern_raised: date | None = None
    """When the concern was raised, where the limit counts from that."""

    def child(self, code: str) -> Child:
        """Return the child with that code; KeyError when there is none."""
        for child in self.children:
            if child.code == code:
                return child
        raise KeyError(code)

    def people(self) -> dict[str, Person]:
        """Return everybody of the case by code, in the order of the file."""
        everybody: list[Person] = [_officer(self.chair, chair=True)]
        if self.minute_taker:
            everybody.append(_officer(self.minute_taker, chair=False))
        everybody.extend(_from_professional(one) for one in self.professionals)
        everybody.extend(self._from_family(one) for one in self.family)
        everybody.extend(_from_child(one) for one in self.children)
        known = {person.code: person for person in everybody}
        called = {child.code: child.name for child in self.children}
        for one in self.companions:
            beside = known[one.beside]
            known[one.code] = _from_companion(one, beside, called.get(beside.code, beside.name))
        return known

    def _from_family(self, one: FamilyMember) -> Person:
        named: dict[str, list[str]] = {}
        for relation in one.relations:
            named.setdefault(relation.what, []).append(self.child(relation.child).name)
        role = ", ".join(f"{what} of {_listed(names)}" for what, names in named.items())
        return Person(
            one.code,
            one.name,
            role or "family",
            Kind.FAMILY,
            children=tuple(relation.child for relation in one.relations),
        )


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _officer(one: Officer, *, chair: bool) -> Person:

    return Person(one.code, one.name, one.role, Kind.CHAIR if chair else Kind.MINUTE_TAKER)


def _from_professional(one: Professional) -> Person:

    return Person(
        one.code,
        one.name,
        one.role,
        Kind.PROFESSIONAL,
        agency=one.agency,
        children=one.children,
        deputy_for=one.deputy_for,
    )


def _from_companion(one: Companion, beside: Person, called: str) -> Person:

    return Person(
        one.code,
        one.name,
        f"{one.kind.value} of {called}",
        one.kind,
        children=beside.children,
        beside=one.beside,
    )


def _from_child(one: Child) -> Person:

    return Person(one.code, one.full_name, "child", Kind.CHILD, children=(one.code,))
