"""Who was there and when, who sent apologies, and the reports."""

from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.copies import Place
from cptui.domain.people import Person
from cptui.domain.state import Attendee
from cptui.minutes.front import document
from cptui.minutes.presence import came
from cptui.minutes.reports import reports
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import (
    Block,
    Bullets,
    Document,
    Heading,
    Look,
    Paragraph,
    Table,
    runs,
)
from cptui.minutes.words import full_stop, sentence
from cptui.rules.quorum import quorum_of


def attendance_document(conference: Conference, made: datetime) -> Document:
    """Return attendance, apologies and reports as a document of their own."""
    scribe = Scribe(conference)
    title = scribe.words(
        "attendance.title", kind=conference.profile.label(conference.case.kind.value)
    )
    blocks = (*attendance(scribe), *reports(scribe))
    return document(conference, scribe.words, "attendance", title, made, *blocks)


def attendance(scribe: Scribe) -> tuple[Block, ...]:
    """Return who was there, who sent apologies with what views, and who did not come."""
    conference, words = scribe.conference, scribe.words
    present = tuple(
        _present(scribe, conference.people[code], one)
        for code, one in conference.attendance.items()
        if one.present
    )
    blocks: list[Block] = [Heading(1, words("attendance.heading"), part="attendance")]
    if present:
        header = tuple(words(f"attendance.{one}") for one in ("name", "role", "when"))
        blocks.append(Table(words("attendance.caption"), header, present, (30, 38, 32)))
    else:
        blocks.append(Paragraph(runs(words("attendance.nobody"))))
    blocks += _quorum(scribe)
    blocks += scribe.left_out(Place.ATTENDANCE)
    return (*blocks, *_apologies(scribe), *_absent(scribe), *_children(scribe))


def _quorum(scribe: Scribe) -> list[Block]:
    """Return the quorum when the chair went on without it, at each adjournment, and when the
    last decision was made."""
    conference, words = scribe.conference, scribe.words
    lines = []
    for one in conference.proceedings:
        says = f"{quorum_of(conference, one.room).says}"
        at, reason = scribe.moment(one.at), full_stop(sentence(one.reason))
        line = words("attendance.quorum_proceeded", moment=at, says=says, reason=reason)
        lines.append(Paragraph(runs(line)))
    moments = [("adjourned", one.at, one.room) for one in conference.closing.adjournments]
    if conference.decisions:
        last = max(conference.decisions.values(), key=lambda made: made.entry)
        moments.append(("decided", last.at, last.room))
    for key, moment, room in moments:
        says = quorum_of(conference, room).says
        at = scribe.moment(moment)
        lines.append(Paragraph(runs(words(f"attendance.quorum_{key}", moment=at, says=says))))
    return [*lines]


def _present(scribe: Scribe, person: Person, one: Attendee) -> tuple[str, ...]:
    words = scribe.words
    role = [sentence(words.told(person.role))]
    if person.agency:
        role.append(scribe.agency(person))
    role += [words("attendance.also", agency=_label(scribe, code)) for code in one.also]
    if person.deputy_for:
        role.append(words("attendance.deputy", name=scribe.name(person.deputy_for)))
    basis = next(
        (p.basis for p in scribe.conference.case.professionals if p.code == person.code), ""
    )
    if basis:
        role.append(words("attendance.basis", basis=basis))
    if person.beside:
        role.append(words("attendance.beside", name=scribe.name(person.beside)))
    when = []
    for stretch in one.present:
        dropped = words("attendance.dropped") if stretch.dropped else ""
        when.append(f"{scribe.stretch(stretch)}{dropped}")
    if one.remote:
        when.append(words("attendance.remote"))
    return scribe.name(person.code), "\n".join(role), "\n".join(when)


def _label(scribe: Scribe, agency: str) -> str:
    known = scribe.conference.profile.agencies.get(agency)
    return known.label if known else agency


def _apologies(scribe: Scribe) -> tuple[Block, ...]:
    conference, words = scribe.conference, scribe.words
    heading = Heading(2, words("attendance.apologies"))
    listed = {
        one.code: one.views_written or ""
        for one in conference.case.professionals
        if one.attendance == "apologies"
    }
    sent = {**listed, **{k: v or listed.get(k, "") for k, v in conference.apologies.items()}}
    rows = tuple(
        (scribe.name(code), _role(scribe, code), sentence(words.told(views, "attendance.no_views")))
        for code, views in sent.items()
        if not came(conference, code)
    )
    if not rows:
        return heading, Paragraph(runs(words("say.none_stop")))
    header = tuple(words(f"attendance.{one}") for one in ("name", "role", "views"))
    return heading, Table(words("attendance.apologies_caption"), header, rows, (26, 26, 48))


def _role(scribe: Scribe, code: str) -> str:
    person = scribe.conference.people.get(code)
    return sentence(person.role) if person and person.role else scribe.words("say.not_known")


def _absent(scribe: Scribe) -> tuple[Block, ...]:
    conference, words = scribe.conference, scribe.words
    invited = [one.code for one in conference.case.family if one.invited]
    invited += [one.code for one in conference.case.professionals if one.attendance != "apologies"]
    names = tuple(
        runs(_away(scribe, code))
        for code in invited
        if not came(conference, code) and code not in conference.apologies
    )
    heading = Heading(2, words("attendance.absent"))
    return (
        (heading, Bullets(names)) if names else (heading, Paragraph(runs(words("say.none_stop"))))
    )


def _away(scribe: Scribe, code: str) -> str:
    """Return who did not come, and who came in their place."""
    stood_in = [
        one.code
        for one in scribe.conference.people.values()
        if one.deputy_for == code and came(scribe.conference, one.code)
    ]
    who = scribe.person(code)
    if not stood_in:
        return who
    return scribe.words("attendance.stood_in", person=who, people=scribe.people(stood_in))


def _children(scribe: Scribe) -> tuple[Block, ...]:
    """Return each child's invitation with the chair's reason, as every record has it."""
    conference, words = scribe.conference, scribe.words
    lines = []
    for child in scribe.pages():
        if came(conference, child.code):
            key = "came"
        elif child.due is not None:
            key = "unborn"
        else:
            key = {True: "invited", False: "not_invited", None: "not_recorded"}[child.invited]
        said = [words(f"attendance.child_{key}", name=child.name)]
        if child.invited_reason:
            said.append(words("attendance.reason", reason=full_stop(child.invited_reason)))
        lines.append(runs(" ".join(said)))
    heading = Heading(2, words("attendance.children"))
    others = _others(scribe)
    return (heading, Bullets(tuple(lines)), *others) if lines else (heading, *others)


def _others(scribe: Scribe) -> tuple[Block, ...]:
    if len(scribe.pages()) == len(scribe.conference.case.children):
        return ()
    return (Paragraph(runs(scribe.words("copy.others")), Look.REMOVED),)
