"""The checks before the meeting: what the case file answers and what is still to do."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cptui.domain.case import CaseFile, Officer, Section47, StrategyDiscussion
from cptui.domain.events import Answer
from cptui.domain.people import (
    FamilyMember,
    Professional,
    Relation,
    Report,
    Shared,
    ViewsHeard,
)
from cptui.domain.profile import Limit
from cptui.domain.state import CheckReply
from cptui.rules.checks import Check, CheckState, check_labels, checks, checks_of
from cptui.rules.checks.judgements import JUDGEMENTS
from tests.family import AGENDA, CHILDREN, FAMILY, PROFESSIONALS, case
from tests.rules.practice import conference, holidays, profile


def found(one: CaseFile, name: str = "warwickshire", **replies: CheckReply) -> dict[str, Check]:
    """Return the checks of a case by id; a reply's name has _ for -."""
    answered = {key.replace("_", "-"): reply for key, reply in replies.items()}
    every = checks(one, profile(name), holidays(name), answered, AGENDA)
    ids = [check.id for check in every]
    assert len(ids) == len(set(ids))
    return {check.id: check for check in every}


def test_a_conference_on_the_last_day_is_in_time_and_says_how_it_was_counted() -> None:
    one = replace(case(), strategy_discussions=(StrategyDiscussion(date(2026, 3, 10)),))
    timing = found(one)["timing"]
    assert timing.state is CheckState.MET
    assert timing.detail == (
        "15th of 15 working days from the last strategy meeting, Tue 10 Mar: by Tue 31 Mar"
    )
    assert "W6" in timing.source
    assert timing.layer == "warwickshire"


def test_a_conference_a_day_late_says_so() -> None:
    # Mon 9 Mar; 10-13 (4), 16-20 (9), 23-27 (14), 30 (15).
    one = replace(case(), strategy_discussions=(StrategyDiscussion(date(2026, 3, 9)),))
    timing = found(one)["timing"]
    assert timing.state is CheckState.TO_DO
    assert timing.detail.startswith("1 working day late; 16th of 15 working days")


def test_a_conference_on_the_saturday_after_its_last_day_is_late_by_no_working_day() -> None:
    # 15 from Fri 6 Mar 2026: 9-13 (5), 16-20 (10), 23-27 (15); held on Sat 28.
    talked = (StrategyDiscussion(date(2026, 3, 6)),)
    one = replace(case(), strategy_discussions=talked, on=date(2026, 3, 28))
    assert found(one)["timing"].detail.startswith("late; 15th of 15 working days")


def test_without_a_strategy_discussion_the_timing_is_to_do() -> None:
    assert found(case())["timing"].state is CheckState.TO_DO


def test_the_enquiry_needs_an_outcome_and_parents_children_and_services_spoken_to() -> None:
    assert found(case())["section47"].detail == "no enquiry is recorded"
    begun = Section47(outcome="substantiated", outcome_on=date(2026, 3, 24), spoken_to=("sch",))
    lacking = found(replace(case(), section_47=begun))["section47"]
    assert lacking.detail == "parents and children not recorded as spoken to"
    whole = replace(begun, spoken_to=("mum", "ada", "sch"))
    done = found(replace(case(), section_47=whole))["section47"]
    assert done.state is CheckState.MET
    assert done.detail == "outcome Tue 24 Mar; mother, Ada, head teacher spoken to"


def _reports(*reports: Report) -> CaseFile:
    return replace(case(), reports=reports)


def test_each_report_has_a_line_and_each_parent_who_lacks_it_another() -> None:
    shared = (Shared("mum", date(2026, 3, 26)), Shared("ben", date(2026, 3, 26)))
    report = Report("sw", "Social worker's report", date(2026, 3, 25), shared)
    lines = found(_reports(report))
    assert lines["report-sw"].state is CheckState.MET
    assert lines["report-sw"].detail == "mother 26 Mar, Ben 26 Mar"
    assert lines["report-sw-dad"].state is CheckState.TO_DO
    assert lines["report-sw-dad"].detail == "father: not recorded as shared"
    # The grandmother has no parental responsibility.
    assert "report-sw-gm" not in lines


def test_a_report_shared_with_nobody_or_not_received_is_one_line() -> None:
    lines = found(
        _reports(
            Report("hv", "Health visitor's report", date(2026, 3, 25)),
            Report("sch", "School's report"),
        )
    )
    assert lines["report-hv"].detail == "received; shared with nobody"
    assert lines["report-sch"].detail == "not recorded as received"


def test_two_reports_of_one_author_keep_apart() -> None:
    same = Report("sw", "Chronology", date(2026, 3, 25))
    assert {"report-sw", "report-sw-2"} <= set(found(_reports(same, same)))


