"""Lines that run the agenda and its clock."""

from dataclasses import replace

from cptui.actions.agenda import (
    begin_break,
    extend_item,
    go_to_item,
    next_item,
    pause,
    read_statement,
    resume,
    skip_item,
    start,
)
from cptui.capture import facts, order
from cptui.capture.line import Line, Unclear, rows_of
from cptui.capture.parts import needed, nothing_more, number
from cptui.capture.reading import Choice, Meaning, Prompt, Reading
from cptui.capture.words.nearest import shortened


def _new_item(line: Line, meaning: Meaning) -> Meaning:
    """Return the meaning with a prompt that no longer names a speaker."""
    return replace(meaning, prompt=Prompt(children=line.prompt.children))


def read_start(line: Line, rest: str) -> Reading:
    """Read `/start`."""
    nothing_more(rest)
    return _new_item(line, line.do(start))


def read_next(line: Line, rest: str) -> Reading:
    """Read `/next`, which ends the item the typist saw."""
    nothing_more(rest)
    return _new_item(line, line.do(next_item, seen_item=line.conference.running.current))


def read_item(line: Line, rest: str) -> Reading:
    """Read `/item 5`, and `/item 8b` for a part."""
    item = order.whole_item(line, rest, "Say the item's number.")
    return _new_item(line, line.do(go_to_item, item=item))


def read_skip(line: Line, rest: str) -> Reading:
    """Read `/skip`."""
    nothing_more(rest)
    return _new_item(line, line.do(skip_item))


def read_extend(line: Line, rest: str) -> Reading:
    """Read `/extend 5`; `-5` takes minutes away."""
    return line.do(extend_item, minutes=number(rest, "Say by how many minutes."))


def read_break(line: Line, rest: str) -> Reading:
    """Read `/break 10`."""
    return line.do(begin_break, minutes=number(rest, "Say for how many minutes."))


def read_pause(line: Line, rest: str) -> Reading:
    """Read `/pause`."""
    nothing_more(rest)
    return line.do(pause)


def read_resume(line: Line, rest: str) -> Reading:
    """Read `/resume`."""
    nothing_more(rest)
    return line.do(resume)


def read_read(line: Line, rest: str) -> Reading:
    """Read `/read confidentiality`."""
    word = needed(rest, "Say which statement was read.")
    return line.do(read_statement, statement=statement_meant(line, word))


def statement_meant(line: Line, word: str) -> str:
    """Return the id of the statement that is meant; raises Unclear where several could be."""
    answer = line.answers.get(("statement", word.casefold()))
    if answer is not None:
        return answer
    titles = {one.id: one.title for one in line.conference.profile.statements}
    found = shortened(word, {key: (key, title) for key, title in titles.items()})
    if len(found) == 1:
        return found[0]
    choices = [Choice(key, titles[key]) for key in found or titles]
    question = f"Which statement is “{word}”?"
    raise Unclear("statement", word.casefold(), question, choices)


ROWS = (
    *rows_of(
        "agenda",
        ("/start", "the first item begins; an adjourned conference goes on", "/start", read_start),
        ("/next", "ends the item you see and begins the next", "/next", read_next),
        ("/item N", "goes to an item out of order", "/item 5", read_item),
        ("/skip", "passes the item over; it can be gone back to", "/skip", read_skip),
        ("/extend N", "gives the item more minutes, or fewer: -5", "/extend 5", read_extend),
        ("/break N", "a break of so many minutes; the clock stands", "/break 10", read_break),
        ("/pause", "the clock stands", "/pause", read_pause),
        ("/resume", "the clock goes on", "/resume", read_resume),
        ("/read STATEMENT", "a statement was read out", "/read confidentiality", read_read),
    ),
    *order.ROWS,
    *facts.ROWS,
)
