"""Whatever happens to the meetings, and whichever of the exports somebody opened."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from cptui.domain.entry import Entry
from cptui.domain.events import (
    CoreGroupSet,
    DateLeftOpen,
    DecisionMade,
    EntryStruck,
    Event,
    Meeting,
    Outcome,
    ReviewSet,
    Rhythm,
)
from cptui.domain.fold import fold
from cptui.domain.past import past
from cptui.exports.calendar import Invite, Method, invites
from tests.exports.calendar.diary import Diary
from tests.exports.calendar.reading import (
    CLOSED,
    MAILBOX,
    WITH_MAIL,
    record,
    utc,
)

EVENTS = st.one_of(
    st.builds(
        CoreGroupSet,
        st.sampled_from([("sw",), ("sw", "hv"), ("hv", "mum")]),
        st.sampled_from([None, utc(2026, 4, 10), utc(2026, 4, 13), utc(2026, 5, 18)]),
        st.sampled_from([None, "Room 2"]),
        st.sampled_from([None, Rhythm(1, "weeks"), Rhythm(3, "weeks"), Rhythm(1, "months")]),
    ),
    st.builds(ReviewSet, st.sampled_from([utc(2026, 6, 23), utc(2026, 9, 15), utc(2026, 5, 28)])),
    st.builds(
        DateLeftOpen, st.sampled_from(list(Meeting)), st.just("sw"), st.just(date(2026, 4, 3))
    ),
    st.builds(
        DecisionMade,
        st.sampled_from(["ada", "ben", "cy"]),
        st.sampled_from([Outcome.PLAN, Outcome.NEITHER]),
        st.just(()),
        st.just(""),
    ),
    st.builds(EntryStruck, st.integers(3, 9)),
)


@settings(max_examples=60, deadline=None)
@given(
    events=st.lists(EVENTS, min_size=1, max_size=9),
    opened=st.sets(st.integers(1, 10)),
    reader=st.sampled_from([None, "sw", "hv", "mum"]),
)
def test_whoever_opened_any_of_the_files_has_at_last_the_meetings_there_are(
    events: list[Event], opened: set[int], reader: str | None
) -> None:
    # Entry 2: before a sitting ends nobody has a file to open.
    whole = record(CLOSED, *events, professionals=WITH_MAIL, organiser_email=MAILBOX)
    kept = [entry for entry in whole if not _of_later(entry)]
    found, newcomer = Diary(), Diary()
    for count in sorted({*(one for one in opened if one < len(kept)), len(kept)}):
        for made in files_at(kept[:count], reader):
            found.open(made)
    last = files_at(kept, reader)
    assert len({one.file_name for one in last}) == len(last)
    for made in last:
        newcomer.open(made)
    assert found.starts() == newcomer.starts()


def files_at(entries: list[Entry], reader: str | None) -> list[Invite]:
    """Return the files after these entries."""
    return list(invites(fold(entries), past(entries), reader=reader, method=Method.REQUEST))


def _of_later(entry: Entry) -> bool:
    """Whether it strikes itself or something still to come, as nobody can."""
    return isinstance(entry.event, EntryStruck) and entry.event.number >= entry.number
