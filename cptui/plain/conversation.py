"""Line mode at a terminal: a prompt, a line, an answer below it. Nothing is redrawn."""

from collections.abc import Callable, Iterable
from typing import TextIO

from cptui.actions.refusal import Refused
from cptui.capture.line import KEPT
from cptui.domain.text import clean
from cptui.minutes.telling import tell_entry
from cptui.plain.showing import (
    chosen,
    draft_lines,
    lines_of,
    opening_lines,
    out_words,
    prompt_words,
)
from cptui.session.alarms import Alarms
from cptui.session.results import Quit
from cptui.session.session import Session
from cptui.store.problems import RecordUnusable

AskLine = Callable[[str], str]
"""Shows the prompt and returns the line typed; EOFError and KeyboardInterrupt as input()."""
INTERRUPTED = 130


class Conversation:
    """One sitting in line mode."""

    def __init__(
        self,
        session: Session,
        ask_line: AskLine,
        remember: Callable[[str], None],
        out: TextIO,
        again: str,
    ) -> None:
        self._session = session
        self._ask_line = ask_line
        self._remember = remember
        """Makes a line come back with Up; does nothing where the terminal cannot."""
        self._out = out
        self._alarms = Alarms()
        self._again = again
        """The command that goes on with this conference."""

    def run(self) -> int:
        """Talk until /quit or the end of input; return 0, or 130 after two interrupts."""
        self._print(opening_lines(self._session))
        self._offer_draft()
        self._offer_amendment()
        interrupted = False
        while True:
            try:
                line = self._next_line()
            except EOFError:
                return self._leave()
            except KeyboardInterrupt:
                if interrupted:
                    self._leave()
                    return INTERRUPTED
                interrupted = True
                self._interrupt()
                continue
            interrupted = False
            if not self._answer(line):
                return self._leave()

    def _next_line(self) -> str:
        self._tell_news()
        pending = self._session.pending is not None
        before = "" if pending else out_words(self._session.conference)
        return self._ask_line(before + prompt_words(self._session.prompt, asked=pending))

    def _answer(self, line: str) -> bool:
        """Do what the line says; return whether the conversation goes on."""
        session = self._session
        if not line.strip():
            self._let_go()
            return True
        try:
            said = session.say(chosen(session.pending, line))
        except RecordUnusable as unusable:
            self._print((str(unusable), KEPT))
            return True
        self._print(lines_of(said))
        if isinstance(said, Refused) and session.pending is not None:
            self._print(("An empty line drops the question.",))
        return not isinstance(said, Quit)

    def _let_go(self) -> None:
        if self._session.pending is not None:
            self._session.pending = None
            self._print(("The question is withdrawn; nothing was saved.",))

    def _interrupt(self) -> None:
        self._print(("", "Everything entered is saved. /quit leaves, or Ctrl+C once more."))
        self._let_go()

    def _leave(self) -> int:
        if self._session.conference.closing.closed is None:
            self._print(("", f"Everything entered is saved. To go on: {self._again}"))
        return 0

    def _tell_news(self) -> None:
        try:
            news = self._session.poll()
        except RecordUnusable as unusable:
            self._print((str(unusable),))
            return
        conference = self._session.conference
        others = (f"({entry.by}) {tell_entry(conference, entry)}" for entry in news)
        warning = self._alarms.news(conference, self._session.now())
        self._print((*others, *self._session.notices(), *((warning,) if warning else ())))

    def _offer_draft(self) -> None:
        draft = self._session.draft()
        if draft is None or not draft.text.strip():
            return
        self._remember(draft.text)
        self._print((*draft_lines(self._session.conference, draft), "Press Up to have it back."))

    def _offer_amendment(self) -> None:
        what = self._session.amendment
        if what is None:
            return
        question = f"The case file or profile has changed: {what} Take it over?"
        self._print((question, "  1 yes: take it over", "  2 no: leave the record as it is"))
        try:
            reply = self._ask_line("? ").strip().casefold()
        except (EOFError, KeyboardInterrupt):
            return
        if reply in ("1", "y", "yes"):
            self._print(lines_of(self._session.accept_amendment()))
        else:
            self._print(("The record stays as it was. It is asked again at the next start.",))

    def _print(self, lines: Iterable[str]) -> None:
        for line in lines:
            print(clean(line), file=self._out)
        self._out.flush()
