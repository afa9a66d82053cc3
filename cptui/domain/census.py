"""What a nation's yearly return asks of a conference: its items, codes and rules, as data."""

from collections.abc import Mapping
from datetime import date

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class CensusItem:
    """One item of the return."""

    name: str
    """As the return calls it: CPPstartDate."""
    number: str
    """Its number in the national list: N00105."""
    group: str
    """The part of the return it stands in: ChildProtectionPlans."""
    holds: str
    """Name of the fact in rules/census that fills it."""


@dataclass(frozen=True, slots=True)
class CensusRule:
    """One rule that a return is checked by, where it can be judged from a conference."""

    id: str
    """Its number, with Q where it only queries: 8525Q."""
    says: str
    """What is wrong, in plain words, of a child named before it."""
    judged_by: str
    """Name of the judgement in rules/census."""


@dataclass(frozen=True, slots=True)
class SexCodes:
    """How sex is coded from one return on."""

    since: date | None
    """First day of the return year that coded so; None: before all others."""
    unborn: str
    words: Mapping[str, str]
    """What a case file may say to the code."""


@dataclass(frozen=True, slots=True)
class Census:
    """One nation's return, so far as conferences fill it."""

    nation: str
    title: str
    source: str
    starts_month: int
    """Month in which the return's year begins, on its first day."""
    target_days: int
    """Working days from the strategy discussion to the target of the initial conference."""
    target_source: str
    categories: tuple[str, ...]
    """Every code of a category of abuse that the return takes."""
    several: str
    """The code for two or more categories."""
    sexes: tuple[SexCodes, ...]
    items: tuple[CensusItem, ...]
    rules: tuple[CensusRule, ...]
    death: str = ""
    """Code of the ground on which a plan ends because the child has died; empty for none."""
