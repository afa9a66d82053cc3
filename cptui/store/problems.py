"""What is wrong with something people wrote, said so that they can mend it."""

from cptui.domain.text import clean
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, where, and how to mend it."""

    file: str
    line: int | None
    what: str
    mend: str = ""

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return clean(f"{place}: {self.what}" + (f" {self.mend}" if self.mend else ""))


class NotValid(Exception):
    """A case file, profile or template is not valid (exit 3); carries every problem."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problem(s)")
        self.problems = problems


class RecordUnusable(Exception):
    """The record cannot be written or read (exit 7); its text is for the user."""
