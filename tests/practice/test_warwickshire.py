"""A conference under Warwickshire's guidelines, played: its own values show everywhere."""

from datetime import date

from cptui.domain.events import Outcome
from cptui.rules.checks import CheckState
from cptui.rules.next_review import next_review
from cptui.rules.views import tally
from tests.minutes.papers import under
from tests.practice.playing import Played, dates, found, headings, play, said
from tests.rules.practice import facts, only


def played() -> Played:
    """The conference on Kit and Roan, Tuesday 5 May 2026."""
    return play("warwickshire")


def test_the_last_strategy_meeting_sets_the_date_of_the_conference() -> None:
    """W6: 15 working days of the last strategy meeting, not of the one that began section 47.

    From Mon 13 Apr: 14-17 (4), 20-24 (9), 27 Apr-1 May (14), Mon 4 May is a bank holiday,
    Tue 5 May (15). England counts from Wed 8 Apr, 15 working days to Wed 29 Apr: 9, 10 (2),
    13-17 (7), 20-24 (12), 27, 28, 29 (15).
    """
    due = dates(played().conference)["initial_conference"]
    assert (due.limit, due.by, due.layer) == (date(2026, 5, 5), date(2026, 5, 5), "warwickshire")
    assert "strategy meeting" in due.explanation
    timing = found(played().before)["timing"]
    assert timing.state is CheckState.MET
    assert timing.detail.startswith("15th of 15 working days from the last strategy meeting")
    england = facts(
        "england", section_47_strategy=date(2026, 4, 8), last_strategy=date(2026, 4, 13)
    )
    assert only(england, "initial_conference").limit == date(2026, 4, 29)


def test_ten_days_are_a_deadline_in_working_days_and_a_suggestion_that_suits_both() -> None:
    """W15: ten days. From Tue 5 May, working: 6-8 (3), 11-15 (8), 18, 19 (10). Calendar: 15 May."""
    due = dates(played().conference)
    assert due["core_group_first"].limit == date(2026, 5, 19)
    assert due["core_group_suggested"].limit == date(2026, 5, 15)
    assert due["core_group_suggested"].layer == "warwickshire"


def test_core_groups_are_monthly() -> None:
    """W35: a month from the first, Thu 14 May, is Sun 14 Jun; the Friday before is 12 Jun."""
    due = dates(played().conference)["core_group_repeat"]
    assert (due.limit, due.by) == (date(2026, 6, 14), date(2026, 6, 12))


def test_the_first_review_is_set_in_the_meeting_within_three_months() -> None:
    """W17, W38: within 3 months, and 3 months following: a latest date. 5 May to Wed 5 Aug."""
    due = dates(played().conference)["review"]
    assert due.limit == date(2026, 8, 5)
    assert "W17" in due.source
    assert under(played().letter, "Review conference")[0].startswith("Tuesday 4 August 2026")


def test_what_the_guidelines_do_not_say_comes_from_england_or_has_no_limit() -> None:
    """The guidelines give no time for complaints, and no least length of a child in need plan."""
    due = dates(played().conference)
    assert due["complaint"].limit is None
    assert due["child_in_need_end"].limit is None
    assert "lasts" not in said(played().letter)


def test_short_notice_and_an_exclusion_asked_for_stop_nothing() -> None:
    """W5: called the working day before (Fri 1 May; Mon 4 May is a holiday). W12, W13."""
    checks = found(played().before)
    assert checks["notice"].state is CheckState.MET
    assert checks["notice"].detail == "called Fri 1 May, 1 working day before"
    assert checks["exclusions-dad"].detail == "kept out of part: ongoing police investigation"
    assert checks["restricted"].state is CheckState.MET
    for name, rule in (("notice", "W5"), ("exclusions-dad", "W12"), ("restricted", "W13")):
        assert rule in checks[name].source


