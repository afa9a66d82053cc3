"""What was answered to the checks."""

from cptui.domain.events import Answer
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class CheckReply:
    """The last answer to a check given by hand."""

    answer: Answer | None
    """None: waived."""
    note: str
    entry: int
