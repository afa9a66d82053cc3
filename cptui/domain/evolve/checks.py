"""What the answers to the checks make of the conference."""

from dataclasses import replace
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import CheckAnswered, CheckEvent, CheckWaived
from cptui.domain.state import CheckReply


def evolve_checks(conference: Conference, entry: Entry, event: CheckEvent) -> Conference:
    """Return the conference with the last answer to that check."""
    match event:
        case CheckAnswered():
            reply = CheckReply(event.answer, event.note, entry.number)
        case CheckWaived():
            reply = CheckReply(None, event.reason, entry.number)
        case _:
            assert_never(event)
    return replace(conference, checks={**conference.checks, event.check: reply})
