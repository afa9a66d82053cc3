"""Checks in words."""

from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.events import Answer, CheckAnswered, CheckEvent, CheckWaived
from cptui.minutes.telling.names import reason

_SAID = {
    Answer.MET: "met",
    Answer.NOT_MET: "not met",
    Answer.NOT_APPLICABLE: "not applicable",
}


def tell_check(conference: Conference, event: CheckEvent) -> str:
    """Return the event in words."""
    match event:
        case CheckAnswered():
            return f"Check {event.check}: {_SAID[event.answer]}.{reason(event.note)}"
        case CheckWaived():
            return f"Check {event.check}: waived.{reason(event.reason)}"
        case _:
            assert_never(event)
