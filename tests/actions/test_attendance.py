import pytest

from cptui.actions import attendance
from cptui.actions.refusal import Refused
from cptui.domain.events import (
    ClosedSessionBegan,
    NewcomerArrived,
    PeopleArrived,
    PersonExcluded,
)
from cptui.domain.people import Kind, Person
from tests.family import played


def test_only_those_not_in_yet_arrive() -> None:
    conference = played(PeopleArrived(("sw",)))
    assert attendance.arrive(conference, ("sw", "hv", "hv")) == PeopleArrived(("hv",))


def test_arriving_again_is_refused() -> None:
    with pytest.raises(Refused, match="Already in the room: sw"):
        attendance.arrive(played(PeopleArrived(("sw",))), ("sw",))


def test_an_excluded_person_does_not_simply_come_in() -> None:
    conference = played(PeopleArrived(("dad",)), PersonExcluded("dad", "threats"))
    with pytest.raises(Refused, match="/back dad"):
        attendance.arrive(conference, ("dad",))


def test_exclusion_needs_a_ground() -> None:
    with pytest.raises(Refused, match="ground"):
        attendance.exclude(played(), "dad", "  ")


def test_a_closed_session_takes_supporters_with_it() -> None:
    friend = Person("fri", "Sunniva Halt", "friend", Kind.SUPPORTER, beside="dad")
    conference = played(PeopleArrived(("dad", "mum")), NewcomerArrived(friend))
    event = attendance.begin_closed_session(conference, ("dad",), "police information")
    assert event == ClosedSessionBegan(("dad", "fri"), "police information")


def test_a_closed_session_from_nobody_named_is_from_all_the_family() -> None:
    event = attendance.begin_closed_session(played(), (), "legal advice")
    assert event.kept_out == ("mum", "dad", "gm", "ada", "ben", "cy")


def test_only_those_kept_out_come_back() -> None:
    conference = played(ClosedSessionBegan(("dad",), "legal advice"))
    with pytest.raises(Refused, match="was not kept out"):
        attendance.end_closed_session(conference, ("mum",))


def test_who_was_excluded_by_name_is_not_let_back_with_the_others() -> None:
    conference = played(
        PeopleArrived(("mum", "dad")),
        PersonExcluded("dad", "threats"),
        ClosedSessionBegan(("mum", "dad"), "legal advice"),
    )
    with pytest.raises(Refused, match=r"excluded by the chair\. /back dad"):
        attendance.end_closed_session(conference, ("mum", "dad"))
    assert attendance.end_closed_session(conference, ("mum",)).returned == ("mum",)


def test_somebody_may_be_excluded_by_name_while_the_session_is_closed_to_them() -> None:
    conference = played(PeopleArrived(("dad",)), ClosedSessionBegan(("dad",), "legal advice"))
    assert attendance.exclude(conference, "dad", "threats") == PersonExcluded("dad", "threats")


def test_a_late_comer_does_not_walk_into_a_session_closed_to_them() -> None:
    conference = played(ClosedSessionBegan(("dad",), "legal advice"))
    with pytest.raises(Refused, match=r"closed to Dorin Oakhanger\. /open"):
        attendance.arrive(conference, ("dad",))


def test_a_taken_code_is_refused_to_a_newcomer() -> None:
    someone = Person("hv", "Jo Marshwick", "school nurse", Kind.PROFESSIONAL)
    with pytest.raises(Refused, match="taken"):
        attendance.arrive_newcomer(played(), someone)


def test_leaving_is_for_those_in_the_room() -> None:
    with pytest.raises(Refused, match="not in the room"):
        attendance.leave(played(), ("sw",))


def test_a_second_agency_is_counted_for_somebody_present_only() -> None:
    with pytest.raises(Refused, match="not in the room"):
        attendance.count_also(played(), "hv", "midwifery")
    event = attendance.count_also(played(PeopleArrived(("hv",))), "hv", "midwifery")
    assert event.agency == "midwifery"
