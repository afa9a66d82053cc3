from dataclasses import replace

from cptui.domain.events import (
    AgencyAlsoCounted,
    ConferenceClosed,
    DecisionMade,
    DissentDeclined,
    NewcomerArrived,
    Outcome,
    PeopleArrived,
    PeopleLeft,
    View,
    ViewAnswer,
    ViewRoute,
    ViewsGiven,
)
from cptui.domain.people import Kind, Person
from cptui.domain.profile import Setting
from cptui.rules.decisions import differing, dissent_to_ask
from cptui.rules.quorum import quorum
from cptui.rules.views import tally, views_on, voters
from tests.family import played
from tests.rules import practice


def on_ada(person: str, answer: ViewAnswer) -> ViewsGiven:
    return ViewsGiven(person, (View("ada", answer),))


def test_an_agency_counts_once_and_split_where_colleagues_differ() -> None:
    conference = played(
        on_ada("sw", ViewAnswer.MET),
        on_ada("hv", ViewAnswer.MET),
        on_ada("mw", ViewAnswer.NOT_MET),
        on_ada("sch", ViewAnswer.NO_VIEW),
        on_ada("pol", ViewAnswer.ABSTAINS),
    )
    found = tally(conference, "ada")
    assert found.by_agency == {
        "social_care": "yes",
        "health": "split",
        "school": "no view",
        "police": "abstains",
    }
    assert found.says == "1 yes, 1 split, 1 abstains, 1 no view"


def test_one_colleague_without_a_view_does_not_silence_the_other() -> None:
    conference = played(on_ada("hv", ViewAnswer.MET), on_ada("mw", ViewAnswer.NO_VIEW))
    assert tally(conference, "ada").says == "1 yes"


def test_a_second_agency_has_the_same_voice() -> None:
    conference = played(
        PeopleArrived(("sw",)), AgencyAlsoCounted("sw", "school"), on_ada("sw", ViewAnswer.MET)
    )
    assert tally(conference, "ada").by_agency == {"social_care": "yes", "school": "yes"}


def test_not_asked_and_not_present_are_told_apart() -> None:
    conference = played(PeopleArrived(("sw", "hv")), on_ada("sw", ViewAnswer.MET))
    states = {row.person.code: row.state for row in views_on(conference, "ada")}
    assert (states["sw"], states["hv"], states["pol"]) == ("given", "not asked", "not present")


def test_who_stayed_to_the_end_unasked_was_present_all_the_same() -> None:
    # The room empties at the close, which must not turn the health visitor into somebody who
    # never came; the midwife left before.
    conference = played(
        PeopleArrived(("sw", "hv", "mw")),
        on_ada("sw", ViewAnswer.MET),
        PeopleLeft(("mw",)),
        ConferenceClosed(),
    )
    states = {row.person.code: row.state for row in views_on(conference, "ada")}
    assert (states["hv"], states["mw"], states["pol"]) == (
        "not asked",
        "not present",
        "not present",
    )


def test_every_state_of_a_view_is_told_apart() -> None:
    student = Person("stu", "Wenna Harkin", "student observer", Kind.OBSERVER)
    conference = played(
        PeopleArrived(("sw", "hv", "mw", "sch", "chair", "mum")),
        NewcomerArrived(student),
        on_ada("sw", ViewAnswer.MET),
        on_ada("hv", ViewAnswer.NO_VIEW),
        on_ada("mw", ViewAnswer.ABSTAINS),
        ViewsGiven("gp", (View("ada", ViewAnswer.NOT_MET, route=ViewRoute.WRITTEN),)),
        ViewsGiven("pol", (View("ada", ViewAnswer.MET, route=ViewRoute.BEFORE_LEAVING),)),
    )
    assert {row.person.code: row.state for row in views_on(conference, "ada")} == {
        "sw": "given",
        "hv": "no view",
        "mw": "abstains",
        "sch": "not asked",
        "gp": "written",
        "pol": "before leaving",
        "stu": "not entitled",
    }
    assert {row.state for row in views_on(played(), "ada")} == {"not present"}


def test_a_legal_adviser_gives_no_view_and_does_not_count_unless_the_profile_says_so() -> None:
    adviser = Person("law", "Meraud Pascoe", "legal adviser", Kind.PROFESSIONAL, "legal")
    arrived = (PeopleArrived(("sw", "hv")), NewcomerArrived(adviser))
    here = practice.conference("england", *arrived)
    (row,) = [row for row in views_on(here, "ada") if row.person.code == "law"]
    assert row.state == "not entitled"
    assert adviser not in voters(here)
    assert not quorum(here).quorate
    yes = Setting("legal_adviser_gives_view", True, "made up", "testshire")
    settings = {**here.profile.settings, "legal_adviser_gives_view": yes}
    asked = replace(here, profile=replace(here.profile, settings=settings))
    assert adviser in voters(asked)
    assert quorum(asked).quorate


def test_the_childrens_reporter_only_observes_in_scotland() -> None:
    reporter = Person("rep", "Torquil Baird", "reporter", Kind.PROFESSIONAL, "reporter")
    here = practice.conference("scotland", PeopleArrived(("sw",)), NewcomerArrived(reporter))
    assert {row.person.code: row.state for row in views_on(here, "ada")}["rep"] == "not entitled"
    assert quorum(here).agencies == ("social_care",)


def test_a_view_given_without_a_quorum_is_marked_and_stays_so() -> None:
    conference = played(
        PeopleArrived(("sw", "hv")),
        on_ada("hv", ViewAnswer.MET),
        PeopleArrived(("pol",)),
        on_ada("pol", ViewAnswer.MET),
    )
    marked = {row.person.code: row.inquorate for row in views_on(conference, "ada") if row.view}
    assert marked == {"hv": True, "pol": False}


def test_a_deputy_stands_in_the_place_of_whom_they_deputise_for() -> None:
    deputy = Person(
        "msh", "Jo Marshwick", "school nurse", Kind.PROFESSIONAL, "health_visiting", (), "hv"
    )
    codes = [person.code for person in voters(played(NewcomerArrived(deputy)))]
    assert "msh" in codes
    assert "hv" not in codes


def test_those_against_the_decision_differ_and_are_asked_once() -> None:
    decided = (
        on_ada("sw", ViewAnswer.MET),
        on_ada("pol", ViewAnswer.NOT_MET),
        on_ada("sch", ViewAnswer.NO_VIEW),
        DecisionMade("ada", Outcome.PLAN, ("neglect",), "why"),
    )
    assert differing(played(*decided), "ada") == ("pol",)
    assert dissent_to_ask(played(*decided), "ada") == ("pol",)
    assert dissent_to_ask(played(*decided, DissentDeclined("pol", ("ada",))), "ada") == ()