def test_a_report_shared_after_the_profiles_limit_is_to_do() -> None:
    rule = Limit("report_to_family_initial", "Reports", 3, "working_days", "held", "made up",
                 "made up", before=True)  # fmt: skip
    strict = replace(profile("england"), limits={**profile("england").limits, rule.id: rule})
    shared = (Shared("mum", date(2026, 3, 27)), Shared("dad", date(2026, 3, 26)))
    one = _reports(Report("sw", "Social worker's report", date(2026, 3, 25), shared))
    lines = {check.id: check for check in checks(one, strict, holidays("england"), {}, AGENDA)}
    # Three before Tue 31 Mar: Mon 30 (1), Fri 27 (2), Thu 26 (3).
    assert lines["report-sw-mum"].detail == "mother: 27 Mar, after Thu 26 Mar"
    assert lines["report-sw"].detail == "father 26 Mar"


def test_police_are_to_be_listed_for_an_initial_conference() -> None:
    assert found(case())["police"].detail == "Femi Adeyemish, expected"
    without = tuple(one for one in PROFESSIONALS if one.agency != "police")
    lacking = found(replace(case(), professionals=without))["police"]
    assert (lacking.state, lacking.detail) == (CheckState.TO_DO, "nobody is listed for Police")


def test_each_childs_invitation_is_decided_with_a_reason() -> None:
    ada = replace(CHILDREN[0], invited=False, invited_reason="her advocate comes")
    ben = replace(CHILDREN[1], invited=False)
    lines = found(replace(case(), children=(ada, ben, CHILDREN[2])), "suffolk")
    assert lines["invite-ada"].state is CheckState.MET
    assert lines["invite-ben"].detail == "aged 13; not invited, no reason recorded"
    # S4: over 12, as written. Cy was born on 1 Dec 2023.
    assert lines["invite-cy"].detail == "aged 2; not recorded; usually invited over 12 here"
    assert lines["invite-cy"].label == "Cy's invitation"


def test_a_profile_without_an_age_gives_no_guide() -> None:
    assert found(case(), "isle-of-wight-older")["invite-cy"].detail == "aged 2; not recorded"
    assert "around 10" in found(case(), "isle-of-wight")["invite-cy"].detail


def test_the_unborn_are_not_asked_for_views_or_invited() -> None:
    unborn = tuple(replace(child, born=None, due=date(2026, 6, 1)) for child in CHILDREN)
    lines = found(replace(case(), children=unborn))
    assert not [key for key in lines if key.startswith(("invite", "views"))]


def test_each_childs_views_are_to_be_known_and_how() -> None:
    heard = ViewsHeard("wants to stay", "direct work", date(2026, 3, 20))
    ada = replace(CHILDREN[0], views=heard)
    lines = found(replace(case(), children=(ada, *CHILDREN[1:])))
    assert lines["views-ada"].detail == "direct work, Fri 20 Mar"
    assert lines["views-ben"].state is CheckState.TO_DO


def test_quorum_expected_names_social_care_and_counts_the_rest() -> None:
    assert found(case())["quorum"].state is CheckState.MET
    only = PROFESSIONALS[:1]
    lacking = found(replace(case(), professionals=only))["quorum"]
    assert lacking.detail == "not expected to be quorate: missing 2 others"


def _with(member: FamilyMember) -> CaseFile:
    return replace(case(), family=(*FAMILY, member))


def test_who_speaks_another_language_needs_an_interpreter() -> None:
    nan = FamilyMember("nan", "Zofia Vrellick", (Relation("ada", "aunt"),), language="Polish")
    assert found(case())["interpreter"].state is CheckState.NOT_APPLICABLE
    lacking = found(_with(nan))["interpreter"]
    assert lacking.detail == "aunt speaks Polish; nothing recorded"
    there = found(_with(replace(nan, interpreter="Polish, booked")))["interpreter"]
    assert (there.state, there.detail) == (CheckState.MET, "aunt: Polish, booked")
    welsh = _with(replace(nan, language="Welsh"))
    assert found(welsh, "wales")["interpreter"].state is CheckState.NOT_APPLICABLE


def test_people_who_must_not_meet_are_named_once() -> None:
    apart = (replace(FAMILY[0], must_not_meet=("dad",)), replace(FAMILY[1], must_not_meet=("mum",)))
    line = found(replace(case(), family=apart))["apart"]
    assert (line.state, line.detail) == (CheckState.TO_DO, "father and mother must not meet")


def test_a_parent_who_is_not_invited_needs_a_route_for_their_views() -> None:
    away = (FAMILY[0], replace(FAMILY[1], invited=False))
    line = found(replace(case(), family=away), "isle-of-wight")["route-dad"]
    assert line.label == "Father's views"
    assert "by speaking to the chair" in line.detail


