"""What the session answered, put for the line above the capture line."""

from dataclasses import dataclass
from enum import Enum

from textual.content import Content

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask, Telling
from cptui.session.results import Quit, Saved
from cptui.tui.text import BLANK, T, between, joined, stacked

LINES_SHOWN = 3
"""A longer telling has a dialog to itself."""


class Tone(Enum):
    """What kind of answer it is."""

    NOTHING = "nothing"
    SAVED = "saved"
    TOLD = "told"
    ASKED = "asked"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, ready to be shown."""

    tone: Tone = Tone.NOTHING
    content: Content = BLANK


def reply_to(result: Saved | Ask | Refused | Telling | Quit) -> Reply:
    """Return the answer as shown; nothing for a quit."""
    if isinstance(result, Saved):
        return Reply(Tone.SAVED, T(result.words))
    if isinstance(result, Ask):
        return Reply(Tone.ASKED, asked(result))
    if isinstance(result, Refused):
        return Reply(Tone.REFUSED, joined(T("Not done: ", "bold $error"), str(result)))
    if isinstance(result, Telling):
        return Reply(Tone.TOLD, stacked(T(line) for line in result.lines))
    return Reply()


def asked(ask: Ask) -> Content:
    """Return the question with what can be answered to it."""
    choices = [joined(T(f" {one.key} ", "reverse"), f" {one.label}") for one in ask.choices]
    question = joined(T("? ", "bold"), T(ask.question, "bold"))
    return between("   ", [question, *choices])


def note(text: str) -> Reply:
    """Return words of our own as an answer."""
    return Reply(Tone.TOLD, T(text))
