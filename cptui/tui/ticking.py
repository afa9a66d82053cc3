"""When the clock is looked at again: each second near the end of an item, else rarely."""

from datetime import datetime

from cptui.domain.conference import Conference
from cptui.rules.timing import item_times

NEAR = 60
"""Seconds before the end of an item from which every second shows."""
FAR = 15
"""Seconds between two looks otherwise."""


def next_look(conference: Conference, now: datetime) -> float:
    """Return in how many seconds what the clock shows may be another."""
    if conference.running.paused is None and conference.closing.closed is None:
        for item in item_times(conference, now):
            if item.state == "now" and 0 <= item.left_seconds <= NEAR:
                return 1.0
    return FAR - (now.second % FAR) + 0.01
