from cptui.domain.events import (
    ApologiesGiven,
    ClosedSessionBegan,
    ClosedSessionEnded,
    ConferenceClosed,
    NewcomerArrived,
    PeopleArrived,
    PeopleLeft,
    PersonExcluded,
    PersonReturned,
    PointNoted,
)
from cptui.domain.people import Kind, Person
from cptui.domain.state import Stretch, Whereabouts
from tests.family import minute, played


def test_presence_is_kept_in_stretches() -> None:
    dad = played(
        PeopleArrived(("dad",)), PeopleLeft(("dad",), dropped=True), PeopleArrived(("dad",))
    ).attendance["dad"]
    assert dad.present == (Stretch(minute(1), minute(2), dropped=True), Stretch(minute(3)))


def test_arriving_twice_begins_no_second_stretch() -> None:
    conference = played(PeopleArrived(("sw",)), PeopleArrived(("sw",), remote=True))
    sw = conference.attendance["sw"]
    assert (sw.present, sw.remote) == ((Stretch(minute(1)),), True)


def test_exclusion_is_a_stretch_with_its_ground() -> None:
    dad = played(
        PeopleArrived(("dad",)), PersonExcluded("dad", "investigation"), PersonReturned("dad")
    ).attendance["dad"]
    assert dad.excluded == (Stretch(minute(2), minute(3), ground="investigation"),)
    assert dad.where is Whereabouts.IN
    assert dad.present == (Stretch(minute(1), minute(2)), Stretch(minute(3)))


def test_a_closed_session_marks_what_is_said_in_it() -> None:
    conference = played(
        PeopleArrived(("mum", "dad")),
        ClosedSessionBegan(("mum", "dad"), "police information"),
        PointNoted("the police said", "pol"),
        ClosedSessionEnded(("mum",)),
        PointNoted("afterwards", "sw"),
    )
    assert [point.closed_from for point in conference.points] == [("mum", "dad"), ()]
    assert conference.closed_session is None
    assert conference.attendance["mum"].where is Whereabouts.IN
    assert conference.attendance["dad"].where is Whereabouts.OUT


def test_an_absent_person_kept_out_stays_absent_with_the_stretch_on_record() -> None:
    dad = played(
        ClosedSessionBegan(("dad",), "police information"), ClosedSessionEnded(())
    ).attendance["dad"]
    assert dad.where is Whereabouts.OUT
    assert dad.present == ()
    assert [(s.start, s.end) for s in dad.excluded] == [(minute(1), minute(2))]


def test_who_was_excluded_by_name_stays_out_when_a_closed_session_opens() -> None:
    conference = played(
        PeopleArrived(("mum", "dad")),
        PersonExcluded("dad", "threats"),
        ClosedSessionBegan(("mum", "dad"), "legal advice"),
        ClosedSessionEnded(("mum", "dad")),
    )
    dad = conference.attendance["dad"]
    assert dad.where is Whereabouts.EXCLUDED
    # Excluded at 10:02 until brought back; the closed session was from 10:03 to 10:04.
    assert [(one.start, one.end) for one in dad.excluded] == [
        (minute(2), None),
        (minute(3), minute(4)),
    ]
    assert dad.present == (Stretch(minute(1), minute(2)),)
    assert conference.attendance["mum"].where is Whereabouts.IN


def test_bringing_back_ends_exclusion_and_closed_session_alike() -> None:
    dad = played(
        PeopleArrived(("dad",)),
        ClosedSessionBegan(("dad",), "legal advice"),
        PersonExcluded("dad", "threats"),
        ClosedSessionEnded(()),
        PersonReturned("dad"),
    ).attendance["dad"]
    assert dad.where is Whereabouts.IN
    assert [(one.start, one.end) for one in dad.excluded] == [
        (minute(2), minute(4)),
        (minute(3), minute(5)),
    ]


def test_a_newcomer_is_known_from_then_on() -> None:
    deputy = Person("msh", "Jo Marshwick", "school nurse", Kind.PROFESSIONAL, deputy_for="hv")
    conference = played(NewcomerArrived(deputy, remote=True))
    assert conference.people["msh"] == deputy
    assert conference.attendance["msh"].remote


def test_apologies_keep_the_views_sent() -> None:
    assert played(ApologiesGiven("gp", "worried")).apologies == {"gp": "worried"}


def test_closing_ends_every_stretch() -> None:
    conference = played(
        PeopleArrived(("mum", "dad")), PersonExcluded("dad", "threats"), ConferenceClosed()
    )
    ends = [s.end for one in conference.attendance.values() for s in (*one.present, *one.excluded)]
    assert None not in ends
    assert conference.present() == ()
