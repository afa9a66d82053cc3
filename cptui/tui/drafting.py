"""What is being typed, whichever screen is shown, and what was typed before.

Looking back brings lines of one's own: what became a point or an action comes as its words
stand now, to be reworded; any other line comes as it was typed.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from cptui.tui.widgets.editing import Edited, at_end, insert

_BEGINS = re.compile(r"/[a-z]{2}|@\w|-\s\S|(?P<who>\w[\w-]*)(?:/[\w-]+)?(?::\s|\.{3})")
"""What only a line begins with; nothing that a line already there is gone on with."""
_SUBSTITUTION = re.compile(r"s\d*/")
TYPED_AHEAD = 0.8
"""Seconds in which nobody has read a refusal yet."""


@dataclass(frozen=True, slots=True)
class Past:
    """Something of one's own to look back to."""

    text: str
    entry: int | None = None
    """The entry whose words these are, to be reworded; None: a line to be said again."""


def _is_begun(tail: str, refused: str, speaks: Callable[[str], bool]) -> bool:
    """Whether what was typed after a refused line begins a line of its own."""
    found = _BEGINS.match(tail)
    if found is None or refused.endswith(" ") or _SUBSTITUTION.match(refused):
        return False
    return not found["who"] or speaks(found["who"].casefold())


@dataclass(slots=True)
class Typing:
    """The line under the cursor; it belongs to the app, so it follows from screen to screen."""

    line: Edited = field(default_factory=Edited)
    history: list[Past] = field(default_factory=list)
    """Lines entered before, oldest first."""
    recall: Callable[[Sequence[Past]], Sequence[Past]] = tuple
    """Makes of the history what is looked through, oldest first."""
    back: int = 0
    """How far back the line shown is; 0: it is the new one."""
    kept: float | None = None
    """When a refused line was put back, in seconds of a steady clock."""
    refused: str = ""
    """The refused line that was put back, while it is gone on with."""
    speaks: Callable[[str], bool] = bool
    """Whether a word is somebody's code."""
    _aside: Edited = field(default_factory=Edited)
    _looked: list[Past] = field(default_factory=list)
    _edited: dict[int, str] = field(default_factory=dict)

    @property
    def rewording(self) -> int | None:
        """The entry whose words the line is, or None."""
        return self._looked[-self.back].entry if self.back else None

    @property
    def meant(self) -> str:
        """The line as it is said: a rewording by its command, "" for one that changes nothing."""
        text, entry = self.line.text, self.rewording
        if entry is None:
            return text
        before = self._looked[-self.back].text
        if text.startswith("/") and not before.startswith("/"):
            return text
        return f"/reword {entry}: {text}" if text.strip() and text != before else ""

    @property
    def unsaid(self) -> str:
        """All that would be lost now, a line each, what was put aside first."""
        lines = (self._aside.text if self.back else "", self.meant)
        return "\n".join(line for line in lines if line.strip())

    def take(self) -> str:
        """Return the line as it is said and go back to the new one, as it was left."""
        meant, now = self.meant, self.back
        self._edited.pop(now, None)
        self._enter(meant)
        if now:
            self._looked[-now] = Past(self.line.text, self.rewording)
            self.leave()
        else:
            self.line = Edited()
        return meant

    def resume(self, unsaid: str) -> None:
        """Take up what was left unsaid; what had been put aside comes back with Up."""
        *aside, line = unsaid.split("\n")
        self.history += map(Past, aside)
        self.put(line)

    def put(self, text: str, cursor: int | None = None) -> None:
        """Set the whole line, the cursor at its end or where it is told."""
        if self.back:
            self.leave()
            self._enter(self.line.text)
        self.line = at_end(text) if cursor is None else Edited(text, cursor)

    def type(self, text: str, now: float) -> Edited:
        """Return the line with text typed into it.

        A key so soon after a refused line was put back was meant for the next line: it
        begins that, and Up brings the refused one back. So does whatever only a line begins
        with, typed at the refused one's end by somebody who did not look up.
        """
        ahead = self.kept is not None and now - self.kept < TYPED_AHEAD
        self.kept = None
        line = insert(Edited() if ahead else self.line, text)
        if ahead or not self.refused or line.after or not line.text.startswith(self.refused):
            self.refused = ""
            return line
        tail = line.text[len(self.refused) :]
        if not _is_begun(tail, self.refused, self.speaks):
            return line
        self.refused = ""
        return at_end(tail)

    def older(self) -> None:
        """Show what came before the line shown."""
        if self.back == 0:
            self._begin(list(self.recall(self.history)))
        if self.back < len(self._looked):
            self._show(self.back + 1)

    def newer(self) -> None:
        """Show what came after the line shown, at last the new line again."""
        if self.back > 1:
            self._show(self.back - 1)
        elif self.back:
            self.leave()

    def reword(self, entry: int, text: str) -> None:
        """Show the words of an entry, to be reworded; what is typed is put aside."""
        self.leave()
        self._begin([*self.recall(self.history), Past(text, entry)])
        self._show(1)

    def leave(self) -> bool:
        """Show the new line again as it was left; False where it is shown already.

        Words changed and not entered go into the history.
        """
        if not self.back:
            return False
        self._note_edit()
        for back in sorted(self._edited, reverse=True):
            entry, text = self._looked[-back].entry, self._edited[back]
            self._enter(text if entry is None else f"/reword {entry}: {text}")
        self.line, self.back, self._edited = self._aside, 0, {}
        return True

    def _begin(self, looked: list[Past]) -> None:
        self._aside, self._looked, self._edited = self.line, looked, {}

    def _enter(self, text: str) -> None:
        if text.strip() and Past(text) not in self.history[-1:]:
            self.history.append(Past(text))

    def _show(self, back: int) -> None:
        self._note_edit()
        self.back = back
        self.line = at_end(self._edited.get(back, self._looked[-back].text))

    def _note_edit(self) -> None:
        """Keep what was changed in the line shown while another is looked at."""
        if not self.back:
            return
        text = self.line.text
        if text.strip() and text != self._looked[-self.back].text:
            self._edited[self.back] = text
        else:
            self._edited.pop(self.back, None)
