"""Lines about the end of a conference."""

import re

from cptui.actions.close import (
    adjourn,
    answer_sharing,
    arrange_telling,
    close,
    explain_complaints,
    leave_first,
    note_interim_plan,
)
from cptui.actions.refusal import Refused
from cptui.capture.line import Incomplete, Line, rows_of
from cptui.capture.parts import needed, nothing_more, reasoned
from cptui.capture.reading import Reading
from cptui.capture.words.people import leading_person, people, person
from cptui.capture.words.times import day_and_time, deadline

_YES_NO = {"yes": True, "y": True, "no": False, "n": False}


def read_interim(line: Line, rest: str) -> Reading:
    """Read `/interim: plan`."""
    words = needed(rest.lstrip(": "), "Say the interim plan.")
    return line.do(note_interim_plan, text=words)


def read_adjourn(line: Line, rest: str) -> Reading:
    """Read `/adjourn 2026-09-04 10:00: police left`."""
    when, reason = reasoned(rest)
    until, more = day_and_time(line, when.split())
    nothing_more(" ".join(more))
    return line.do(adjourn, until=until, reason=needed(reason, "Say why, after a colon."))


def read_leaving(line: Line, rest: str) -> Reading:
    """Read `/leaving mum first`."""
    who = re.sub(r"(?<!\s)\s+first$", "", rest.strip(), flags=re.IGNORECASE)
    return line.do(leave_first, person=person(line, needed(who, "Say who leaves first.")))


def read_tell(line: Line, rest: str) -> Reading:
    """Read `/tell dad sw by 17:00`."""
    names, _, when = rest.partition(" by ")
    told, teller = leading_person(line, names, "Say who is told.")
    by = deadline(line, when) if when.strip() else None
    if when.strip() and by is None:
        raise Refused(f"“{when.strip()}” is no time or date. Such as by 17:00, or by fri 12:00.")
    return line.do(
        arrange_telling,
        person=told,
        teller=person(line, needed(teller, "Say who tells them.")),
        by=by,
    )


def read_leaflet(line: Line, rest: str) -> Reading:
    """Read `/leaflet mum`."""
    return line.do(explain_complaints, people=people(line, rest))


def read_agree(line: Line, rest: str) -> Reading:
    """Read `/agree mum sharing yes`."""
    who, said = leading_person(line, rest, "Say who.")
    words = said.casefold().split()
    if not words or words[-1] not in _YES_NO or words[:-1] not in ([], ["sharing"]):
        raise Incomplete("Say sharing yes or sharing no.")
    return line.do(answer_sharing, person=who, agrees=_YES_NO[words[-1]])


def read_close(line: Line, rest: str) -> Reading:
    """Read `/close`."""
    nothing_more(rest)
    return line.do(close)


ROWS = rows_of(
    "close",
    (
        "/interim: WORDS",
        "what protects the children until the conference goes on",
        "/interim: no unsupervised contact",
        read_interim,
    ),
    (
        "/adjourn DATE TIME: why",
        "the same record goes on that day",
        "/adjourn 2026-09-04 10:00: police left",
        read_adjourn,
    ),
    ("/leaving CODE first", "who leaves the building first", "/leaving mum first", read_leaving),
    (
        "/tell CODE CODE [by TIME]",
        "who is told the outcome, by whom, by when",
        "/tell dad sw by 17:00",
        read_tell,
    ),
    ("/leaflet CODES", "told how to complain", "/leaflet mum", read_leaflet),
    (
        "/agree CODE sharing yes|no",
        "agrees to their information being shared, or not",
        "/agree mum sharing yes",
        read_agree,
    ),
    ("/close", "the conference is over", "/close", read_close),
)
