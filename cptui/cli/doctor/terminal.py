"""What the terminal can show and type."""

import os
import shutil
import sys
from collections.abc import Mapping

from cptui.cli.doctor.finding import Finding

SMALLEST = (60, 20)
WHOLE = (80, 24)
"""Columns and rows from which every screen is usable, and whole."""


def terminal_findings(environment: Mapping[str, str] = os.environ) -> tuple[Finding, ...]:
    """Return what is found about the terminal, its letters and the link to it."""
    return (
        _screen(environment),
        _size(),
        _letters(),
        _colours(environment),
        _link(environment),
        _drawing(environment),
    )


def _screen(environment: Mapping[str, str]) -> Finding:
    name = environment.get("TERM", "")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return Finding("Screen", "input or output is not a terminal: line mode is used", "note")
    if name in ("", "dumb"):
        return Finding("Screen", f"TERM is {name or 'not set'}: line mode is used", "note")
    return Finding("Screen", f"TERM is {name}")


def _size() -> Finding:
    size = shutil.get_terminal_size()
    found = f"{size.columns} columns by {size.lines} rows"
    if size.columns < SMALLEST[0] or size.lines < SMALLEST[1]:
        return Finding("Size", f"{found}: too small; at least 60 by 20, better 80 by 24", "note")
    if size.columns < WHOLE[0] or size.lines < WHOLE[1]:
        return Finding("Size", f"{found}: usable; everything fits from 80 by 24", "note")
    return Finding("Size", found)


def _letters() -> Finding:
    encoding = (getattr(sys.stdout, "encoding", None) or "unknown").lower()
    if encoding.replace("-", "") == "utf8":
        return Finding("Letters", "UTF-8: £ ŵ é show as they are")
    return Finding(
        "Letters",
        f"{encoding}: some letters show as ?; the record keeps them. Set LANG=en_GB.UTF-8",
        "note",
    )


def _colours(environment: Mapping[str, str]) -> Finding:
    if environment.get("NO_COLOR"):
        return Finding("Colours", "NO_COLOR is set: none is used. Nothing needs one")
    depth = environment.get("COLORTERM") or "as TERM says"
    return Finding("Colours", f"{depth}. Nothing needs colour")


def _link(environment: Mapping[str, str]) -> Finding:
    through = [
        name
        for name, sign in (("SSH", "SSH_CONNECTION"), ("tmux", "TMUX"), ("screen", "STY"))
        if environment.get(sign)
    ]
    if not through:
        return Finding("Link", "this computer's own terminal")
    words = f"through {' and '.join(through)}"
    if "SSH" in through:
        words += "; the mouse is left to the terminal, --plain sends least over a slow link"
    return Finding("Link", words)


def _drawing(environment: Mapping[str, str]) -> Finding:
    from cptui.tui.changed_cells.knowing import stock_because

    because = stock_because(environment)
    if because is None:
        return Finding("Drawing", "only what changes is sent; the cursor is the terminal's own")
    return Finding(
        "Drawing",
        f"Textual's own way: {because}. It sends more, and the cursor is painted",
        "note",
    )
