"""The typed line's one table: who reads what, and what help and the documents say of it."""

from cptui.actions.refusal import Refused
from cptui.capture import (
    afterwards,
    agenda,
    asking,
    attendance,
    cards,
    checks,
    children,
    close,
    copying,
    decisions,
    phrases,
    plan,
    points,
    standing,
    tidying,
)
from cptui.capture.help import help_lines
from cptui.capture.line import KEPT, Incomplete, Line, Row, rows_of
from cptui.capture.reading import Reading, Telling
from cptui.capture.words.nearest import nearest


def read_help(line: Line, rest: str) -> Reading:
    """Read `/help` and `/help view`."""
    return Telling(help_lines(ROWS, rest))


ROWS: tuple[Row, ...] = (
    *points.ROWS,
    *phrases.ROWS,
    *checks.ROWS,
    *attendance.ROWS,
    *agenda.ROWS,
    *children.ROWS,
    *decisions.ROWS,
    *plan.ROWS,
    *close.ROWS,
    *tidying.ROWS,
    *afterwards.ROWS,
    *copying.ROWS,
    *asking.ROWS,
    *standing.ROWS,
    *cards.ROWS,
    *phrases.ASKING,
    *rows_of("asking", ("/help [WORD]", "this help, or one command's", "/help view", read_help)),
)
COMMANDS: dict[str, Row] = {row.word: row for row in reversed(ROWS) if row.word}
"""By word; of several forms of a command the first."""
LINES: tuple[Row, ...] = tuple(row for row in ROWS if not row.word)


def read_row(row: Row, line: Line, text: str) -> Reading | None:
    """Return what the row's reader makes of the text; a missing part is refused with the form."""
    if row.read is None:
        return None
    try:
        return row.read(line, text)
    except Incomplete as missing:
        raise Refused(f"{missing} {row.form} For example: {row.example}") from None


def read_command(line: Line, word: str, rest: str) -> Reading:
    """Return what the command means; Refused with the nearest when there is no such one."""
    row = COMMANDS.get(word.casefold())
    if row is None:
        close_to = nearest(word, COMMANDS, most=1)
        meant = f"/{close_to[0]}?" if close_to else "/help lists them."
        raise Refused(f"Not a command; {meant} {KEPT}")
    reading = read_row(row, line, rest)
    if reading is None:
        raise Refused(f"{row.form} For example: {row.example}")
    return reading


def read_other(line: Line, text: str) -> Reading:
    """Return what a line that is no command means, by the first reader that knows it."""
    for row in LINES:
        reading = read_row(row, line, text)
        if reading is not None:
            return reading
    raise Refused(f"That line could not be read. {KEPT}")
