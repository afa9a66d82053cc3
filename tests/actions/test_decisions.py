"""What can be decided, when, and what is asked first."""

from dataclasses import replace

import pytest

from cptui.actions import decisions
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.case import ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.events import (
    ConferenceAdjourned,
    DecisionMade,
    Event,
    ItemStarted,
    Outcome,
    PeopleArrived,
    PeopleLeft,
    ProceededInquorate,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.domain.profile import Setting
from cptui.rules.decisions import differing
from tests.family import minute, played

QUORATE = PeopleArrived(("sw", "hv", "pol"))


def meeting(*events: Event, kind: ConferenceKind = ConferenceKind.INITIAL) -> Conference:
    return played(QUORATE, *events, kind=kind)


def under(conference: Conference, **settings: object) -> Conference:
    """The same conference under a profile with these settings."""
    made = {
        name: Setting(name, value, f"source of {name}", "testshire")  # type: ignore[arg-type]
        for name, value in settings.items()
    }
    return replace(conference, profile=replace(conference.profile, settings=made))


def on_ada(person: str, answer: ViewAnswer) -> ViewsGiven:
    return ViewsGiven(person, (View("ada", answer),))


def test_a_plan_needs_a_category_and_every_decision_a_reason() -> None:
    conference = meeting()
    with pytest.raises(Refused, match="category"):
        decisions.decide(conference, "ada", Outcome.PLAN, (), "why", seen=1)
    with pytest.raises(Refused, match="why"):
        decisions.decide(conference, "ada", Outcome.NEITHER, (), " ", seen=1)
    with pytest.raises(Refused, match="with a plan only"):
        decisions.decide(conference, "ada", Outcome.NEITHER, ("neglect",), "why", seen=1)


@pytest.mark.parametrize(
    ("kind", "possible", "impossible"),
    [
        (ConferenceKind.INITIAL, Outcome.NEITHER, Outcome.END),
        (ConferenceKind.REVIEW, Outcome.END, Outcome.NEITHER),
    ],
)
def test_a_review_continues_or_ends_and_an_initial_begins(
    kind: ConferenceKind, possible: Outcome, impossible: Outcome
) -> None:
    conference = meeting(kind=kind)
    assert decisions.decide(conference, "ada", possible, (), "why", seen=1).outcome is possible
    with pytest.raises(Refused, match="can be"):
        decisions.decide(conference, "ada", impossible, (), "why", seen=1)


def test_a_decision_made_meanwhile_is_refused_with_both() -> None:
    conference = meeting(DecisionMade("ada", Outcome.CHILD_IN_NEED, (), "support helps"))
    with pytest.raises(Refused, match=r"cin\. support helps Yours: none\. no harm"):
        decisions.decide(conference, "ada", Outcome.NEITHER, (), "no harm", seen=1)


def test_dissent_comes_after_a_decision() -> None:
    with pytest.raises(Refused, match="no decision for Ada yet"):
        decisions.dissent(played(), "hv", "ada", "I dissent")


def test_without_a_quorum_no_decision_is_recorded_and_the_ways_on_are_said() -> None:
    conference = meeting(PeopleLeft(("pol",)))
    with pytest.raises(Refused) as refused:
        decisions.decide(conference, "ada", Outcome.NEITHER, (), "no harm", seen=1)
    said = str(refused.value)
    assert "missing 1 other" in said
    assert all(way in said for way in ("/proceed", "/pause", "/adjourn"))


def test_while_it_is_adjourned_nothing_is_decided() -> None:
    conference = meeting(ItemStarted(1), ConferenceAdjourned(minute(60 * 48), "part heard"))
    with pytest.raises(Refused, match="is adjourned"):
        decisions.decide(conference, "ada", Outcome.NEITHER, (), "no harm", seen=9)


def test_the_chairs_reason_holds_until_another_agency_leaves() -> None:
    gone_on = meeting(PeopleLeft(("pol",)), ProceededInquorate("nobody else knows her"))
    made = decisions.decide(gone_on, "ada", Outcome.NEITHER, (), "no harm", seen=9)
    assert made.outcome is Outcome.NEITHER
    fewer = meeting(
        PeopleLeft(("pol",)), ProceededInquorate("nobody else knows her"), PeopleLeft(("hv",))
    )
    with pytest.raises(Refused, match="Not quorate"):
        decisions.decide(fewer, "ada", Outcome.NEITHER, (), "no harm", seen=9)


def test_an_inquorate_review_continues_a_plan_but_does_not_end_it_where_the_profile_says_so() -> (
    None
):
    gone_on = meeting(
        PeopleLeft(("pol",)), ProceededInquorate("few know her"), kind=ConferenceKind.REVIEW
    )
    conference = under(gone_on, inquorate_may_end_plan=False)
    with pytest.raises(Refused, match=r"no plan is ended: missing 1 other\. .source of inquorate"):
        decisions.decide(conference, "ada", Outcome.END, (), "better", seen=9)
    kept = decisions.decide(conference, "ada", Outcome.CONTINUE, ("neglect",), "thin", seen=9)
    assert kept.outcome is Outcome.CONTINUE
    allowed = under(gone_on, inquorate_may_end_plan=True)
    assert decisions.decide(allowed, "ada", Outcome.END, (), "better", seen=9)


def test_against_the_majority_really_is_asked_and_the_decision_says_so() -> None:
    # Social care no, health no, police yes: two to one against a plan.
    conference = under(
        meeting(
            on_ada("sw", ViewAnswer.NOT_MET),
            on_ada("hv", ViewAnswer.NOT_MET),
            on_ada("pol", ViewAnswer.MET),
        ),
        decision_rule="majority",
        tie_break="chair",
    )
    said = "By agency 1 yes, 2 no: the majority says no, and this goes against it."
    with pytest.raises(Doubtful) as doubt:
        decisions.decide(conference, "ada", Outcome.PLAN, ("neglect",), "why", seen=9)
    assert str(doubt.value) == said
    made = decisions.decide(conference, "ada", Outcome.PLAN, ("neglect",), "why", seen=9, sure=True)
    assert made.despite == said
    agreed = decisions.decide(conference, "ada", Outcome.NEITHER, (), "why", seen=9)
    assert agreed.despite == ""


def test_where_a_child_in_need_plan_follows_none_is_doubted_with_its_source() -> None:
    conference = under(meeting(), no_plan_outcome="cin")
    with pytest.raises(Doubtful, match=r"child in need plan follows\. .source of no_plan"):
        decisions.decide(conference, "ada", Outcome.NEITHER, (), "no harm", seen=1)
    assert decisions.decide(conference, "ada", Outcome.CHILD_IN_NEED, (), "support", seen=1)
    asked = under(meeting(), no_plan_outcome="ask")
    assert decisions.decide(asked, "ada", Outcome.NEITHER, (), "no harm", seen=1)


def test_a_plan_ends_on_a_fact_without_views_and_nobody_differs_from_it() -> None:
    views = tuple(on_ada(code, ViewAnswer.MET) for code in ("sw", "hv", "pol"))
    conference = under(
        meeting(*views, kind=ConferenceKind.REVIEW), decision_rule="majority", no_plan_outcome="cin"
    )
    made = decisions.decide(conference, "ada", Outcome.END, (), "gone", seen=9, ground="moved")
    assert (made.ground, made.despite) == ("moved", "")
    ended = meeting(*views, made, kind=ConferenceKind.REVIEW)
    assert differing(ended, "ada") == ()


def test_a_ground_is_one_of_the_profiles_and_goes_with_an_end() -> None:
    conference = meeting(kind=ConferenceKind.REVIEW)
    with pytest.raises(Refused, match="There are: safe, moved"):
        decisions.decide(conference, "ada", Outcome.END, (), "why", seen=1, ground="bored")
    with pytest.raises(Refused, match="end of a plan only"):
        decisions.decide(
            conference, "ada", Outcome.CONTINUE, ("neglect",), "why", seen=1, ground="moved"
        )


def test_a_first_review_that_ends_a_plan_is_doubted_where_the_profile_says_so() -> None:
    conference = under(meeting(kind=ConferenceKind.REVIEW), end_at_first_review=False)
    with pytest.raises(Doubtful, match="first review does not usually end"):
        decisions.decide(conference, "ada", Outcome.END, (), "better", seen=1)
    second = replace(conference, case=replace(conference.case, last_review=conference.case.on))
    assert decisions.decide(second, "ada", Outcome.END, (), "better", seen=1)


def test_an_end_at_an_initial_conference_is_refused_with_where_it_belongs() -> None:
    conference = under(meeting(), end_routes=("review",))
    with pytest.raises(Refused, match=r"ended at a review\. .source of end_routes"):
        decisions.decide(conference, "ada", Outcome.END, (), "why", seen=1)
