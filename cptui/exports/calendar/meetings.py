"""The meetings a conference sets, as calendar files: core groups and the next conference.

Siblings share a meeting, so they share its file; and each file holds one meeting, since of
several some programs take only the first and others none.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cptui.actions.refusal import Refused
from cptui.domain.case import ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.copies import Reader, ReaderKind
from cptui.domain.past import Then
from cptui.domain.people import Kind
from cptui.exports.calendar.invite import Invite, Method
from cptui.exports.calendar.making import Maker, organiser
from cptui.exports.calendar.privacy import Private
from cptui.exports.calendar.slots import FIRST, REVIEW, Slot, Who
from cptui.exports.calendar.tracks import Track, told, tracks
from cptui.rules.readers import reader_named

NO_MAILBOX = (
    "An invitation needs the service's own mailbox, to which guests reply: give organiser_email "
    "in the case file, or have the files without guests."
)
MAILBOX = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


def invites(
    conference: Conference,
    past: Sequence[Then] = (),
    *,
    reader: str | None = None,
    method: Method = Method.PUBLISH,
) -> tuple[Invite, ...]:
    """Return the calendar files of the conference, of a reader's copy those for that reader.

    `past` is how the whole conference stood before (`domain.past`): from it come how often
    each meeting changed, and those to take out of a diary again; without it every meeting is
    as if set now. `reader` is the code of whose files they are, where `conference` is
    nobody's copy; nobody's are none. A meeting or place that is not in a reader's copy is in
    no file of theirs. REQUEST makes an invitation of a professional's with a mailbox, and
    changes nothing for everybody else: family are never in a list of guests. Raises Refused
    when the wording lacks what a calendar needs, or an invitation the service's mailbox.
    """
    moments = past or (Then(conference.opened, conference),)
    whole = moments[-1].conference
    one = conference.copy.reader if conference.copy else None
    if reader is not None:
        one = reader_named(whole, reader)
        if one is None:
            return ()
    private = Private(whole)
    guest = mailbox(whole, one.code) if one and method is Method.REQUEST else None
    if guest and organiser(conference, private) is None:
        raise Refused(NO_MAILBOX)
    maker = Maker(conference, private, one, guest)
    return tuple(_apart(_files(conference, maker, _followed(moments, _who(whole, one)))))


def _followed(moments: Sequence[Then], who: Who | None) -> dict[str, Track]:
    """Return the meetings there are, and those whose end somebody is to be told of."""
    found = tracks(moments, who)
    return {key: track for key, track in found.items() if track.own or told(track, moments)}


def _who(whole: Conference, reader: Reader | None) -> Who | None:
    """Return whose meetings these are; None: everybody's."""
    if reader is None or reader.kind in (ReaderKind.FULL, ReaderKind.PROFESSIONALS):
        return None
    if reader.kind is ReaderKind.PROFESSIONAL:
        return Who(reader.persons, whole.people[reader.code].children)
    return Who(reader.persons, reader.children)


def _files(conference: Conference, maker: Maker, found: dict[str, Track]) -> Iterator[Invite]:
    plan = conference.plan
    for key, track in found.items():
        known = plan.review if key == REVIEW else plan.core_group
        unknown = conference.copy is not None and (known is None or known.start is None)
        if track.slot is None or (unknown and track.own is not None):
            continue
        yield maker.invite(key, _name(conference, key, track.slot), track)


def _apart(files: Iterable[Invite]) -> Iterator[Invite]:
    """Yield the files with names of their own: two called off may have been on one day."""
    taken: Counter[str] = Counter()
    for one in files:
        taken[one.file_name] += 1
        if (count := taken[one.file_name]) == 1:
            yield one
        else:
            yield replace(one, file_name=f"{one.file_name.removesuffix('.ics')}-{count}.ics")


def _name(conference: Conference, key: str, slot: Slot) -> str:
    if key == REVIEW:
        return "review"
    # The first one was set by the initial conference; a review sets the one after itself.
    if key == FIRST and conference.case.kind is not ConferenceKind.REVIEW:
        return "core-group-first"
    return "core-groups" if slot.repeat else "core-group"


def guests(conference: Conference) -> tuple[str, ...]:
    """Return the codes of those who can be sent an invitation: professionals with a mailbox."""
    return tuple(code for code in conference.people if mailbox(conference, code))


def mailbox(conference: Conference, code: str | None) -> str | None:
    """Return a professional's mailbox; None for everybody else and where there is none."""
    person = conference.people.get(code or "")
    if person is None or person.kind is not Kind.PROFESSIONAL:
        return None
    found = next((one.email for one in conference.case.professionals if one.code == code), None)
    plain = (found or "").strip()
    return plain if MAILBOX.fullmatch(plain) else None
