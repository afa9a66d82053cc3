"""Who was kept out of the room, when and on what ground."""

from cptui.domain.conference import Conference
from cptui.domain.state import Stretch
from cptui.minutes.presence import came
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Heading, Paragraph, Table, runs
from cptui.minutes.words import sentence


def _kept_out(conference: Conference) -> dict[Stretch, list[str]]:
    """Return each stretch with the codes of those it kept out.

    A closed session also shuts out those who never came; only those who had to go are told.
    """
    found: dict[Stretch, list[str]] = {}
    for code, attendee in conference.attendance.items():
        for one in attendee.excluded:
            if not one.closed_session or came(conference, code):
                found.setdefault(one, []).append(code)
    return dict(sorted(found.items(), key=lambda pair: pair[0].start))


def exclusions(scribe: Scribe) -> tuple[Block, ...]:
    """Return every exclusion and closed session; "None" where there was none."""
    words = scribe.words
    heading = Heading(1, words("exclusions.heading"), part="exclusions")
    rows = tuple(
        (
            scribe.people(codes),
            words("exclusions.closed" if one.closed_session else "exclusions.excluded"),
            scribe.stretch(one),
            sentence(words.told(one.ground)),
        )
        for one, codes in _kept_out(scribe.conference).items()
    )
    if not rows:
        return heading, Paragraph(runs(words("say.none_stop")))
    header = tuple(words(f"exclusions.{one}") for one in ("person", "what", "when", "ground"))
    return (
        heading,
        Table(words("exclusions.caption"), header, rows, (28, 22, 20, 30)),
        Paragraph(runs(words("exclusions.note"))),
    )
