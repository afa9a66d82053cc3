"""Events of agreeing the papers: the chair's signature, and corrections asked for."""

from datetime import date
from enum import StrEnum

from cptui.domain.values import dataclass


class Paper(StrEnum):
    """What is signed and sent; invites are sent only."""

    LETTER = "letter"
    PLAN = "plan"
    MINUTES = "minutes"
    INVITES = "invites"


SIGNED = (Paper.LETTER, Paper.PLAN, Paper.MINUTES)
"""The papers the chair agrees."""


@dataclass(frozen=True, slots=True)
class PapersSigned:
    """The chair agreed these papers as they stand."""

    chair: str
    """Code of who signed."""
    on: date
    papers: tuple[Paper, ...] = SIGNED


@dataclass(frozen=True, slots=True)
class CorrectionAsked:
    """Somebody asked for a correction of the minutes."""

    person: str
    text: str
    point: int | None = None
    """Number of the entry that it is about, where they said so."""


@dataclass(frozen=True, slots=True)
class CorrectionAnswered:
    """The chair answered a correction asked for; refused, it is shown all the same."""

    of: int
    """Number of the entry that asked."""
    accepted: bool
    answer: str = ""


SigningEvent = PapersSigned | CorrectionAsked | CorrectionAnswered
