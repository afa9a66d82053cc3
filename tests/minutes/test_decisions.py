"""What the minutes say of quorum, of who decided, of grounds and of categories."""

from dataclasses import replace

from cptui.domain.case import ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.events import (
    DecisionMade,
    Event,
    NewcomerArrived,
    Outcome,
    PeopleArrived,
    PeopleLeft,
    ProceededInquorate,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.domain.people import Kind, Person
from cptui.domain.profile import Setting
from cptui.minutes.minutes import minutes_document
from cptui.minutes.telling import tell, tell_saved
from tests.family import entries
from tests.minutes.papers import MADE, under, worded

ROOM = PeopleArrived(("sw", "hv", "pol"))


def voted(sw: bool, hv: bool, pol: bool) -> tuple[Event, ...]:
    answers = {"sw": sw, "hv": hv, "pol": pol}
    return tuple(
        ViewsGiven(code, (View("ada", ViewAnswer.MET if yes else ViewAnswer.NOT_MET),))
        for code, yes in answers.items()
    )


def under_rule(conference: Conference, rule: str, words: str) -> Conference:
    profile = conference.profile
    settings = {
        "decision_rule": Setting("decision_rule", rule, "made up", "testshire"),
        "tie_break": Setting("tie_break", "chair", "made up", "testshire"),
    }
    labels = {**profile.labels, rule: words}
    return replace(conference, profile=replace(profile, settings=settings, labels=labels))


def of_ada(conference: Conference, heading: str = "Decision") -> list[str]:
    return under(minutes_document(conference, MADE), heading, after="Ada Vrellick")


def test_who_decided_is_worded_by_the_profiles_rule() -> None:
    decided = DecisionMade("ada", Outcome.PLAN, ("neglect",), "thin")
    conference = under_rule(
        worded(ROOM, *voted(True, True, False), decided), "majority", "the agencies decide"
    )
    assert of_ada(conference)[-1] == (
        "Decided Tuesday 31 March 2026 at 10:05; the agencies decide. "
        "In the chair: Ngozi Okonjosh, independent chair. "
        "By agency 2 yes, 1 no: the majority says yes. Not recorded as read back."
    )
    views = of_ada(conference, "Views of the professionals")
    assert views[-1] == "Counted once an agency: 2 yes, 1 no. Here the agencies decide."


def test_a_decision_against_the_rule_says_so() -> None:
    despite = "By agency 1 yes, 2 no: the majority says no, and this goes against it."
    decided = DecisionMade("ada", Outcome.PLAN, ("neglect",), "thin", despite=despite)
    conference = under_rule(
        worded(ROOM, *voted(True, False, False), decided), "majority", "the agencies decide"
    )
    assert f"Recorded although: {despite}" in of_ada(conference)[-1]
    assert tell(conference, decided).endswith(f"Recorded although: {despite}")


def test_views_and_decision_without_a_quorum_are_marked_and_the_chairs_reason_told() -> None:
    conference = worded(
        ROOM,
        PeopleLeft(("pol",)),
        ProceededInquorate("nobody else knows her"),
        ViewsGiven("hv", (View("ada", ViewAnswer.MET, ("neglect",), "thin"),)),
        DecisionMade("ada", Outcome.PLAN, ("neglect",), "thin"),
        PeopleArrived(("pol",)),
        ViewsGiven("pol", (View("ada", ViewAnswer.MET, ("neglect",), "seen"),)),
    )
    rows = of_ada(conference, "Views of the professionals")
    (hv,) = [row for row in rows if "Brannock" in row]
    (pol,) = [row for row in rows if "Adeyemish" in row]
    assert hv.endswith("Thin\nGiven while the conference was not quorate.")
    assert "quorate" not in pol
    assert "not quorate, missing 1 other; the chair had gone on." in of_ada(conference)[-1]
    (told,) = [
        row
        for row in under(minutes_document(conference, MADE), "Attendance")
        if row.startswith("The chair went on")
    ]
    assert "10:03: In the room 2, agencies 2: not quorate, missing 1 other" in told
    assert told.endswith("Reason: Nobody else knows her.")


def test_somebody_who_gives_no_view_is_listed_as_such() -> None:
    student = Person("stu", "Wenna Harkin", "student observer", Kind.OBSERVER)
    conference = worded(ROOM, NewcomerArrived(student))
    rows = of_ada(conference, "Views of the professionals")
    assert "Student observer\nWenna Harkin, student observer | Gives no view here | None" in rows


def test_a_review_tells_the_categories_before_and_at_first() -> None:
    changed = DecisionMade("ada", Outcome.CONTINUE, ("emotional",), "shouting at night")
    conference = worded(ROOM, changed, kind=ConferenceKind.REVIEW)
    assert of_ada(conference)[0] == (
        "The child protection plan continues. Category: Emotional abuse. "
        "Before this review: Neglect. The plan began with: Neglect, which stays on record."
    )
    assert "Category changed from neglect; at first neglect." in tell(conference, changed)
    kept = DecisionMade("ada", Outcome.CONTINUE, ("neglect",), "thin")
    conference = worded(ROOM, kept, kind=ConferenceKind.REVIEW)
    assert "It was the same before this review." in of_ada(conference)[0]
    assert "Category kept; at first neglect." in tell(conference, kept)


def test_the_ground_on_which_a_plan_ends_is_told() -> None:
    ended = DecisionMade("ada", Outcome.END, (), "registered in Gullhaven", ground="moved")
    conference = worded(ROOM, ended, kind=ConferenceKind.REVIEW)
    assert of_ada(conference)[0].endswith("Ground: Ada has moved for good.")
    assert tell(conference, ended) == (
        "Decision for Ada: child protection plan ends; Ada has moved for good. "
        "Registered in Gullhaven."
    )


def test_a_saved_decision_says_how_the_views_stand_where_they_decide() -> None:
    events = (ROOM, *voted(True, False, True), DecisionMade("ada", Outcome.PLAN, ("neglect",), "a"))
    conference = under_rule(worded(*events), "unanimous", "all decide")
    assert tell_saved(conference, entries(*events)[-1]).endswith(
        "A. By agency 2 yes, 1 no: not all agree, so the chair decides."
    )


def test_only_a_review_asks_whether_a_plan_is_still_needed() -> None:
    review = worded(ROOM, *voted(True, True, True), kind=ConferenceKind.REVIEW)
    asked = of_ada(review, "Views of the professionals")[0]
    assert asked == "Each was asked: is a child protection plan still needed?"
    # Where a family has moved in, the children have a plan as well: of another council.
    moved = replace(review, case=replace(review.case, kind=ConferenceKind.TRANSFER_IN))
    assert "significant harm" in of_ada(moved, "Views of the professionals")[0]
