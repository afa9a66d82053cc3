"""One layer of local practice as a file states it."""

from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field

from cptui.domain.profile import LABELS
from cptui.store.profiles.rules_written import (
    Kind,
    WrittenAgency,
    WrittenCategory,
    WrittenCheck,
    WrittenLimits,
    WrittenQuorum,
    WrittenSettings,
    WrittenStatement,
)
from cptui.store.text_types import Day, Line, Passage
from cptui.store.validation import Written, nearest


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


def _labels(value: Any) -> Any:
    """Return labels in their long form; raises ValueError for a word that nothing shows."""
    if not isinstance(value, dict):
        return value
    unknown = [key for key in value if key not in LABELS]
    if unknown:
        what = f"“{unknown[0][:40]}” is no word that can be changed here."
        raise ValueError(f"{what}\n{nearest(unknown[0], LABELS)}")
    return {
        key: {"word": one, "source": "local wording"} if isinstance(one, str) else one
        for key, one in value.items()
    }


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
    labels: Annotated[dict[str, WrittenLabel | None], BeforeValidator(_labels)] = Field(
        default_factory=dict
    )
    statements: dict[str, WrittenStatement | None] = Field(default_factory=dict)
    checks: dict[str, WrittenCheck | None] = Field(default_factory=dict)
    agendas: dict[Kind, Line | None] = Field(default_factory=dict)
    contacts: dict[str, Line | None] = Field(default_factory=dict)
