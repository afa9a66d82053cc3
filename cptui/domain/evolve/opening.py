"""The conference as it begins, and as an amended case file changes it."""

from dataclasses import replace
from typing import assert_never

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import CaseAmended, ConferenceOpened, OpeningEvent
from cptui.domain.evolve.facts import put_right_again
from cptui.domain.namesakes import told_apart
from cptui.domain.state import ItemRun, Running


def begin(entry: Entry) -> Conference:
    """Return the conference as its first entry opens it; TypeError for any other event."""
    event = entry.event
    if not isinstance(event, ConferenceOpened):
        raise TypeError("A record begins with ConferenceOpened.")
    items = tuple(
        ItemRun(number, str(number), item, item.minutes)
        for number, item in enumerate(event.agenda.items, start=1)
    )
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
        running=Running(items),
        last_entry=entry.number,
    )


def evolve_opening(conference: Conference, entry: Entry, event: OpeningEvent) -> Conference:
    """Return the conference on the amended case; a second opening changes nothing."""
    match event:
        case ConferenceOpened():
            return conference
        case CaseAmended():
            return _amended(conference, event)
        case _:
            assert_never(event)


def _amended(conference: Conference, event: CaseAmended) -> Conference:
    """Return the conference on the amended case; nothing the record speaks of is lost by it.

    Who came or gave a view stays known though the file names them no more, and so does a child
    once the conference has begun. What was put right in the meeting stays so, unless the file
    now says something else again.
    """
    kept = conference.case.children if conference.started else ()
    read = {one.code for one in event.case.children}
    children = (*event.case.children, *(one for one in kept if one.code not in read))
    case = replace(event.case, children=told_apart(children))
    for one in conference.facts_changed:
        case = put_right_again(case, one)
    listed, before = case.people(), conference.case.people()
    spoken_of = {*conference.attendance, *(person for _, person in conference.views)}
    also = {
        code: one
        for code, one in conference.people.items()
        if code not in listed and (code not in before or code in spoken_of)
    }
    return replace(conference, case=case, profile=event.profile, people=listed | also)
