"""The people of a case: children, family and carers, professionals, newcomers.

Every person has a short code, unique in the case. A code is what is typed, stored and
counted; names are for showing.
"""

from datetime import date
from enum import StrEnum

from cptui.domain.preparation import Preparation as Preparation
from cptui.domain.reports import Report as Report
from cptui.domain.reports import Shared as Shared
from cptui.domain.values import dataclass


class Kind(StrEnum):
    """In what capacity somebody is in the room; decides whose view counts."""

    CHAIR = "chair"
    MINUTE_TAKER = "minute_taker"
    PROFESSIONAL = "professional"
    FAMILY = "family"
    CHILD = "child"
    SUPPORTER = "supporter"
    SOLICITOR = "solicitor"
    ADVOCATE = "advocate"
    INTERPRETER = "interpreter"
    OBSERVER = "observer"


@dataclass(frozen=True, slots=True)
class Person:
    """Anybody who may be in the room, as the conference needs to know them."""

    code: str
    name: str
    role: str
    """What they are, in words: "health visitor", "mother of Ada and Cy"."""
    kind: Kind
    agency: str | None = None
    """Code of the profile's agency; None for family and those who represent no agency."""
    children: tuple[str, ...] = ()
    """Codes of the children they are concerned with."""
    deputy_for: str | None = None
    beside: str | None = None
    """Code of the person a supporter, solicitor, advocate or interpreter comes with."""


@dataclass(frozen=True, slots=True)
class ViewsHeard:
    """A child's own views as obtained before the conference."""

    text: str
    how: str
    """By what means: "direct work with the social worker", "letter", "advocate"."""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class CurrentPlan:
    """The child protection plan a child comes to a review with."""

    since: date
    initial_category: tuple[str, ...]
    latest_category: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Child:
    """A child the conference is about; born or due, never both."""

    code: str
    forename: str
    surname: str
    known_as: str | None = None
    born: date | None = None
    due: date | None = None
    sex: str | None = None
    language: str | None = None
    religion: str | None = None
    nationality: str | None = None
    disability: str | None = None
    ethnicity: str | None = None
    address: str | None = None
    legal_status: str | None = None
    previous_plans: int | None = None
    plan: CurrentPlan | None = None
    views: ViewsHeard | None = None
    invited: bool | None = None
    invited_reason: str | None = None
    advocate: str | None = None
    advocate_offered: bool | None = None
    looked_after: date | None = None
    """Since when the authority has looked after the child."""
    apart: str = ""
    """What tells them from another child of the same name; see domain/namesakes.py."""

    @property
    def name(self) -> str:
        """The name used in the room: known-as, else the forename; namesakes told apart."""
        called = self.known_as or self.forename
        return f"{called} ({self.apart})" if self.apart else called

    @property
    def full_name(self) -> str:
        """Forename and surname, with the known-as name after them when it differs."""
        whole = f"{self.forename} {self.surname}".strip()
        if self.known_as and self.known_as != self.forename:
            whole = f"{whole} (known as {self.known_as})"
        return f"{whole} ({self.apart})" if self.apart == self.code else whole


@dataclass(frozen=True, slots=True)
class Relation:
    """What a family member is to one child."""

    child: str
    what: str
    """mother, father, step-father, grandmother, sister, carer ..."""
    parental_responsibility: bool | None = None


@dataclass(frozen=True, slots=True)
class ProtectedAddress:
    """An address that named people must not learn."""

    address: str
    whose: str
    """Code of the person who lives there."""
    hidden_from: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Delivery:
    """How and where somebody is sent things."""

    how: str
    """post, secure email, by hand ..."""
    where: str | None = None


@dataclass(frozen=True, slots=True)
class FamilyMember:
    """A parent, carer, relative or other household member."""

    code: str
    name: str
    relations: tuple[Relation, ...] = ()
    born: date | None = None
    address: str | None = None
    language: str | None = None
    interpreter: str | None = None
    access_needs: str | None = None
    supporter: str | None = None
    solicitor: str | None = None
    advocate: str | None = None
    must_not_meet: tuple[str, ...] = ()
    delivery: Delivery | None = None
    invited: bool = True
    invited_reason: str | None = None
    views_route: str | None = None
    """Where they do not come: how their views reach the conference."""
    reads: str | None = None
    """Language they read, where it is not the one they speak."""
    preparation: Preparation | None = None


@dataclass(frozen=True, slots=True)
class Companion:
    """A supporter, solicitor, advocate or interpreter who comes with one person."""

    code: str
    name: str
    kind: Kind
    beside: str
    """Code of the person they come with."""


@dataclass(frozen=True, slots=True)
class Professional:
    """Somebody invited for an agency."""

    code: str
    name: str
    role: str
    agency: str
    children: tuple[str, ...] = ()
    """Codes of the children they know; empty means all."""
    basis: str | None = None
    """involved, expertise, safeguarding role or may help."""
    email: str | None = None
    attendance: str = "expected"
    """expected or apologies."""
    deputy_for: str | None = None
    views_written: str | None = None
