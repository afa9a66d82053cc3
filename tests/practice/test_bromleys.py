"""A conference under the explainer of Bromleys, a firm, played: its own values show everywhere."""

from datetime import date

from cptui.domain.events import Outcome
from cptui.rules.checks import CheckState
from cptui.rules.closing import outstanding
from cptui.rules.views import tally
from tests.minutes.papers import under
from tests.practice.playing import Played, dates, found, headings, play, said
from tests.rules.practice import facts, only


def played() -> Played:
    """The conference on Ash, Friday 21 August 2026."""
    return play("bromleys")


def test_the_first_core_group_is_within_ten_working_days() -> None:
    """B18. From Fri 21 Aug: 24-28 (5), Mon 31 Aug is a bank holiday, 1-4 Sep (9), Mon 7 (10)."""
    due = dates(played().conference)["core_group_first"]
    assert (due.limit, due.layer) == (date(2026, 9, 7), "bromleys")
    assert "B18" in due.source


def test_reviews_are_within_three_months_then_every_six() -> None:
    """B3. 21 Aug to Sat 21 Nov, so by Fri 20 Nov; from Thu 19 Nov six months to 19 May 2027."""
    due = dates(played().conference)["review"]
    assert (due.limit, due.by) == (date(2026, 11, 21), date(2026, 11, 20))
    later = only(facts("bromleys", "review", held=date(2026, 11, 19)), "review")
    assert (later.limit, later.layer) == (date(2027, 5, 19), "bromleys")


def test_no_plan_is_never_inferred_where_not_all_agree() -> None:
    """B15: says what follows if all agree. Three yes and the school no: the chair decides."""
    conference = played().conference
    assert conference.profile.setting("decision_rule") == "unanimous"
    assert tally(conference, "ash").says == "3 yes, 1 no"
    assert conference.decisions["ash"].outcome is Outcome.PLAN


def test_the_terms_are_those_of_the_explainer() -> None:
    """B2, B16: initial and review child protection conference, lead practitioner."""
    letter = said(played().letter)
    assert "the initial child protection conference held on Friday 21 August 2026" in letter
    assert "Review child protection conference" in headings(played().letter)
    assert "Lead practitioner" in headings(played().letter)


def test_section_47_came_first_with_everybody_spoken_to() -> None:
    """B5, B6, B7."""
    check = found(played().before)["section47"]
    assert check.state is CheckState.MET
    assert check.detail == "outcome Fri 14 Aug; mother, Ash, health visitor spoken to"
    assert {"B5", "B6", "B7"} <= {word.strip("(),") for word in check.source.split()}


def test_every_report_is_in_advance_with_the_parents_and_no_number_of_days_is_set() -> None:
    """B8, B9, B10: the health visitor's too, which nobody has yet; the time is not given."""
    checks = found(played().before)
    assert checks["report-sw"].state is CheckState.MET
    assert checks["report-hv"].detail == "received; shared with nobody"
    assert "B10" in checks["report-hv"].source
    assert dates(played().conference)["report_to_family"].limit is None


def test_the_chair_makes_sure_of_time_to_read_and_explains_the_format() -> None:
    """B11: two checks, asked, since the case file does not say."""
    checks = found(played().before)
    for name in ("time-to-read", "format"):
        assert checks[name].state is CheckState.TO_DO
        assert "B11" in checks[name].source


def test_those_involved_meet() -> None:
    """B1: the local authority, school, health visiting and the police, all listed here."""
    assert found(played().before)["invitations"].state is CheckState.MET


def test_the_chair_says_why_and_leads_on_the_concerns() -> None:
    """B12, B13."""
    read = "\n".join(under(played().minutes, "Statements read out"))
    assert "All of us will say who we are" in read
    reason = under(played().minutes, "2. Why we are here")
    assert any("Isaura Kemp" in line and "arranged" in line for line in reason)


def test_an_outline_plan_may_be_left_for_later() -> None:
    """B14: if possible. No line was made; closing was warned of, not stopped."""
    conference = played().conference
    assert conference.closing.closed is not None
    (left,) = [one for one in outstanding(conference) if one.what == "Outline plan has no line"]
    assert not left.blocking
    assert "No line of a plan was agreed." in under(played().letter, "Outline plan")


def test_the_core_group_is_family_and_services() -> None:
    """B17."""
    core = under(played().letter, "Core group")
    assert "Dorothea Vennor, mother of Ash" in core
    assert core[-1].startswith("Family members and the services involved")


def test_the_review_looks_at_the_progress_of_the_plan() -> None:
    """B4: the review's agenda has an item for it."""
    assert played().conference.profile.agendas["review"] == "review"


def test_a_firms_explainer_is_named_as_such_and_gives_no_persons_details() -> None:
    """B19."""
    profile = played().conference.profile
    assert "a firm's explainer" in profile.title
    assert "@" not in said(played().letter)
    assert profile.contacts == {}
