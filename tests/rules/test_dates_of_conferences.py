"""Dates of a conference as its record stands, and the days offered for the next meetings."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from cptui.domain.case import ConferenceKind, StrategyDiscussion, Transfer
from cptui.domain.events import (
    ConferenceAdjourned,
    ConferenceClosed,
    ConferenceResumed,
    DecisionMade,
    ItemStarted,
    Outcome,
)
from cptui.domain.profile import Holiday, Limit
from cptui.rules.dates import NO_LIMIT, DateState, DueDate, dates_for_case, due_dates, offered_dates
from cptui.rules.dates.counting import due
from cptui.rules.dates.facts import Facts
from cptui.rules.working_days import WorkingDays
from tests.family import case
from tests.rules.practice import NATIONS, conference, facts, holidays, only, profile, working


def _by(dates: tuple[DueDate, ...], name: str) -> date | None:
    (found,) = [one for one in dates if one.id == name]
    return found.by


def test_before_the_meeting_dates_count_from_the_day_it_is_planned() -> None:
    strategies = (
        StrategyDiscussion(date(2026, 3, 3), initiated_section_47=True),
        StrategyDiscussion(date(2026, 3, 10)),
    )
    one = replace(case(), strategy_discussions=strategies)
    there = dates_for_case(one, profile("warwickshire"), holidays("warwickshire"))
    # Warwickshire counts from the last one, Tue 10 Mar; England from the one that began the
    # enquiry, Tue 3 Mar: 4-6 (3), 9-13 (8), 16-20 (13), 23, 24 (15).
    assert _by(there, "initial_conference") == date(2026, 3, 31)
    nation = dates_for_case(one, profile("england"), holidays("england"))
    assert _by(nation, "initial_conference") == date(2026, 3, 24)
    assert _by(there, "review") == date(2026, 6, 30)


def test_where_none_is_marked_the_first_strategy_discussion_is_counted_and_that_is_said() -> None:
    several = tuple(StrategyDiscussion(date(2026, 3, day)) for day in (10, 3))
    one = replace(case(), strategy_discussions=several)
    found = dates_for_case(one, profile("england"), holidays("england"))[0]
    assert found.by == date(2026, 3, 24)
    assert any("the first is counted" in warning for warning in found.warnings)


def test_a_conference_put_off_for_want_of_a_quorum_counts_from_the_day_it_decides() -> None:
    september = datetime(2026, 4, 14, 9, 0, tzinfo=UTC)
    first = conference(
        "warwickshire", ItemStarted(1), ConferenceAdjourned(september, "not quorate")
    )
    # Adjourned to Tue 14 Apr: three months is Tue 14 Jul.
    assert _by(due_dates(first), "review") == date(2026, 7, 14)


def test_decisions_of_the_first_sitting_count_from_it_though_the_conference_went_on() -> None:
    later = datetime(2026, 4, 14, 9, 0, tzinfo=UTC)
    whole = conference(
        "warwickshire",
        ItemStarted(1),
        DecisionMade("ada", Outcome.PLAN, ("neglect",), "missed appointments"),
        ConferenceAdjourned(later, "part heard"),
        ConferenceResumed(),
    )
    assert _by(due_dates(whole), "review") == date(2026, 6, 30)


def test_core_group_days_are_the_last_before_the_limit_with_school_holidays_said() -> None:
    offered = offered_dates(conference("warwickshire", ItemStarted(1)), "core")
    assert [one.on.isoformat() for one in offered] == [
        "2026-04-09",
        "2026-04-10",
        "2026-04-13",
        "2026-04-14",
        "2026-04-15",
        "2026-04-16",
    ]
    assert [bool(one.warnings) for one in offered] == [True, True, False, False, False, False]
    assert offered[0].warnings == ("school holiday (Easter)",)
    assert [one.latest for one in offered] == [False] * 5 + [True]


def test_review_days_end_on_the_latest_day() -> None:
    offered = offered_dates(conference("warwickshire", ItemStarted(1)), "review")
    # Tue 30 Jun and the five working days before it.
    assert [one.on.day for one in offered] == [23, 24, 25, 26, 29, 30]
    assert offered[-1].latest


def test_no_days_are_offered_where_no_child_has_a_plan() -> None:
    none = tuple(
        DecisionMade(child, Outcome.NEITHER, (), "not met") for child in ("ada", "ben", "cy")
    )
    assert offered_dates(conference("warwickshire", ItemStarted(1), *none), "core") == ()


@given(
    st.sampled_from(NATIONS),
    st.dates(date(2025, 1, 1), date(2030, 12, 31)),
    st.integers(1, 40),
    st.sampled_from(["working_days", "days", "weeks", "months", "hours"]),
    st.booleans(),
)
def test_the_day_to_keep_is_worked_never_after_the_limit_and_a_later_start_never_sooner(
    nation: str, start: date, count: int, unit: str, before: bool
) -> None:
    limit = Limit("x", "X", count, unit, "held", "made up", "made up", before=before)
    one = Facts(profile("england"), working(nation), facts().kind, ())
    first = due(one, "x", limit, start)
    later = due(one, "x", limit, date.fromordinal(start.toordinal() + 1))
    assert first.by is not None
    assert first.limit is not None
    assert later.limit is not None
    assert working(nation).worked(first.by)
    assert first.by <= first.limit
    assert first.limit <= later.limit
    assert working(nation).on_or_before(first.limit) == first.by


@given(st.dates(date(2025, 1, 1), date(2028, 9, 30)), st.integers(1, 40))
def test_the_steps_of_a_working_day_count_list_every_day_counted(start: date, count: int) -> None:
    limit = Limit("x", "X", count, "working_days", "held", "made up", "made up")
    found = due(facts(), "x", limit, start)
    listed = [
        day
        for step in found.steps
        if step.startswith("Working day")
        for day in step.partition(": ")[2].rstrip(".").split(", ")
    ]
    assert len(listed) == count
    last = found.by
    assert last is not None
    assert listed[-1].split()[1] == str(last.day)


def test_an_hours_limit_runs_by_the_clock_over_the_change_to_summer_time() -> None:
    # 72 hours from 10:00 GMT on Fri 27 Mar 2026 is 11:00 BST on Mon 30 Mar.
    zone = conference("england").zone
    limit = Limit("dissent", "Dissent", 72, "hours", "held", "made up", "made up")
    found = due(facts(), "dissent", limit, datetime(2026, 3, 27, 10, 0, tzinfo=zone))
    assert found.limit == datetime(2026, 3, 30, 11, 0, tzinfo=zone)
    assert "11:00 on Mon 30 Mar 2026" in found.explanation


def test_a_limit_that_is_null_says_so_whatever_it_counts_from() -> None:
    found = [one for one in due_dates(conference("england")) if one.state is DateState.NO_LIMIT]
    assert found
    assert all(NO_LIMIT in one.explanation for one in found)


def test_who_is_in_the_room_knows_the_decision_when_it_is_made() -> None:
    # Ceredigion, 21 days of learning of it: decided on Tue 31 Mar 2026, so Tue 21 Apr.
    decided = DecisionMade("ada", Outcome.PLAN, ("neglect",), "missed appointments")
    before = conference("ceredigion", ItemStarted(1))
    (found,) = [one for one in due_dates(before) if one.id == "complaint"]
    assert found.state is DateState.NOT_KNOWN
    (found,) = [
        one
        for one in due_dates(conference("ceredigion", ItemStarted(1), decided))
        if one.id == "complaint"
    ]
    assert found.by == date(2026, 4, 21)
    assert any("for others it begins when they are told" in one for one in found.warnings)


def test_a_conference_held_to_its_end_is_not_to_be_held_again() -> None:
    # Scotland, ten working days from Tue 31 Mar 2026: 1, 2 Apr (2), 6-10 (7), 13-15 (10).
    begun = conference("scotland", ItemStarted(1))
    (found,) = [one for one in due_dates(begun) if one.id == "reconvene"]
    assert found.by == date(2026, 4, 15)
    closed = conference("scotland", ItemStarted(1), ConferenceClosed())
    (found,) = [one for one in due_dates(closed) if one.id == "reconvene"]
    assert found.state is DateState.NOT_APPLICABLE


def test_once_it_sits_again_an_inquorate_conference_before_it_counts_no_more() -> None:
    before = replace(case(), last_inquorate=date(2026, 3, 16))
    # Prepared: ten from Mon 16 Mar: 17-20 (4), 23-27 (9), 30 (10). Sitting: from Tue 31 Mar.
    (found,) = [
        one for one in due_dates(conference("scotland", case=before)) if one.id == "reconvene"
    ]
    assert found.by == date(2026, 3, 30)
    (found,) = [
        one
        for one in due_dates(conference("scotland", ItemStarted(1), case=before))
        if one.id == "reconvene"
    ]
    assert found.by == date(2026, 4, 15)


def test_a_councils_closure_is_left_out_of_its_dates_by_name() -> None:
    # Suffolk with offices closed on Wed 8 Apr 2026: 1, 2 Apr (2), 7 (3), 9, 10 (5), 13-17 (10).
    closed = (Holiday(date(2026, 4, 8), "offices closed"),)
    one = replace(facts("suffolk", held=date(2026, 3, 31)),
                  days=WorkingDays(replace(holidays("suffolk"), closures=closed)))  # fmt: skip
    found = only(one, "core_group_first")
    assert found.by == date(2026, 4, 17)
    assert "offices closed (Wed 8 Apr)" in found.explanation


def test_a_date_rolled_back_says_where_it_ended_and_each_step_from_there() -> None:
    found = only(facts("england", held=date(2026, 11, 30)), "review")
    assert found.explanation == (
        "First review by Fri 26 Feb 2027: 3 months after the conference, Mon 30 Nov 2026; that "
        "ends on Sun 28 Feb 2027, which is not worked (rule of england)."
    )
    assert found.steps == (
        "Mon 30 Nov 2026 is day 0, not counted.",
        "3 months lead to Sun 28 Feb 2027: Feb 2027 ends on day 28.",
        "Sun 28 Feb 2027 is not worked (weekend): back to Fri 26 Feb 2027.",
    )


def test_a_transfer_counts_from_its_acceptance_where_the_profile_says_so() -> None:
    # Wed 16 Dec 2026; 17, 18 (2), 21-24 (6), 29-31 (9), 4-8 Jan (14), 11 (15).
    moved = replace(
        case(),
        kind=ConferenceKind.TRANSFER_IN,
        transfer=Transfer("Westmarch", date(2026, 12, 14), date(2026, 12, 16)),
    )
    found = dates_for_case(moved, profile("tees"), holidays("tees"))
    assert _by(found, "initial_conference") == date(2027, 1, 11)
    # England counts from the notice, Mon 14 Dec: 15-18 (4), 21-24 (8), 29-31 (11), 4-7 (15).
    found = dates_for_case(moved, profile("england"), holidays("england"))
    assert _by(found, "initial_conference") == date(2027, 1, 7)


def test_no_day_is_offered_where_the_limit_is_over() -> None:
    # 18 on the day of the conference, Tue 31 Mar 2026.
    grown = replace(case(), children=(replace(case().children[0], born=date(2008, 3, 31)),))
    assert offered_dates(conference("warwickshire", ItemStarted(1), case=grown), "review") == ()
