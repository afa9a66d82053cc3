"""What line mode prints: plain lines, one after the other, nothing redrawn."""

import re
from collections.abc import Iterable

from cptui.actions.refusal import Refused
from cptui.capture.reading import Ask, Prompt, Telling
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import ConferenceOpened, ItemStarted
from cptui.minutes.telling import tell_entry
from cptui.rules.cards import card_brief, current_card
from cptui.rules.checks import checks_of
from cptui.rules.kept_out import excluded_by_name
from cptui.rules.mentions import mentions
from cptui.rules.signing import minutes_are
from cptui.session.results import Said, Saved
from cptui.session.session import Session
from cptui.store.drafts import Draft

_BAR = re.compile(r"^ *(\w+) [#=+]*\s+(?=\S)")
MOST_FOUND = 20
"""Entries of a search that are printed; more words find fewer."""


def opening_lines(session: Session) -> tuple[str, ...]:
    """Return what is said at the start: which conference, that all is saved, what to do."""
    conference = session.conference
    case = conference.case
    kind = case.kind.value.replace("-", " ")
    held = f"{case.on:%a} {case.on.day} {case.on:%b} {case.on.year}"
    of_rehearsal = "REHEARSAL: nothing of this counts." if session.rehearsal else ""
    new = len(session.entries) == 1
    state = "New record; saved at once." if new else "The record goes on; saved at once."
    first = f"{case.reference}, {kind} conference, {held}. {state}"
    lines = [of_rehearsal, first, *_where_it_stands(session), *_to_do(conference)]
    return tuple(line for line in lines if line)


def _where_it_stands(session: Session) -> Iterable[str]:
    last = session.entries[-1]
    if isinstance(last.event, ConferenceOpened):
        return
    yield f"Last saved: {tell_entry(session.conference, last)}"


def _to_do(conference: Conference) -> Iterable[str]:
    if conference.closing.closed is not None:
        yield f"The conference is closed; {minutes_are(conference)}."
        yield "/points lists them, /status says what is signed and sent, /help what can be typed."
        return
    if conference.started:
        yield "/status says where we are, /help what can be typed."
        return
    count = sum(one.state == "to do" for one in checks_of(conference))
    checks = "No check" if count == 0 else "1 check" if count == 1 else f"{count} checks"
    yield f"{checks} to do. /checks lists them, /start begins, /help says what can be typed."


def draft_lines(conference: Conference, draft: Draft) -> tuple[str, ...]:
    """Return the half-typed line that was left, and how to have it back."""
    typed = conference.local(draft.typed)
    return (f"Half-typed at {typed:%H:%M} and not entered: {draft.text}",)


def lines_of(said: Said) -> tuple[str, ...]:
    """Return what a typed line came to, as lines to print."""
    match said:
        case Saved():
            at = said.conference.local(said.entry.at)
            also = besides(said.conference, said.entry)
            return (f"{said.entry.number}. {at:%H:%M} {said.words}", *also)
        case Ask():
            return ask_lines(said)
        case Refused():
            return (str(said),)
        case Telling(lines=lines, entries=found) if len(found) > MOST_FOUND:
            return (f"The last {MOST_FOUND} of {len(found)}:", *lines[-MOST_FOUND:])
        case Telling():
            return _without_bars(said.lines)
    return ()


def besides(conference: Conference, entry: Entry) -> tuple[str, ...]:
    """Return what is mentioned besides an entry, and at a new item what is on its card."""
    mentioned = mentions(conference, entry)
    card = current_card(conference)
    if card is None or not isinstance(entry.event, ItemStarted):
        return mentioned
    return (*mentioned, *card_brief(card))


def _without_bars(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return a picture's lines without their bars: read aloud, each mark is a word of its own."""
    if not lines or not lines[0].startswith("# "):
        return lines
    return tuple(_BAR.sub(r"\1. ", line) for line in lines[1:])


def ask_lines(ask: Ask) -> tuple[str, ...]:
    """Return the question and its answers, numbered."""
    choices = (
        f"  {number} {choice.key}: {choice.label}"
        for number, choice in enumerate(ask.choices, start=1)
    )
    return (ask.question, *choices)


def prompt_words(prompt: Prompt, *, asked: bool) -> str:
    """Return the prompt: who speaks and about whom, or a question mark for an answer."""
    if asked:
        return "? "
    who = "/".join(code for code in (prompt.speaker, prompt.teller) if code)
    about = " ".join(prompt.children)
    held = ", ".join(part for part in (who, about) if part)
    return f"{held}> "


def out_words(conference: Conference) -> str:
    """Return, to stand before the prompt, that the session is closed or somebody is out."""
    if conference.closed_session is not None:
        return "[closed] "
    out = excluded_by_name(conference)
    return f"[out: {', '.join(out)}] " if out else ""
