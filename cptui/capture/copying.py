"""Whose copies there are, and what one of them leaves out; nothing is written by asking.

The rules of copies are imported when they are asked about: a line of minutes needs none of them.
"""

from cptui.actions.refusal import Refused
from cptui.capture.line import Line, rows_of
from cptui.capture.parts import needed, nothing_more
from cptui.capture.reading import Reading, Telling


def read_copies(line: Line, rest: str) -> Reading:
    """Read `/copies`: for whom a copy is made, with the code to ask for."""
    from cptui.rules.disclosure.told import tell_readers
    from cptui.rules.readers import readers

    nothing_more(rest)
    return Telling(tell_readers(readers(line.conference)))


def read_copy(line: Line, rest: str) -> Reading:
    """Read `/copy mum`: what that reader does not get, by number, kind and ground."""
    from cptui.rules.disclosure import cut
    from cptui.rules.disclosure.told import tell_cut
    from cptui.rules.readers import reader_named

    code = needed(rest, "Say whose copy: /copy mum. /copies lists them.").casefold()
    reader = reader_named(line.conference, code)
    if reader is None:
        raise Refused(f"No copy is made for {code}. /copies lists the readers.")
    return Telling(tell_cut(cut(line.entries, reader)))


ROWS = rows_of(
    "after",
    ("/copies", "for whom a copy of the papers is made", "/copies", read_copies),
    ("/copy CODE", "what that reader's copy leaves out, and why", "/copy dad", read_copy),
)
