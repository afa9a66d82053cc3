"""Warnings about an item's time, each said once."""

from datetime import datetime

from cptui.domain.conference import Conference
from cptui.rules.timing import alarm


class Alarms:
    """Remembers which warnings one terminal has had."""

    def __init__(self) -> None:
        self._last: tuple[int, int, bool] | None = None

    def news(self, conference: Conference, now: datetime) -> str | None:
        """Return a warning in words the first time it holds, None otherwise.

        An item that was given more minutes is warned about anew.
        """
        found = alarm(conference, now)
        if found is None:
            return None
        run = conference.running.run(found.item)
        this = (found.item, run.planned if run else 0, found.over)
        if this == self._last:
            return None
        self._last = this
        return found.words
