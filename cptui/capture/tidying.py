"""Lines that put the minutes in order after the meeting; they work in it too."""

import re

from cptui.actions.tidying import keep_back, merge_points, name_claim, place_points, print_again
from cptui.capture.history import read_history, read_points
from cptui.capture.line import Incomplete, Line, Unclear, rows_of
from cptui.capture.order import whole_item
from cptui.capture.parts import needed, nothing_more, reasoned
from cptui.capture.reading import Choice, Reading
from cptui.capture.words.nearest import nearest, shortened
from cptui.domain.events import Claim

_NUMBERS = re.compile(r"(?:\s*(?:,|and|&)?\s*#?\d{1,9}(?=[\s,:]|$))+", re.IGNORECASE)
_WHICH = "Say which points, by their numbers."
_NEITHER = ("nothing", "none", "neither")


def numbered(text: str) -> tuple[tuple[int, ...], str]:
    """Return the numbers the text begins with, and the rest; Incomplete for none."""
    match = _NUMBERS.match(text)
    if match is None:
        raise Incomplete(_WHICH)
    return tuple(int(one) for one in re.findall(r"\d+", match[0])), text[match.end() :].strip()


def read_merge(line: Line, rest: str) -> Reading:
    """Read `/merge 41 42`: the others are joined under the first."""
    of, more = numbered(rest)
    nothing_more(more)
    return line.do(merge_points, of=of)


def read_put(line: Line, rest: str) -> Reading:
    """Read `/put 41 under 5`, `/put 41 43 under safety` and `/put 41 under 5 safety`."""
    of, more = numbered(rest)
    under = re.match(r"under\s+(?P<where>\S.*)$", more, re.IGNORECASE)
    if under is None:
        raise Incomplete("Say under which item or heading.")
    item: int | None = None
    tags: list[str] = []
    nowhere = False
    for word in under["where"].split():
        if word[:1].isdecimal():
            item = whole_item(line, word, _WHICH)
        elif word.casefold() in _NEITHER:
            nowhere = True
        else:
            tags.append(_heading(line, word.lstrip("#")))
    headed = tuple(tags) if tags or nowhere else None
    return line.do(place_points, of=of, item=item, tags=headed)


def _heading(line: Line, word: str) -> str:
    """Return the tag whose heading the word names, or raise Unclear."""
    answer = line.answers.get(("heading", word.casefold()))
    if answer is not None:
        return answer
    tags = {tag.id: (tag.id, tag.label, tag.heading) for tag in line.conference.agenda.tags}
    found = shortened(word, tags)
    if len(found) == 1:
        return found[0]
    offered = found or nearest(word, tags) or tuple(tags)
    choices = [Choice(one, tags[one][2]) for one in offered]
    question = f"“{word}” is no item and no heading of this agenda. What is meant?"
    raise Unclear("heading", word.casefold(), question, choices, also=tuple(tags))


def read_is(line: Line, rest: str) -> Reading:
    """Read `/is 41 opinion`, and `/is 41 nothing` to take it back."""
    of, word = numbered(rest)
    wanted = needed(word, f"Say what: {', '.join(Claim)}.").casefold()
    if wanted in _NEITHER:
        return line.do(name_claim, of=of, claim=None)
    found = shortened(wanted.removeprefix("an ").removeprefix("a "), {one: (one,) for one in Claim})
    if len(found) != 1:
        raise Incomplete(f"“{word}” is none of {', '.join(Claim)}, nor nothing.")
    return line.do(name_claim, of=of, claim=Claim(found[0]))


def read_noprint(line: Line, rest: str) -> Reading:
    """Read `/noprint 41: a telephone number`."""
    numbers, why = reasoned(rest)
    of, more = numbered(numbers)
    nothing_more(more)
    return line.do(keep_back, of=of, reason=needed(why, "Say why, after a colon."))


def read_print(line: Line, rest: str) -> Reading:
    """Read `/print 41`."""
    of, more = numbered(rest)
    nothing_more(more)
    return line.do(print_again, of=of)


ROWS = rows_of(
    "tidy",
    (
        "/points [ITEM]",
        "every point by its number, as it reads now, or those of one item",
        "/points",
        read_points,
    ),
    (
        "/history N",
        "point N as it was first typed, and what became of it since",
        "/history 5",
        read_history,
    ),
    (
        "/merge N N ...",
        "joins points under the first; the record keeps each as it was typed",
        "/merge 5 6",
        read_merge,
    ),
    (
        "/put N ... under ITEM|HEADING",
        "points stand under another item or a tag's heading; nothing takes the heading away",
        "/put 5 under 3 safety",
        read_put,
    ),
    (
        "/is N ... fact|observation|opinion|allegation",
        "says what kind of statement a point is, printed with it; nothing takes it back",
        "/is 5 opinion",
        read_is,
    ),
    (
        "/noprint N ...: why",
        "keeps points from print; they stay in the record",
        "/noprint 5: a telephone number",
        read_noprint,
    ),
    ("/print N ...", "prints them after all", "/print 5", read_print),
)
