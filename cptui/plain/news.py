"""What is told in line mode before the next line is asked for."""

from cptui.minutes.telling import tell_entry
from cptui.plain.showing import besides
from cptui.session.alarms import Alarms
from cptui.session.session import Session
from cptui.store.problems import RecordUnusable


class News:
    """Looks at what others entered, at the clock, and whether the record can be reached."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._alarms = Alarms()
        self._lost = False
        self.rings = False
        """Whether what was told last is a warning of the agenda's clock."""

    def lines(self) -> tuple[str, ...]:
        """Return what has come since the last look."""
        session, self.rings = self._session, False
        try:
            news = session.poll()
        except RecordUnusable as unusable:
            known, self._lost = self._lost, True
            since = session.conference.local(session.now())
            return () if known else (f"LINK LOST since {since:%H:%M}: {unusable}",)
        found = ("The record can be read again. What was saved is there.",) if self._lost else ()
        self._lost = False
        conference = session.conference
        others = (f"({entry.by}) {tell_entry(conference, entry)}" for entry in news)
        told = (besides(conference, entry) for entry in reversed(news))
        also = next(filter(None, told), ())
        warning = self._alarms.news(conference, session.now())
        self.rings = bool(warning)
        return (*found, *others, *also, *session.notices(), *((warning,) if warning else ()))
