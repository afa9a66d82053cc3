"""Those who came only while the reader was kept out: their coming would tell what it was about."""

from collections.abc import Iterable
from dataclasses import fields, replace

from cptui.domain.conference import Conference
from cptui.domain.copies import Place
from cptui.domain.events import (
    AgencyAlsoCounted,
    CaseAmended,
    ConferenceOpened,
    Event,
    NewcomerArrived,
    PeopleArrived,
    PeopleLeft,
)
from cptui.domain.people import Kind
from cptui.domain.state import Stretch
from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.verdict import Part, Seen, Unseen, Verdict

_NAMING = frozenset(("person", "source", "teller", "who", "members", "by", "people"))


def without_strangers(look: Looking, found: dict[int, Verdict]) -> dict[int, Verdict]:
    """Return the verdicts with nobody in them who came and went while the reader was kept out.

    Whoever is named in something the reader may know stays.
    """
    came = _came_unseen(look.conference, look.reader.persons)
    if not look.reader.of_the_family or not came:
        return found
    named = {
        code
        for one in found.values()
        if isinstance(one, Seen) and not isinstance(one.event, _COMING)
        for code in _named(one.event)
    }
    strangers = came - named
    return {number: _without(look, one, strangers) for number, one in found.items()}


_COMING = (PeopleArrived, PeopleLeft, NewcomerArrived, AgencyAlsoCounted)


def _came_unseen(conference: Conference, persons: tuple[str, ...]) -> set[str]:
    kept_out = [
        each
        for code in persons
        if code in conference.attendance
        for each in _together(conference.attendance[code].excluded)
    ]
    return {
        code
        for code, one in conference.attendance.items()
        if one.present
        and conference.people[code].kind not in (Kind.FAMILY, Kind.CHILD)
        and all(any(_within(there, out) for out in kept_out) for there in one.present)
    }


def _together(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Return the stretches with those run together that leave no time between: by the chair's
    exclusion, say, while a closed session goes on."""
    found: list[Stretch] = []
    for one in sorted(stretches, key=lambda one: one.start):
        last = found[-1] if found else None
        if last is None or (last.end is not None and last.end < one.start):
            found.append(one)
        elif last.end is not None and (one.end is None or one.end > last.end):
            found[-1] = replace(last, end=one.end)
    return found


def _within(there: Stretch, out: Stretch) -> bool:
    if there.start < out.start:
        return False
    return out.end is None or (there.end is not None and there.end <= out.end)


def _named(event: Event) -> set[str]:
    found: set[str] = set()
    for field in fields(event):
        value = getattr(event, field.name)
        if field.name in _NAMING and isinstance(value, str):
            found.add(value)
        elif field.name in _NAMING and isinstance(value, tuple):
            found |= {one for one in value if isinstance(one, str)}
    return found


def _without(look: Looking, verdict: Verdict, strangers: set[str]) -> Verdict:
    if not isinstance(verdict, Seen) or not strangers:
        return verdict
    event = verdict.event
    part = Part("who came", look.why("strangers"), Place.ATTENDANCE)
    match event:
        case NewcomerArrived() if event.person.code in strangers:
            return Unseen((part,))
        case AgencyAlsoCounted() if event.person in strangers:
            return Unseen(())
        case PeopleArrived() | PeopleLeft():
            left = tuple(code for code in event.people if code not in strangers)
            less = (part,) if len(left) < len(event.people) else ()
            return Seen(replace(event, people=left), (*verdict.less, *less))
        case ConferenceOpened() | CaseAmended():
            case = event.case
            kept = tuple(one for one in case.professionals if one.code not in strangers)
            return Seen(replace(event, case=replace(case, professionals=kept)), verdict.less)
        case _:
            return verdict
