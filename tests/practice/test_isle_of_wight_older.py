"""A conference under the Isle of Wight's older page, played: what differs from the newer one."""

from datetime import date

from cptui.rules.checks import CheckState
from cptui.store.agendas import load_agenda
from tests.minutes.papers import under
from tests.practice.playing import Played, dates, found, play, said


def played() -> Played:
    """The conference on Bea, Thursday 17 December 2026."""
    return play("isle-of-wight-older")


def test_every_date_is_inherited_over_christmas_and_the_new_year() -> None:
    """The page gives no limit. Ten working days from Thu 17 Dec 2026: 18 (1), 21-24 (5), 25 is
    Christmas Day, 28 stands for Boxing Day, a Saturday, 29-31 (8), 1 Jan is New Year's Day,
    Mon 4 (9), Tue 5 Jan 2027 (10). Three months: Wed 17 Mar 2027.
    """
    due = dates(played().conference)
    assert (due["core_group_first"].limit, due["core_group_first"].layer) == (
        date(2027, 1, 5),
        "england",
    )
    assert due["review"].limit == date(2027, 3, 17)


def test_nothing_is_taken_from_the_newer_page() -> None:
    """O9: no age; no least length of a child in need plan; no Youtrust."""
    conference = played().conference
    assert found(played().before)["invite-bea"].detail == "aged 8; not recorded"
    assert "No age is given" in found(played().before)["invite-bea"].explanation
    assert dates(conference)["child_in_need_end"].limit is None
    assert "youtrust" not in conference.profile.agencies
    assert "lasts" not in said(played().letter)


def test_information_and_strengths_are_purposes_with_items_of_their_own() -> None:
    """O1 to O6: health, safety and wellbeing; strengths, which the newer page leaves out."""
    minutes = said(played().minutes)
    assert "share what we know about each child's health, safety and wellbeing" in minutes
    assert "the family's strengths" in minutes
    titles = [item.title for item in played().conference.agenda.items]
    assert {"What agencies know", "Strengths"} <= set(titles)
    assert "reads with her every night" in "\n".join(under(played().minutes, "5. Strengths"))


def test_no_decision_about_court_or_home() -> None:
    """O7."""
    assert "does not decide about court, nor about where a child lives" in said(played().minutes)


def test_somebody_else_takes_notes_and_the_chair_is_independent() -> None:
    """O10, O11."""
    checks = found(played().before)
    for name, rule in (("minute-taker", "O11"), ("chair", "O10")):
        assert checks[name].state is CheckState.MET
        assert rule in checks[name].source
        assert checks[name].layer == "isle-of-wight-older"


def test_the_parent_is_invited_and_brings_somebody() -> None:
    """O8."""
    checks = found(played().before)
    assert checks["parents"].detail == "mother invited, whole meeting"
    assert checks["company"].detail == "mother: Ned Sparrow, supporter"


def test_six_kinds_of_professional_are_asked_about() -> None:
    """O12: social workers, health visitors, teachers, police and education welfare came; of the
    six only the doctor is not listed."""
    check = found(played().before)["invitations"]
    assert check.detail == "not listed: gp or paediatrics"


def test_strangers_to_the_family_are_introduced() -> None:
    """O13, O14: there for expertise or help."""
    read = "\n".join(under(played().minutes, "Statements read out"))
    assert "introduced to the family" in read
    assert "Invited: expertise" in said(played().minutes)
    assert "safeguarding role" not in found(played().before)["basis"].explanation


def test_new_ways_of_running_conferences_can_be_chosen() -> None:
    """O15: the agenda is the case's to choose; in Strengthening Families the plan comes first."""
    stages = [item.stage for item in load_agenda("strengthening-families").items]
    assert stages.index("plan") < stages.index("views")
    assert played().conference.agenda.name == "standard"
