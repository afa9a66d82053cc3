"""A conference under Suffolk's information for parents, played: its own values show everywhere."""

from datetime import date

from cptui.rules.checks import CheckState
from cptui.rules.views import tally
from tests.minutes.papers import under
from tests.practice.playing import Played, dates, found, headings, play, said
from tests.rules.practice import facts, only


def played() -> Played:
    """The conference on Nell and Finn, Tuesday 24 November 2026."""
    return play("suffolk")


def test_the_first_core_group_is_within_ten_working_days() -> None:
    """S22. From Tue 24 Nov: 25-27 (3), 30 Nov-4 Dec (8), Mon 7, Tue 8 Dec (10)."""
    due = dates(played().conference)["core_group_first"]
    assert (due.limit, due.layer) == (date(2026, 12, 8), "suffolk")


def test_reviews_are_within_three_months_and_then_six_monthly() -> None:
    """S26. 24 Nov 2026 to Wed 24 Feb 2027; six months from 23 Feb 2027 is Mon 23 Aug 2027."""
    due = dates(played().conference)["review"]
    assert due.limit == date(2027, 2, 24)
    assert "S26" in due.source
    later = only(facts("suffolk", "review", held=date(2027, 2, 23)), "review")
    assert (later.limit, later.layer) == (date(2027, 8, 23), "suffolk")


def test_a_complaint_counts_28_days_from_receiving_the_minutes() -> None:
    """S32. Not known in the meeting; minutes received Tue 8 Dec 2026, 28 days on is Tue 5 Jan."""
    due = dates(played().conference)["complaint"]
    assert (due.limit, due.rule) == (None, "28 calendar days after receiving the minutes")
    told = facts("suffolk", held=date(2026, 11, 24), minutes_received=date(2026, 12, 8))
    assert only(told, "complaint").limit == date(2027, 1, 5)


def test_the_letter_has_the_whole_scheme_of_complaints() -> None:
    """S28 to S34: who and of what, what stands, the chair first, 28 days, both second stages."""
    (text,) = under(played().letter, "How to complain")
    for words in (
        "You or your child may complain",
        "the category of a plan",
        "straight afterwards, who will try to settle it",
        "written in the minutes",
        "within 28 days of receiving the minutes",
        "formal meeting with the chair",
        "complaints manager of children's social care",
        "panel of members of the safeguarding board",
        "The decision stands meanwhile",
        "cannot itself change it",
    ):
        assert words in text


def test_a_child_over_twelve_is_usually_invited_and_one_of_twelve_is_asked_about() -> None:
    """S4: over 12 as written. Finn is 12 on the very day; Nell was 13 in October."""
    checks = found(played().before)
    assert checks["invite-finn"].detail == "aged 12; not recorded; usually invited over 12 here"
    assert checks["invite-nell"].state is CheckState.MET
    assert "S4" in checks["invite-nell"].source


def test_the_police_are_asked_to_the_first_conference_and_their_absence_stops_nothing() -> None:
    """S6: to do before the meeting, answered in it."""
    before, after = found(played().before)["police"], found(played().conference)["police"]
    assert (before.state, before.layer) == (CheckState.TO_DO, "suffolk")
    assert after.state is CheckState.MET
    assert "child abuse investigation unit" in after.explanation


def test_parents_are_helped_to_come_and_to_prepare() -> None:
    """S3, S9 to S14: invited, whom they bring, the way there, child care, help, report, chair."""
    checks = found(played().before)
    for name, rule in {
        "parents": "S3",
        "company": "S10",
        "getting-there": "S11",
        "child-care": "S11",
        "prepared": "S12",
        "report-sw": "S13",
        "chair-met": "S14",
    }.items():
        assert checks[name].state is CheckState.MET
        assert rule in checks[name].source
    assert "Magnus Thole, solicitor, not to speak for them" in checks["company"].detail


def test_a_chairperson_and_a_minute_taker_are_two_people() -> None:
    """S8; S1 the service, S5 the social worker as the one who leads."""
    assert found(played().before)["minute-taker"].detail == "Owain Tidd"
    minutes = said(played().minutes)
    assert "Chairperson | Delphine Ruck" in minutes
    assert "Minute taker | Owain Tidd" in minutes
    assert "Social worker" in headings(played().letter)
    assert played().letter.author == "Children and Young People's Services"


def test_solicitor_and_supporter_give_no_view() -> None:
    """S7, S9, S10: four agencies were asked, no companion. Nell: school nurse yes, three no."""
    assert tally(played().conference, "nell").says == "1 yes, 3 no"


def test_a_child_may_stay_for_part_and_is_heard() -> None:
    """S17, S18: Nell through her advocate, Finn in a letter, the mother in writing."""
    heard = under(played().minutes, "The children's own views")
    assert any("I want to stay" in line and "Tansy Merrow" in line for line in heard)
    assert any("I would like my own room" in line for line in heard)
    attendance = played().conference.attendance["nell"]
    assert attendance.present[0].end is not None


def test_concerns_of_the_family_are_in_the_minutes() -> None:
    """S30."""
    heard = under(played().minutes, "Views of parents, carers and relatives")
    assert any("not happy with how I was told" in line for line in heard)


def test_legal_advice_is_an_action_and_never_an_outcome() -> None:
    """S24; S20: who needs to do what."""
    rows = under(played().letter, "Outcome 1: Is not left in charge")
    assert "Take legal advice | Ines Halloway | Monday 30 November 2026" in rows
    assert under(played().letter, "If nothing changes") == ["Legal advice on care proceedings."]


def test_the_core_group_has_the_parent_and_the_plan_is_talked_through() -> None:
    """S21, S25; S35: whom to ask, at any hour."""
    core = under(played().letter, "Core group")
    assert "Rosalind Corrigall, mother of Nell and Finn" in core
    assert "Parents are part of it. A copy of the plan is sent to the parents" in core[-1]
    assert "Customer First, at any hour" in said(played().letter)


def test_the_chairperson_introduces_and_concerns_are_explained() -> None:
    """S2, S15, S16, S19."""
    assert "make a plan of how best to keep each child safe" in said(played().minutes)
    read = "\n".join(under(played().minutes, "Statements read out"))
    assert "The chairperson will introduce everybody" in read
    assert "why there are concerns" in read
    stages = [item.stage for item in played().conference.agenda.items]
    assert stages[:2] == ["welcome", "reason"]
