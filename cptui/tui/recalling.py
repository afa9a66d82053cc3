"""What Up brings back: what became of the lines entered, and one's own words of before."""

from collections.abc import Sequence

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask
from cptui.rules.wording import worded_by, wordings
from cptui.session.results import Saved
from cptui.session.session import Session
from cptui.session.typist import Waits
from cptui.tui.drafting import Past, Typing
from cptui.tui.saying import Result


class Recalling:
    """Follows the lines entered into the record."""

    def __init__(self, session: Session, typing: Typing) -> None:
        self._session = session
        self._typing = typing
        self.asked = ""
        """The line that is being asked about."""
        self._answer = ""
        """The last answer to that."""
        typing.recall = self.recalled
        typing.speaks = lambda word: word in session.conference.people

    def recalled(self, history: Sequence[Past]) -> tuple[Past, ...]:
        """Return what to look back through, oldest first.

        Words that stand in the record come as they are now, each once; while a question
        waits only lines as typed, since the next line answers it.
        """
        session = self._session
        if session.pending is not None:
            return tuple(Past(one.text) for one in history)
        words = {
            one.entry: Past(session.shorthand.kept(one.text), one.entry)
            for one in wordings(session.conference)
            if not one.struck
        }
        typed = {one.entry for one in history}
        earlier = [
            words[entry.number]
            for entry in session.entries
            if entry.by == session.by and entry.number in words and entry.number not in typed
        ]
        later = [words.get(one.entry or 0, Past(one.text)) for one in history]
        # Of several lines that went into one entry, the last stands for it.
        once = dict.fromkeys(reversed(later))
        return (*earlier, *reversed(once))

    def heard(self, text: str, result: Result) -> str:
        """Remember what became of a line; return the line that this became of.

        That is the line asked about, once it is answered.
        """
        stands = self._session.pending is not None
        if isinstance(result, Waits) or (self.asked and stands and not isinstance(result, Ask)):
            self._answer = text if isinstance(result, Refused) else ""
            return text
        if self.asked:
            self._settle(text, None)
            text, self.asked, self._answer = self.asked, "", ""
        if isinstance(result, Ask):
            self.asked = text
        elif isinstance(result, Saved):
            self._settle(text, Past(text, worded_by(result.entry)))
        return text

    def _settle(self, text: str, became: Past | None) -> None:
        """Put what became of the last line so entered in its place; None takes it out."""
        history = self._typing.history
        for place in range(len(history) - 1, -1, -1):
            if history[place] == Past(text):
                history[place : place + 1] = [became] if became else []
                return

    def dropped(self) -> str:
        """Forget the question; return the line it was about, where it can stand in the line again.

        It cannot where something else than an answer is half typed there.
        """
        asked, self.asked = self.asked, ""
        typed = self._typing.line.text
        return asked if not typed.strip() or typed == self._answer else ""
