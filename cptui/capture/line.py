"""A typed line on its way to a meaning, and the two ways reading it can stop short."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime

from cptui.capture.reading import Choice, Meaning, Prompt, Reading
from cptui.capture.shorthand import NO_SHORTHAND, Shorthand
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import Event
from cptui.domain.values import dataclass

PLAIN = "text"
"""The answer that keeps a doubtful word as plain text."""

KEPT = "Your line is kept: press Up."
"""Said with a refusal of a whole line, so that nobody types it anew."""


@dataclass(frozen=True, slots=True)
class Line:
    """One typed line with everything needed to read it."""

    text: str
    """The whole line, cleaned."""
    conference: Conference
    prompt: Prompt
    now: datetime
    by: str
    """Code of who types."""
    entries: Sequence[Entry] = ()
    shorthand: Shorthand = NO_SHORTHAND
    at: datetime | None = None
    """The time the line itself names, UTC."""
    answers: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """What was answered to questions about this line: (kind, word) to the answer."""

    @property
    def today(self) -> date:
        """The day on the profile's wall clock."""
        return self.conference.local(self.now).date()

    def answered(self, kind: str, word: str, answer: str) -> "Line":
        """Return the same line, now with that question answered."""
        return replace(self, answers={**self.answers, (kind, word): answer})

    def do(self, action: Callable[..., Event], **arguments: object) -> Meaning:
        """Return the action with its arguments, at the time the line names."""
        return Meaning(action, arguments, at=self.at)


class Unclear(Exception):
    """A word could mean several things, or none; the reader of the line asks."""

    def __init__(
        self,
        kind: str,
        word: str,
        question: str,
        choices: Sequence[Choice],
        also: Sequence[str] = (),
        several: bool = False,
    ) -> None:
        super().__init__(question)
        self.kind = kind
        self.word = word
        self.question = question
        self.choices = tuple(choices)
        self.also = tuple(also)
        """Answers taken besides the choices shown, such as every other code."""
        self.several = several
        """Whether several of the choices may be named in one answer."""


class Incomplete(Exception):
    """Part of a form is missing; the words say which, the table adds form and example."""


Reader = Callable[[Line, str], Reading | None]


@dataclass(frozen=True, slots=True)
class Row:
    """One form of the typed line: what is typed, what it means, who reads it."""

    form: str
    means: str
    example: str
    stage: str
    read: Reader | None
    """None for a part that goes with other lines, as tags do. A reader of lines that do not
    begin with a slash returns None when the line is not its own."""

    @property
    def word(self) -> str | None:
        """The command without its slash; None for other lines."""
        first = self.form.split()[0]
        return first[1:].rstrip(":") if first.startswith("/") else None


def rows_of(stage: str, *rows: tuple[str, str, str, Reader | None]) -> tuple[Row, ...]:
    """Return the rows of one stage, each given as form, meaning, example and reader."""
    return tuple(Row(form, means, example, stage, read) for form, means, example, read in rows)
