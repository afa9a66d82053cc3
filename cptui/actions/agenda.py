"""Starting, moving along and timing the agenda."""

from cptui.actions import known
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.conference import Conference
from cptui.domain.events import (
    AgendaFinished,
    BreakBegan,
    ClockPaused,
    ClockResumed,
    ConferenceResumed,
    ItemExtended,
    ItemSkipped,
    ItemStarted,
    StatementRead,
)
from cptui.rules.hearing import unheard


def start(conference: Conference) -> ItemStarted | ConferenceResumed:
    """Return that the first item began, or that an adjourned conference goes on."""
    known.open_conference(conference)
    if conference.adjourned is not None:
        return ConferenceResumed()
    if conference.started:
        raise Refused("The conference has started. /next goes on, /item 5 goes to item 5.")
    return ItemStarted(conference.running.items[0].item)


def next_item(
    conference: Conference, seen_item: int | None, sure: bool = False
) -> ItemStarted | AgendaFinished:
    """Return that the item the typist saw ended and the next began.

    Refused when another item is current already, so that two people pressing `next`
    move once. Doubtful when something the item requires was not heard. After the last come
    the items that were jumped over, and then the agenda is finished.
    """
    _under_way(conference)
    if seen_item != conference.running.current:
        raise Refused(f"{_named(conference)} has begun already.")
    _doubt(conference, sure)
    ahead = conference.running.ahead
    return ItemStarted(ahead[0].item) if ahead else AgendaFinished()


def go_to_item(conference: Conference, item: int, sure: bool = False) -> ItemStarted:
    """Return that an item began out of order; skipped and ended items may be gone back to."""
    known.sitting(conference)
    run = known.item(conference, item)
    if not conference.started:
        raise Refused("The conference has not started. /start begins it.")
    if conference.running.current == item:
        raise Refused(f"Item {run.label} is the one we are on.")
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


def _running(conference: Conference) -> int:
    _under_way(conference)
    if conference.running.current is None:
        raise Refused("No item is current. /next goes on, /item 5 goes to item 5.")
    return conference.running.current


def _under_way(conference: Conference) -> None:
    known.sitting(conference)
    if conference.running.finished:
        raise Refused("The agenda is finished. /item 5 goes back to item 5.")
    if not conference.started:
        raise Refused("The conference has not started. /start begins it.")


def _named(conference: Conference) -> str:
    run = conference.running.now
    return f"Item {run.label}, {run.about.title}," if run else "Another item"


def _not_standing(conference: Conference) -> None:
    if conference.running.paused is not None:
        raise Refused("The clock stands already. /resume goes on.")


def _doubt(conference: Conference, sure: bool) -> None:
    missing = unheard(conference)
    if missing and not sure:
        raise Doubtful(" ".join(missing))
