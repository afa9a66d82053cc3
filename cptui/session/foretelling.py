"""What a line would do if Enter were pressed now, in words."""

from collections.abc import Callable
from datetime import datetime

from cptui.actions.refusal import Doubtful, Refused
from cptui.capture.line import KEPT
from cptui.capture.reading import Ask, Meaning, Reading, Shell, Telling
from cptui.minutes.telling import tell
from cptui.session.deciding import deciding
from cptui.session.known import Known


def foretold(read: Callable[[], Reading], known: Known, now: datetime) -> str:
    """Return what the line read would do, on the state as last read back; nothing is written.

    A refusal is foretold in its own words, a question by itself; an empty text where there is
    nothing to foretell.
    """
    try:
        reading = read()
        match reading:
            case Meaning():
                event = deciding(reading)(known)
                return tell(known.conference, event, reading.at or now)
            case Ask():
                return reading.question
            case Telling():
                return reading.lines[0] if reading.lines else ""
            case Shell(name="clock", at=datetime() as at):
                return f"Sets the rehearsal's clock to {known.conference.local(at):%H:%M}."
            case Shell(name="short" | "short now", words=words):
                return f"Keeps {words}."
            case Shell(name="find", words=words):
                return f"Searches the record for {words}"
            case Shell():
                return "Leaves. Everything is saved."
    except Doubtful as doubt:
        return f"{doubt} It will ask: really?"
    except Refused as refusal:
        # Before Enter there is nothing yet to have kept.
        return str(refusal).removesuffix(KEPT).rstrip()
