"""Checks on who is invited and on the meeting itself: each state, and why."""

from dataclasses import replace
from datetime import date

import pytest

from cptui.domain.case import CaseFile
from cptui.domain.people import ProtectedAddress, Report, Shared
from cptui.domain.preparation import ExclusionAsked
from cptui.domain.profile import Limit
from cptui.rules.checks import Check, CheckState, checks
from tests.family import AGENDA, FAMILY, PROFESSIONALS, case
from tests.rules.practice import holidays, profile


def found(one: CaseFile, name: str = "england", *limits: Limit) -> dict[str, Check]:
    """Return the checks by id, under a profile with these limits besides its own."""
    own = profile(name)
    own = replace(own, limits={**own.limits, **{limit.id: limit for limit in limits}})
    return {check.id: check for check in checks(one, own, holidays(name), {}, AGENDA)}


def before(name: str, n: int) -> Limit:
    """Return a limit of n working days before the conference."""
    return Limit(name, name, n, "working_days", "held", "made up", "made up", before=True)


def test_short_notice_is_kept_for_the_record_and_never_stops_anything() -> None:
    # Called the day before: Mon 30 Mar for Tue 31 Mar.
    line = found(replace(case(), called=date(2026, 3, 30)))["notice"]
    assert (line.state, line.detail) == (
        CheckState.MET,
        "called Mon 30 Mar, 1 working day before",
    )
    same = found(replace(case(), called=date(2026, 3, 31)))["notice"]
    assert same.state is CheckState.MET
    assert found(case())["notice"].state is CheckState.NOT_APPLICABLE


def test_a_venue_that_is_a_protected_address_is_to_do() -> None:
    hidden = ProtectedAddress("12 Quernstone, Alder", "mum", ("dad",))
    at_home = replace(case(), venue="Room 1, 12 quernstone  Alder", protected_addresses=(hidden,))
    line = found(at_home)["venue"]
    assert line.state is CheckState.TO_DO
    assert line.detail == "the address is protected from father, who would learn it"
    away = tuple(replace(one, invited=False) for one in FAMILY)
    assert found(replace(at_home, family=away))["venue"].state is CheckState.MET
    assert found(replace(case(), mode="both"))["venue"].detail == "Room 1; some join remotely"


@pytest.mark.parametrize(
    ("independent", "state"),
    [(True, CheckState.MET), (False, CheckState.TO_DO), (None, CheckState.TO_DO)],
)
def test_the_chair_is_to_be_independent(independent: bool | None, state: CheckState) -> None:
    chair = replace(case().chair, independent=independent)
    assert found(replace(case(), chair=chair))["chair"].state is state


def test_a_chair_who_also_comes_for_an_agency_is_not_independent() -> None:
    chair = replace(case().chair, independent=True, name=PROFESSIONALS[0].name)
    line = found(replace(case(), chair=chair))["chair"]
    assert line.state is CheckState.TO_DO
    assert line.detail == "Chidi Amaranth is also listed as social worker"


def test_what_the_chair_was_told_beforehand_answers_the_check() -> None:
    assert found(case())["restricted"].state is CheckState.TO_DO
    line = found(replace(case(), restricted_information="none"))["restricted"]
    assert (line.state, line.detail) == (CheckState.MET, "none")


def test_each_request_to_keep_somebody_out_has_its_ground_and_the_chairs_decision() -> None:
    asked = ExclusionAsked("dad", "violence", "police", date(2026, 3, 27))
    line = found(replace(case(), exclusions=(asked,)))["exclusions-dad"]
    assert (line.state, line.detail) == (
        CheckState.TO_DO,
        "violence; the chair's decision is not recorded",
    )
    decided = replace(asked, decision="kept out of part")
    twice = found(replace(case(), exclusions=(decided, asked)))
    assert twice["exclusions-dad"].detail == "kept out of part: violence"
    assert twice["exclusions-dad-2"].state is CheckState.TO_DO
    assert found(case())["exclusions"].state is CheckState.NOT_APPLICABLE


def test_a_request_after_the_profiles_limit_is_said_and_does_not_stop_the_chair() -> None:
    # Three working days before Tue 31 Mar: Mon 30 (1), Fri 27 (2), Thu 26 (3).
    asked = ExclusionAsked("dad", "violence", "police", date(2026, 3, 27), "kept out")
    one = replace(case(), exclusions=(asked,))
    line = found(one, "england", before("exclusion_request", 3))["exclusions-dad"]
    assert (line.state, line.detail) == (
        CheckState.MET,
        "kept out: violence; asked Fri 27 Mar, after Thu 26 Mar",
    )


