"""The conference as it begins, and as an amended case file changes it."""

from dataclasses import replace
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import CaseAmended, ConferenceOpened, OpeningEvent
from cptui.domain.state import ItemRun, Running


def begin(entry: Entry) -> Conference:
    """Return the conference as its first entry opens it; TypeError for any other event."""
    event = entry.event
    if not isinstance(event, ConferenceOpened):
        raise TypeError("A record begins with ConferenceOpened.")
    items = enumerate(event.agenda.items, start=1)
    return Conference(
        case=event.case,
        profile=event.profile,
        agenda=event.agenda,
        wording=event.wording,
        holidays=event.holidays,
        key=event.key,
        rehearsal=event.rehearsal,
        opened=entry.at,
        people=event.case.people(),
        running=Running(tuple(ItemRun(number, item.minutes) for number, item in items)),
        last_entry=entry.number,
    )


def evolve_opening(conference: Conference, entry: Entry, event: OpeningEvent) -> Conference:
    """Return the conference on the amended case; a second opening changes nothing."""
    match event:
        case ConferenceOpened():
            return conference
        case CaseAmended():
            listed = conference.case.people()
            newcomers = {k: v for k, v in conference.people.items() if k not in listed}
            return replace(
                conference,
                case=event.case,
                profile=event.profile,
                people=event.case.people() | newcomers,
            )
        case _:
            assert_never(event)
