"""A conference of the fictional family with the wording that ships, and its documents read."""

from dataclasses import replace

from cptui.domain.case import ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.events import Event
from cptui.minutes.tree import Bullets, Document, Heading, Minute, Paragraph, Runs, Table
from cptui.store.wording import load_wording
from tests.family import minute, played

MADE = minute(120)


def worded(*events: Event, kind: ConferenceKind = ConferenceKind.INITIAL) -> Conference:
    """The conference after these events, a minute apart, with the wording that ships."""
    return replace(played(*events, kind=kind), wording=load_wording())


def said(runs: Runs) -> str:
    """What runs say."""
    return "".join(run.text for run in runs)


def lines(document: Document) -> list[str]:
    """What every block says, a table's row a line."""
    found: list[str] = []
    for block in document.blocks:
        match block:
            case Heading(text=text):
                found.append(text)
            case Paragraph(runs=runs) | Minute(runs=runs):
                found.append(said(runs))
            case Bullets(items):
                found += [said(item) for item in items]
            case Table(rows=rows):
                found += [" | ".join(row) for row in rows]
    return found


def under(document: Document, heading: str, after: str = "") -> list[str]:
    """What stands under the heading of that text, up to the next of its level or above.

    `after` names a heading that comes before it, where the text stands more than once.
    """
    every = lines(document)
    levels = {block.text: block.level for block in document.blocks if isinstance(block, Heading)}
    begin = every.index(after) if after else 0
    start = every.index(heading, begin)
    end = start + 1
    while end < len(every) and levels.get(every[end], 9) > levels[heading]:
        end += 1
    return every[start + 1 : end]


def heading_levels(document: Document) -> list[int]:
    """The level of every heading in order."""
    return [block.level for block in document.blocks if isinstance(block, Heading)]
