"""A conference under the Isle of Wight's newer page, played: its own values show everywhere."""

from dataclasses import replace
from datetime import date

from cptui.domain.events import Outcome
from cptui.rules.checks import CheckState
from cptui.rules.closing import outstanding
from cptui.rules.parents import no_parent_in_core_group
from tests.minutes.papers import under
from tests.practice.playing import Played, dates, found, play, said


def played() -> Played:
    """The conference on Ivo and Una, Wednesday 11 February 2026."""
    return play("isle-of-wight")


def test_a_child_in_need_plan_follows_for_three_months_at_least() -> None:
    """N20: from Wed 11 Feb 2026, not to end before Mon 11 May 2026."""
    due = dates(played().conference)["child_in_need_end"]
    assert (due.limit, due.earliest, due.layer) == (date(2026, 5, 11), True, "isle-of-wight")
    assert due.by is None
    assert "This plan lasts 3 months at least." in under(played().letter, "Ivo Strand")
    assert played().conference.profile.setting("no_plan_outcome") == "cin"


def test_where_the_page_is_silent_england_gives_the_limit() -> None:
    """15 working days from Wed 21 Jan: 22, 23 (2), 26-30 (7), 2-6 Feb (12), 9, 10, 11 (15)."""
    due = dates(played().conference)["initial_conference"]
    assert (due.limit, due.layer) == (date(2026, 2, 11), "england")
    assert found(played().before)["timing"].detail.startswith("15th of 15 working days")


def test_children_are_invited_by_the_chair_usually_around_ten() -> None:
    """N11, N12. Ivo, just 10, sent his advocate; of Una, who is 5, nothing is recorded."""
    checks = found(played().before)
    assert checks["invite-una"].detail == "aged 5; not recorded; usually invited around 10 here"
    assert checks["invite-ivo"].state is CheckState.MET
    assert {"N11", "N12"} <= {word.strip("(),") for word in checks["invite-una"].source.split()}


def test_an_advocate_comes_in_the_childs_place_and_the_supporter_with_the_parent() -> None:
    """N10, N15."""
    assert found(played().before)["company"].detail == (
        "mother: Hob Carney, supporter; Ivo: Linnet Gage, advocate, in their place"
    )
    heard = under(played().minutes, "The children's own views")
    assert any("I like the sea" in line and "Linnet Gage" in line for line in heard)


def test_the_father_who_could_not_come_spoke_to_the_chair() -> None:
    """N9, N13, N14: his reason, his route, and his words in the minutes."""
    checks = found(played().before)
    assert checks["route-dad"].state is CheckState.MET
    assert "N14" in checks["route-dad"].source
    assert "father not invited: at sea until March" in checks["parents"].detail
    heard = under(played().minutes, "Views of parents, carers and relatives")
    assert any("home in March" in line and "Maud Pellow" in line for line in heard)


def test_the_agencies_of_the_page_are_asked_about() -> None:
    """N17: eleven lines; Youtrust is the island's own. Health, Youtrust, housing, school came."""
    check = found(played().before)["invitations"]
    assert check.state is CheckState.TO_DO
    assert "police" in check.detail
    assert "youtrust" not in check.detail
    assert "Youtrust" in said(played().minutes)


def test_why_each_was_invited_is_recorded() -> None:
    """N18: expertise and may help; shown beside their names. N16: the chair is independent."""
    minutes = said(played().minutes)
    assert "Invited: expertise" in minutes
    assert "Invited: may help" in minutes
    assert "N16" in found(played().before)["chair"].source


def test_purpose_and_introductions_are_the_pages() -> None:
    """N2 to N8, N19."""
    minutes = said(played().minutes)
    for words in (
        "Family and professionals meet because there is concern",
        "suffering or likely to suffer significant harm",
        "what support the family needs and who might give it",
        "what, if anything, needs to change",
        "does not decide about court, nor about where a child lives",
        "some have not, and were asked because of what they know",
    ):
        assert words in minutes


def test_every_child_is_decided_on_and_no_outcome_is_about_court_or_home() -> None:
    """N6, N7, N8."""
    decisions = played().conference.decisions
    assert {one.outcome for one in decisions.values()} == {Outcome.CHILD_IN_NEED}
    words = " ".join(one.name.lower() for one in Outcome)
    assert not [word for word in ("court", "order", "home", "care", "live") if word in words]


def test_the_service_signs_and_says_where_to_find_out_more() -> None:
    """N1, N21."""
    assert played().letter.author == "Independent Reviewing and Child Protection Conference Service"
    assert "website of the Isle of Wight Safeguarding Children Partnership" in said(played().letter)
    assert played().conference.case.organiser_email == "conferences@saltern.example"


def test_who_gives_support_is_named_without_a_plan_too() -> None:
    """N4."""
    rows = under(played().minutes, "Actions besides the plan")
    assert "Visit every week | Zillah Moon | Wednesday 18 February 2026" in rows


def test_a_core_group_without_a_parent_is_remarked_on() -> None:
    """N9: parents are invited to every meeting; without the mother that is said."""
    conference = play("isle-of-wight-older").conference
    assert not no_parent_in_core_group(conference)
    group = conference.plan.core_group
    assert group is not None
    alone = replace(group, members=("sw", "sch"))
    without = replace(conference, plan=replace(conference.plan, core_group=alone))
    assert no_parent_in_core_group(without)
    (said_so,) = [one for one in outstanding(without) if one.what == "No parent in the core group"]
    assert not said_so.blocking
