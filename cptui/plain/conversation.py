"""Line mode at a terminal: a prompt, a line, an answer below it. Nothing is redrawn."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TextIO

from cptui.actions.refusal import Refused
from cptui.capture.line import KEPT
from cptui.capture.reading import Ask
from cptui.domain.text import clean
from cptui.minutes.telling import tell_entry
from cptui.plain.brevity import brief
from cptui.plain.kept import Kept, asked_for, rewording
from cptui.plain.showing import (
    besides,
    chosen,
    draft_lines,
    lines_of,
    opening_lines,
    out_words,
    prompt_words,
)
from cptui.rules.wording import worded_by
from cptui.session.alarms import Alarms
from cptui.session.results import Quit, Said, Saved
from cptui.session.session import Session
from cptui.store.problems import RecordUnusable

AskLine = Callable[[str], str]
"""Shows the prompt and returns the line typed; EOFError and KeyboardInterrupt as input()."""
INTERRUPTED = 130
BELL = "\a"


class Conversation:
    """One sitting in line mode."""

    def __init__(
        self,
        session: Session,
        ask_line: AskLine,
        remember: Callable[[str], object],
        out: TextIO,
        again: str,
        *,
        edits: bool = True,
        put_in_place: Callable[[str], object] = str,
    ) -> None:
        self._session = session
        self._ask_line = ask_line
        self._remember = remember
        """Makes a line come back with Up; does nothing where the terminal cannot."""
        self._put_in_place = put_in_place
        """Makes Up bring another line than the one entered last."""
        self._out = out
        self._alarms = Alarms()
        self._again = again
        """The command that goes on with this conference."""
        self._kept = Kept(edits=edits)
        self._asked, self._lost = "", False
        """The line that is being asked about; whether the record cannot be reached."""

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
        if self._kept.is_asked_for(line):
            told, line = self._kept.again(line)
            self._print((told,))
            if not line:
                return True
        try:
            said = session.say(chosen(session.pending, line))
        except RecordUnusable as unusable:
            self._print((str(unusable), self._kept.keep(line)))
            return True
        self._print(self._told(said, line))
        if isinstance(said, Ask):
            self._asked = self._asked or line
        elif not isinstance(said, Refused):
            self._asked = ""
        return not isinstance(said, Quit)

    def _told(self, said: Said, line: str) -> Iterable[str]:
        match said:
            case Saved():
                typed = f"{self._asked} {line}"
                self._rewordable(rewording(self._session, worded_by(said.entry)))
                yield from (brief(one, said.entry.event, typed) for one in lines_of(said))
            case Refused() if self._session.pending is not None:
                yield str(said)
                yield "An empty line drops the question."
            case Refused():
                kept = self._kept.keep(self._rewordable(asked_for(self._session, line)) or line)
                yield f"{str(said).removesuffix(KEPT).rstrip()} {kept}"
            case _:
                yield from lines_of(said)

    def _rewordable(self, line: str) -> str:
        """Make Up bring the line that rewords, where there is one; return it."""
        if line:
            self._put_in_place(line)
        return line

    def _let_go(self) -> None:
        if self._session.pending is not None:
            self._session.pending = None
            kept = f" {self._kept.keep(self._asked)}" if self._asked else ""
            self._print((f"The question is withdrawn; nothing was saved.{kept}",))
            self._asked = ""

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
            if not self._lost:
                since = self._session.conference.local(self._session.now())
                self._print((f"LINK LOST since {since:%H:%M}: {unusable}",))
            self._lost = True
            return
        if self._lost:
            self._lost = False
            self._print(("The record can be read again. What was saved is there.",))
        conference = self._session.conference
        others = (f"({entry.by}) {tell_entry(conference, entry)}" for entry in news)
        warning = self._alarms.news(conference, self._session.now())
        told = (besides(conference, entry) for entry in reversed(news))
        also = next(filter(None, told), ())
        self._print((*others, *also, *self._session.notices(), *((warning,) if warning else ())))
        if warning and self._out.isatty():
            print(BELL, end="", file=self._out, flush=True)

    def _offer_draft(self) -> None:
        draft = self._session.draft()
        if draft is None or not draft.text.strip():
            return
        *aside, line = draft.text.split("\n")
        for each in (*aside, line):
            self._remember(each)
        lines = draft_lines(self._session.conference, replace(draft, text=line))
        self._print((*lines, self._kept.keep(line)))

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
