"""The local practice a conference was held by, with its sources."""

from cptui.domain.events import Paper
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Bullets, Heading, runs
from cptui.minutes.words import full_stop
from cptui.rules.signing import agreed


def practice_used(scribe: Scribe) -> tuple[Block, ...]:
    """Return profile and agenda by name, layer, effective date and source."""
    profile, words = scribe.conference.profile, scribe.words
    agenda = scribe.conference.agenda
    version = agreed(scribe.conference, Paper.MINUTES)
    effective = words("practice.effective", day=words.day(profile.effective))
    lines = (
        words("practice.profile", title=profile.title, layers=words.listed(profile.layers)),
        words("practice.source", source=full_stop(profile.source)),
        effective if profile.effective else words("practice.no_effective"),
        words("practice.agenda", title=agenda.title, source=full_stop(agenda.source)),
        words("practice.record", entry=version.entry if version else scribe.conference.last_entry),
    )
    return Heading(1, words("practice.heading"), part="practice"), Bullets(
        tuple(runs(line) for line in lines)
    )
