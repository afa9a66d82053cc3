"""The lines whose words may be put better: points, challenges, actions and the plan's lines."""

from collections.abc import Iterator

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import PointContinued, PointReworded
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Worded:
    """A line that has words of its own."""

    entry: int
    kind: str
    """What it is called in a sentence."""
    text: str
    struck: bool = False


def worded(conference: Conference, entry: int) -> Worded | None:
    """Return the line that entry began, as it reads now; None where it began none."""
    return next((one for one in wordings(conference) if one.entry == entry), None)


def worded_by(entry: Entry) -> int:
    """Return the entry whose words this one makes or changes."""
    event = entry.event
    return event.of if isinstance(event, PointContinued | PointReworded) else entry.number


def wordings(conference: Conference) -> Iterator[Worded]:
    """Return every such line as it reads now."""
    for point in conference.points:
        yield Worded(point.entry, "point", point.text, point.struck)
        for challenge in point.challenges:
            yield Worded(challenge.entry, "challenge", challenge.text)
    for action in conference.actions:
        yield Worded(action.entry, "action", action.what, action.struck)
    for outcome in conference.plan.outcomes:
        yield Worded(outcome.entry, "outcome", outcome.text)
        for doing in outcome.actions:
            yield Worded(doing.entry, "action", doing.what)
