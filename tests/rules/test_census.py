"""The items of England's return that a conference produces, and every rule judged on them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cptui.domain.case import CaseFile, ConferenceKind, Section47, StrategyDiscussion
from cptui.domain.census import Census
from cptui.domain.conference import Conference
from cptui.domain.events import (
    BirthEntered,
    ConferenceAdjourned,
    ConferenceResumed,
    DecisionMade,
    Event,
    ItemStarted,
    Outcome,
)
from cptui.domain.holidays import Holiday
from cptui.domain.people import Child, CurrentPlan
from cptui.domain.profile import Category
from cptui.domain.state import Stretch
from cptui.rules.census import ChildReturn, census_returns, census_year, findings
from cptui.rules.closing import outstanding
from cptui.store.census import load_census
from tests.family import case, played
from tests.rules.practice import conference, profile

PLAN = CurrentPlan(date(2026, 1, 6), ("neglect",), ("neglect",))
ENQUIRY = Section47(started=date(2026, 3, 3))
STRATEGIES = (
    StrategyDiscussion(date(2026, 3, 3), initiated_section_47=True),
    StrategyDiscussion(date(2026, 3, 10)),
)


def _census() -> Census:
    census = load_census("england")
    assert census is not None
    return census


ENGLAND = _census()


def _about(
    *children: Child, kind: ConferenceKind = ConferenceKind.INITIAL, **more: object
) -> CaseFile:
    return replace(case(kind), children=children, **more)  # type: ignore[arg-type]


def _row(one: CaseFile, *events: Event, name: str = "england") -> ChildReturn:
    (row,) = _rows(one, *events, name=name)
    return row


def _rows(one: CaseFile, *events: Event, name: str = "england") -> tuple[ChildReturn, ...]:
    return census_returns(conference(name, ItemStarted(1), *events, case=one), ENGLAND)


ADA = Child("ada", "Ada", "Vrellick", born=date(2018, 2, 3), sex="Female", previous_plans=1)


def test_a_plan_after_an_enquiry_stands_in_the_section_47_group() -> None:
    one = _about(ADA, section_47=ENQUIRY, strategy_discussions=STRATEGIES)
    row = _row(one, DecisionMade("ada", Outcome.PLAN, ("emotional",)))
    held = date(2026, 3, 31)
    assert row == ChildReturn(
        child="ada",
        conference=held,
        began=held,
        birth=date(2018, 2, 3),
        sex="F",
        section_47_start=date(2026, 3, 3),
        # Tue 3 Mar began the enquiry: 4-6 Mar are 1-3, 9-13 are 4-8, 16-20 are 9-13, 23 and 24
        # are 14 and 15. The second discussion on 10 Mar moves nothing.
        target=date(2026, 3, 24),
        conference_section_47=held,
        not_required=False,
        plan_start=held,
        initial_category="EMO",
        latest_category="EMO",
        initial_categories=("emotional",),
        latest_categories=("emotional",),
        previous_plans=1,
        plan_made_at=held,
    )


def test_the_target_is_the_nation_s_wherever_an_area_counts_from() -> None:
    # Warwickshire counts from the last discussion, to 31 Mar; the return from the first.
    one = _about(ADA, section_47=ENQUIRY, strategy_discussions=STRATEGIES)
    assert _row(one, name="warwickshire").target == date(2026, 3, 24)


def test_a_council_s_closure_does_not_move_the_target_but_a_bank_holiday_does() -> None:
    def target(started: date) -> date | None:
        discussions = (StrategyDiscussion(started),)
        one = _about(ADA, section_47=ENQUIRY, strategy_discussions=discussions)
        made = conference("england", case=one)
        closed = replace(made.holidays, closures=(Holiday(date(2026, 3, 16), "Closed"),))
        (row,) = census_returns(replace(made, holidays=closed), ENGLAND)
        return row.target

    assert target(date(2026, 3, 3)) == date(2026, 3, 24)
    # Fri 20 Mar: 23-27 are 1-5, 30 Mar-2 Apr are 6-9; Fri 3 and Mon 6 Apr are Good Friday and
    # Easter Monday; 7-10 are 10-13, Mon 13 and Tue 14 are 14 and 15.
    assert target(date(2026, 3, 20)) == date(2026, 4, 14)


@pytest.mark.parametrize(
    ("outcome", "in_need"),
    [(Outcome.CHILD_IN_NEED, date(2026, 3, 31)), (Outcome.NEITHER, None)],
)
def test_without_a_plan_there_is_a_conference_all_the_same(
    outcome: Outcome, in_need: date | None
) -> None:
    row = _row(_about(ADA), DecisionMade("ada", outcome))
    assert (row.conference_section_47, row.conference_details) == (None, date(2026, 3, 31))
    assert (row.section_47_start, row.target, row.not_required) == (None, None, None)
    assert (row.plan_start, row.latest_category, row.previous_plans) == (None, None, None)
    assert row.in_need_start == in_need


def test_before_a_decision_only_what_came_before_is_there() -> None:
    row = _row(_about(ADA, section_47=ENQUIRY, strategy_discussions=STRATEGIES))
    assert (row.section_47_start, row.target) == (date(2026, 3, 3), date(2026, 3, 24))
    assert (row.initial_conference, row.not_required, row.plan_start) == (None, None, None)


def test_a_category_said_twice_is_one() -> None:
    row = _row(_about(ADA), DecisionMade("ada", Outcome.PLAN, ("sexual", "sexual")))
    assert row.latest_category == "SAB"


def test_a_plan_that_goes_on_keeps_its_first_category_and_takes_the_latest() -> None:
    one = _about(replace(ADA, plan=PLAN), kind=ConferenceKind.REVIEW)
    row = _row(one, DecisionMade("ada", Outcome.CONTINUE, ("neglect", "emotional")))
    assert (row.plan_start, row.plan_end, row.review) == (PLAN.since, None, date(2026, 3, 31))
    assert (row.initial_category, row.latest_category) == ("NEG", "MUL")
    assert row.latest_categories == ("neglect", "emotional")
    assert row.initial_conference is None


@pytest.mark.parametrize("outcome", [Outcome.END, Outcome.END_IN_NEED])
def test_a_plan_that_ends_has_its_end_and_its_last_category(outcome: Outcome) -> None:
    plan = replace(PLAN, latest_category=("physical",))
    one = _about(replace(ADA, plan=plan), kind=ConferenceKind.REVIEW)
    row = _row(one, DecisionMade("ada", outcome))
    held = date(2026, 3, 31)
    assert (row.plan_end, row.review) == (held, held)
    assert (row.initial_category, row.latest_category) == ("NEG", "PHY")
    assert row.in_need_start == (held if outcome is Outcome.END_IN_NEED else None)
    assert findings(row, ENGLAND) == ()


def test_a_child_who_comes_to_a_review_without_a_plan_has_an_initial_conference() -> None:
    one = _about(replace(ADA, plan=PLAN), replace(ADA, code="ben"), kind=ConferenceKind.REVIEW)
    decided = DecisionMade("ben", Outcome.PLAN, ("sexual",))
    ada, ben = _rows(one, DecisionMade("ada", Outcome.END), decided)
    assert (ada.initial_conference, ada.review) == (None, date(2026, 3, 31))
    assert (ben.initial_conference, ben.review) == (date(2026, 3, 31), None)
    assert ben.latest_category == "SAB"


def test_a_transferred_plan_starts_anew_at_the_transfer_conference() -> None:
    one = _about(replace(ADA, plan=PLAN), kind=ConferenceKind.TRANSFER_IN)
    row = _row(one, DecisionMade("ada", Outcome.PLAN, ("physical",)))
    assert (row.plan_start, row.conference_details) == (date(2026, 3, 31), date(2026, 3, 31))
    assert (row.initial_category, row.latest_category) == ("PHY", "PHY")
    assert (row.review, row.open_plan) == (None, None)
    assert findings(row, ENGLAND) == ()


def test_a_child_is_due_or_born_and_the_unborn_have_a_sex_code_of_their_own() -> None:
    unborn = Child("baby", "", "Vrellick", due=date(2026, 4, 20), sex="female", previous_plans=0)
    row = _row(_about(unborn))
    assert (row.birth, row.expected_birth, row.sex) == (None, date(2026, 4, 20), "U")
    row = _row(_about(unborn), BirthEntered("baby", date(2026, 3, 30)))
    assert (row.birth, row.expected_birth, row.sex) == (date(2026, 3, 30), None, "F")


def test_the_unborn_were_coded_otherwise_up_to_the_return_of_2023_24() -> None:
    unborn = Child("baby", "", "Vrellick", due=date(2024, 4, 20))
    rows = [
        census_returns(conference("england", case=_about(unborn, on=day)), ENGLAND)[0]
        for day in (date(2024, 3, 31), date(2024, 4, 1))
    ]
    assert [row.sex for row in rows] == ["0", "U"]


def test_a_conference_put_off_counts_on_the_day_it_decides() -> None:
    later = datetime(2026, 4, 14, 9, 0, tzinfo=UTC)
    one = _about(ADA)
    waiting = conference("england", ItemStarted(1), ConferenceAdjourned(later, "ill"), case=one)
    (row,) = census_returns(waiting, ENGLAND)
    assert (row.began, row.conference) == (date(2026, 3, 31), date(2026, 4, 14))
    assert row.initial_conference is None


def test_the_year_of_the_return_runs_from_april_to_march() -> None:
    month = ENGLAND.starts_month
    assert census_year(date(2026, 3, 31), month) == "2025-26"
    assert census_year(date(2026, 4, 1), month) == "2026-27"
    assert census_year(date(2099, 12, 31), month) == "2099-00"


HELD = date(2026, 3, 31)
SOUND = ChildReturn(
    child="ada",
    conference=HELD,
    began=HELD,
    birth=date(2018, 2, 3),
    sex="F",
    section_47_start=date(2026, 3, 10),
    # Tue 10 Mar: 11-13 are 1-3, 16-20 are 4-8, 23-27 are 9-13, 30 and 31 are 14 and 15.
    target=date(2026, 3, 31),
    conference_section_47=HELD,
    not_required=False,
    plan_start=HELD,
    initial_category="NEG",
    latest_category="MUL",
    previous_plans=0,
    plan_made_at=HELD,
)
REVIEWED = ChildReturn(
    child="ada",
    conference=HELD,
    began=HELD,
    birth=date(2018, 2, 3),
    sex="F",
    plan_start=date(2026, 1, 6),
    plan_end=HELD,
    initial_category="NEG",
    latest_category="EMO",
    previous_plans=2,
    review=HELD,
    in_need_start=HELD,
    plan_made_at=date(2026, 1, 6),
)
SATURDAY, SUNDAY = date(2026, 3, 28), date(2026, 3, 29)


def test_sound_items_break_no_rule() -> None:
    assert findings(SOUND, ENGLAND) == ()
    assert findings(REVIEWED, ENGLAND) == ()


# What is changed in sound items, and the rules that this alone breaks.
BROKEN: list[tuple[ChildReturn, dict[str, object], set[str]]] = [
    (SOUND, {"section_47_start": None}, {"8615"}),
    (SOUND, {"section_47_start": date(2026, 4, 1)}, {"8615"}),
    (SOUND, {"target": SATURDAY}, {"8870Q"}),
    (SOUND, {"target": SUNDAY}, {"8870Q"}),
    (SOUND, {"conference_section_47": SATURDAY}, {"8875"}),
    (SOUND, {"conference_section_47": SUNDAY}, {"8875"}),
    (SOUND, {"conference_section_47": None, "conference_details": SATURDAY}, {"8875"}),
    # 31 March ends one return's year; the next day begins another.
    (SOUND, {"conference_section_47": date(2026, 4, 1), "target": HELD}, {"8715"}),
    (SOUND, {"conference_details": HELD}, {"2884"}),
    (SOUND, {"plan_start": date(2026, 4, 1)}, {"2885"}),
    (REVIEWED, {"plan_made_at": date(2026, 1, 5)}, {"2885"}),
    (SOUND, {"open_plan": date(2026, 1, 6)}, {"8935"}),
    (REVIEWED, {"plan_end": date(2026, 1, 6)}, {"8840", "4003"}),
    (REVIEWED, {"plan_end": date(2026, 1, 5)}, {"8925", "4003"}),
    (SOUND, {"initial_category": None}, {"8905"}),
    (SOUND, {"initial_category": "neglect"}, {"8905"}),
    (SOUND, {"latest_category": "ONL"}, {"8910"}),
    (SOUND, {"previous_plans": None}, {"8730"}),
    (SOUND, {"previous_plans": -1}, {"8730"}),
    (REVIEWED, {"plan_start": HELD, "plan_made_at": HELD}, {"8841", "8840"}),
    # A plan that does not end on the day of the review leaves both open.
    (REVIEWED, {"plan_end": None}, {"4001", "4003", "4016"}),
    (REVIEWED, {"in_need_start": date(2026, 2, 2)}, {"4016"}),
    (REVIEWED, {"in_need_start": date(2026, 1, 6)}, {"4016"}),
    (SOUND, {"birth": None}, {"8525Q"}),
    (SOUND, {"expected_birth": date(2026, 4, 20)}, {"8525Q"}),
    (SOUND, {"birth": None, "expected_birth": date(2026, 4, 20)}, {"8750"}),
    (REVIEWED, {"ended_on": "died"}, {"8585Q"}),
    # Begun on Mon 2 Mar, with a target of Mon 23 Mar; held on 1 Apr, after the year's end.
    (
        replace(SOUND, began=date(2026, 4, 1), plan_start=None),
        {
            "section_47_start": date(2026, 3, 2),
            "target": date(2026, 3, 23),
            "conference_section_47": date(2026, 4, 1),
        },
        {"8675Q"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("row", "change", "rules"), BROKEN)
def test_a_rule_is_found_broken(
    row: ChildReturn, change: dict[str, object], rules: set[str]
) -> None:
    found = findings(replace(row, **change), ENGLAND)  # type: ignore[arg-type]
    assert {one.rule.id for one in found} == rules


def test_every_rule_has_an_example_here() -> None:
    assert {rule.id for rule in ENGLAND.rules} == set().union(*(rules for _, _, rules in BROKEN))


# Just inside each rule: nothing is found.
KEPT: list[tuple[ChildReturn, dict[str, object]]] = [
    # The enquiry may begin on the day of the conference.
    (SOUND, {"section_47_start": HELD}),
    (SOUND, {"conference_section_47": date(2026, 3, 27)}),
    # A target on the last day of the year is not before it.
    (SOUND, {"conference_section_47": None, "conference": date(2026, 4, 8), "began": HELD}),
    # An enquiry whose conference was found not to be needed waits for none.
    (
        SOUND,
        {
            "target": date(2026, 3, 23),
            "conference": date(2026, 4, 8),
            "began": date(2026, 4, 8),
            "conference_section_47": None,
            "not_required": True,
        },
    ),
    (SOUND, {"plan_made_at": None}),
    (SOUND, {"birth": None, "expected_birth": date(2026, 4, 20), "sex": "U"}),
    # Without a plan nothing of a plan is asked.
    (SOUND, {"plan_start": None, "initial_category": None, "previous_plans": None,
             "latest_category": None}),
    (REVIEWED, {"plan_end": None, "in_need_start": None}),
    # A child in need plan may start on the day the other ends, and after it.
    (REVIEWED, {"in_need_start": date(2026, 4, 1)}),
]  # fmt: skip


@pytest.mark.parametrize(("row", "change"), KEPT)
def test_what_just_keeps_a_rule_is_not_found(row: ChildReturn, change: dict[str, object]) -> None:
    assert findings(replace(row, **change), ENGLAND) == ()  # type: ignore[arg-type]


def _lines(c: Conference) -> list[str]:
    return [one.what for one in outstanding(c) if one.what.startswith("Census")]


def test_what_the_return_would_refuse_is_shown_before_the_close_and_never_blocks() -> None:
    children = (ADA, replace(ADA, code="ben", forename="Ben", previous_plans=None))
    one = _about(*children, replace(children[1], code="cy", forename="Cy"))
    decided = [DecisionMade(code, Outcome.PLAN, ("neglect",)) for code in ("ada", "ben", "cy")]
    made = conference("england", ItemStarted(1), *decided, case=one)
    (line,) = _lines(made)
    assert (
        line
        == "Census rule 8730, Ben, Cy: the number of previous plans is missing from the case file"
    )
    (found,) = [each for each in outstanding(made) if each.what == line]
    assert (found.where, found.blocking) == ("F6", False)


def test_a_category_of_a_council_s_own_is_found_to_have_no_code() -> None:
    own = replace(profile("england"), categories=(Category("online", "ONL", "Harm online"),))
    decided = DecisionMade("ada", Outcome.PLAN, ("online",))
    made = replace(conference("england", ItemStarted(1), decided, case=_about(ADA)), profile=own)
    assert [line.split(",")[0] for line in _lines(made)] == [
        "Census rule 8905",
        "Census rule 8910",
    ]


@pytest.mark.parametrize("name", ["wales", "scotland", "northern-ireland"])
def test_other_nations_have_no_return_here(name: str) -> None:
    assert profile(name).census is None
    assert _lines(conference(name, case=_about(replace(ADA, born=None)))) == []


def test_every_shipped_area_of_england_has_england_s_return() -> None:
    for name in ("england", "isle-of-wight", "warwickshire", "bromleys", "suffolk"):
        assert profile(name).census == ENGLAND


DAYS = st.dates(date(2025, 1, 1), date(2030, 12, 31))
SHORTS = ("neglect", "physical", "emotional", "sexual")
KINDS = st.sampled_from(list(ConferenceKind))


@st.composite
def _conferences(draw: st.DrawFn) -> Conference:
    """A conference of any kind on any day, about up to three children, some decided."""
    kind = draw(KINDS)
    categories = st.lists(st.sampled_from(SHORTS), min_size=1, max_size=4).map(tuple)
    children, events = [], []
    for code in ("ada", "ben", "cy")[: draw(st.integers(1, 3))]:
        unborn = draw(st.booleans())
        plan = CurrentPlan(draw(DAYS), draw(categories), draw(categories))
        with_plan = not unborn and kind is not ConferenceKind.INITIAL and draw(st.booleans())
        children.append(
            Child(
                code,
                code,
                "Vrellick",
                born=None if unborn else date(2018, 2, 3),
                due=date(2026, 9, 1) if unborn else None,
                previous_plans=draw(st.none() | st.integers(0, 3)),
                plan=plan if with_plan else None,
            )
        )
        reviewed = with_plan and kind is ConferenceKind.REVIEW
        outcome = draw(st.sampled_from(list(Outcome)[3:] if reviewed else list(Outcome)[:3]))
        on_plan = outcome in (Outcome.PLAN, Outcome.CONTINUE)
        if draw(st.booleans()):
            events.append(DecisionMade(code, outcome, draw(categories) if on_plan else ()))
    enquiry = draw(st.none() | st.builds(Section47, started=st.none() | DAYS))
    one = _about(*children, kind=kind, section_47=enquiry, on=draw(DAYS))
    started = [ItemStarted(1)] if draw(st.booleans()) else []
    made = played(*started, *events, kind=kind)
    return replace(made, case=one, profile=profile("england"))


@given(_conferences())
def test_whatever_is_decided_the_items_agree_with_each_other(made: Conference) -> None:
    for row in census_returns(made, ENGLAND):
        decision = made.decisions.get(row.child)
        assert row.initial_category in (None, *ENGLAND.categories)
        assert row.latest_category in (None, *ENGLAND.categories)
        assert (row.latest_category is None) == (row.plan_start is None)
        assert row.conference_section_47 is None or row.conference_details is None
        assert (row.birth is None) != (row.expected_birth is None)
        assert row.plan_end is None or (row.plan_end, row.review) == (row.conference,) * 2
        assert row.in_need_end is None
        if decision is None:
            assert (row.initial_conference, row.review, row.in_need_start) == (None, None, None)
        else:
            assert (row.initial_conference is None) != (row.review is None)
        if row.review is None and row.plan_start and decision:
            assert row.plan_start == row.initial_conference
        if row.plan_end is not None and row.plan_end == row.plan_start:
            assert "8840" in {one.rule.id for one in findings(row, ENGLAND)}


@given(_conferences())
def test_no_conference_makes_what_the_program_itself_rules_out(made: Conference) -> None:
    """Rules that only a fault of ours could break, whatever was typed."""
    for row in census_returns(made, ENGLAND):
        broken = {one.rule.id for one in findings(row, ENGLAND)}
        assert not broken & {"2884", "8905", "8910", "4001", "4003", "4016", "8750", "8870Q"}


def test_a_reconvened_conference_that_crosses_the_years_is_found() -> None:
    # First sat on Tue 31 Mar, the last day of 2025-26; decided on Tue 14 Apr, in 2026-27.
    later = datetime(2026, 4, 14, 9, 0, tzinfo=UTC)
    made = conference("england", case=_about(ADA))
    sat = played(ItemStarted(1), ConferenceAdjourned(later, "ill"), ConferenceResumed())
    adjourned = replace(sat.closing.adjournments[0], resumed=later)
    decided = played(DecisionMade("ada", Outcome.NEITHER)).decisions["ada"]
    first, second, *others = sat.running.items
    went_on = replace(second, stretches=(Stretch(later),))
    made = replace(
        made,
        running=replace(sat.running, items=(first, went_on, *others)),
        closing=replace(sat.closing, adjournments=(adjourned,)),
        decisions={"ada": replace(decided, at=later)},
    )
    (row,) = census_returns(made, ENGLAND)
    assert row.initial_conference == date(2026, 4, 14)
    assert {one.rule.id for one in findings(row, ENGLAND)} == {"8715"}
