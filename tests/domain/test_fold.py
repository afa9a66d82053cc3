from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from cptui.domain.events import (
    ActionNoted,
    ClosedSessionBegan,
    ClosedSessionEnded,
    ConferenceAdjourned,
    ConferenceResumed,
    DecisionMade,
    DecisionReadBack,
    DissentDeclined,
    EntryStruck,
    Event,
    ItemStarted,
    Outcome,
    OutcomeAdded,
    PeopleArrived,
    PeopleLeft,
    PersonExcluded,
    PlanActionAdded,
    PointContinued,
    PointNoted,
    PointReworded,
    ProceededInquorate,
)
from cptui.domain.evolve import evolve
from cptui.domain.evolve.opening import begin
from cptui.domain.fold import fold, struck_numbers
from tests.family import TEN, entries, minute, played

SOME_EVENTS: tuple[Event, ...] = (
    PeopleArrived(("sw", "mum", "dad")),
    ItemStarted(1),
    ItemStarted(2),
    PointNoted("weight has dropped", "hv"),
    PointContinued(5, "and sleep is poor"),
    PointReworded(5, "weight fell"),
    PersonExcluded("dad", "investigation"),
    ClosedSessionBegan(("mum",), "legal advice"),
    PeopleLeft(("sw",)),
    ProceededInquorate("few know her"),
    ConferenceAdjourned(minute(60 * 48), "ill"),
    ConferenceResumed(),
    ClosedSessionEnded(("mum", "dad")),
    DecisionMade("ada", Outcome.NEITHER, (), "no harm found"),
    DecisionReadBack(("ada",)),
    OutcomeAdded("at school daily"),
    PlanActionAdded(13, ("sch",), "telephone at nine"),
)


@given(st.lists(st.sampled_from(SOME_EVENTS), max_size=30))
def test_evolving_one_by_one_equals_folding_all(events: list[Event]) -> None:
    record = entries(*events)
    live = begin(record[0])
    for entry in record[1:]:
        live = evolve(live, entry)
    assert live == fold(record)


LINES: tuple[Event, ...] = (
    PointNoted("weight has dropped", "hv"),
    PointNoted("hot meals are cooked", "mum", tags=("strength",), hidden_from=("dad",)),
    ActionNoted(("hv",), "weigh fortnightly", None, ("ada",)),
)


@given(st.lists(st.tuples(st.sampled_from(LINES * 4 + SOME_EVENTS), st.integers(-9, 0))))
def test_lines_noted_one_after_the_other_fold_together_as_one_by_one(
    events: list[tuple[Event, int]],
) -> None:
    # Some of them were typed late: up to nine minutes after they were said.
    record = tuple(
        replace(entry, at=max(TEN, entry.at + timedelta(minutes=late)))
        for entry, (_, late) in zip(
            entries(*(event for event, _ in events)), [(None, 0), *events], strict=True
        )
    )
    live = begin(record[0])
    for entry in record[1:]:
        live = evolve(live, entry)
    assert live == fold(record)


@given(st.lists(st.sampled_from(SOME_EVENTS), min_size=1, max_size=20), st.data())
def test_a_struck_entry_changes_nothing_but_what_is_shown_struck(
    events: list[Event], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(events) - 1))
    with_strike = fold(entries(*events, EntryStruck(at + 2)))
    record = entries(*events)
    without = fold(entry for entry in record if entry.number != at + 2)
    points = tuple(point for point in with_strike.points if point.entry != at + 2)
    assert replace(with_strike, struck=frozenset(), last_entry=0, points=points) == replace(
        without, last_entry=0
    )


def test_a_struck_point_stays_to_be_shown() -> None:
    conference = played(PointNoted("wrong", "hv"), EntryStruck(2))
    assert [(point.text, point.struck) for point in conference.points] == [("wrong", True)]
    assert conference.struck == {2}


def test_a_strike_of_itself_or_of_what_comes_later_is_folded_like_any_other() -> None:
    # Entries 2 and 4 strike themselves, 3 strikes 4; no action makes such a record.
    conference = fold(entries(EntryStruck(2), EntryStruck(4), EntryStruck(4), PointNoted("it")))
    assert [point.text for point in conference.points] == ["it"]


def test_striking_a_strike_brings_the_entry_back() -> None:
    record = entries(PointNoted("right after all", "hv"), EntryStruck(2), EntryStruck(3))
    assert struck_numbers(record) == {3}
    assert [point.struck for point in fold(record).points] == [False]


def test_a_continued_and_reworded_point_keeps_its_number_and_time() -> None:
    conference = played(
        PointNoted("weight has dropped", "hv"),
        PointContinued(2, "and sleep is poor"),
    )
    assert [(p.entry, p.at, p.text) for p in conference.points] == [
        (2, minute(1), "weight has dropped and sleep is poor")
    ]
    reworded = played(PointNoted("weight fell", "hv"), PointReworded(2, "weight dropped"))
    assert [(p.entry, p.at, p.text) for p in reworded.points] == [(2, minute(1), "weight dropped")]


def test_a_new_decision_has_to_be_read_back_and_dissent_asked_again() -> None:
    conference = played(
        DecisionMade("ada", Outcome.NEITHER, (), "no harm found"),
        DecisionReadBack(("ada",)),
        DissentDeclined("sw", ("ada",)),
        DecisionMade("ada", Outcome.PLAN, ("neglect",), "on reflection"),
    )
    assert conference.decisions["ada"].outcome is Outcome.PLAN
    assert not conference.decisions["ada"].read_back
    assert conference.dissents == {}


def test_a_plan_action_goes_under_its_outcome() -> None:
    conference = played(
        OutcomeAdded("healthy weight", ("ada",)),
        OutcomeAdded("in school"),
        PlanActionAdded(2, ("hv",), "weigh fortnightly"),
    )
    first, second = conference.plan.outcomes
    assert [action.what for action in first.actions] == ["weigh fortnightly"]
    assert (second.children, second.actions) == (("ada", "ben", "cy"), ())
