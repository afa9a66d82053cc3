"""Lines of the plan and of the dates set."""

import re

from cptui.actions.plan import (
    add_outcome,
    leave_date_open,
    name_lead,
    note_contingency,
    review_last_line,
    set_core_group,
    set_review,
)
from cptui.actions.refusal import Refused
from cptui.capture.line import Incomplete, Line, rows_of
from cptui.capture.parts import due_by, first_word, needed, reasoned
from cptui.capture.parts import number as whole_number
from cptui.capture.reading import Reading
from cptui.capture.words.children import ALL, children, known_child, known_children
from cptui.capture.words.people import JOINING, person
from cptui.capture.words.rhythms import closing_rhythm
from cptui.capture.words.times import day_and_time
from cptui.domain.events import Meeting, Progress

_PROGRESS = {
    "done": Progress.DONE,
    "partly": Progress.PARTLY,
    "not": Progress.NOT_DONE,
    "not done": Progress.NOT_DONE,
    "no longer": Progress.NO_LONGER,
}
_LEADING = re.compile(r"(?P<child>[^\s,:]+)")
_JOINED = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+", re.IGNORECASE)
_SAYS_ALL = re.compile(r"all\s+(?:of|the|children)\b", re.IGNORECASE)
"""Words that say it in a sentence, as in All children attend school."""
_MEETINGS = {"core": Meeting.CORE_GROUP, "core group": Meeting.CORE_GROUP, "review": Meeting.REVIEW}


def read_outcome(line: Line, rest: str) -> Reading:
    """Read `/outcome ada,cy at a healthy weight`; no child named is all children."""
    words = needed(rest, "Say the outcome.")
    about, words = _leading_children(line, words)
    words = needed(words, "Say the outcome.")
    named = () if about == line.conference.child_codes else about
    return line.do(add_outcome, children=named, text=words)


def _leading_children(line: Line, words: str) -> tuple[tuple[str, ...], str]:
    """Return the children named first, as `ada,cy` or `Ada and Cy`, and the words after them."""
    if _SAYS_ALL.match(words):
        return line.conference.child_codes, words
    about: list[str] = []
    while match := _LEADING.match(words):
        known = known_children(line, match["child"])
        if not known:
            break
        about.extend(known)
        words = words[match.end("child") :]
        joined = _JOINED.match(words)
        if joined is None or not _names_child(line, words[joined.end() :]):
            words = words.lstrip(" ,:")
            break
        words = words[joined.end() :]
    return tuple(dict.fromkeys(about)), words


def _names_child(line: Line, words: str) -> bool:
    match = _LEADING.match(words)
    return match is not None and bool(known_children(line, match["child"]))


def read_contingency(line: Line, rest: str) -> Reading:
    """Read `/ifnot legal advice`."""
    return line.do(note_contingency, text=needed(rest, "Say what happens."))


def read_progress(line: Line, rest: str) -> Reading:
    """Read `/was 3 partly: evidence`."""
    head, evidence = reasoned(rest)
    which, said = first_word(head, "Say which line of the last plan.")
    progress = _PROGRESS.get(" ".join(said.casefold().split()))
    if progress is None:
        raise Incomplete("Say done, partly, not or no longer.")
    number = whole_number(which, "Say the line's number.")
    return line.do(review_last_line, line=number, progress=progress, evidence=evidence)


def read_lead(line: Line, rest: str) -> Reading:
    """Read `/lead all sw`, and `/lead sw all`."""
    words = [word for word in rest.split() if word.casefold() not in JOINING]
    about = [word for word in words if word.casefold() == ALL or known_child(line, word)]
    about += [word for word in words if "," in word]
    people = [word for word in words if word not in about]
    if not people:
        raise Incomplete("Say who leads.")
    if len(people) > 1:
        raise Refused(f"One lead at a time; “{' '.join(people)}” is more than one name.")
    codes = children(line, " ".join(about)) if about else line.conference.child_codes
    return line.do(name_lead, person=person(line, people[0]), children=codes)


def read_core(line: Line, rest: str) -> Reading:
    """Read `/core +sw +hv 2026-04-10 10:00 venue every 4 weeks`; `-hv` takes somebody out again."""
    words, every = closing_rhythm(rest.split())
    before = line.conference.plan.core_group
    members = list(before.members) if before else []
    while words and re.fullmatch(r"[+-][^\W\d_][\w-]*,?", words[0]):
        code = person(line, words[0][1:].rstrip(","))
        if words[0][0] == "-":
            members = [one for one in members if one != code]
        else:
            members.append(code)
        words = words[1:]
    if not rest.strip() or not members:
        raise Incomplete("Say who is in the core group, each with a plus.")
    start, venue = day_and_time(line, words) if words else (None, [])
    return line.do(
        set_core_group,
        members=tuple(dict.fromkeys(members)),
        start=start,
        venue=" ".join(venue).rstrip(",") or None,
        every=every,
    )


def read_review(line: Line, rest: str) -> Reading:
    """Read `/review 2026-06-23 10:00 [venue]`."""
    start, venue = day_and_time(line, rest.split())
    return line.do(set_review, start=start, venue=" ".join(venue) or None)


def read_to_be_fixed(line: Line, rest: str) -> Reading:
    """Read `/tobefixed review sw by 3 apr`."""
    words, by = due_by(rest, line.today)
    which, who = words.rpartition(" ")[::2]
    meeting = _MEETINGS.get(which.strip().casefold())
    if meeting is None:
        raise Incomplete("Say core or review, then who fixes the date.")
    if by is None:
        raise Incomplete("Say by when, such as by 3 apr.")
    return line.do(leave_date_open, meeting=meeting, who=person(line, who), by=by)


ROWS = rows_of(
    "plan",
    (
        "/outcome [CHILDREN] WORDS",
        "a plan line's outcome; the @ lines after it are its actions",
        "/outcome ada,cy at a healthy weight",
        read_outcome,
    ),
    ("/ifnot WORDS", "what happens if nothing changes", "/ifnot legal advice", read_contingency),
    (
        "/was N done|partly|not|no longer[: evidence]",
        "at a review: how a line of the last plan stands",
        "/was 3 partly: weighed twice",
        read_progress,
    ),
    ("/lead CHILDREN|all CODE", "the lead worker", "/lead all sw", read_lead),
    (
        "/core +CODE ... [DATE TIME] [VENUE] [every N weeks|month]",
        "the core group, its first meeting, and how often they meet after it",
        "/core +sw +hv +mum 2026-04-10 10:00 Elm House every 4 weeks",
        read_core,
    ),
    (
        "/review DATE TIME [VENUE]",
        "when the next conference is held",
        "/review 2026-06-23 10:00",
        read_review,
    ),
    (
        "/tobefixed core|review CODE by DATE",
        "a date left open: who fixes it, and by when",
        "/tobefixed review sw by 3 apr",
        read_to_be_fixed,
    ),
)
