"""Line mode at a terminal: a prompt, a line, an answer below it. Nothing is redrawn."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TextIO

from cptui.actions.refusal import Refused
from cptui.capture.line import KEPT
from cptui.domain.text import clean
from cptui.plain.asking import Asking
from cptui.plain.brevity import brief
from cptui.plain.kept import Kept, asked_for, rewording
from cptui.plain.news import News
from cptui.plain.showing import (
    draft_lines,
    lines_of,
    opening_lines,
    out_words,
    prompt_words,
)
from cptui.rules.wording import worded_by
from cptui.session.results import Quit, Said, Saved
from cptui.session.session import Session
from cptui.session.typist import Waits
from cptui.store.problems import RecordUnusable

AskLine = Callable[[str], str]
"""Shows the prompt and returns the line typed; EOFError and KeyboardInterrupt as input()."""
INTERRUPTED = 130
BELL = "\a"
LEFT = "It went on with that line, and is not saved either: {}"


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
        self._again = again
        """The command that goes on with this conference."""
        self._kept = Kept(edits=edits)
        self._asking = Asking(session)
        self._news = News(session)

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
        if not line.strip():
            self._let_go()
            return self._go_on()
        if self._kept.is_asked_for(line):
            told, line = self._kept.again(line)
            self._print((told,))
            if not line:
                return True
        return self._said(line) and self._go_on()

    def _go_on(self) -> bool:
        """Say the lines that waited, up to the next question."""
        while (line := self._asking.next()) is not None:
            if not self._said(line):
                return False
        return True

    def _said(self, line: str) -> bool:
        """Say the line and print what came of it; return whether the conversation goes on."""
        asked = self._asking.line
        try:
            said = self._asking.say(line)
        except RecordUnusable as unusable:
            self._print((str(unusable), self._kept.keep(line)))
            return True
        left = self._asking.settled(said)
        self._print(self._told(said, line, asked))
        self._print(map(LEFT.format, left))
        return not isinstance(said, Quit)

    def _told(self, said: Said | Waits, line: str, asked: str) -> Iterable[str]:
        match said:
            case Waits(count=count):
                yield f"Waits for the answer, {count} now: {line}"
                yield self._asking.question
            case Saved():
                typed = f"{asked} {line}"
                self._rewordable(rewording(self._session, worded_by(said.entry)))
                yield from (brief(one, said.entry.event, typed) for one in lines_of(said))
            case Refused() if self._session.pending is not None:
                yield str(said)
                yield "An empty line drops the question."
            case Refused():
                line = asked or line
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
            asked = self._asking.line
            kept = f" {self._kept.keep(asked)}" if asked else ""
            left = self._asking.drop()
            self._print((f"The question is withdrawn; nothing was saved.{kept}",))
            self._print(map(LEFT.format, left))

    def _interrupt(self) -> None:
        self._print(("", "Everything entered is saved. /quit leaves, or Ctrl+C once more."))
        self._let_go()

    def _leave(self) -> int:
        if self._asking.waiting:
            self._print(("", f"Not saved, for want of an answer: {self._asking.waiting}. Kept."))
        if self._session.conference.closing.closed is None:
            self._print(("", f"Everything entered is saved. To go on: {self._again}"))
        return 0

    def _tell_news(self) -> None:
        self._print(self._news.lines())
        if self._news.rings and self._out.isatty():
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
