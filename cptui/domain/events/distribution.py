"""Events of what was sent to whom, and when they had it."""

from datetime import date

from cptui.domain.events.signing import Paper
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class PaperSent:
    """A paper went to these readers."""

    paper: Paper
    readers: tuple[str, ...]
    on: date
    route: str = ""
    """By what: hand, first class post, secure email."""


@dataclass(frozen=True, slots=True)
class PaperReceived:
    """A reader had a paper; a time to complain or to correct may begin."""

    paper: Paper
    reader: str
    on: date


DistributionEvent = PaperSent | PaperReceived
