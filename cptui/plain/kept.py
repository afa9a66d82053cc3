"""The line that was not done, to be had back: by Up, or typed where the terminal has no Up."""

import re

from cptui.capture.line import KEPT
from cptui.rules.wording import worded
from cptui.session.session import Session

_REWORD = re.compile(r"^/reword(?:\s+(\d{1,9}))?\s*:?$", re.IGNORECASE)
AGAIN = "/again"
BY_TYPING = f"Your line is kept: {AGAIN} says it, {AGAIN} OLD/NEW with that changed."


class Kept:
    """Holds the last line that was not done."""

    def __init__(self, *, edits: bool) -> None:
        self._says = KEPT if edits else BY_TYPING
        self._line = ""

    def keep(self, line: str) -> str:
        """Keep the line; return how to have it back."""
        self._line = line
        return self._says

    def is_asked_for(self, typed: str) -> bool:
        """Whether what is typed asks for the line kept."""
        return typed.split(maxsplit=1)[0].casefold() == AGAIN

    def again(self, typed: str) -> tuple[str, str]:
        """Return what to print, and the line to be done; an empty one where there is none."""
        change = typed.strip()[len(AGAIN) :].strip()
        old, _, new = change.removeprefix("s/").strip("/").partition("/")
        if not self._line:
            return "No line is kept.", ""
        if change and (not old or old not in self._line):
            return f"“{old}” is not in it: {self._line}", ""
        line = self._line.replace(old, new, 1) if change else self._line
        return line, line


def rewording(session: Session, entry: int) -> str:
    """Return the line that brings the words of that entry, to be put better; "" for none."""
    found = worded(session.conference, entry)
    if found is None or found.struck:
        return ""
    return f"/reword {entry}: {session.shorthand.kept(found.text)}"


def asked_for(session: Session, line: str) -> str:
    """Return the line that `/reword 41`, or `/reword` for one's last point, asks for; else ""."""
    found = _REWORD.match(line.strip())
    if found is None:
        return ""
    mine = [one.entry for one in session.conference.points if one.by == session.by]
    entry = int(found[1]) if found[1] else mine[-1] if mine else 0
    return rewording(session, entry)
