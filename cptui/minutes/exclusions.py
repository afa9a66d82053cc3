"""Who was kept out of the room, when and on what ground."""

from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Heading, Paragraph, Table, runs


def exclusions(scribe: Scribe) -> tuple[Block, ...]:
    """Return every exclusion and closed session; "None" where there was none."""
    words = scribe.words
    heading = Heading(1, words("exclusions.heading"))
    rows = tuple(
        (
            scribe.person(code),
            words("exclusions.closed" if one.closed_session else "exclusions.excluded"),
            scribe.stretch(one),
            words.told(one.ground),
        )
        for code, attendee in scribe.conference.attendance.items()
        for one in attendee.excluded
    )
    if not rows:
        return heading, Paragraph(runs(words("say.none_stop")))
    header = tuple(words(f"exclusions.{one}") for one in ("person", "what", "when", "ground"))
    return (
        heading,
        Table(words("exclusions.caption"), header, rows, (28, 22, 20, 30)),
        Paragraph(runs(words("exclusions.note"))),
    )
