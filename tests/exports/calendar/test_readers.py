"""What each reader's own calendar files hold, and never hold."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import CoreGroupSet, DecisionMade, Outcome, ReviewSet
from cptui.domain.fold import fold
from cptui.domain.past import past
from cptui.domain.people import ProtectedAddress
from cptui.exports.calendar import Invite, Method, invites
from cptui.rules.disclosure import cut
from cptui.rules.readers import reader_named
from tests.exports.calendar.diary import Diary
from tests.exports.calendar.reading import CLOSED, event_of, record, unfolded, utc
from tests.family import FAMILY, PROFESSIONALS

MEETINGS = (
    CoreGroupSet(("sw", "hv", "mum", "dad"), utc(2026, 4, 10), "Elm House"),
    ReviewSet(utc(2026, 6, 23), "Elm House"),
)
WITH_MAIL = tuple(replace(one, email=f"{one.code}@agency.example") for one in PROFESSIONALS)


def copy_for(code: str, entries: Sequence[Entry]) -> Conference:
    """Return that reader's copy of the record."""
    reader = reader_named(fold(entries), code)
    assert reader is not None
    return cut(entries, reader).conference


def files_for(
    code: str, entries: Sequence[Entry], method: Method = Method.PUBLISH
) -> dict[str, Invite]:
    """Return the files of that reader's copy by name."""
    made = invites(copy_for(code, entries), past(entries), method=method)
    return {one.file_name: one for one in made}


@pytest.mark.parametrize("code", ["mum", "dad", "ada", "sw", "hv", "professionals"])
def test_each_reader_s_files_bear_their_mark_and_nobody_else_s_name(code: str) -> None:
    entries = record(*MEETINGS, professionals=WITH_MAIL, organiser_email="office@council.example")
    made = files_for(code, entries, Method.REQUEST)
    assert "review-2026-06-23" in " ".join(made)
    for name, one in made.items():
        text = (name + unfolded(one.data)).casefold()
        assert "vrellick" not in text
        assert "oakhanger" not in text
        others = {"sw", "hv", "mw", "sch", "pol"} - {code}
        assert not [one for one in others if f"{one}@agency" in text]


@pytest.mark.parametrize("code", ["mum", "dad", "ada", "chair", "professionals"])
def test_only_a_professional_s_own_copy_has_a_guest_and_family_never(code: str) -> None:
    entries = record(*MEETINGS, professionals=WITH_MAIL, organiser_email="office@council.example")
    for made in files_for(code, entries, Method.REQUEST).values():
        assert made.method is Method.PUBLISH
        assert "ATTENDEE" not in unfolded(made.data)
    (core, _) = files_for("hv", entries, Method.REQUEST).values()
    assert event_of(core)["ATTENDEE"] == "mailto:hv@agency.example"


def test_a_place_that_a_copy_leaves_out_is_in_no_file_of_it() -> None:
    hidden = (ProtectedAddress("Elm House, 4 Tarn Road, Wexcombe", "mum", ("dad",)),)
    entries = record(*MEETINGS, protected_addresses=hidden)
    for code in ("dad", "mum", "sw", "professionals"):
        for made in files_for(code, entries).values():
            assert "elm" not in unfolded(made.data).casefold()
            assert "The place is in the letter." in unfolded(made.data)


def test_a_place_of_a_copy_in_other_words_is_left_out_too() -> None:
    entries = record(*MEETINGS)
    conference = copy_for("dad", entries)
    group = conference.plan.core_group
    assert group is not None
    reworded = replace(conference.plan, core_group=replace(group, venue="[a place]"))
    core, review = invites(replace(conference, plan=reworded), past(entries))
    assert "LOCATION" not in event_of(core)
    assert event_of(review)["LOCATION"] == "Elm House"


def test_a_meeting_that_a_copy_leaves_out_has_no_file_of_it() -> None:
    entries = record(*MEETINGS)
    conference = copy_for("dad", entries)
    less = replace(conference.plan, review=None)
    (core,) = invites(replace(conference, plan=less), past(entries))
    assert core.file_name.startswith("core-group")
    less = replace(conference.plan, core_group=None)
    (review,) = invites(replace(conference, plan=less), past(entries))
    assert review.file_name.startswith("review")


def test_a_family_home_is_in_nobody_s_file() -> None:
    home = replace(FAMILY[0], address="Elm House, 4 Tarn Road, Wexcombe")
    entries = record(*MEETINGS, family=(home, *FAMILY[1:]))
    for code in ("mum", "sw", "professionals", "full"):
        for made in files_for(code, entries).values():
            assert "Elm" not in unfolded(made.data)


def test_a_parent_is_told_of_no_meeting_of_children_that_are_not_theirs() -> None:
    # Dad is Cy's father alone, and Cy is on no plan: what he was told of is called off.
    decisions = (
        DecisionMade("ada", Outcome.PLAN, ("neglect",), ""),
        DecisionMade("ben", Outcome.PLAN, ("neglect",), ""),
        DecisionMade("cy", Outcome.NEITHER, (), ""),
    )
    group = CoreGroupSet(("sw", "mum"), utc(2026, 4, 10))
    assert files_for("dad", record(*decisions, group, MEETINGS[1])) == {}
    before, after = record(group, MEETINGS[1]), record(group, MEETINGS[1], CLOSED, *decisions)
    made = files_for("dad", after)
    assert list(made) == ["cancelled-review-2026-06-23-for-dad.ics"]
    diary = Diary()
    for one in (*files_for("dad", before).values(), *made.values()):
        diary.open(one)
    assert diary.starts() == []


def test_the_professionals_copy_has_every_meeting() -> None:
    made = files_for("professionals", record(*MEETINGS))
    assert list(made) == [
        "core-group-first-2026-04-10-for-professionals.ics",
        "review-2026-06-23-for-professionals.ics",
    ]
