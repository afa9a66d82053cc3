"""A time typed before a line is held to what the record says of that person."""

from datetime import UTC, datetime

import pytest

from cptui.actions.attendance import leave
from cptui.actions.refusal import Refused
from cptui.capture.reading import Meaning, Prompt
from cptui.capture.typed_line import read_line
from cptui.domain.entry import Entry
from cptui.domain.events import ConferenceAdjourned, Event, ItemStarted
from cptui.domain.fold import fold
from tests.capture.reading_family import meaning, read
from tests.family import entries, minute


def test_nobody_leaves_before_they_came() -> None:
    # The police officer came in at 10:01; it is 10:40.
    with pytest.raises(Refused, match="came in at 10:01, after that"):
        read("9:30 /out pol")
    found = meaning("10:20 /out pol")
    assert (found.action, found.at) == (leave, minute(20))


EVENING = datetime(2026, 3, 31, 22, 10, tzinfo=UTC)
"""23:10 on the wall, in British Summer Time."""
PAST_MIDNIGHT = datetime(2026, 3, 31, 23, 20, tzinfo=UTC)
"""00:20 on 1 April on the wall."""


def sitting(*events: Event, at: datetime = EVENING) -> tuple[Entry, ...]:
    """Return the record of a conference whose first item began then."""
    first, *others = entries(*events)
    return (first, *(Entry(one.number, one.id, at, at, one.by, one.event) for one in others))


def late(text: str, record: tuple[Entry, ...], now: datetime) -> Meaning:
    """Return what the line means at that moment."""
    found = read_line(text, fold(record), Prompt(), now, "min", record)
    assert isinstance(found, Meaning)
    return found


def test_after_midnight_a_late_time_is_of_the_evening_before() -> None:
    found = late("23:55 hv: thin", sitting(ItemStarted(1)), PAST_MIDNIGHT)
    # 23:55 on 31 March, summer time, is 22:55 UTC.
    assert found.at == datetime(2026, 3, 31, 22, 55, tzinfo=UTC)
    of_today = late("00:05 hv: thin", sitting(ItemStarted(1)), PAST_MIDNIGHT)
    assert of_today.at == datetime(2026, 3, 31, 23, 5, tzinfo=UTC)


def test_a_time_before_this_sitting_began_is_still_to_come() -> None:
    with pytest.raises(Refused, match="22:55 is still to come; it is 00:20"):
        late("22:55 hv: thin", sitting(ItemStarted(1)), PAST_MIDNIGHT)
    # Of a sitting that was adjourned the evening before, nothing is still said.
    over = sitting(ItemStarted(1), ConferenceAdjourned(PAST_MIDNIGHT, "late"))
    with pytest.raises(Refused, match="still to come"):
        late("23:55 hv: thin", over, PAST_MIDNIGHT)


def test_a_time_later_today_is_not_yesterdays_though_the_conference_was_left_open() -> None:
    # 12:30 on 1 April: 23:55 was more than twelve hours ago.
    noon = datetime(2026, 4, 1, 11, 30, tzinfo=UTC)
    with pytest.raises(Refused, match="23:55 is still to come; it is 12:30"):
        late("23:55 hv: thin", sitting(ItemStarted(1)), noon)
