from cptui.domain.events import (
    AgencyAlsoCounted,
    DecisionMade,
    DissentDeclined,
    NewcomerArrived,
    Outcome,
    PeopleArrived,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.domain.people import Kind, Person
from cptui.rules.decisions import differing, dissent_to_ask
from cptui.rules.views import tally, views_on, voters
from tests.family import played


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
