"""What the session answered, put for the line above the capture line."""

from enum import Enum

from textual.content import Content

from cptui.actions.refusal import Refused
from cptui.capture.line import KEPT
from cptui.capture.reading import Ask, Telling
from cptui.domain.values import dataclass
from cptui.rules.mentions import mentions
from cptui.session.results import Quit, Saved
from cptui.session.typist import Waits
from cptui.tui.text import T, joined

LINES_SHOWN = 3
"""A longer telling has a dialog to itself."""
CHOICES_SHOWN = 6
"""More choices are listed in the place of the screen's own part."""

DROPS = "Esc drops the question."


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
    parts: tuple[Content, ...] = ()
    """Lines, or the pieces of a question: none of them is broken where it fits a line.

    After what was saved, the first, comes what is mentioned besides.
    """


def reply_to(
    result: Saved | Ask | Refused | Telling | Quit | Waits, question: Ask | None = None
) -> Reply:
    """Return the answer as shown; nothing for a quit, or a telling that has a dialog.

    `question` still waits for its answer, and is shown until it is settled.
    """
    if question is not None and not isinstance(result, Ask | Quit):
        return _still_asked(result, question)
    if isinstance(result, Saved):
        besides = mentions(result.conference, result.entry)
        return Reply(Tone.SAVED, (saved(result), *(T(line) for line in besides)))
    if isinstance(result, Ask):
        return Reply(Tone.ASKED, _in_short(result))
    if isinstance(result, Refused):
        return refused(str(result))
    if isinstance(result, Telling) and result.entries:
        return note(f"{len(result.entries)} found. Enter goes there; then n and N, to others.")
    if isinstance(result, Telling) and len(result.lines) <= LINES_SHOWN:
        return Reply(Tone.TOLD, tuple(T(line) for line in result.lines))
    return Reply()


def _still_asked(result: Saved | Refused | Telling | Waits, question: Ask) -> Reply:
    """Return what came of a line while a question stands, and the question once more."""
    if isinstance(result, Waits):
        count = "1 line waits" if result.count == 1 else f"{result.count} lines wait"
        said: tuple[Content, ...] = (T(f"{count} for the answer."),)
    else:
        said = reply_to(result).parts
    return Reply(Tone.ASKED, (*said, T(DROPS), *_in_short(question)))


def _in_short(ask: Ask) -> tuple[Content, ...]:
    """Return the question; with its answers where they are not listed elsewhere."""
    parts = asked(ask)
    return parts[:1] if len(ask.choices) > CHOICES_SHOWN else parts


def saved(result: Saved) -> Content:
    """Return what was saved, with the number and time it has in the record."""
    time = f"{result.conference.local(result.entry.at):%H:%M}"
    return T(f"{result.entry.number}. {time} {result.words}")


def refused(text: str, more: str = "") -> Reply:
    """Return the refusal in its words; that the line is kept is seen, not said."""
    words = text.removesuffix(KEPT).rstrip() + more
    return Reply(Tone.REFUSED, (joined(T("Not done: ", "bold $error"), words),))


def asked(ask: Ask) -> tuple[Content, ...]:
    """Return the question and each thing that can be answered to it."""
    choices = [
        joined(T(f"{number} ", "bold"), T(one.key, "bold"), f" {one.label}")
        for number, one in enumerate(ask.choices, 1)
    ]
    question = joined(T("? ", "bold"), T(ask.question, "bold"))
    return (question, *choices)


def told(result: Saved | Ask | Refused | Telling | Quit | Waits) -> tuple[str, ...]:
    """Return what is too long for the line above the capture line; nothing for most."""
    if isinstance(result, Telling) and (result.entries or len(result.lines) > LINES_SHOWN):
        return result.lines
    if isinstance(result, Ask) and len(result.choices) > CHOICES_SHOWN:
        return tuple(
            f"{number:>2} {one.key}  {one.label}" for number, one in enumerate(result.choices, 1)
        )
    return ()


def comes_back(how: str, more: int) -> str:
    """Return how a line comes back, and that Up brings those that went on with it."""
    lines = "the line" if more == 1 else f"the {more} lines"
    return f"{how}, and with Up {lines} that went on with it." if more else f"{how}."


def note(text: str) -> Reply:
    """Return words of our own as an answer."""
    return Reply(Tone.TOLD, (T(text),))