def test_the_checks_are_those_of_the_guidelines() -> None:
    """W3, W4, W8, W10, W11, W18 to W21, W23, W25, W26, W30, W32."""
    checks = found(played().before)
    for name, rule in {
        "invitations": "W3",
        "criteria": "W8",
        "parents": "W10",
        "views-kit": "W11",
        "apologies": "W18",
        "basis": "W20",
        "report-sw": "W23",
        "length": "W25",
        "culture": "W26",
        "chair": "W30",
    }.items():
        assert rule in checks[name].source
        assert checks[name].layer == "warwickshire"
    # W25: 2 to 3 hours; the standard agenda has 150 minutes. W10: throughout.
    assert checks["length"].detail == "150 minutes"
    assert (
        checks["parents"].detail == "mother invited, whole meeting; father invited, whole meeting"
    )
    # W32: the probation officer sent views, and a deputy came.
    assert checks["apologies"].detail == "probation officer: views sent"
    assert all(one.state is not CheckState.TO_DO for one in checks.values())


def test_a_view_is_asked_on_every_child_and_disagreement_is_in_the_minutes() -> None:
    """W24, W28. Kit: sw, hv, sch, pol, dep no; vol yes. Roan: sw, hv, pol, vol yes; dep no."""
    conference = played().conference
    assert tally(conference, "kit").says == "1 yes, 5 no"
    assert tally(conference, "roan").says == "4 yes, 1 no"
    every = under(played().minutes, "Formal dissent", after="Kit Arrandale")
    assert every[0].endswith("He goes without as his brother does.")
    assert "Sorrel Pike, head teacher | No view recorded" in said(played().minutes)


def test_without_a_plan_other_services_are_considered_and_everybody_knows_their_part() -> None:
    """W9: Kit gets a child in need plan. W29: an action of the school's, besides the plan."""
    assert played().conference.decisions["kit"].outcome is Outcome.CHILD_IN_NEED
    rows = under(played().minutes, "Actions besides the plan")
    assert rows == ["See Kit every Monday | Sorrel Pike | Monday 1 June 2026"]


def test_the_words_are_the_guidelines_own() -> None:
    """W6 strategy meeting, W14 and W34 keyworker, W30 independent reviewing officer."""
    minutes = said(played().minutes)
    assert "Independent reviewing officer | Oriel Tamworth" in minutes
    assert "Strategy meeting, Monday 13 April 2026." in minutes
    assert "Keyworker" in headings(played().letter)
    assert "lead practitioner" not in said(played().letter).lower()


def test_the_letter_says_what_the_core_group_is_for_and_where_to_find_out_more() -> None:
    """W16, W34, W35: details of the plan, the keyworker coordinates, monthly. W40: procedures."""
    purpose = under(played().letter, "Core group")[-1]
    assert "agrees the details of the plan" in purpose
    assert "keyworker coordinates the group, which then meets every month" in purpose
    assert "procedures of the safeguarding board, section 7" in said(played().letter)


def test_roles_are_said_and_minuted() -> None:
    """W21, W22, W31 in the introductions; W27, W28 in the statement on differing views."""
    read = "\n".join(under(played().minutes, "Statements read out"))
    for words in ("what your role is", "honest", "take a full part", "a view on every child"):
        assert words in read
    assert "Invited: safeguarding role" in said(played().minutes)


def test_apologies_come_with_views_and_get_the_minutes() -> None:
    """W33; and the father, who was kept out for part (W12), gets them without that part."""
    minutes = played().minutes
    assert under(minutes, "Apologies") == [
        "Lettice Fane | Probation officer | A plan is needed for both."
    ]
    sent = under(minutes, "Who is sent these minutes")
    assert "Lettice Fane, probation officer" in sent
    assert sent[1].endswith("without what was said while they were kept out")


def test_the_review_draws_together_the_conference_and_the_core_group() -> None:
    """W36: the deputy joined the core group, so she is invited to the review beside the rest."""
    case = next_review(played().conference)
    assert case is not None
    codes = [one.code for one in case.professionals]
    assert {"sw", "hv", "pol", "pro", "vol", "dep"} <= set(codes)
    # The head teacher knows Kit alone, who is on no plan.
    assert "sch" not in codes
    assert [child.code for child in case.children] == ["roan"]
