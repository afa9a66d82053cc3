"""The agenda as planned against how the time was spent."""

from datetime import timedelta

from cptui.domain.state import ItemRun
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Bars, Block, Bullets, Heading, Paragraph, Table, runs
from cptui.rules.timeline import bar_of, minutes_a_mark
from cptui.rules.timing import spent_seconds


def timeline(scribe: Scribe) -> tuple[Block, ...]:
    """Return what took how long in words, a row with its bar for each item, then the breaks."""
    conference, words = scribe.conference, scribe.words
    rows = tuple(
        (
            f"{run.label}. {run.about.title}",
            words("timeline.minutes", n=run.planned),
            _actual(scribe, run),
            words.listed(scribe.stretches(run.stretches)),
        )
        for run in conference.running.items
    )
    header = tuple(words(f"timeline.{one}") for one in ("item", "planned", "actual", "when"))
    blocks: list[Block] = [
        Heading(1, words("timeline.heading"), part="timeline"),
        *_told(scribe),
        Table(words("timeline.caption"), header, rows, (38, 16, 20, 26), _bars(scribe)),
    ]
    if conference.running.breaks:
        when = words.listed(scribe.stretch(one) for one in conference.running.breaks)
        blocks.append(Paragraph(runs(words("timeline.break", when=when))))
    return tuple(blocks)


def _told(scribe: Scribe) -> tuple[Block, ...]:
    """Return the picture in words: all of it, then each item that took longer than planned."""
    conference, words = scribe.conference, scribe.words
    begun = [run for run in conference.running.items if run.stretches]
    if not begun:
        return ()
    spent = sum(_minutes(run) for run in begun)
    whole = words("timeline.whole", planned=conference.agenda.minutes, n=spent)
    longer = [(run, _minutes(run) - run.planned) for run in begun if _minutes(run) > run.planned]
    if not longer:
        return (Paragraph(runs(f"{whole} {words('timeline.kept')}")),)
    items = tuple(
        runs(
            words(
                "timeline.longer", item=run.label, title=run.about.title, n=_minutes(run), over=over
            )
        )
        for run, over in longer
    )
    return (Paragraph(runs(whole), keep_with_next=True), Bullets(items))


def _bars(scribe: Scribe) -> Bars:
    items = scribe.conference.running.items
    spent = [(run.planned, _minutes(run)) for run in items]
    scale = minutes_a_mark(max(max(one) for one in spent))
    marks = scribe.words("timeline.marks", n=scale)
    shades = scribe.words("timeline.shades")
    bars = tuple(bar_of(*one, scale) or "=" for one in spent)
    return Bars(bars, tuple(f"{run.label}." for run in items), marks, shades)


def _minutes(run: ItemRun) -> int:
    """Return the minutes the item took, to the nearest; 0 when it did not begin."""
    if not run.stretches:
        return 0
    last = max(one.end or one.start for one in run.stretches)
    return round(timedelta(seconds=spent_seconds(run.stretches, last)) / timedelta(minutes=1))


def _actual(scribe: Scribe, run: ItemRun) -> str:
    words = scribe.words
    if not run.stretches:
        return words("timeline.skipped" if run.skipped else "timeline.not_reached")
    minutes = _minutes(run)
    over = minutes - run.planned
    actual = words("timeline.minutes", n=minutes)
    if over > 0:
        return f"{actual}\n{words('timeline.over', n=over)}"
    return actual
