"""However minutes are tidied: every point typed is in one place, and printed unless kept back."""

from collections import Counter
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from cptui.actions.refusal import Doubtful, Refused
from cptui.actions.tidying import keep_back, merge_points, name_claim, place_points, print_again
from cptui.domain.entry import Entry
from cptui.domain.events import Claim, EntryStruck, Event, PointNoted, PointReworded
from cptui.domain.evolve import evolve
from cptui.domain.fold import fold
from cptui.minutes.minutes import minutes_document
from cptui.minutes.tree import Minute
from cptui.store.wording import load_wording
from tests.after import HELD, NEXT
from tests.family import entries, minute

WORDING = load_wording()
TYPED = {4, 5, 6, 7}
OF = st.lists(st.sampled_from(sorted(TYPED)), min_size=1, max_size=3, unique=True).map(tuple)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just(merge_points), OF),
        st.tuples(st.just(place_points), OF, st.sampled_from([None, 2, 3])),
        st.tuples(st.just(name_claim), OF, st.sampled_from([None, *Claim])),
        st.tuples(st.just(keep_back), OF, st.just("a number")),
        st.tuples(st.just(print_again), OF),
        st.tuples(st.just(PointReworded), st.sampled_from(sorted(TYPED)), st.just("put better")),
        st.tuples(st.just(EntryStruck), st.integers(NEXT, NEXT + 6)),
    ),
    max_size=8,
)


def tidied(steps: list[tuple[Any, ...]]) -> tuple[Entry, ...]:
    """The record after those of the steps that are not refused."""
    record = entries(*HELD)
    for action, *arguments in steps:
        conference = fold(record)
        try:
            event: Event = (
                action(*arguments)
                if action in (PointReworded, EntryStruck)
                else action(conference, *arguments)
            )
        except (Refused, Doubtful):
            continue
        if isinstance(event, EntryStruck) and not NEXT <= event.number <= len(record):
            continue
        record = entries(*(one.event for one in record[1:]), event)
    return record


@given(STEPS)
@settings(max_examples=80, deadline=None)
def test_every_point_typed_is_in_one_place_and_printed_unless_kept_back(
    steps: list[tuple[Any, ...]],
) -> None:
    record = tidied(steps)
    conference = replace(fold(record), wording=WORDING)
    places = Counter(n for one in conference.points for n in (one.parts or (one.entry,)))
    assert places == dict.fromkeys(TYPED, 1)
    document = minutes_document(conference, minute(999))
    printed = [one for one in document.blocks if isinstance(one, Minute) and one.level == 1]
    assert len(printed) == sum(not one.kept_back for one in conference.points)
    first_typed = [one.event for one in record if isinstance(one.event, PointNoted)]
    assert first_typed == [event for event in HELD if isinstance(event, PointNoted)]


@given(STEPS)
@settings(max_examples=60, deadline=None)
def test_evolving_on_agrees_with_folding_until_something_is_struck(
    steps: list[tuple[Any, ...]],
) -> None:
    record = tidied([one for one in steps if one[0] is not EntryStruck])
    conference = fold(record[: len(HELD) + 1])
    for entry in record[len(HELD) + 1 :]:
        conference = evolve(conference, entry)
    assert conference == fold(record)
