"""An invitation to one guest: a professional with a mailbox, alone, and nobody of the family."""

from dataclasses import replace

import pytest

from cptui.actions.refusal import Refused
from cptui.domain.events import (
    CoreGroupSet,
    Event,
)
from cptui.exports.calendar import Invite, Method
from tests.exports.calendar.diary import diary
from tests.exports.calendar.reading import (
    CLOSED,
    MAILBOX,
    REVIEW,
    WEEKLY,
    WITH_MAIL,
    core_group,
    decided,
    event_of,
    files_of,
    record,
    unfolded,
    utc,
)
from tests.family import PROFESSIONALS


def invited(reader: str, *events: Event, **case: object) -> dict[str, Invite]:
    """Return the files of this reader, invited where that can be."""
    about = {"professionals": WITH_MAIL, "organiser_email": MAILBOX, **case}
    return files_of(record(*events, **about), reader, Method.REQUEST)


def test_a_guest_is_invited_alone_and_replies_to_the_service() -> None:
    made = invited("hv", core_group())["core-group-first"]
    event = event_of(made)
    assert (made.method, event["ATTENDEE"]) == (Method.REQUEST, "mailto:hv@agency.example")
    assert event["ATTENDEE"].params["PARTSTAT"] == "NEEDS-ACTION"
    assert event["ATTENDEE"].params["RSVP"] == "TRUE"
    assert event["ORGANIZER"] == f"mailto:{MAILBOX}"
    assert "CN=" not in unfolded(made.data)
    assert made.file_name == "core-group-first-2026-04-10-for-hv.ics"


@pytest.mark.parametrize("reader", ["mum", "gp", "chair"])
def test_family_and_those_without_a_mailbox_have_a_file_without_guests(reader: str) -> None:
    core = CoreGroupSet(("sw", "hv", "mum", "gp", "chair"), utc(2026, 4, 10))
    bare = tuple(replace(one, email=None) for one in PROFESSIONALS)
    made = invited(reader, core, professionals=bare)["core-group-first"]
    assert made.method is Method.PUBLISH
    assert "ATTENDEE" not in unfolded(made.data)


def test_who_is_not_in_the_core_group_is_told_of_the_review_alone() -> None:
    assert list(invited("sch", WEEKLY, REVIEW)) == ["review"]


def test_who_leaves_the_core_group_is_told_and_nobody_else() -> None:
    fewer = CoreGroupSet(("sw", "mum"), utc(2026, 4, 10))
    before, after = invited("hv", core_group()), invited("hv", core_group(), CLOSED, fewer)
    event = event_of(after["cancelled-core-group-first"])
    # It goes on without her: RFC 5546, 3.2.5, then allows no STATUS.
    assert "STATUS" not in event
    assert event["ATTENDEE"] == "mailto:hv@agency.example"
    assert diary(before, after).starts() == []
    assert [one.data for one in invited("sw", core_group()).values()] == [
        one.data for one in invited("sw", core_group(), fewer).values()
    ]


def test_a_child_that_leaves_the_plan_leaves_those_who_know_that_child_alone() -> None:
    # The health visitor is there for Cy only.
    before = invited("hv", core_group(), REVIEW)
    after = invited("hv", core_group(), REVIEW, CLOSED, *decided("ada"))
    assert sorted(after) == ["cancelled-core-group-first", "cancelled-review"]
    assert diary(before, after).starts() == []
    others = invited("sw", core_group(), REVIEW, *decided("ada"))
    assert sorted(others) == ["core-group-first", "review"]


def test_somebody_nobody_knows_gets_nothing() -> None:
    assert invited("zz", core_group(), REVIEW) == {}


def test_an_invitation_needs_the_services_mailbox() -> None:
    with pytest.raises(Refused, match="organiser_email"):
        invited("hv", core_group(), organiser_email=None)
