"""A nation's return read from templates/census, a council's own before ours."""

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from cptui.domain.census import Census, CensusItem, CensusRule, SexCodes
from cptui.rules.census import FACTS, JUDGEMENTS
from cptui.store.places import template
from cptui.store.text_types import Day, Line, OneOf, Passage, Whole, Words
from cptui.store.validation import Written, validate
from cptui.store.yaml_events import read_yaml

FOLDER = "census"
_MONTHS = 12


class WrittenTarget(Written):
    """Until when the initial conference is to be held, as the return counts."""

    working_days: Whole
    source: Passage


class WrittenCategories(Written):
    """How categories of abuse are coded."""

    codes: Words
    several: Line
    source: Passage


class WrittenSexes(Written):
    """How sex is coded from one return on."""

    since: Day | None = None
    unborn: Line
    words: dict[str, Line]
    source: Passage


class WrittenItem(Written):
    """One item of the return."""

    name: Line
    number: Line
    group: Line
    holds: Annotated[str, OneOf(FACTS)]


class WrittenRule(Written):
    """One rule of the return that a conference can be judged by."""

    says: Line
    judged_by: Annotated[str, OneOf(tuple(JUDGEMENTS))]


class WrittenCensus(Written):
    """A whole return."""

    version: Literal["1"]
    nation: Line
    title: Line
    source: Passage
    starts_month: Annotated[Whole, Field(ge=1, le=_MONTHS)]
    target: WrittenTarget
    categories: WrittenCategories
    death_ground: Line
    sexes: tuple[WrittenSexes, ...]
    items: tuple[WrittenItem, ...]
    rules: dict[str, WrittenRule]


def load_census(nation: str) -> Census | None:
    """Return the return of that nation, or None where there is no file of it.

    Raises NotValid with every problem of the file.
    """
    path = template(FOLDER, f"{nation}.yaml")
    return _read(path, path.stat().st_mtime_ns) if path.is_file() else None


@cache
def _read(path: Path, changed: int) -> Census:
    """Read the file once for each time it was changed."""
    written = validate(WrittenCensus, read_yaml(path), str(path))
    return Census(
        nation=written.nation,
        title=written.title,
        source=written.source,
        starts_month=written.starts_month,
        target_days=written.target.working_days,
        target_source=written.target.source,
        categories=written.categories.codes,
        several=written.categories.several,
        death=written.death_ground,
        sexes=tuple(SexCodes(one.since, one.unborn, one.words) for one in written.sexes),
        items=tuple(
            CensusItem(one.name, one.number, one.group, one.holds) for one in written.items
        ),
        rules=tuple(CensusRule(id_, one.says, one.judged_by) for id_, one in written.rules.items()),
    )
