"""Everybody of the conference and where they are."""

from itertools import pairwise

from textual.content import Content

from cptui.domain.conference import Conference
from cptui.domain.people import Person
from cptui.domain.state import Attendee, Stretch, Whereabouts
from cptui.tui.text import T, hanging, padded
from cptui.tui.widgets.lines import Row
from cptui.tui.words import clock

STATE, TIME, CODE, NAME = 5, 12, 8, 18


def people_rows(conference: Conference, width: int) -> list[Row]:
    """Return a row for each person, in the order of the case file, newcomers last."""
    return [
        Row(code, _person(conference, person, width)) for code, person in conference.people.items()
    ]


def _person(conference: Conference, person: Person, width: int) -> tuple[Content, ...]:
    attendee = conference.attendance.get(person.code)
    state, time = _where(conference, attendee)
    style = "bold" if state == "in" else ""
    head = padded(T(state, style), STATE) + padded(T(time), TIME) + padded(T(person.code), CODE)
    if width >= 70:
        head += padded(T(person.name), NAME) + T(" ")
        words = [person.role]
    else:
        words = [person.name, person.role]
    words += _notes(conference, person, attendee)
    return hanging(head, T("; ".join(words)), width)


def _where(conference: Conference, attendee: Attendee | None) -> tuple[str, str]:
    if attendee is None:
        return "--", ""
    if attendee.where is Whereabouts.EXCLUDED:
        return "out", _stretch(conference, attendee.excluded[-1])
    if not attendee.present:
        return "out", ""
    if attendee.where is Whereabouts.IN:
        return "in", clock(conference, attendee.present[0].start)
    return "out", _stretch(conference, attendee.present[-1])


def _stretch(conference: Conference, stretch: Stretch) -> str:
    end = clock(conference, stretch.end) if stretch.end else ""
    return f"{clock(conference, stretch.start)}-{end}" if end else clock(conference, stretch.start)


def _notes(conference: Conference, person: Person, attendee: Attendee | None) -> list[str]:
    notes = _absence(conference, person) if attendee is None else _presence(conference, attendee)
    if person.deputy_for:
        notes.append(f"for {person.deputy_for}")
    if person.beside:
        notes.append(f"with {person.beside}")
    leads = [child for child, code in conference.plan.leads.items() if code == person.code]
    if leads:
        everyone = set(leads) == set(conference.child_codes)
        names = [conference.case.child(child).name for child in leads]
        notes.append("lead for all" if everyone else f"lead for {', '.join(names)}")
    return notes


def _away(conference: Conference, attendee: Attendee) -> list[str]:
    """Return when somebody who is back was away, but for when they were kept out."""
    kept_out = {one.start for one in attendee.excluded}
    return [
        f"away {clock(conference, gone.end)}-{clock(conference, back.start)}"
        for gone, back in pairwise(attendee.present)
        if gone.end is not None and gone.end not in kept_out
    ]


def _dropped(attendee: Attendee) -> bool:
    return bool(attendee.present) and attendee.present[-1].dropped


def _absence(conference: Conference, person: Person) -> list[str]:
    if person.code in conference.apologies:
        views = conference.apologies[person.code]
        return ["apologies, views received" if views else "apologies"]
    return ["not here"]


def _presence(conference: Conference, attendee: Attendee) -> list[str]:
    notes = []
    if attendee.where is Whereabouts.EXCLUDED and attendee.excluded:
        stretch = attendee.excluded[-1]
        word = "kept out" if stretch.closed_session else "excluded"
        notes.append(f"{word}: {stretch.ground}")
    elif attendee.where is Whereabouts.OUT and _dropped(attendee):
        notes.append("line dropped")
    notes += [
        f"{'kept out' if one.closed_session else 'excluded'} {_stretch(conference, one)}"
        for one in attendee.excluded
        if one.end is not None
    ]
    notes += _away(conference, attendee)
    if attendee.remote:
        notes.append("remote")
    labels = conference.profile.agencies
    notes += [f"also {labels[code].label if code in labels else code}" for code in attendee.also]
    return notes
