"""Lines about who is in the room."""

import re
from datetime import timedelta

from cptui.actions.attendance import (
    arrive,
    arrive_newcomer,
    begin_closed_session,
    bring_back,
    count_also,
    end_closed_session,
    exclude,
    give_apologies,
    leave,
)
from cptui.actions.quorum import proceed_inquorate
from cptui.actions.refusal import Refused
from cptui.capture.line import Line, Unclear, rows_of
from cptui.capture.newcomers import agency, newcomer
from cptui.capture.parts import needed, reasoned
from cptui.capture.reading import Choice, Reading
from cptui.capture.words.people import choice, leading_person, only_person, people
from cptui.domain.state import Whereabouts

_FAMILY = ("all", "family", "all family", "all the family", "the family")


def _last_word(text: str, word: str) -> tuple[str, bool]:
    """Return the text without that word at its end, and whether it stood there."""
    shorter = re.sub(rf"(?:^|(?<![\s,])[\s,]+){word}$", "", text.strip(), flags=re.IGNORECASE)
    return shorter, shorter != text.strip()


def read_in(line: Line, rest: str) -> Reading:
    """Read `/in sw hv` and `/in "Jo Marsh" school nurse for hv remote`."""
    who, remote = _last_word(rest, "remote")
    somebody = newcomer(line, who)
    if somebody is not None:
        return line.do(arrive_newcomer, person=somebody, remote=remote)
    return line.do(arrive, people=people(line, who), remote=remote)


def read_also(line: Line, rest: str) -> Reading:
    """Read `/also hv midwife`."""
    who, words = leading_person(line, rest, "Say who.")
    words = needed(words, "Say for which agency as well.")
    return line.do(count_also, person=who, agency=agency(line, words))


def read_out(line: Line, rest: str) -> Reading:
    """Read `/out pol` and `/out pol dropped`."""
    who, dropped = _last_word(rest, "dropped")
    going = people(line, who)
    for code in going:
        _came_before(line, code)
    return line.do(leave, people=going, dropped=dropped)


def _came_before(line: Line, code: str) -> None:
    """Refuse a departure typed with a time before the arrival."""
    one = line.conference.attendance.get(code)
    if line.at is None or one is None or not one.present:
        return
    came = one.present[-1].start
    if line.at + timedelta(minutes=1) <= came:
        name = line.conference.people[code].name
        raise Refused(f"{name} came in at {line.conference.local(came):%H:%M}, after that.")


def read_apologies(line: Line, rest: str) -> Reading:
    """Read `/apologies gp: her views`."""
    who, views = reasoned(rest)
    absent = only_person(line, who, "Say who.")
    return line.do(give_apologies, person=absent, views=views)


def read_exclude(line: Line, rest: str) -> Reading:
    """Read `/exclude dad: ground`."""
    who, ground = reasoned(rest)
    excluded = only_person(line, who, "Say who.")
    ground = needed(ground, "Say on what ground, after a colon.")
    return line.do(exclude, person=excluded, ground=ground)


def read_back_in(line: Line, rest: str) -> Reading:
    """Read `/back dad`."""
    return line.do(bring_back, person=only_person(line, rest, "Say who."))


def read_closed(line: Line, rest: str) -> Reading:
    """Read `/closed from dad: ground`; `from all`, or nobody named, is all the family."""
    who, ground = reasoned(rest)
    who = re.sub(r"^from\b\s*", "", who, flags=re.IGNORECASE)
    ground = needed(ground, "Say on what ground, after a colon.")
    everyone = not who or who.casefold() in _FAMILY
    kept_out = () if everyone else people(line, who)
    return line.do(begin_closed_session, kept_out=kept_out, ground=ground)


def read_open(line: Line, rest: str) -> Reading:
    """Read `/open`, which asks who came back, and `/open dad`, `/open all`, `/open none`."""
    session = line.conference.closed_session
    said = rest.strip() or line.answers.get(("returned", ""), "")
    if session is None:
        return line.do(end_closed_session, returned=())
    # The absent are kept out too, so that their copy lacks it; they do not come back in. Nor do
    # those whom the chair excluded by name.
    attendance = line.conference.attendance
    waiting = tuple(
        code
        for code in session.kept_out
        if attendance[code].where is Whereabouts.EXCLUDED and not attendance[code].excluded_by_name
    )
    if not said:
        names = [choice(line.conference, code) for code in waiting]
        choices = [Choice("all", "everybody came back"), *names, Choice("none", "nobody")]
        raise Unclear("returned", "", "Who came back?", choices, several=True)
    everyone = {"all": waiting, "none": (), "nobody": ()}
    returned = everyone.get(said.casefold())
    if returned is None:
        returned = people(line, said)
    return line.do(end_closed_session, returned=returned)


def read_proceed(line: Line, rest: str) -> Reading:
    """Read `/proceed: why`."""
    why = needed(rest.lstrip(": "), "Say why the conference goes on, after a colon.")
    return line.do(proceed_inquorate, reason=why)


ROWS = rows_of(
    "attendance",
    ("/in CODES [remote]", "people come in, or join from afar", "/in sw hv", read_in),
    (
        '/in [CODE] "NAME" ROLE [for CODE] [from AGENCY] [remote]',
        "somebody nobody listed: a deputy, supporter, interpreter or advocate",
        '/in "Jo Marsh" school nurse for hv remote',
        read_in,
    ),
    ("/also CODE AGENCY", "counts for a second agency", "/also hv midwifery", read_also),
    ("/out CODES [dropped]", "people leave, or their line dropped", "/out pol dropped", read_out),
    (
        "/apologies CODE[: views]",
        "apologies, with the views sent",
        "/apologies gp: supports a plan for Ada",
        read_apologies,
    ),
    (
        "/exclude CODE: ground",
        "excludes somebody from now on",
        "/exclude dad: criminal investigation",
        read_exclude,
    ),
    ("/back CODE", "somebody kept out is back", "/back dad", read_back_in),
    (
        "/closed [from CODES]: ground",
        "goes on without these people, or without all the family; who came with them follows",
        "/closed from dad: criminal investigation",
        read_closed,
    ),
    (
        "/open [CODES|all|none]",
        "ends the closed session; asks who came back",
        "/open all",
        read_open,
    ),
    (
        "/proceed: WHY",
        "the chair goes on without a quorum, and says why",
        "/proceed: only two agencies know the family",
        read_proceed,
    ),
)
