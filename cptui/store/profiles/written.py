"""One layer of local practice as a file states it."""

from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field

from cptui.store.profiles.rules_written import (
    Kind,
    WrittenAgency,
    WrittenCategory,
    WrittenCheck,
    WrittenEnding,
    WrittenLimits,
    WrittenQuorum,
    WrittenSettings,
    WrittenStatement,
)
from cptui.store.text_types import Day, Line, Passage
from cptui.store.validation import Written


class WrittenLabel(Written):
    """A local word with its own source."""

    word: Line
    source: Passage


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ValueError, OSError):
        raise ValueError("“{key}” names no time zone.\nWrite Europe/London.") from None
    return name


def _long_form(value: Any) -> Any:
    """Return a label in its long form."""
    return {"word": value, "source": "local wording"} if isinstance(value, str) else value


Label = Annotated[WrittenLabel | None, BeforeValidator(_long_form)]


class WrittenLabels(Written):
    """Every word that a profile may put its own for."""

    conference: Label = None
    initial: Label = None
    review: Label = None
    pre_birth: Label = Field(default=None, alias="pre-birth")
    transfer_in: Label = Field(default=None, alias="transfer-in")
    strategy: Label = None
    service: Label = None
    chair: Label = None
    lead: Label = None
    minute_taker: Label = None
    core_group: Label = None
    agencies: Label = None
    register_name: Label = Field(default=None, alias="register")
    plan: Label = None
    in_need: Label = None
    neither: Label = None
    threshold: Label = None
    threshold_review: Label = None
    view_met: Label = None
    view_not_met: Label = None
    view_met_review: Label = None
    view_not_met_review: Label = None
    chair_decides: Label = None
    majority: Label = None
    consensus: Label = None
    unanimous: Label = None
    practitioners_decide: Label = None


class WrittenProfile(Written):
    """A nation's layer, or an area's over it."""

    version: Literal["1"]
    over: Line | None = None
    title: Line
    nation: Literal["england", "wales", "scotland", "northern-ireland"] | None = None
    zone: Annotated[Line, AfterValidator(_known_zone)] | None = None
    source: Passage
    effective: Day | None = None
    local_calendar: Line | None = None
    limits: WrittenLimits = WrittenLimits()
    settings: WrittenSettings = WrittenSettings()
    quorum: WrittenQuorum | None = None
    agencies: dict[str, WrittenAgency | None] = Field(default_factory=dict)
    categories: dict[str, WrittenCategory | None] = Field(default_factory=dict)
    endings: dict[str, WrittenEnding | None] = Field(default_factory=dict)
    labels: WrittenLabels = WrittenLabels()
    statements: dict[str, WrittenStatement | None] = Field(default_factory=dict)
    checks: dict[str, WrittenCheck | None] = Field(default_factory=dict)
    agendas: dict[Kind, Line | None] = Field(default_factory=dict)
    contacts: dict[str, Label] = Field(default_factory=dict)
