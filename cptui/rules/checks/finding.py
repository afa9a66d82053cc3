"""What a judgement finds, and what it may look at to find it."""

from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum

from cptui.domain.agenda import Agenda
from cptui.domain.case import CaseFile
from cptui.domain.people import FamilyMember
from cptui.domain.profile import CheckRule, Profile
from cptui.domain.values import dataclass
from cptui.rules.dates.counting import day_of
from cptui.rules.dates.facts import Facts
from cptui.rules.parents import parents


class CheckState(StrEnum):
    """How a check stands."""

    MET = "met"
    TO_DO = "to do"
    WAIVED = "waived"
    NOT_APPLICABLE = "not applicable"


NOT_RECORDED = "not recorded"


@dataclass(frozen=True, slots=True)
class Looking:
    """What a judgement may look at."""

    case: CaseFile
    profile: Profile
    facts: Facts
    agenda: Agenda | None = None

    @property
    def held(self) -> date:
        """The day the conference is held or planned."""
        return day_of(self.facts.events["held"])

    def parents(self) -> tuple[FamilyMember, ...]:
        """Return those with parental responsibility, and parents of whom it is not known."""
        return parents(self.case)

    def home_languages(self) -> tuple[str, ...]:
        """Return the languages nobody needs help with, in small letters; "" among them."""
        home = self.profile.setting("home_languages")
        return ("", *(one.lower() for one in home)) if isinstance(home, tuple) else ("",)

    def called(self, code: str) -> str:
        """Return what somebody is called in a check: a child's name, "mother", else the role."""
        for child in self.case.children:
            if child.code == code:
                return child.name
        for one in self.case.family:
            if one.code == code and one.relations:
                what = one.relations[0].what
                same = [other for other in self.case.family if _is(other, what)]
                return what if len(same) == 1 else self.case.people()[code].role
        person = self.case.people().get(code)
        return (person.role or person.name) if person else code


def _is(one: FamilyMember, what: str) -> bool:
    return any(relation.what == what for relation in one.relations)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line that a judgement finds."""

    state: CheckState
    detail: str
    suffix: str = ""
    """Added to the rule's id, where one rule gives several lines."""
    about: str = ""
    """Whom the line is about, for the label's {report}, {child} or {person}."""
    source: str = ""
    """Where the judgement's own limit comes from; empty: the rule's source."""
    layer: str = ""


Judgement = Callable[[Looking, CheckRule], Iterator[Finding]]


def met(detail: str, suffix: str = "", about: str = "") -> Finding:
    """Return a finding that all is well."""
    return Finding(CheckState.MET, detail, suffix, about)


def to_do(detail: str, suffix: str = "", about: str = "") -> Finding:
    """Return a finding that something is still to be done."""
    return Finding(CheckState.TO_DO, detail, suffix, about)


def not_applicable(detail: str) -> Finding:
    """Return a finding that the question does not arise."""
    return Finding(CheckState.NOT_APPLICABLE, detail)
