"""The chair's signature, and corrections asked for afterwards."""

from collections.abc import Iterable
from datetime import date

from cptui.actions import known
from cptui.actions.refusal import Doubtful, NotComplete, Refused
from cptui.domain.conference import Conference
from cptui.domain.events import SIGNED, CorrectionAnswered, CorrectionAsked, Paper, PapersSigned
from cptui.domain.state import Asked
from cptui.rules.closing import outstanding
from cptui.rules.signing import agreed, not_final, unanswered


def sign(
    conference: Conference,
    chair: str,
    on: date,
    today: date,
    papers: Iterable[Paper] = SIGNED,
    sure: bool = False,
) -> PapersSigned:
    """Return that the chair agreed the papers as they stand.

    Raises NotComplete before the close and while a correction waits for an answer; Doubtful
    where something was left open at the close; Refused for anybody but the chair.
    """
    signed = tuple(dict.fromkeys(papers))
    _closed(conference, "signed")
    if chair != conference.case.chair.code:
        raise Refused(f"The chair signs: {conference.case.chair.name}.")
    if all(agreed(conference, paper) for paper in signed):
        raise Refused("Signed already, and nothing was changed since.")
    waiting = unanswered(conference) if Paper.MINUTES in signed else ()
    if waiting:
        numbers = ", ".join(str(one.entry) for one in waiting)
        raise NotComplete(f"Not answered yet, so not signed: correction {numbers}.")
    known.not_ahead(on, today)
    known.not_before_close(conference, on)
    missing = [one.what for one in outstanding(conference) if one.blocking]
    if missing and not sure:
        raise Doubtful("Left open at the close: " + "; ".join(missing) + ".")
    return PapersSigned(chair, on, signed)


def ask_correction(
    conference: Conference, person: str, text: str, point: int | None = None
) -> CorrectionAsked:
    """Return that somebody asked for a correction, of a point where they said which."""
    _closed(conference, "corrected")
    known.person(conference, person)
    if point is not None:
        known.point(conference, point)
    return CorrectionAsked(person, known.words(text, "what is to be corrected"), point)


def answer_correction(
    conference: Conference, of: int, accepted: bool, answer: str = ""
) -> CorrectionAnswered:
    """Return the chair's answer; Refused without a reason for refusing, and for no request."""
    asked = find_asked(conference, of)
    if asked.accepted is not None:
        raise Refused(f"Correction {asked.entry} is answered already. /undo {asked.answered}?")
    words = answer.strip()
    if not accepted and not words:
        raise Refused("Say why it is refused, after a colon: whoever asked reads it.")
    return CorrectionAnswered(asked.entry, accepted, words)


def find_asked(conference: Conference, number: int) -> Asked:
    """Return the correction by its entry's number, or by its place: 1 is the first."""
    found = next((one for one in conference.asked if one.entry == number), None)
    if found is None and 0 < number <= len(conference.asked):
        found = conference.asked[number - 1]
    if found is None:
        numbers = ", ".join(str(one.entry) for one in conference.asked)
        asked = f"There are: {numbers}." if numbers else "None was asked for."
        raise Refused(f"{number} is no correction. {asked}")
    return found


def _closed(conference: Conference, done: str) -> None:
    if conference.closing.closed is None:
        raise NotComplete(f"The conference is not closed, so nothing can be {done} yet.")


def refuse_drafts(conference: Conference) -> None:
    """Raise NotComplete, saying why, unless the chair signed every paper as it stands."""
    why = not_final(conference)
    if why:
        raise NotComplete(why)
