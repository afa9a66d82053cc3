"""What a typed line turns out to mean."""

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.events import Event
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the prompt holds between lines."""

    speaker: str | None = None
    teller: str | None = None
    children: tuple[str, ...] = ()
    """Children held by /about; empty: all."""
    point: int | None = None
    """Entry of the speaker's last point in this item, which `and ...` joins."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """An action with its arguments, to be decided against the newest state."""

    action: Callable[..., Event]
    arguments: Mapping[str, object] = field(default_factory=dict)
    at: datetime | None = None
    """When it happened, UTC, if the line said so."""
    prompt: Prompt | None = None
    """The prompt once this is saved; None leaves it. A point's own entry number is filled
    in by the session when `becomes_point` is set."""
    becomes_point: bool = False
    verbatim: bool = False
    """Whether its words stay as they are: no abbreviation in them is written out."""

    def decide(self, conference: Conference, *, sure: bool = False) -> Event:
        """Return the event, or raise Refused or Doubtful."""
        more = {"sure": True} if sure else {}
        return self.action(conference, **self.arguments, **more)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer offered."""

    key: str
    """What is typed to choose it."""
    label: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A question that must be answered before anything happens."""

    question: str
    choices: tuple[Choice, ...]
    answer: "Callable[[str], Reading]"
    """Takes the typed answer; raises Refused when it is none of the choices."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Something to show; nothing is recorded."""

    lines: tuple[str, ...]
    prompt: Prompt | None = None
    entries: tuple[int, ...] = ()
    """The entry each line is about, of a search; empty for every other."""


@dataclass(frozen=True, slots=True)
class Shell:
    """Something for the session or the program, not the record: quit, clock, find."""

    name: str
    at: datetime | None = None
    words: str = ""


Reading = Meaning | Ask | Telling | Shell
