"""Starting, moving along and timing the agenda."""

from datetime import date

from cptui.actions import known
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.conference import Conference
from cptui.domain.events import (
    AgendaFinished,
    BreakBegan,
    ClockPaused,
    ClockResumed,
    ConferenceResumed,
    FactChanged,
    FactConfirmed,
    ItemExtended,
    ItemSkipped,
    ItemStarted,
    StatementRead,
)
from cptui.domain.evolve.facts import DAYS, fields_of
from cptui.rules.hearing import unheard


def start(conference: Conference) -> ItemStarted | ConferenceResumed:
    """Return that the first item began, or that an adjourned conference goes on."""
    known.open_conference(conference)
    if conference.adjourned is not None:
        return ConferenceResumed()
    if conference.started:
        raise Refused("The conference has started. /next goes on, /item 5 goes to item 5.")
    return ItemStarted(1)


def next_item(
    conference: Conference, seen_item: int | None, sure: bool = False
) -> ItemStarted | AgendaFinished:
    """Return that the item the typist saw ended and the next began.

    Refused when another item is current already, so that two people pressing `next`
    move once. Doubtful when something the item requires was not heard.
    """
    current = _running(conference)
    if seen_item != current:
        title = conference.agenda.items[current - 1].title
        raise Refused(f"Item {current}, {title}, has begun already.")
    _doubt(conference, sure)
    ahead = [
        run.item
        for run in conference.running.items
        if run.item > current and not run.skipped and not run.stretches
    ]
    return ItemStarted(ahead[0]) if ahead else AgendaFinished()


def go_to_item(conference: Conference, item: int, sure: bool = False) -> ItemStarted:
    """Return that an item began out of order; skipped and ended items may be gone back to."""
    known.sitting(conference)
    if not 1 <= item <= len(conference.agenda.items):
        raise Refused(f"There is no item {item}; the last is {len(conference.agenda.items)}.")
    if not conference.started:
        raise Refused("The conference has not started. /start begins it.")
    if conference.running.current == item:
        raise Refused(f"Item {item} is the one we are on.")
    _doubt(conference, sure)
    return ItemStarted(item)


def skip_item(conference: Conference, sure: bool = False) -> ItemSkipped:
    """Return that the current item was passed over for now."""
    current = _running(conference)
    _doubt(conference, sure)
    return ItemSkipped(current)


def extend_item(conference: Conference, minutes: int) -> ItemExtended:
    """Return more minutes for the current item, fewer when negative."""
    if minutes == 0:
        raise Refused("Say by how many minutes: /extend 5.")
    return ItemExtended(_running(conference), minutes)


def begin_break(conference: Conference, minutes: int) -> BreakBegan:
    """Return that a break began; the agenda's clock stands until /resume."""
    _running(conference)
    _not_standing(conference)
    if minutes <= 0:
        raise Refused("Say for how many minutes: /break 10.")
    return BreakBegan(minutes)


def pause(conference: Conference) -> ClockPaused:
    """Return that the agenda's clock stands."""
    _running(conference)
    _not_standing(conference)
    return ClockPaused()


def resume(conference: Conference) -> ClockResumed:
    """Return that the agenda's clock goes on."""
    if conference.running.paused is None:
        raise Refused("The clock is running.")
    if conference.adjourned is not None:
        raise Refused("The conference is adjourned. /start goes on with it.")
    return ClockResumed()


def read_statement(conference: Conference, statement: str) -> StatementRead:
    """Return that a statement of the profile was read out."""
    ids = [one.id for one in conference.profile.statements]
    if statement not in ids:
        raise Refused(f"No statement is called {statement}. The statements: {', '.join(ids)}.")
    return StatementRead(statement)


def confirm_fact(conference: Conference, fact: str) -> FactConfirmed:
    """Return that a family fact was confirmed as the case file has it."""
    return FactConfirmed(known.words(fact, "which fact: /confirm address"))


def change_fact(conference: Conference, person: str, field: str, value: str) -> FactChanged:
    """Return that a fact about somebody was put right; Refused for a field there is not."""
    name = known.person(conference, person).name
    fields = fields_of(conference.case, person)
    field = field.strip().lower().replace(" ", "_")
    if field not in fields:
        listed = ", ".join(one.replace("_", " ") for one in fields) or "nothing"
        raise Refused(f"Of {name} these can be changed here: {listed}.")
    value = known.words(value, "what is right")
    return FactChanged(person, field, _day(conference, value) if field in DAYS else value)


def _day(conference: Conference, value: str) -> str:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise Refused(f"“{value[:40]}” is no day. Write it as 2026-04-01.") from None
    if day > conference.case.on:
        raise Refused("That day is after the conference.")
    return day.isoformat()


def _running(conference: Conference) -> int:
    known.sitting(conference)
    if conference.running.current is None:
        if conference.running.finished:
            raise Refused("The agenda is finished. /item 5 goes back to item 5.")
        if not conference.started:
            raise Refused("The conference has not started. /start begins it.")
        raise Refused("No item is current. /item 5 goes to item 5.")
    return conference.running.current


def _not_standing(conference: Conference) -> None:
    if conference.running.paused is not None:
        raise Refused("The clock stands already. /resume goes on.")


def _doubt(conference: Conference, sure: bool) -> None:
    missing = unheard(conference)
    if missing and not sure:
        raise Doubtful(" ".join(missing))
