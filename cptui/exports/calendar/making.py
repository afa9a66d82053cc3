"""One meeting's file, made of what the conference may let out."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import NAMESPACE_DNS, uuid5

from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.domain.copies import Reader
from cptui.domain.text import clean
from cptui.exports.calendar.invite import Invite, Meeting, Method
from cptui.exports.calendar.privacy import Private
from cptui.exports.calendar.slots import REVIEW, Slot
from cptui.exports.calendar.tracks import Track

_NAMESPACE = uuid5(NAMESPACE_DNS, "cptui.invalid")
_MAILBOX = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
NOBODY = "no-reply@cptui.invalid"
"""The organiser where the service has no mailbox: RFC 5546 wants one, and no mail goes there."""
_LONGEST_PLACE = 300
_MINUTES_OF_A_DAY = 24 * 60


def organiser(conference: Conference, private: Private) -> str | None:
    """Return the service's mailbox; None without one, or where it is somebody's own."""
    mailbox = (conference.case.organiser_email or "").strip()
    return mailbox if _MAILBOX.fullmatch(mailbox) and not private.named(mailbox) else None


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the files of one conference for one reader."""

    conference: Conference
    """Perhaps cut for the reader."""
    private: Private
    """What may stand in no file, known from the whole of it."""
    reader: Reader | None
    guest: str | None
    """The reader's mailbox, where this is an invitation."""

    def invite(self, key: str, name: str, track: Track) -> Invite:
        """Return the file; raises Refused when the wording lacks what it needs."""
        from cptui.exports.calendar.ics import to_ics

        meeting = self._meeting(key, track)
        conference = self.conference
        start, end = conference.local(meeting.start), conference.local(meeting.end)
        cancelled = "cancelled-" if meeting.method is Method.CANCEL else ""
        rehearsal = "rehearsal-" if conference.rehearsal else ""
        whose = f"-for-{self.reader.slug}" if self.reader else ""
        file_name = f"{rehearsal}{cancelled}{name}-{start:%Y-%m-%d}{whose}.ics"
        data = to_ics(meeting, conference.profile.zone)
        return Invite(file_name, data, start, end, meeting.method)

    def _meeting(self, key: str, track: Track) -> Meeting:
        slot = track.slot
        if slot is None or track.changed is None or track.created is None:
            raise ValueError("no such meeting")
        place = self._place(key, slot)
        described = [self._words("description")]
        if slot.venue and not place:
            described.append(self._words("place_elsewhere"))
        return Meeting(
            uid=f"{uuid5(_NAMESPACE, f'{self.conference.key}/{key}')}@cptui.invalid",
            sequence=track.sequence,
            created=track.created.astimezone(UTC),
            changed=track.changed.astimezone(UTC),
            start=slot.start,
            end=self._end(key, slot.start),
            summary=self._summary(),
            description="\n".join(described),
            category=self._words("category"),
            reminder=self._words("reminder"),
            organiser=organiser(self.conference, self.private) or NOBODY,
            method=self._method(track),
            called_off=track.everybody is None,
            location=place,
            guest=self.guest,
            repeat=slot.repeat,
        )

    def _method(self, track: Track) -> Method:
        if track.own is None:
            return Method.CANCEL
        return Method.REQUEST if self.guest else Method.PUBLISH

    def _summary(self) -> str:
        reference = clean(self.conference.case.reference)
        if self.private.named_within(reference):
            summary = self._words("summary_without_reference")
        else:
            summary = self._words("summary").replace("{reference}", reference)
        if self.conference.rehearsal:
            return self._words("rehearsal").replace("{summary}", summary)
        return summary

    def _place(self, key: str, slot: Slot) -> str | None:
        """Return the place, where it may stand in a calendar and the reader may know it."""
        plan = self.conference.plan
        known = plan.review if key == REVIEW else plan.core_group
        if self.conference.copy and (known is None or known.venue != slot.venue):
            return None
        place = clean(slot.venue or "").strip()[:_LONGEST_PLACE]
        if not place or self.private.at_home(place) or self.private.named(place):
            return None
        return place

    def _end(self, key: str, start: datetime) -> datetime:
        name = f"{'review' if key == REVIEW else 'core_group'}_minutes"
        words = self._words(name)
        minutes = int(words) if re.fullmatch(r"[0-9]{1,4}", words) else 0
        if not 0 < minutes <= _MINUTES_OF_A_DAY:
            raise Refused(f"The wording's calendar.{name} is no length of a meeting.")
        return start + timedelta(minutes=minutes)

    def _words(self, key: str) -> str:
        try:
            return clean(self.conference.wording[f"calendar.{key}"], lines=True).strip()
        except KeyError:
            raise Refused(f"The wording has no calendar.{key}.") from None
