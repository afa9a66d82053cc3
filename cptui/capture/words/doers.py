"""Who is to do what: the names that an action begins with."""

import re

from cptui.capture.line import Line
from cptui.capture.words.people import LONGEST_NAME, matching

_ALSO = re.compile(r"^(?:and|&)\s+(?P<code>[\w-]+)(?:\s+|$)", re.IGNORECASE)


def doers(line: Line, who: str, what: str) -> tuple[list[str], str]:
    """Return the names in `sw,hv`, each a code or a whole role, and the words after them.

    The last may go on into `what`, as in `health visitor`; after `and` only a code counts,
    since a sentence may go on with that word.
    """
    names = [name for word in who.split(",") if (name := word.strip().lstrip("@"))]
    if not names:
        return names, what
    names[-1], rest = _whole_name(line, names[-1], what)
    codes = {code.casefold() for code in line.conference.people}
    while (also := _ALSO.match(rest)) and also["code"].casefold() in codes:
        names.append(also["code"])
        rest = rest[also.end() :]
    return names, rest


def _whole_name(line: Line, first: str, after: str) -> tuple[str, str]:

    words = after.split()
    for length in range(min(LONGEST_NAME - 1, len(words)), 0, -1):
        name = " ".join((first, *words[:length]))
        if matching(line.conference, name, whole=True):
            return name, " ".join(words[length:])
    return first, after
