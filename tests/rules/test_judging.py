"""Whether a decision follows from the views, under each rule there is."""

from dataclasses import replace

import pytest

from cptui.domain.conference import Conference
from cptui.domain.events import Event, Outcome, PeopleArrived, View, ViewAnswer, ViewsGiven
from cptui.domain.profile import Setting
from cptui.rules.judging import judge, rule_of, who_decides
from tests.family import played
from tests.rules.practice import profile

YES, NO, ABSTAINS = ViewAnswer.MET, ViewAnswer.NOT_MET, ViewAnswer.ABSTAINS
AGENCIES = ("sw", "hv", "sch", "pol", "gp")


def on_ada(**answers: ViewAnswer) -> tuple[Event, ...]:
    """Everybody who answers is in the room."""
    given = (ViewsGiven(code, (View("ada", answer),)) for code, answer in answers.items())
    return (PeopleArrived(tuple(answers)), *given)


def under(rule: str, *events: Event, **more: object) -> Conference:
    settings = {
        name: Setting(name, value, "made up", "testshire")  # type: ignore[arg-type]
        for name, value in {"decision_rule": rule, **more}.items()
    }
    made = played(*events)
    return replace(made, profile=replace(made.profile, settings=settings))


def judged(conference: Conference, plan: bool) -> tuple[bool, str]:
    found = judge(conference, "ada", Outcome.PLAN if plan else Outcome.NEITHER)
    return found.follows, found.says


FOUR_ONE = on_ada(sw=YES, hv=YES, sch=YES, pol=YES, gp=NO)
ALL_YES = on_ada(sw=YES, hv=YES, sch=YES)
TWO_TWO = on_ada(sw=YES, hv=YES, sch=NO, pol=NO)


@pytest.mark.parametrize("plan", [True, False])
def test_where_the_chair_decides_every_decision_follows(plan: bool) -> None:
    assert judged(under("chair_decides", *FOUR_ONE), plan) == (True, "")


def test_a_profile_that_does_not_say_leaves_it_to_the_chair() -> None:
    assert rule_of(played()) == "chair_decides"
    assert judged(played(*FOUR_ONE), plan=False) == (True, "")


@pytest.mark.parametrize("rule", ["majority", "practitioners_decide"])
def test_a_majority_is_counted_by_agency(rule: str) -> None:
    conference = under(rule, *FOUR_ONE)
    assert judged(conference, plan=True) == (
        True,
        "By agency 4 yes, 1 no: the majority says yes.",
    )
    assert judged(conference, plan=False) == (
        False,
        "By agency 4 yes, 1 no: the majority says yes, and this goes against it.",
    )


@pytest.mark.parametrize("plan", [True, False])
def test_a_tie_says_who_breaks_it(plan: bool) -> None:
    tied = under("majority", *TWO_TWO, tie_break="chair")
    assert judged(tied, plan) == (True, "By agency 2 yes, 2 no: a tie, so the chair decides.")
    nobody = under("practitioners_decide", *TWO_TWO)
    assert judged(nobody, plan) == (
        False,
        "By agency 2 yes, 2 no: a tie, and this profile names nobody to break it.",
    )


def test_a_chair_who_votes_counts_for_what_is_decided() -> None:
    # Two to two, and the chair: three to two either way.
    tied = under("majority", *TWO_TWO, chair_votes=True)
    assert judged(tied, plan=True)[0]
    assert judged(tied, plan=False) == (
        True,
        "By agency 2 yes, 2 no, and the chair no: the majority says no.",
    )
    # Four to one: the chair's own vote does not turn it.
    assert not judged(under("majority", *FOUR_ONE, chair_votes=True), plan=False)[0]


def test_colleagues_who_differ_are_neither_yes_nor_no() -> None:
    # Health visitor yes, midwife no: health is split. Social care yes, school no: a tie.
    split = on_ada(sw=YES, hv=YES, mw=NO, sch=NO)
    assert judged(under("majority", *split), plan=True)[1].startswith(
        "By agency 1 yes, 1 no, 1 split: a tie"
    )


@pytest.mark.parametrize("rule", ["consensus", "unanimous"])
def test_where_all_agree_the_decision_follows_them(rule: str) -> None:
    conference = under(rule, *ALL_YES, tie_break="chair")
    assert judged(conference, plan=True) == (True, "By agency 3 yes: all agree.")
    assert judged(conference, plan=False) == (
        False,
        "By agency 3 yes: all agree, and this goes against it.",
    )


@pytest.mark.parametrize("rule", ["consensus", "unanimous"])
@pytest.mark.parametrize("plan", [True, False])
def test_no_plan_is_never_inferred_where_not_all_agree(rule: str, plan: bool) -> None:
    with_chair = under(rule, *FOUR_ONE, tie_break="chair")
    says = "By agency 4 yes, 1 no: not all agree"
    assert judged(with_chair, plan) == (True, f"{says}, so the chair decides.")
    assert judged(under(rule, *FOUR_ONE), plan) == (
        False,
        f"{says}, and this profile does not say who then decides.",
    )


def test_abstaining_stops_no_agreement_but_is_not_unanimous() -> None:
    events = on_ada(sw=YES, hv=YES, sch=ABSTAINS)
    assert judged(under("consensus", *events), plan=True)[1].endswith("all agree.")
    assert not judged(under("unanimous", *events), plan=True)[0]


@pytest.mark.parametrize("rule", ["majority", "practitioners_decide", "consensus", "unanimous"])
def test_nothing_follows_from_no_view_at_all(rule: str) -> None:
    nobody = under(rule, PeopleArrived(AGENCIES), tie_break="chair")
    assert judged(nobody, plan=False) == (False, "No agency has said yes or no on this child.")


def test_somebody_present_and_not_asked_is_named() -> None:
    conference = under("majority", *ALL_YES, PeopleArrived(("pol",)), tie_break="chair")
    assert judged(conference, plan=True) == (
        False,
        "By agency 3 yes: the majority says yes. Not asked yet: pol.",
    )


@pytest.mark.parametrize(
    ("name", "rule", "words"),
    [
        ("england", "chair_decides", "the chair decides after hearing every agency"),
        ("wales", "practitioners_decide", "the practitioners decide, for each child by itself"),
        ("scotland", "consensus", "the conference decides by agreement"),
        ("bromleys", "unanimous", "the conference decides where all agree"),
    ],
)
def test_the_shipped_profiles_say_who_decides(name: str, rule: str, words: str) -> None:
    conference = replace(played(), profile=profile(name))
    assert (rule_of(conference), who_decides(conference)) == (rule, words)


def test_the_same_tie_is_the_chairs_in_bromleys_and_nobodys_in_wales() -> None:
    # Bromleys, like England, leaves what is not agreed to the chair; Wales names nobody.
    made = played(*TWO_TWO)
    assert judged(replace(made, profile=profile("bromleys")), plan=True)[0]
    assert not judged(replace(made, profile=profile("wales")), plan=True)[0]
