"""Lines that ask and record nothing, and those for the program itself."""

from datetime import datetime

from cptui.actions.refusal import Refused
from cptui.capture.line import Incomplete, Line, rows_of
from cptui.capture.parts import needed, nothing_more
from cptui.capture.reading import Reading, Shell, Telling
from cptui.capture.words.dates import find_date
from cptui.capture.words.times import moment, read_time
from cptui.domain.conference import Conference
from cptui.rules.checks import checks_of
from cptui.rules.closing import outstanding
from cptui.rules.distribution import where_papers_are
from cptui.rules.hearing import not_yet_heard, turns_told
from cptui.rules.kept_out import still_out
from cptui.rules.quorum import quorum
from cptui.rules.timeline import timeline
from cptui.rules.timing import ending, item_times

_MARKS = {"met": "ok", "to do": "!", "waived": "w", "not applicable": "-"}
_MINUTE = 60


def read_status(line: Line, rest: str) -> Reading:
    """Read `/status`: the item and its time, the room, what is still to do."""
    nothing_more(rest)
    conference = line.conference
    if conference.closing.closed is not None:
        papers = where_papers_are(conference)
        return Telling((_where_we_are(conference, line.now), *papers, *_to_do(conference)))
    lines = [_where_we_are(conference, line.now), quorum(conference).says]
    lines += still_out(conference)
    silent = not_yet_heard(conference)
    if silent:
        lines.append(f"Not yet heard: {', '.join(silent)}.")
    if conference.started:
        lines.append(f"The family has {turns_told(conference)}.")
    if line.prompt.children:
        lines.append(f"About: {', '.join(line.prompt.children)}.")
    return Telling((*lines, *_to_do(conference)))


def _to_do(conference: Conference) -> tuple[str, ...]:
    todo = outstanding(conference)
    if not todo:
        return ()
    return (f"Still to do: {len(todo)}", *(f"  {one.what} ({one.where})" for one in todo))


def _where_we_are(conference: Conference, now: datetime) -> str:
    if conference.closing.closed is not None:
        return "The conference is closed."
    if not conference.started:
        return "Not started. /start begins."
    said = ending(conference, now)
    ends = f" {said}" if said else ""
    current = next((one for one in item_times(conference, now) if one.state == "now"), None)
    if current is None:
        return f"No item is current.{ends}"
    minutes, seconds = divmod(abs(current.left_seconds), _MINUTE)
    left = "left" if current.left_seconds >= 0 else "over"
    standing = " The clock stands; /resume goes on." if conference.running.paused else ""
    return (
        f"Item {current.label}, {current.title}: {minutes}:{seconds:02} {left} of "
        f"{current.planned_seconds // _MINUTE}:00.{standing}{ends}"
    )


def read_timeline(line: Line, rest: str) -> Reading:
    """Read `/timeline`: planned against spent, item by item."""
    nothing_more(rest)
    return Telling(timeline(line.conference, line.now))


def read_checks(line: Line, rest: str) -> Reading:
    """Read `/checks`: every check before the meeting, with the id that answers it."""
    nothing_more(rest)
    found = checks_of(line.conference)
    lines = [f"{_MARKS[one.state]:>2} {one.id}: {one.label}. {one.detail}" for one in found]
    todo = sum(one.state == "to do" for one in found)
    return Telling((*lines, f"{todo} to do of {len(found)}. /check ID met, /waive ID: why."))


def read_find(line: Line, rest: str) -> Reading:
    """Read `/find word`: the entries that say it, which the session looks for."""
    return Shell("find", words=needed(rest, "Say what to find."))


def read_clock(line: Line, rest: str) -> Reading:
    """Read `/clock 10:25` and, for an adjourned conference, `/clock 2026-09-04 10:00`."""
    if not line.conference.rehearsal:
        raise Refused("The clock can be set in a rehearsal only. A late line begins with its time.")
    words = rest.split()
    found = find_date(words, line.today) if len(words) > 1 else None
    day, taken = found or (line.today, 0)
    at = read_time(words[taken]) if len(words) == taken + 1 else None
    if at is None:
        raise Incomplete("Say the time.")
    return Shell("clock", moment(line, day, at))


def read_quit(line: Line, rest: str) -> Reading:
    """Read `/quit`."""
    nothing_more(rest)
    return Shell("quit")


ROWS = rows_of(
    "asking",
    ("/status", "the item, the room, what is still to do", "/status", read_status),
    ("/timeline", "planned against spent, a bar for each item", "/timeline", read_timeline),
    ("/checks", "the checks before the meeting", "/checks", read_checks),
    ("/find WORDS", "entries that say it; a number finds that one", "/find weight", read_find),
    ("/clock [DATE] TIME", "in a rehearsal: sets the clock", "/clock 10:25", read_clock),
    ("/quit", "leaves; everything is saved and can be resumed", "/quit", read_quit),
)