@pytest.mark.parametrize(
    ("taker", "state"),
    [
        (None, CheckState.TO_DO),
        (Officer("chair", "Ngozi Okonjosh", "chair"), CheckState.TO_DO),
        (Officer("min", "Petra Lindqvar", "minute-taker"), CheckState.MET),
    ],
)
def test_somebody_other_than_the_chair_takes_the_minutes(
    taker: Officer | None, state: CheckState
) -> None:
    assert found(replace(case(), minute_taker=taker))["minute-taker"].state is state


def test_warwickshires_agenda_is_two_to_three_hours_and_englands_has_no_limit() -> None:
    # The tests' agenda is 50 minutes long.
    assert found(case())["length"].detail == "50 minutes, shorter than the 120 planned here"
    assert found(case(), "england")["length"].state is CheckState.MET


def test_previous_plans_are_a_number_for_every_child() -> None:
    known = tuple(replace(child, previous_plans=0) for child in CHILDREN)
    assert found(replace(case(), children=known))["previous"].state is CheckState.MET
    assert "Cy" in found(replace(case(), children=(*known[:2], CHILDREN[2])))["previous"].detail


def test_each_profile_asks_in_its_own_words_and_names_its_own_document() -> None:
    assert "W8" in found(case())["criteria"].source
    assert found(case(), "suffolk")["criteria"].layer == "england"
    assert "S11" in found(case(), "suffolk")["getting-there"].source
    assert "S12" in found(case(), "suffolk")["prepared"].source
    assert "B11" in found(case(), "bromleys")["time-to-read"].source
    assert "invitations" not in found(case(), "england")


def test_replies_are_merged_in() -> None:
    lines = found(
        case(),
        criteria=CheckReply(Answer.MET, "copies on the table", 2),
        restricted=CheckReply(Answer.NOT_APPLICABLE, "", 3),
        chair_met=CheckReply(Answer.NOT_MET, "missed the bus", 4),
        invite_cy=CheckReply(None, "too young", 5),
    )
    assert (lines["criteria"].state, lines["criteria"].detail) == (
        CheckState.MET,
        "copies on the table",
    )
    assert lines["restricted"].state is CheckState.NOT_APPLICABLE
    assert (lines["chair-met"].state, lines["chair-met"].detail) == (
        CheckState.TO_DO,
        "not met: missed the bus",
    )
    assert (lines["invite-cy"].state, lines["invite-cy"].detail) == (
        CheckState.WAIVED,
        "aged 2; waived by the chair: too young",
    )


def test_a_line_about_a_person_still_says_whom_it_is_about_once_it_is_answered() -> None:
    one = _reports(Report("sw", "Report", date(2026, 3, 25), (Shared("mum", date(2026, 3, 26)),)))
    assert found(one)["report-sw-dad"].detail == "father: not recorded as shared"
    met = found(one, report_sw_dad=CheckReply(Answer.MET, "", 2))["report-sw-dad"]
    assert met.detail == "father: answered as met"
    noted = found(one, report_sw_dad=CheckReply(Answer.MET, "read to him", 2))["report-sw-dad"]
    assert noted.detail == "father: read to him"


def test_an_answer_to_a_rule_answers_all_its_lines_that_are_to_do() -> None:
    ada = replace(CHILDREN[0], invited=True, invited_reason="able to understand")
    one = replace(case(), children=(ada, *CHILDREN[1:]))
    lines = found(one, invite=CheckReply(None, "too young", 2))
    assert lines["invite-ada"].state is CheckState.MET
    assert lines["invite-ben"].state is lines["invite-cy"].state is CheckState.WAIVED


def test_checks_answered_in_the_case_file_are_met() -> None:
    line = found(replace(case(), checks_met=("criteria",)))["criteria"]
    assert (line.state, line.detail) == (CheckState.MET, "answered in the case file")


def test_every_line_and_its_rule_can_be_answered() -> None:
    made = conference("warwickshire")
    labels = check_labels(made)
    assert {check.id for check in checks_of(made)} <= set(labels)
    assert {"invite-cy", "invite", "criteria"} <= set(labels)


def test_every_check_of_every_profile_has_a_judgement_and_a_source() -> None:
    for name in ("england", "suffolk", "bromleys", "wales", "scotland", "northern-ireland"):
        for check in found(case(), name).values():
            assert check.source
            assert check.explanation
            assert "{" not in check.label


def test_a_professional_of_an_unknown_agency_stops_nothing() -> None:
    odd = Professional("zz", "Ilva Drostan", "somebody", "no_such_agency")
    assert found(replace(case(), professionals=(*PROFESSIONALS, odd)))


def test_the_guide_has_every_way_a_check_is_answered() -> None:
    guide = Path(__file__).parents[2] / "docs" / "guides" / "local-practice.md"
    part = guide.read_text("utf-8").split("## How a check is answered")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \| ", part, re.M)
    assert sorted(rows[1:]) == sorted(JUDGEMENTS)
