"""The review that follows a conference, as the conference leaves it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from cptui.domain.case import ConferenceKind, LastPlanLine
from cptui.domain.conference import Conference
from cptui.domain.events import Outcome, ReviewSet
from cptui.domain.people import CurrentPlan, Kind, Person, Relation
from cptui.domain.state import Closing, Decision, Plan, PlanAction, PlanOutcome
from cptui.rules.next_review import next_review
from tests.family import TEN, played

PLAN = Plan(
    outcomes=(
        PlanOutcome(
            20,
            "Ada is at a healthy weight",
            ("ada", "cy"),
            (PlanAction(21, ("hv",), "weigh", date(2026, 4, 10)),),
        ),
        PlanOutcome(22, "Cy is safe", ("cy",), (PlanAction(23, ("sw",), "visit", None),)),
    ),
    # 09:00 UTC on 23 June is 10:00 by the summer clock.
    review=ReviewSet(datetime(2026, 6, 23, 9, 0, tzinfo=UTC), "Fennick House"),
)


def _decided(outcome: Outcome, child: str) -> Decision:
    on_plan = outcome in (Outcome.PLAN, Outcome.CONTINUE)
    return Decision(child, outcome, ("neglect",) if on_plan else (), "why", 12, TEN)


def _closed(**more: object) -> Conference:
    decisions = {
        "ada": _decided(Outcome.PLAN, "ada"),
        "ben": _decided(Outcome.CHILD_IN_NEED, "ben"),
        "cy": _decided(Outcome.NEITHER, "cy"),
    }
    whole = {"decisions": decisions, "plan": PLAN, "closing": Closing(closed=TEN), **more}
    return replace(played(), **whole)  # type: ignore[arg-type]


def test_no_review_follows_a_conference_that_is_open_or_leaves_no_plan() -> None:
    assert next_review(_closed(closing=Closing())) is None
    assert next_review(_closed(decisions={"ada": _decided(Outcome.NEITHER, "ada")})) is None


def test_it_is_about_the_children_on_a_plan_at_the_time_set() -> None:
    case = next_review(_closed())
    assert case is not None
    assert case.kind is ConferenceKind.REVIEW
    assert (case.on, case.start, case.venue) == (date(2026, 6, 23), time(10), "Fennick House")
    assert (case.initial_conference, case.last_review) == (date(2026, 3, 31), None)
    assert [one.code for one in case.children] == ["ada"]
    assert case.children[0].plan == CurrentPlan(date(2026, 3, 31), ("neglect",), ("neglect",))


def test_the_family_of_those_children_comes_with_their_relations() -> None:
    case = next_review(_closed())
    assert case is not None
    assert {one.code: one.relations for one in case.family} == {
        "mum": (Relation("ada", "mother"),),
        "gm": (Relation("ada", "grandmother"),),
    }


def test_the_plan_becomes_the_last_plan_of_those_children() -> None:
    case = next_review(_closed())
    assert case is not None
    assert case.last_plan == (
        LastPlanLine(
            "Ada is at a healthy weight",
            "weigh",
            ("hv",),
            "2026-04-10",
            ("ada",),
            date(2026, 3, 31),
        ),
    )


def test_professionals_are_expected_again_and_one_who_came_unlisted_is_listed() -> None:
    conference = _closed()
    hou = Person("hou", "Wren Tollick", "housing officer", Kind.PROFESSIONAL, agency="housing")
    deputy = Person("sn", "J", "nurse", Kind.PROFESSIONAL, agency="health", deputy_for="hv")
    people = {**conference.people, "hou": hou, "sn": deputy}
    case = next_review(replace(conference, people=people))
    assert case is not None
    codes = [one.code for one in case.professionals]
    assert codes == ["sw", "hv", "mw", "sch", "pol", "gp", "hou"]
    assert {one.attendance for one in case.professionals} == {"expected"}


def test_a_child_born_since_has_a_birthday_and_is_due_no_more() -> None:
    conference = _closed(births={"ada": date(2026, 3, 30)})
    unborn = replace(conference.case.children[0], born=None, due=date(2026, 4, 2))
    case = next_review(replace(conference, case=replace(conference.case, children=(unborn,))))
    assert case is not None
    assert (case.children[0].born, case.children[0].due) == (date(2026, 3, 30), None)


def test_a_plan_continued_at_a_review_keeps_its_beginning() -> None:
    conference = _closed(decisions={"ada": _decided(Outcome.CONTINUE, "ada")})
    before = CurrentPlan(date(2025, 12, 1), ("emotional",), ("emotional",))
    ada = replace(conference.case.children[0], plan=before)
    review = replace(
        conference.case,
        kind=ConferenceKind.REVIEW,
        children=(ada,),
        initial_conference=date(2025, 12, 1),
    )
    case = next_review(replace(conference, case=review))
    assert case is not None
    assert case.children[0].plan == CurrentPlan(date(2025, 12, 1), ("emotional",), ("neglect",))
    assert case.initial_conference == date(2025, 12, 1)
    assert case.last_review == date(2026, 3, 31)


def test_it_knows_that_the_one_before_decided_without_a_quorum() -> None:
    room = ("sw", "hv", "pol")
    quorate = {"ada": replace(_decided(Outcome.PLAN, "ada"), room=room)}
    case = next_review(_closed(decisions=quorate))
    assert case is not None
    assert case.last_inquorate is None
    two = {"ada": replace(_decided(Outcome.PLAN, "ada"), room=room[:2])}
    case = next_review(_closed(decisions=two))
    assert case is not None
    assert case.last_inquorate == date(2026, 3, 31)
