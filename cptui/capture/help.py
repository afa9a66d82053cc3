"""Help and reference, made from the table of the typed line."""

from collections.abc import Iterable, Sequence

from cptui.capture.line import Row
from cptui.capture.words.nearest import nearest

STAGES = {
    "points": "The minutes",
    "checks": "Before the meeting",
    "attendance": "Who is in the room",
    "agenda": "The agenda and its clock",
    "children": "Views and decisions",
    "plan": "The plan and dates",
    "close": "Before they go",
    "tidy": "Tidying the minutes",
    "after": "Agreeing and sending the papers",
    "asking": "Asking, and the program",
}
_SPACE = "  "


def help_lines(rows: Sequence[Row], word: str) -> tuple[str, ...]:
    """Return the help on a word, or the whole table when the word is empty."""
    wanted = word.strip().casefold().lstrip("/")
    if not wanted:
        return _overview(rows)
    found = [row for row in rows if row.word == wanted] or [
        row for row in rows if wanted in f"{row.form} {row.means}".casefold()
    ]
    if not found:
        near = nearest(wanted, [row.word for row in rows if row.word], most=1)
        more = f" /help {near[0]}?" if near else " /help lists everything."
        return (f"No help on “{word.strip()}”.{more}",)
    return tuple(line for row in found for line in _whole(row))


def _whole(row: Row) -> Iterable[str]:
    yield row.form
    yield f"{_SPACE}{row.means}. For example: {row.example}"


def _overview(rows: Sequence[Row]) -> tuple[str, ...]:
    lines: list[str] = []
    for stage, title in STAGES.items():
        lines.append(title)
        lines.extend(f"{_SPACE}{row.form}: {row.means}" for row in rows if row.stage == stage)
    return (*lines, "/help and a word says more: /help view")


def reference(rows: Sequence[Row]) -> str:
    """Return the reference page of the typed line as Markdown, a table for each stage."""
    parts = [_PREFACE]
    for stage, title in STAGES.items():
        parts.append(f"\n## {title}\n\n| you type | it means | for example |\n|---|---|---|\n")
        parts.extend(
            f"| {_code(row.form)} | {_cell(row.means)} | {_code(row.example)} |\n"
            for row in rows
            if row.stage == stage
        )
    return "".join(parts)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _code(text: str) -> str:
    return f"`{_cell(text)}`"


_PREFACE = """\
# The typed line

The same line works on the screen, in line mode and in scripts. The prompt names a speaker, and
plain text is theirs. Nothing typed is thrown away: a line that is refused is kept, and a word
that could mean several things is asked about.

Words in capitals stand for your own: `CODE` is a person's short code, `CODES` several of them,
`CHILDREN` children's codes apart by commas, or `all`. A name, role or agency does in place of a
code where it fits one person only. Categories and tags may be shortened as long as they stay
clear. Parts in square brackets can be left out; a bar means one or the other.

Dates: `2026-04-10`, `10/4`, `10 apr`, `fri`, `next tue`, `tomorrow`, `in 2 weeks`. `fri` is the
next Friday to come; `next fri` is the Friday of next week. An action may end in `in 2 weeks`
without a `by`. Times: `10:25`, `9.30`, `2pm`; a line may begin only with the form `10:25`.

Several answers to a question are numbered in line mode; the number or the word answers it, an
empty line lets it go. Where a terminal has no Up, `/again` has a refused line back. In a script
(`cptui run CASE --plain < script.txt`) the next line answers, blank lines and lines that begin
with `##` are passed over, a refused line ends it with exit code 2 and says its number, and a
script that ends before `/close` is done exits with 5.

This page is made from the table in `cptui/capture/grammar.py`; the tests fail when it is not
current.
"""
