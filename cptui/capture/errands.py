"""Lines that say who is to do what by when: `@sw,hv refer to early help by fri`."""

import re

from cptui.actions.points import note_action
from cptui.actions.refusal import Refused
from cptui.capture.line import PLAIN, Incomplete, Line
from cptui.capture.parts import due_by, needed
from cptui.capture.reading import Reading
from cptui.capture.words.doers import doers
from cptui.capture.words.people import person
from cptui.capture.words.tags import Tagged, read_tags

_ACTION = re.compile(r"^@(?P<who>[^\s,]+(?:\s*,\s*[^\s,]+)*)(?:\s+(?P<what>.*))?$")


def read_action(line: Line, text: str) -> Reading | None:
    """Read `@sw,hv refer to early help by fri`."""
    match = _ACTION.match(text)
    if match is None:
        if text.startswith("@"):
            raise Incomplete("Say who, right after the @.")
        return None
    names, rest = doers(line, match["who"], match["what"] or "")
    who = [person(line, word, plain=True) for word in names]
    if PLAIN in who:
        return None
    last = read_tags(line, rest)
    what, due = due_by(needed(last.text, "Say what is to be done."), line.today)
    # Children may stand before the date too: `refer #ada by fri`.
    said = read_tags(line, what) if due else Tagged(what)
    if any(one.tags or one.hidden_from or one.claim for one in (last, said)):
        raise Refused("At the end of an action only children can be marked, as in #ada.")
    return line.do(
        note_action,
        who=tuple(dict.fromkeys(who)),
        what=needed(said.text, "Say what is to be done."),
        due=due,
        children=tuple(dict.fromkeys(said.children + last.children)) or line.prompt.children,
    )
