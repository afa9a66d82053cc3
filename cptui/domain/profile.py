"""One area's local practice: limits, quorum, labels, statements, each with its source."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit as the profile states it."""

    id: str
    label: str
    n: int | None
    """None: this profile sets no limit."""
    unit: str
    """working_days, days, weeks, months or hours."""
    start: str
    """What it counts from: strategy, held, received, birth, due, last_review ..."""
    source: str
    layer: str
    """Name of the layer (nation or area) that gave it."""
    effective: date | None = None
    before: bool = False
    """True when it counts back from its start, as a report due before the conference does."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A rule that is not a time limit: an age, a switch, a word."""

    id: str
    value: int | bool | str | None
    source: str
    layer: str


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency that is invited and counted."""

    code: str
    label: str
    counts_as: str
    """Code of the grouping it is counted in, its own when it counts by itself."""


@dataclass(frozen=True, slots=True)
class QuorumRule:
    """How many agencies make a conference quorate."""

    must: tuple[str, ...]
    """Groupings that must be there."""
    others: int | None
    """How many further groupings; None: the profile sets no quorum."""
    source: str
    layer: str


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

    def label(self, word: str) -> str:
        """Return the local word, or the word itself where the profile has none."""
        return self.labels.get(word, word.replace("_", " "))

    def category(self, code: str) -> Category:
        """Return the category with that code; KeyError when there is none."""
        for category in self.categories:
            if category.code == code:
                return category
        raise KeyError(code)


@dataclass(frozen=True, slots=True)
class Holiday:
    """A bank holiday or a local closure."""

    on: date
    name: str


@dataclass(frozen=True, slots=True)
class Term:
    """A stretch of school holiday."""

    first: date
    last: date
    name: str


@dataclass(frozen=True, slots=True)
class Holidays:
    """The days that are not worked, and when schools are out."""

    nation: str
    published_to: int
    """Last year whose bank holidays the government has published; later ones are by rule."""
    days: tuple[Holiday, ...]
    closures: tuple[Holiday, ...] = ()
    school_holidays: tuple[Term, ...] = ()
