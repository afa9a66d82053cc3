"""Events of the checks before the meeting."""

from enum import StrEnum

from cptui.domain.values import dataclass


class Answer(StrEnum):
    """How a check was answered."""

    MET = "met"
    NOT_MET = "not"
    NOT_APPLICABLE = "na"


@dataclass(frozen=True, slots=True)
class CheckAnswered:
    """A check was answered by hand."""

    check: str
    answer: Answer
    note: str = ""


@dataclass(frozen=True, slots=True)
class CheckWaived:
    """The chair goes on without a check, and says why."""

    check: str
    reason: str


CheckEvent = CheckAnswered | CheckWaived
