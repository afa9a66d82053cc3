"""One area's local practice: limits, quorum, labels, statements, each with its source."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from cptui.domain.agencies import Agency as Agency
from cptui.domain.agencies import QuorumRule as QuorumRule
from cptui.domain.census import Census
from cptui.domain.ending import Ending as Ending
from cptui.domain.holidays import Holiday as Holiday
from cptui.domain.holidays import Holidays as Holidays
from cptui.domain.holidays import Term as Term
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit as the profile states it."""

    id: str
    label: str
    n: int | None
    """None: this profile sets no limit."""
    unit: str
    """working_days, days, weeks, months, years, hours or weeks_of_gestation."""
    start: str
    """What it counts from: one of STARTS."""
    source: str
    layer: str
    """Name of the layer (nation or area) that gave it."""
    effective: date | None = None
    before: bool = False
    """True when it counts back from its start, as a report due before the conference does."""
    earliest: bool = False
    """True when nothing may happen sooner, instead of nothing later."""
    or_by: str = ""
    """Event that ends the limit when it comes sooner: core_group; empty for none."""


STARTS: Mapping[str, str] = {
    "section_47_strategy": "the strategy discussion that began the section 47 enquiry",
    "last_strategy": "the last strategy meeting",
    "concern": "the concern being raised",
    "notified": "written notice of the transfer",
    "accepted": "the transfer being accepted",
    "held": "the conference",
    "initial_held": "the initial conference",
    "last_review": "the last review",
    "minutes_received": "receiving the minutes",
    "decision_known": "learning of the decision",
    "due": "the expected date of birth",
    "birth": "the birth",
    "date_of_birth": "the child's date of birth",
    "looked_after": "the child becoming looked after",
    "inquorate": "the conference that was not quorate",
    "core_group": "the last core group",
    "review": "the next review",
}
"""What a limit may count from, in words."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Which layer gave a rule that is a word or a list, and on what authority."""

    layer: str
    source: str
    effective: date | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """A rule that is not a time limit: an age, a switch, a word."""

    id: str
    value: int | bool | str | tuple[str, ...] | None
    source: str
    layer: str
    effective: date | None = None


@dataclass(frozen=True, slots=True)
class Category:
    """A category of harm."""

    code: str
    """neglect, physical, emotional, sexual ...: as typed, shortened freely."""
    short: str
    """Three letters for grids and returns: NEG."""
    label: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement the chair reads out."""

    id: str
    title: str
    text: str
    source: str
    layer: str = ""


@dataclass(frozen=True, slots=True)
class CheckRule:
    """A check before the meeting, as the profile asks it."""

    id: str
    label: str
    explanation: str
    source: str
    layer: str
    how: str
    """Name of the judgement in rules/checks that answers it from the case, or "asked"."""
    kinds: tuple[str, ...] = ()
    """Kinds of conference it applies to; empty: all."""
    of: str = ""
    """What the judgement is about, where it needs telling: an agency's code."""
    effective: date | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile with its layers folded together."""

    name: str
    title: str
    nation: str
    """england, wales, scotland or northern-ireland: whose bank holidays count."""
    zone: str
    """IANA name of the time zone: Europe/London."""
    layers: tuple[str, ...]
    """From the nation to the area, the last one winning."""
    source: str
    effective: date | None
    limits: Mapping[str, Limit]
    settings: Mapping[str, Setting]
    quorum: QuorumRule
    agencies: Mapping[str, Agency]
    categories: tuple[Category, ...]
    labels: Mapping[str, str]
    """Local words: lead, chair, conference, plan, core_group, in_need ..."""
    statements: tuple[Statement, ...]
    checks: tuple[CheckRule, ...]
    agendas: Mapping[str, str]
    """Name of the agenda template for each kind of conference."""
    contacts: Mapping[str, str] = field(default_factory=dict)
    origins: Mapping[str, Origin] = field(default_factory=dict)
    """Layer and source of what has no place for them: "labels.lead", "agencies.police" ..."""
    local_calendar: str | None = None
    """Name of the file of local closures and school holidays; None where there is none."""
    endings: Mapping[str, Ending] = field(default_factory=dict)
    """Grounds on which a plan may end, by code."""
    census: Census | None = None
    """The nation's yearly return; None where cptui does not know it."""

    def limit(self, name: str) -> Limit | None:
        """Return the limit with that id, with n None where it was cleared; None if unknown."""
        return self.limits.get(name)

    def setting(self, name: str) -> int | bool | str | tuple[str, ...] | None:
        """Return the value of a setting; None where the profile sets none."""
        found = self.settings.get(name)
        return found.value if found else None

    def label(self, word: str) -> str:
        """Return the local word, or the word itself where the profile has none."""
        return self.labels.get(word, word.replace("_", " "))

    def category(self, code: str) -> Category:
        """Return the category with that code; KeyError when there is none."""
        for category in self.categories:
            if category.code == code:
                return category
        raise KeyError(code)
