"""Who is sent what, whether in time, and the times that begin when they had it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from cptui.domain.conference import Conference
from cptui.domain.events import SIGNED, Paper
from cptui.domain.people import Kind
from cptui.domain.state import Sending
from cptui.domain.values import dataclass
from cptui.rules.dates.counting import day_of, due
from cptui.rules.dates.due import DateState, DueDate
from cptui.rules.dates.gathering import of_conference
from cptui.rules.dates.listing import due_dates
from cptui.rules.dates.said import say_date
from cptui.rules.signing import agreed, number_of, unanswered

LIMITS = {
    Paper.LETTER: "decision_letter",
    Paper.PLAN: "outline_plan",
    Paper.MINUTES: "minutes",
}
"""The profile's limit for each paper."""
RECEIVED = "minutes_received"


@dataclass(frozen=True, slots=True)
class Punctual:
    """Whether a sending was in time."""

    by: date | None
    """The last day; None where the profile sets no limit."""
    late: bool = False


def due_by(conference: Conference, paper: Paper) -> date | None:
    """Return the last working day for sending the paper; None where there is no limit."""
    for one in due_dates(conference):
        if one.id == LIMITS.get(paper) and one.state is DateState.SET:
            return one.by
    return None


def punctual(conference: Conference, sending: Sending) -> Punctual:
    """Return whether it was sent by the profile's limit.

    A later version of what the same reader was sent before is not late.
    """
    first = next(
        one
        for one in conference.sendings
        if (one.paper, one.reader) == (sending.paper, sending.reader)
    )
    by = due_by(conference, sending.paper)
    return Punctual(by, late=by is not None and first.on > by)


def recipients(conference: Conference) -> tuple[str, ...]:
    """Return the codes of those the papers go to, the family first.

    Family who were invited or have parental responsibility; professionals who came or sent
    apologies (Warwickshire's guidelines, Torbay's procedures).
    """
    family = [
        one.code
        for one in conference.case.family
        if one.invited or any(relation.parental_responsibility for relation in one.relations)
    ]
    away = {one.code for one in conference.case.professionals if one.attendance == "apologies"}
    family += [
        code
        for code, person in conference.people.items()
        if person.kind is Kind.PROFESSIONAL
        and (_came(conference, code) or code in conference.apologies or code in away)
    ]
    return tuple(family)


def _came(conference: Conference, code: str) -> bool:
    one = conference.attendance.get(code)
    return one is not None and bool(one.present)


def not_sent(conference: Conference, paper: Paper) -> tuple[str, ...]:
    """Return the codes of those the paper goes to and was not sent to yet.

    Once a version is agreed it is that version that they are to have.
    """
    version = agreed(conference, paper)
    had = {
        one.reader
        for one in conference.sendings
        if one.paper is paper and (version is None or one.version == version.number)
    }
    return tuple(code for code in recipients(conference) if code not in had)


def reader_dates(conference: Conference) -> tuple[DueDate, ...]:
    """Return by when each reader may complain or ask for corrections, once they had the minutes.

    Only for limits that count from receiving them; to complain is the family's.
    """
    facts = of_conference(conference)
    found: list[DueDate] = []
    for name in ("corrections", "complaint"):
        limit = conference.profile.limits.get(name)
        if limit is None or limit.n is None or limit.start != RECEIVED:
            continue
        for code, had in received(conference).items():
            person = conference.people[code]
            if name == "complaint" and person.kind not in (Kind.FAMILY, Kind.CHILD):
                continue
            own = replace(limit, label=f"{limit.label}, {person.name}")
            date_ = due(facts, name, own, had)
            warnings = (*date_.warnings, *_again(conference, code, had))
            found.append(replace(date_, reader=code, warnings=warnings))
    return tuple(found)


def received(conference: Conference) -> dict[str, date]:
    """Return when each reader first had the minutes, by code."""
    first: dict[str, date] = {}
    for one in conference.sendings:
        if one.paper is Paper.MINUTES and one.received is not None:
            first[one.reader] = min(one.received, first.get(one.reader, one.received))
    return first


def _again(conference: Conference, reader: str, first: date) -> Iterator[str]:
    for one in conference.sendings:
        had = one.received
        if one.paper is Paper.MINUTES and one.reader == reader and had is not None and had > first:
            version = f"Version {one.version}" if one.version else "A later draft"
            yield (
                f"{version} was had on {say_date(had)}: whether the time begins again then is "
                "for the chair to say."
            )


def every_date(conference: Conference) -> tuple[DueDate, ...]:
    """Return every date, each limit that counts from receiving the minutes for its readers."""
    of_readers = reader_dates(conference)
    known = {one.id for one in of_readers}
    general = (
        one
        for one in due_dates(conference)
        if not (one.id in known and one.state is DateState.NOT_KNOWN)
    )
    return (*general, *of_readers)


def where_papers_are(conference: Conference) -> tuple[str, ...]:
    """Return, a sentence each, what is signed, what is still to be sent by when, who may complain.

    Nothing before the close.
    """
    if conference.closing.closed is None:
        return ()
    lines: list[str] = []
    for paper in SIGNED:
        version = agreed(conference, paper)
        state, earlier = f"signed, version {version.number}" if version else "a draft", ""
        if version is None and number_of(conference, paper) != "1.0":
            state = f"a draft of version {number_of(conference, paper)}"
            earlier = "the version before "
        left = not_sent(conference, paper)
        by = due_by(conference, paper)
        until = f", due {say_date(by)}" if by else ""
        sent = f"not sent to {', '.join(left)}{until}" if left else f"{earlier}sent to everybody"
        lines.append(f"{paper.value.capitalize()}: {state}; {sent}.")
    lines += [f"Correction {one.entry} is not answered." for one in unanswered(conference)]
    for one in reader_dates(conference):
        if one.limit is not None:
            lines.append(f"{one.label}: by {say_date(one.by or day_of(one.limit))}.")
    return tuple(lines)
