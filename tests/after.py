"""The family's conference, held and closed, for what comes afterwards."""

from datetime import date

from cptui.domain.conference import Conference
from cptui.domain.events import (
    ConferenceClosed,
    DecisionMade,
    DecisionReadBack,
    DissentDeclined,
    Event,
    ItemStarted,
    Outcome,
    PeopleArrived,
    PointNoted,
)
from tests.family import played

HELD: tuple[Event, ...] = (
    PeopleArrived(("chair", "sw", "hv", "sch", "pol", "mum", "dad")),
    ItemStarted(1),
    PointNoted("weight has dropped", "hv", tags=("harm",), children=("cy",)),
    PointNoted("two appointments were missed", "hv", children=("cy",)),
    PointNoted("he was seen drunk", "pol", hidden_from=("dad",)),
    PointNoted("I want help", "mum"),
    DecisionMade("ada", Outcome.NEITHER, (), "well cared for"),
    DecisionMade("ben", Outcome.NEITHER, (), "well cared for"),
    DecisionMade("cy", Outcome.NEITHER, (), "help is taken"),
    DecisionReadBack(("ada", "ben", "cy")),
    *(DissentDeclined(code, ("ada", "ben", "cy")) for code in ("sw", "hv", "sch", "pol", "mw")),
    ConferenceClosed(),
)
"""Entries 2 to 17: points 4 and 5 are the health visitor's, 6 the police's, 7 the mother's."""
NEXT = len(HELD) + 2
"""Number of the first entry afterwards."""
DAY = date(2026, 3, 31)


def after(*events: Event) -> Conference:
    """Return the conference closed, and these events after it."""
    return played(*HELD, *events)
