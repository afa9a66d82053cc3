"""Lines of signing, corrections and distribution, once the conference is closed."""

import re
from datetime import date

from cptui.actions.distribution import receive, send
from cptui.actions.signing import answer_correction, ask_correction, sign
from cptui.capture.line import Incomplete, Line, rows_of
from cptui.capture.parts import needed, nothing_more, reasoned
from cptui.capture.reading import Reading
from cptui.capture.words.dates import find_date
from cptui.capture.words.people import leading_person, matching, only_person, people
from cptui.domain.events import SIGNED, Paper

_POINT = re.compile(r"(?:\s+(?:on|about|of))?\s+(?:point\s+)?#?(?P<number>\d{1,9})$", re.IGNORECASE)
_ANSWER = re.compile(
    r"^#?(?P<number>\d{1,9})\s+(?P<how>accepted|accept|yes|refused|refuse|no)$", re.IGNORECASE
)
_SIGNED = {
    "letter": (Paper.LETTER, Paper.PLAN),
    "plan": (Paper.PLAN,),
    "minutes": (Paper.MINUTES,),
    "all": SIGNED,
}


def read_sign(line: Line, rest: str) -> Reading:
    """Read `/sign`, `/sign Ebele Okonjo on 9 apr` and `/sign letter`.

    Whoever types as the chair need not say their name.
    """
    what, more = _papers(rest)
    name, on = dated(line, more)
    if name:
        chair = only_person(line, name, "Say who signs.")
    elif line.by == line.conference.case.chair.code:
        chair = line.by
    else:
        raise Incomplete(
            "Say who signs: the chair, who need not when they came in with --as themselves."
        )
    return line.do(sign, chair=chair, on=on, today=line.today, papers=what)


def _papers(rest: str) -> tuple[tuple[Paper, ...], str]:
    word, _, more = rest.strip().partition(" ")
    if word.casefold() in _SIGNED:
        return _SIGNED[word.casefold()], more.strip()
    return SIGNED, rest.strip()


def dated(line: Line, text: str) -> tuple[str, date]:
    """Return the text without the day it ends in, `on 14 apr` or plain, and that day or today.

    Without a year it is the last such day, unless that was before the conference.
    """
    words = text.split()
    for place in range(len(words)):
        begin = place + 1 if words[place].casefold() == "on" else place
        after = words[begin:]
        on = _day(line, after)
        if on is not None:
            return " ".join(words[:place]).rstrip(" ,"), on
    return text.strip(), line.today


def _day(line: Line, words: list[str]) -> date | None:
    for past in (True, False):
        found = find_date(words, line.today, past=past) if words else None
        if found is None or found[1] != len(words):
            return None
        if found[0] >= line.conference.case.on:
            return found[0]
    return found[0] if found else None


def read_correction(line: Line, rest: str) -> Reading:
    """Read `/correction mum 41: the date is wrong` and the same without a point."""
    head, text = reasoned(rest)
    match = _POINT.search(head)
    who = head[: match.start()] if match else head
    return line.do(
        ask_correction,
        person=only_person(line, needed(who, "Say who asks for it."), "Say who asks for it."),
        text=needed(text, "Say what is to be corrected, after a colon."),
        point=int(match["number"]) if match else None,
    )


def read_answer(line: Line, rest: str) -> Reading:
    """Read `/answer 181 accepted: the police confirmed it`."""
    head, why = reasoned(rest)
    match = _ANSWER.match(head.strip())
    if match is None:
        raise Incomplete("Say the correction's number, then accepted or refused.")
    accepted = match["how"].casefold() in ("accepted", "accept", "yes")
    return line.do(answer_correction, of=int(match["number"]), accepted=accepted, answer=why)


def read_sent(line: Line, rest: str) -> Reading:
    """Read `/sent minutes mum dad by hand on 14 apr`."""
    paper, more = _paper(rest)
    more, on = dated(line, more)
    who, _, route = f"{more} ".partition(" by ")
    return line.do(
        send,
        paper=paper,
        readers=people(line, needed(who, "Say to whom.")),
        on=on,
        today=line.today,
        route=route.strip(),
    )


def _paper(text: str) -> tuple[Paper, str]:
    word, _, more = text.strip().partition(" ")
    found = next((one for one in Paper if one.value.startswith(word.casefold()) and word), None)
    if found is None:
        raise Incomplete(f"Say what: {', '.join(Paper)}.")
    return found, more.strip()


def read_received(line: Line, rest: str) -> Reading:
    """Read `/received mum 15 apr`, and `/received minutes mum 15 apr`."""
    word, _, more = rest.strip().partition(" ")
    paper = next((one for one in Paper if one.value == word.casefold()), None)
    named = rest.strip() if paper is None or matching(line.conference, word) else more
    said, on = dated(line, named)
    who, more = leading_person(line, said, "Say who had it.")
    if more and paper is None:
        paper, more = _paper(more)
    nothing_more(more)
    return line.do(receive, reader=who, on=on, today=line.today, paper=paper)


ROWS = rows_of(
    "after",
    (
        "/sign [letter|plan|minutes] [CHAIR] [on DATE]",
        "the chair agrees the papers as they stand: they are no drafts any more",
        "/sign minutes chair",
        read_sign,
    ),
    (
        "/correction CODE [N]: WORDS",
        "somebody asks for a correction, of point N where they say which",
        "/correction mum 5: it was two appointments",
        read_correction,
    ),
    (
        "/answer N accepted|refused[: WORDS]",
        "the chair's answer to correction N; a refusal says why",
        "/answer 181 accepted: the clinic confirmed it",
        read_answer,
    ),
    (
        "/sent letter|plan|minutes|invites CODES [by ROUTE] [on DATE]",
        "a paper or the invites went out, to whom and how",
        "/sent minutes mum by hand on 14 apr",
        read_sent,
    ),
    (
        "/received [letter|plan|minutes|invites] CODE [DATE]",
        "they had it; a time to complain or correct may begin",
        "/received mum 15 apr",
        read_received,
    ),
)