def test_a_report_that_came_late_to_the_chair_is_to_do() -> None:
    # One working day before Tue 31 Mar is Mon 30 Mar.
    report = Report("sw", "Report", date(2026, 3, 31), (Shared("mum", date(2026, 3, 31)),))
    lines = found(
        replace(case(), reports=(report,)), "england", before("report_to_chair_initial", 1)
    )
    assert lines["report-sw-late"].detail == "received Tue 31 Mar, after Mon 30 Mar"
    assert lines["report-sw"].state is CheckState.MET
    assert "report-sw-late" not in found(replace(case(), reports=(report,)))


def test_a_report_is_to_be_in_a_language_its_reader_reads() -> None:
    mum = replace(FAMILY[0], language="Polish")
    report = Report("sw", "Report", date(2026, 3, 25), (Shared("mum", date(2026, 3, 26)),))
    one = replace(case(), family=(mum, *FAMILY[1:]), reports=(report,))
    line = found(one)["report-sw-mum"]
    assert line.state is CheckState.TO_DO
    assert line.detail == "mother: 26 Mar, reads Polish; in which language is not recorded"
    english = replace(one, family=(replace(mum, reads="English"), *FAMILY[1:]))
    assert found(english)["report-sw"].detail == "mother 26 Mar"
    told = (replace(report.shared[0], language="Polish"),)
    done = replace(one, reports=(replace(report, shared=told),))
    assert found(done)["report-sw"].detail == "mother 26 Mar"


def test_a_parent_who_is_not_invited_needs_a_reason() -> None:
    away = replace(FAMILY[1], invited=False)
    line = found(replace(case(), family=(FAMILY[0], away)))["parents"]
    assert line.state is CheckState.TO_DO
    assert line.detail == "mother invited, whole meeting; father not invited, no reason recorded"
    told = replace(away, invited_reason="bail conditions", views_route="by letter")
    lines = found(replace(case(), family=(FAMILY[0], told)))
    assert lines["parents"].state is CheckState.MET
    assert lines["route-dad"].detail == "not invited; by letter"
    assert found(replace(case(), family=()))["parents"].detail == "no parent is listed"


def test_agencies_usually_invited_are_asked_about_where_the_profile_names_them() -> None:
    # Isle of Wight: of ten, social care, health visiting, GP, school and police would do; the
    # tests' school has a code of its own.
    line = found(case(), "isle-of-wight")["invitations"]
    assert line.state is CheckState.TO_DO
    assert line.detail.startswith("not listed: nursery or primary school or secondary school")
    assert "police" not in line.detail
    assert "invitations" not in found(case())


def test_why_each_professional_is_invited_is_recorded() -> None:
    assert found(case())["basis"].state is CheckState.TO_DO
    every = tuple(replace(one, basis="involved") for one in PROFESSIONALS)
    line = found(replace(case(), professionals=every))["basis"]
    assert line.state is CheckState.MET
    assert line.detail.startswith("involved: social worker, health visitor")
    assert found(replace(case(), professionals=()))["basis"].state is CheckState.TO_DO


def test_who_cannot_come_sends_a_deputy_a_report_or_views() -> None:
    # The GP sends apologies.
    lacking = found(case())["apologies"]
    assert (lacking.state, lacking.detail) == (
        CheckState.TO_DO,
        "GP: neither deputy, report nor views",
    )
    gp = replace(PROFESSIONALS[5], views_written="no worries")
    one = replace(case(), professionals=(*PROFESSIONALS[:5], gp))
    assert found(one)["apologies"].detail == "GP: views sent"
    deputy = replace(PROFESSIONALS[4], code="dep", name="Ines Holt", deputy_for="gp")
    two = replace(case(), professionals=(*PROFESSIONALS, deputy))
    assert found(two)["apologies"].detail == "GP: Ines Holt comes instead"
    sent = replace(case(), reports=(Report("gp", "Report", date(2026, 3, 25)),))
    assert found(sent)["apologies"].detail == "GP: report sent"
    nobody = replace(case(), professionals=PROFESSIONALS[:5])
    assert found(nobody)["apologies"].state is CheckState.NOT_APPLICABLE
