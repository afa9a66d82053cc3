"""A warning about an item's time is said once, and anew when it was given more."""

from dataclasses import replace

from cptui.domain.conference import Conference
from cptui.domain.events import Event, ItemExtended, ItemStarted
from cptui.session.alarms import Alarms
from tests.family import minute, played


def warned(*events: Event) -> Conference:
    conference = played(*events)
    return replace(conference, agenda=replace(conference.agenda, warn_minutes=2))


def test_each_warning_is_said_once() -> None:
    # Item 1 began at minute 1 and has 5 minutes: nearly over from minute 4, over at minute 6.
    alarms, conference = Alarms(), warned(ItemStarted(1))
    told = [alarms.news(conference, minute(at)) for at in (3, 4, 5, 6, 7)]
    assert [bool(words) for words in told] == [False, True, False, True, False]


def test_an_item_given_more_minutes_is_warned_about_anew() -> None:
    alarms = Alarms()
    assert alarms.news(warned(ItemStarted(1)), minute(6))
    longer = warned(ItemStarted(1), ItemExtended(1, 5))
    # Ten minutes from minute 1: two left at minute 9.
    assert alarms.news(longer, minute(7)) is None
    assert alarms.news(longer, minute(9)) == "Item 1, Welcome: 2:00 left, nearly over."
