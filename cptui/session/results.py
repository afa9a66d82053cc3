"""What comes of a line or a key: what the screen and line mode get to show."""

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask, Telling
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Saved:
    """An entry is on disk."""

    entry: Entry
    words: str
    """What was saved, in a plain sentence or two."""
    conference: Conference
    """The state it led to."""


@dataclass(frozen=True, slots=True)
class Quit:
    """The typist wants to leave; everything is saved already."""


Done = Saved | Ask | Refused
"""What an action comes to; a refusal is a value here, not raised."""
Said = Saved | Ask | Refused | Telling | Quit
"""What a typed line comes to."""
