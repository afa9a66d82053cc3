"""What has been read back from the record so far, and the conference it adds up to."""

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import EntryStruck
from cptui.domain.evolve import evolve
from cptui.domain.fold import fold
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """The entries read and their conference; always the two together."""

    entries: tuple[Entry, ...]
    conference: Conference

    @property
    def last(self) -> int:
        """Number of the last entry read."""
        return self.entries[-1].number

    def grown(self, news: tuple[Entry, ...]) -> "Known":
        """Return what is known with further entries; after a strike all is folded afresh."""
        if not news:
            return self
        entries = self.entries + news
        if any(isinstance(entry.event, EntryStruck) for entry in news):
            return Known(entries, fold(entries))
        conference = self.conference
        for entry in news:
            conference = evolve(conference, entry)
        return Known(entries, conference)


def known_from(entries: tuple[Entry, ...]) -> Known:
    """Return what the whole record adds up to; ValueError when it is empty."""
    return Known(entries, fold(entries))
