"""Answering the checks before the meeting."""

from cptui.actions import known
from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.domain.events import Answer, CheckAnswered, CheckWaived
from cptui.rules.checks import check_ids


def answer_check(
    conference: Conference, check: str, answer: Answer, note: str = ""
) -> CheckAnswered:
    """Return that a check was answered; Refused when it is not asked here."""
    return CheckAnswered(_asked(conference, check), answer, note.strip())


def waive_check(conference: Conference, check: str, reason: str) -> CheckWaived:
    """Return that a check was waived; Refused without a reason."""
    return CheckWaived(_asked(conference, check), known.words(reason, "why it is waived"))


def _asked(conference: Conference, check: str) -> str:
    ids = check_ids(conference)
    if check not in ids:
        raise Refused(f"No check is called {check}. The checks: {', '.join(ids)}.")
    return check
