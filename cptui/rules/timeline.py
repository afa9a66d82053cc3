"""The agenda as planned against how the time was spent, as a picture in plain characters."""

from datetime import datetime

from cptui.domain.conference import Conference
from cptui.rules.timing import ItemTime, ending, item_times

MARKS = 30
"""The longest bar, in characters: so that it fits a screen of 60 with words beside it."""
_MINUTE = 60


def timeline(conference: Conference, now: datetime) -> tuple[str, ...]:
    """Return a line for each item, a bar and then words, so that nothing is said by marks alone.

    A bar has `#` for a minute spent, `=` for one planned and not spent, `+` for one over; a long
    agenda has several minutes to a mark.
    """
    times = item_times(conference, now)
    longest = max(max(one.planned_seconds, one.spent_seconds) // _MINUTE for one in times)
    scale = minutes_a_mark(longest)
    bars = {one.number: bar_of(*_minutes(one), scale) for one in times}
    width = max(len(bar) for bar in bars.values())
    label = max(2, *(len(one.label) for one in times))
    marks = "a minute" if scale == 1 else f"{scale} minutes"
    lines = [f"# spent, = planned and not spent, + over; each mark is {marks}."]
    lines += [f"{one.label:>{label}} {bars[one.number]:<{width}} {_words(one)}" for one in times]
    lines.append(_in_all(conference, times))
    if conference.running.breaks:
        begun = (f"{conference.local(one.start):%H:%M}" for one in conference.running.breaks)
        lines.append(f"Breaks from {', '.join(begun)}; they are in no item's time.")
    ends = ending(conference, now) if conference.started else ""
    return (*lines, ends) if ends else tuple(lines)


def _in_all(conference: Conference, times: tuple[ItemTime, ...]) -> str:
    planned, spent = conference.agenda.minutes, sum(one.spent_seconds for one in times) // _MINUTE
    given = sum(one.planned_seconds for one in times) // _MINUTE
    extended = f", {given} as extended" if given != planned else ""
    return f"Planned {planned} minutes in all{extended}, spent {spent}."


def minutes_a_mark(longest: int) -> int:
    """Return how many minutes a mark stands for, so that the longest bar fits."""
    return max(1, -(-longest // MARKS))


def bar_of(planned: int, spent: int, scale: int) -> str:
    """Return the bar for so many minutes planned and spent."""
    planned_marks, spent_marks = -(-planned // scale), -(-spent // scale)
    over = spent_marks - planned_marks
    if spent > planned:
        return "#" * planned_marks + "+" * max(1, over)
    return "#" * spent_marks + "=" * -over


def _words(item: ItemTime) -> str:
    planned, spent = _minutes(item)
    over = f", {spent - planned} over" if spent > planned else ""
    said = {
        "ahead": f"{planned} planned",
        "skipped": f"passed over, {spent} of {planned}",
        "now": f"now, {spent} of {planned}{over}",
        "done": f"{spent} of {planned}{over}",
    }
    return f"{said[item.state]}: {item.title}"


def _minutes(item: ItemTime) -> tuple[int, int]:
    return item.planned_seconds // _MINUTE, item.spent_seconds // _MINUTE
