"""Who counts for quorum, and what is said when it is not there."""

from dataclasses import replace

from cptui.domain.events import (
    AgencyAlsoCounted,
    NewcomerArrived,
    PeopleArrived,
    PeopleLeft,
    ProceededInquorate,
)
from cptui.domain.fold import fold
from cptui.domain.people import Kind, Person, Professional
from cptui.rules.quorum import proceeding, quorum, quorum_expected
from tests.family import PROFESSIONALS, case, entries, opened
from tests.rules.practice import conference, profile


def test_people_of_one_grouping_count_once_and_family_and_chair_do_not() -> None:
    found = quorum(
        conference("warwickshire", PeopleArrived(("chair", "sw", "hv", "mw", "pol", "mum")))
    )
    assert found.agencies == ("social_care", "health", "police")
    assert found.present == 6
    assert found.quorate
    assert found.says == "In the room 6, agencies 3: quorate (social care and 2 others needed)."


def test_what_is_missing_is_named() -> None:
    found = quorum(conference("england", PeopleArrived(("chair", "hv", "mw"))))
    assert not found.quorate
    assert found.missing == ("social care", "1 other")
    assert found.says == (
        "In the room 3, agencies 1: not quorate, missing social care and 1 other"
        " (social care and 2 others needed)."
    )


def test_quorum_follows_who_leaves() -> None:
    arrived = PeopleArrived(("sw", "hv", "pol"))
    assert quorum(conference("england", arrived)).quorate
    assert not quorum(conference("england", arrived, PeopleLeft(("pol",)))).quorate


def test_those_who_joined_remotely_count() -> None:
    events = (PeopleArrived(("sw", "hv")), PeopleArrived(("pol",), remote=True))
    assert quorum(conference("england", *events)).quorate


def test_a_deputy_counts_for_whom_they_stand_for() -> None:
    stand_in = Person(
        "msh", "Jo Marshwick", "school nurse", Kind.PROFESSIONAL, "gp", deputy_for="hv"
    )
    found = quorum(conference("england", PeopleArrived(("sw",)), NewcomerArrived(stand_in)))
    assert found.agencies == ("social_care", "health")


def test_a_person_may_count_for_a_second_agency() -> None:
    events = (PeopleArrived(("sw", "hv")), AgencyAlsoCounted("hv", "housing"))
    found = quorum(conference("england", *events))
    assert found.agencies == ("social_care", "health", "housing")
    assert found.quorate


def test_somebody_there_for_their_expertise_has_no_direct_contact_and_does_not_count() -> None:
    expert = Professional("pae", "Odile Farranby", "paediatrician", "paediatrics", (), "expertise")
    one = replace(case(), professionals=(*PROFESSIONALS, expert))
    first, *later = entries(PeopleArrived(("sw", "pol", "pae")))
    opening = replace(opened(), case=one, profile=profile("england"))
    listed = fold((replace(first, event=opening), *later))
    assert quorum(listed).agencies == ("social_care", "police")
    assert quorum(listed).not_counted == ("pae",)


def test_the_same_room_is_quorate_in_wales_but_not_in_scotland() -> None:
    arrived = PeopleArrived(("sw", "hv", "gp"))
    # Wales: any three; Scotland: social work, health and police.
    assert quorum(conference("wales", arrived)).quorate
    scottish = quorum(conference("scotland", arrived))
    assert not scottish.quorate
    assert scottish.missing == ("police",)
    assert "social work, health and police needed" in scottish.says


def test_the_chairs_discretion_is_offered_where_the_profile_has_one() -> None:
    two = quorum(conference("wales", PeopleArrived(("sw", "hv"))))
    assert not two.quorate
    assert two.discretion
    assert not quorum(conference("wales", PeopleArrived(("sw",)))).discretion
    assert not quorum(conference("scotland", PeopleArrived(("sw", "hv")))).discretion


def test_it_says_that_the_chair_goes_on_or_may() -> None:
    arrived = PeopleArrived(("sw", "hv"))
    may = quorum(conference("england", arrived)).says
    assert may.endswith("(social care and 2 others needed). The chair may go on, saying why.")
    gone_on = quorum(conference("england", arrived, ProceededInquorate("few know her")))
    assert not gone_on.quorate
    assert gone_on.says.endswith("The chair goes on.")


def test_a_reason_to_go_on_was_for_the_agencies_then_there() -> None:
    arrived, reason = PeopleArrived(("sw", "hv")), ProceededInquorate("few know her")
    assert proceeding(conference("england", arrived, reason)) is not None
    fewer = conference("england", arrived, reason, PeopleLeft(("hv",)))
    assert proceeding(fewer) is None
    # A colleague of the same agency in their place changes nothing.
    same = conference("england", arrived, reason, PeopleArrived(("mw",)), PeopleLeft(("hv",)))
    assert proceeding(same) is not None


def test_a_profile_without_a_quorum_says_so_and_stops_nothing() -> None:
    found = quorum(conference("northern-ireland", PeopleArrived(("sw",))))
    assert found.quorate
    assert "no quorum set in this profile" in found.says


def test_apologies_are_not_expected() -> None:
    found = quorum_expected(case(), profile("england"))
    assert "gp" not in found.agencies
    assert found.quorate
