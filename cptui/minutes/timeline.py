"""The agenda as planned against how the time was spent."""

from datetime import timedelta

from cptui.domain.state import ItemRun
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Heading, Paragraph, Table, runs
from cptui.rules.timing import spent_seconds


def timeline(scribe: Scribe) -> tuple[Block, ...]:
    """Return a row for each item, then the breaks."""
    conference, words = scribe.conference, scribe.words
    rows = tuple(
        (
            f"{run.label}. {run.about.title}",
            words("timeline.minutes", n=run.planned),
            _actual(scribe, run),
            words.listed(scribe.stretch(one) for one in run.stretches),
        )
        for run in conference.running.items
    )
    header = tuple(words(f"timeline.{one}") for one in ("item", "planned", "actual", "when"))
    blocks: list[Block] = [
        Heading(1, words("timeline.heading"), part="timeline"),
        Table(words("timeline.caption"), header, rows, (38, 16, 20, 26)),
    ]
    if conference.running.breaks:
        when = words.listed(scribe.stretch(one) for one in conference.running.breaks)
        blocks.append(Paragraph(runs(words("timeline.break", when=when))))
    return tuple(blocks)


def _actual(scribe: Scribe, run: ItemRun) -> str:
    words = scribe.words
    if not run.stretches:
        return words("timeline.skipped" if run.skipped else "timeline.not_reached")
    last = max(one.end or one.start for one in run.stretches)
    spent = spent_seconds(run.stretches, last)
    minutes = round(timedelta(seconds=spent) / timedelta(minutes=1))
    over = minutes - run.planned
    actual = words("timeline.minutes", n=minutes)
    if over > 0:
        return f"{actual}\n{words('timeline.over', n=over)}"
    return actual
