"""Which item has which card."""

from cptui.domain.conference import Conference
from cptui.domain.state import ItemRun
from cptui.domain.values import dataclass
from cptui.rules.cards.parting import DATES, parting
from cptui.rules.cards.scaling import ANALYSIS, scaling
from cptui.rules.cards.task import Task
from cptui.rules.cards.welcome import WELCOME, facts, statements


@dataclass(frozen=True, slots=True)
class Card:
    """What is gone through in one item."""

    label: str
    title: str
    """Of the item."""
    stage: str
    tasks: tuple[Task, ...]
    asks: str = ""
    """The question that the agenda puts in this item; empty for none."""

    @property
    def open(self) -> tuple[Task, ...]:
        """What is still to do."""
        return tuple(one for one in self.tasks if not one.done)


def card_of(conference: Conference, run: ItemRun) -> Card | None:
    """Return the item's card; None where nothing in particular belongs to it."""
    tasks: tuple[Task, ...] = statements(conference, run)
    asks = ""
    if run.about.stage == WELCOME:
        tasks += facts(conference)
    if run.about.stage == ANALYSIS:
        tasks += scaling(conference)
        asks = conference.agenda.scaling or ""
    if run in _last(conference):
        tasks += parting(conference)
    return Card(run.label, run.about.title, run.about.stage, tasks, asks) if tasks else None


def _last(conference: Conference) -> tuple[ItemRun, ...]:
    """Return the last item of all, and the last of those for dates where that is another."""
    items = conference.running.items
    dates = [one for one in items if one.about.stage == DATES]
    return (*items[-1:], *dates[-1:])


def current_card(conference: Conference) -> Card | None:
    """Return the card of the item we are on; None where it has none."""
    run = conference.running.now
    return None if run is None else card_of(conference, run)


def statement_text(conference: Conference, statement: str) -> tuple[str, ...]:
    """Return a statement's title and its words, to be read from the screen; empty for none."""
    for one in conference.profile.statements:
        if one.id == statement:
            return (f"{one.title}:", one.text, f"Read? /read {one.id}")
    return ()
