"""The meetings a conference sets, as calendar files: next core group and next review.

Siblings share a meeting, so they share its file.
"""

import re
from datetime import UTC, datetime, timedelta
from uuid import NAMESPACE_DNS, uuid5

from cptui.actions.refusal import Refused
from cptui.domain.case import ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.text import clean
from cptui.exports.calendar.invite import Invite, Meeting
from cptui.exports.calendar.privacy import Private

_NAMESPACE = uuid5(NAMESPACE_DNS, "cptui.invalid")
_MAILBOX = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_LONGEST_PLACE = 300
_MINUTES_OF_A_DAY = 24 * 60


def core_group_invite(conference: Conference) -> Invite | None:
    """Return the calendar file of the next core group; None while it has no date.

    Raises Refused when the wording lacks what a calendar needs.
    """
    plan = conference.plan
    group, changed = plan.core_group, plan.core_group_changed
    if group is None or group.start is None or changed is None or "core" in plan.left_open:
        return None
    maker = _Maker(conference, "core_group", group.start)
    # The first one was set by the initial conference; a review sets the one after itself.
    reviewed = conference.case.kind is ConferenceKind.REVIEW
    name = "core-group" if reviewed else "core-group-first"
    return maker.invite(name, plan.core_group_changes, changed, group.venue)


def review_invite(conference: Conference) -> Invite | None:
    """Return the calendar file of the next conference; None while it has no date.

    Raises Refused when the wording lacks what a calendar needs.
    """
    plan = conference.plan
    if plan.review is None or plan.review_changed is None or "review" in plan.left_open:
        return None
    maker = _Maker(conference, "review", plan.review.start)
    return maker.invite("review", plan.review_changes, plan.review_changed, plan.review.venue)


class _Maker:
    """Makes one meeting's file out of what the conference may let out."""

    def __init__(self, conference: Conference, kind: str, start: datetime) -> None:
        self._conference = conference
        self._kind = kind
        self._start = start.astimezone(UTC)
        self._private = Private(conference)

    def invite(self, name: str, sequence: int, changed: datetime, venue: str | None) -> Invite:
        from cptui.exports.calendar.ics import to_ics

        conference = self._conference
        meeting = self._meeting(sequence, changed.astimezone(UTC), venue)
        start, end = conference.local(meeting.start), conference.local(meeting.end)
        rehearsal = "rehearsal-" if conference.rehearsal else ""
        data = to_ics(meeting, conference.profile.zone)
        return Invite(f"{rehearsal}{name}-{start:%Y-%m-%d}.ics", data, start, end)

    def _meeting(self, sequence: int, changed: datetime, venue: str | None) -> Meeting:
        place = self._place(venue)
        described = [self._words("description")]
        if venue and not place:
            described.append(self._words("place_elsewhere"))
        return Meeting(
            uid=f"{uuid5(_NAMESPACE, f'{self._conference.key}/{self._kind}')}@cptui.invalid",
            sequence=sequence,
            changed=changed,
            start=self._start,
            end=self._start + timedelta(minutes=self._minutes()),
            summary=self._summary(),
            description="\n".join(described),
            category=self._words("category"),
            reminder=self._words("reminder"),
            location=place,
            organiser=self._organiser(),
        )

    def _summary(self) -> str:
        reference = clean(self._conference.case.reference)
        if self._private.named_within(reference):
            summary = self._words("summary_without_reference")
        else:
            summary = self._words("summary").replace("{reference}", reference)
        if self._conference.rehearsal:
            return self._words("rehearsal").replace("{summary}", summary)
        return summary

    def _place(self, venue: str | None) -> str | None:
        place = clean(venue or "").strip()[:_LONGEST_PLACE]
        if not place or self._private.at_home(place) or self._private.named(place):
            return None
        return place

    def _organiser(self) -> str | None:
        mailbox = (self._conference.case.organiser_email or "").strip()
        if not _MAILBOX.fullmatch(mailbox) or self._private.named(mailbox):
            return None
        return mailbox

    def _minutes(self) -> int:
        words = self._words(f"{self._kind}_minutes")
        minutes = int(words) if re.fullmatch(r"[0-9]{1,4}", words) else 0
        if not 0 < minutes <= _MINUTES_OF_A_DAY:
            raise Refused(f"The wording's calendar.{self._kind}_minutes is no length of a meeting.")
        return minutes

    def _words(self, key: str) -> str:
        try:
            return clean(self._conference.wording[f"calendar.{key}"], lines=True).strip()
        except KeyError:
            raise Refused(f"The wording has no calendar.{key}.") from None
