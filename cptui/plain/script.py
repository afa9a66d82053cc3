"""Line mode with no terminal behind it: every line is typed by a script."""

from collections.abc import Iterable
from typing import TextIO

from cptui.actions.refusal import NotComplete, Refused
from cptui.capture.line import KEPT
from cptui.capture.reading import Ask
from cptui.domain.text import clean
from cptui.plain.showing import ask_lines, lines_of, opening_lines
from cptui.session.results import Quit
from cptui.session.session import Session
from cptui.session.typist import chosen

COMMENT = "##"
"""A line that begins so is a remark; one # begins nothing in a typed line."""
REFUSED = 2
NOT_COMPLETE = 5


def play_script(session: Session, lines: Iterable[str], out: TextIO, err: TextIO) -> int:
    """Type every line; return 0 once the conference is closed.

    A refused line ends it with 2, its number and the words on `err`; a script that ends
    before the close or before an answer, and a line that comes too early, with 5. Remarks and
    blank lines are passed over. Raises RecordUnusable.
    """
    amendment = session.amendment
    _print(out, (*opening_lines(session), *session.notices()))
    if amendment:
        _print(err, (f"The record goes on as it was, although {amendment}",))
    for number, raw in enumerate(lines, start=1):
        line = raw.rstrip("\r\n").lstrip("\ufeff")
        if not line.strip() or line.startswith(COMMENT):
            continue
        said = session.say(chosen(session.pending, line))
        if isinstance(said, Refused):
            why = str(said).removesuffix(KEPT).rstrip()
            _print(err, (f"Line {number} was refused: {line.strip()}", why))
            return NOT_COMPLETE if isinstance(said, NotComplete) else REFUSED
        _print(out, (*lines_of(said), *session.notices()))
        if isinstance(said, Quit):
            break
    return _ended(session, err)


def _ended(session: Session, err: TextIO) -> int:
    if isinstance(session.pending, Ask):
        unanswered = ("The script ended before this was answered:", *ask_lines(session.pending))
        _print(err, unanswered)
        return NOT_COMPLETE
    if session.conference.closing.closed is not None:
        return 0
    _print(err, ("The script ended before the conference was closed. All of it is saved.",))
    return NOT_COMPLETE


def _print(stream: TextIO, lines: Iterable[str]) -> None:
    for line in lines:
        print(clean(line), file=stream)
