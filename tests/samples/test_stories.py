"""What happens on the way in each rehearsal: as its README tells it."""

from dataclasses import replace
from datetime import date

from cptui.actions.attendance import begin_closed_session
from cptui.domain.conference import Conference
from cptui.domain.events import (
    BirthEntered,
    ConferenceAdjourned,
    ConferenceClosed,
    Progress,
    ViewsGiven,
)
from cptui.domain.evolve import evolve
from cptui.domain.past import past
from cptui.rules.closing import before_they_go
from cptui.rules.hearing import unheard
from cptui.rules.quorum import quorum
from cptui.rules.views import tally
from tests.samples.playing import Played, utc


def at_the_end(played: Played) -> Conference:
    """The state just before the close, with everybody still in the room."""
    return played.until(lambda event: isinstance(event, ConferenceClosed))


def test_health_is_split_about_cy_and_each_agency_counts_once(initial: Played) -> None:
    # Social care no, no, yes. Health: health visitor no, no, yes; midwife no, no, no: split on
    # Cy. School (the deputy) yes, no, abstains. Police no, no, yes. Probation no three times.
    # GP, in writing: no, no, yes.
    conference = initial.conference
    assert tally(conference, "ada").says == "1 yes, 5 no"
    assert tally(conference, "ben").says == "6 no"
    assert tally(conference, "cy").says == "3 yes, 1 no, 1 split, 1 abstains"
    assert tally(conference, "cy").by_agency["health"] == "split"


def test_the_undone_view_of_the_police_does_not_count(initial: Played) -> None:
    assert initial.conference.views["cy", "pol"].categories == ("physical",)


def test_one_father_is_out_for_ten_minutes_and_the_police_are_late(initial: Played) -> None:
    attendance = initial.conference.attendance
    # Local 10:40 to 10:50, 10:04; UTC an hour before.
    stretch = attendance["dad"].excluded[0]
    assert (stretch.start, stretch.end) == (utc(2026, 3, 31, 9, 40), utc(2026, 3, 31, 9, 50))
    assert "assault" in stretch.ground
    assert attendance["pol"].present[0].start == utc(2026, 3, 31, 9, 4)
    assert attendance["pol"].remote


def test_a_closed_session_brings_back_only_those_who_were_there(initial: Played) -> None:
    conference = at_the_end(initial)
    assert {"mum", "dad", "daf", "gm", "adv"} <= set(conference.present())
    assert not {"ada", "ben", "cy"} & set(conference.present())


def test_a_deputy_stands_for_the_absent_head_teacher(initial: Played) -> None:
    deputy = initial.conference.people["mar"]
    assert (deputy.deputy_for, deputy.agency) == ("sch", "primary")
    assert "sch" not in initial.conference.attendance


def test_a_challenge_stands_under_the_point_it_disputes(initial: Played) -> None:
    challenged = [one for one in initial.conference.points if one.challenges]
    assert [(one.source, one.challenges[0].by) for one in challenged] == [("pol", "mum")]


def test_the_core_group_was_moved_once(initial: Played) -> None:
    groups = (then.conference.plan.core_group for then in past(initial.entries))
    assert len({group.start for group in groups if group}) == 2


def test_every_line_of_the_last_plan_was_reviewed(review: Played) -> None:
    reviewed = review.conference.plan.last_plan
    assert {line: one.progress for line, one in reviewed.items()} == {
        1: Progress.DONE,
        2: Progress.PARTLY,
        3: Progress.DONE,
        4: Progress.NOT_DONE,
        5: Progress.NO_LONGER,
    }


def test_the_category_changes_at_the_review(review: Played) -> None:
    conference = review.conference
    plan = conference.case.child("elowen").plan
    assert plan is not None
    assert plan.latest_category == ("neglect",)
    assert conference.decisions["elowen"].categories == ("emotional",)


def test_the_item_skipped_is_gone_on_from(review: Played) -> None:
    running = review.conference.running
    assert [run.item for run in running.items if run.skipped] == [6]


def test_the_unborn_is_not_asked_and_nothing_insists(pre_birth: Played) -> None:
    conference = pre_birth.conference
    assert ("baby", "baby") not in conference.family_views
    asked = unheard(pre_birth.until(lambda event: isinstance(event, ViewsGiven)))
    assert asked == ("No view on Linnea was asked of sw, mw, hv, sub, pol.",)


def test_the_birth_is_entered_before_anything_was_decided(pre_birth: Played) -> None:
    assert pre_birth.conference.births == {"baby": date(2026, 8, 25)}
    before = pre_birth.until(lambda event: isinstance(event, BirthEntered))
    assert before.running.current == 1
    assert not before.points[1:]


def test_without_police_and_school_the_transfer_is_not_quorate(transfer_in: Played) -> None:
    # Left: two social workers, one agency, and the health visitor: two agencies, three needed.
    at_adjourning = transfer_in.until(lambda event: isinstance(event, ConferenceAdjourned))
    assert not quorum(at_adjourning).quorate
    assert not at_adjourning.decisions
    assert at_adjourning.closing.interim_plan


def test_the_transfer_goes_on_in_the_same_record_and_is_quorate(transfer_in: Played) -> None:
    conference = transfer_in.conference
    # 4 Sep, 10:00 local, 9:00 UTC.
    (adjournment,) = conference.closing.adjournments
    assert adjournment.until == adjournment.resumed == utc(2026, 9, 4, 9, 0)
    assert quorum(at_the_end(transfer_in)).quorate
    # Everybody arrived again: those who were there on both days have two stretches.
    assert len(conference.attendance["hv"].present) == 2
    assert "pol" not in at_the_end(transfer_in).present()


def test_the_date_of_the_transfers_review_is_left_open(transfer_in: Played) -> None:
    left_open = transfer_in.conference.plan.left_open["review"]
    assert (left_open.who, left_open.by) == ("sw", date(2026, 9, 11))


def test_the_absent_are_still_to_be_told_after_a_closed_session(transfer_in: Played) -> None:
    # The closed session of the first day keeps the father out, who never came at all.
    at_adjourning = transfer_in.until(lambda event: isinstance(event, ConferenceAdjourned))
    closed = begin_closed_session(at_adjourning, (), "legal advice")
    assert "dad" in closed.kept_out
    last = transfer_in.entries[at_adjourning.last_entry - 1]
    after = evolve(at_adjourning, replace(last, number=last.number + 1, event=closed))
    said = [one.what for one in before_they_go(after)]
    assert "Who tells dad, and by when" in said
    assert "How to complain not explained: mum" in said
