"""One thing on a card."""

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be gone through in an item."""

    done: bool
    what: str
    """In words, done or still to do, without a full stop."""
    line: str
    """What is typed to do it."""
