"""Going on, waiting or coming back when the quorum is not there."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cptui.actions import close
from cptui.actions.quorum import proceed_inquorate
from cptui.actions.refusal import Doubtful, Refused
from cptui.domain.case import ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.events import (
    ConferenceAdjourned,
    ConferenceResumed,
    Event,
    InterimPlanNoted,
    ItemStarted,
    PeopleArrived,
    ProceededInquorate,
)
from cptui.rules.inquorate import last_inquorate
from tests.rules.practice import conference

TWO = PeopleArrived(("sw", "hv"))
LATER = datetime(2026, 4, 9, 9, 0, tzinfo=UTC)


def meeting(name: str, *events: Event, last: date | None = None) -> Conference:
    made = conference(name, *events)
    return replace(made, case=replace(made.case, last_inquorate=last))


def test_a_quorate_conference_has_nothing_to_go_on_without() -> None:
    with pytest.raises(Refused, match="is quorate"):
        proceed_inquorate(meeting("england", PeopleArrived(("sw", "hv", "pol"))), "why")


def test_the_reason_is_compulsory() -> None:
    with pytest.raises(Refused, match="why the conference goes on"):
        proceed_inquorate(meeting("england", TWO), " ")


def test_within_the_chairs_discretion_nothing_is_asked() -> None:
    # England, as in Sussex: social care and one other; Wales: any two.
    assert proceed_inquorate(meeting("england", TWO), "delay harms") == ProceededInquorate(
        "delay harms"
    )
    assert proceed_inquorate(meeting("wales", TWO), "delay harms")


@pytest.mark.parametrize(
    ("name", "people"),
    [("england", ("sw",)), ("wales", ("sw",)), ("scotland", ("sw", "hv"))],
)
def test_beyond_it_really_is_asked_with_the_source(name: str, people: tuple[str, ...]) -> None:
    room = meeting(name, PeopleArrived(people))
    with pytest.raises(Doubtful, match="more than this profile allows"):
        proceed_inquorate(room, "delay harms")
    assert proceed_inquorate(room, "delay harms", sure=True)


def test_a_second_time_running_is_warned_about_in_england_and_refused_in_scotland() -> None:
    before = date(2026, 3, 20)
    with pytest.raises(Doubtful, match=r"second running .* Fri 20 Mar 2026. .Swindon"):
        proceed_inquorate(meeting("england", TWO, last=before), "delay harms")
    with pytest.raises(Refused, match=r"second running .* /pause waits; /adjourn"):
        proceed_inquorate(meeting("scotland", TWO, last=before), "delay harms", sure=True)
    assert proceed_inquorate(meeting("wales", TWO, last=before), "delay harms")


def test_before_a_birth_a_second_time_is_spared() -> None:
    room = meeting("england", TWO, last=date(2026, 3, 20))
    unborn = replace(room, case=replace(room.case, kind=ConferenceKind.PRE_BIRTH))
    assert proceed_inquorate(unborn, "few know her yet")


def test_an_adjournment_without_a_quorum_in_this_record_counts_as_the_first() -> None:
    room = meeting(
        "scotland",
        TWO,
        ItemStarted(1),
        ConferenceAdjourned(LATER, "police"),
        ConferenceResumed(),
        TWO,
    )
    assert last_inquorate(room) == date(2026, 3, 31)
    with pytest.raises(Refused, match="second running"):
        proceed_inquorate(room, "delay harms")


def test_an_adjournment_with_a_quorum_does_not() -> None:
    everybody = PeopleArrived(("sw", "hv", "pol"))
    adjourned = ConferenceAdjourned(LATER, "part heard")
    room = meeting("scotland", everybody, ItemStarted(1), adjourned, ConferenceResumed(), TWO)
    assert last_inquorate(room) is None


def test_a_reason_of_the_first_sitting_does_not_hold_in_the_second() -> None:
    room = meeting(
        "england",
        TWO,
        ItemStarted(1),
        ProceededInquorate("to hear her mother"),
        ConferenceAdjourned(LATER, "police"),
        ConferenceResumed(),
        TWO,
    )
    assert [one.over for one in room.proceedings] == [True]
    with pytest.raises(Doubtful, match="second running"):
        proceed_inquorate(room, "delay harms")


def test_adjourning_without_a_quorum_asks_for_an_interim_plan() -> None:
    room = meeting("england", TWO, ItemStarted(1))
    with pytest.raises(Doubtful, match="No interim plan"):
        close.adjourn(room, LATER, "police left")
    ready = meeting("england", TWO, ItemStarted(1), InterimPlanNoted("no contact"))
    assert close.adjourn(ready, LATER, "police left").until == LATER


def test_coming_back_after_its_limit_is_doubted() -> None:
    # Scotland: held again within 10 working days of Tue 31 March 2026. Good Friday, 3 April, is
    # a bank holiday there and Easter Monday is not: 1, 2, 6, 7, 8, 9, 10, 13, 14, 15 April.
    # The 15th is in time, the 16th is not.
    room = meeting("scotland", TWO, ItemStarted(1), InterimPlanNoted("no contact"))
    in_time = datetime(2026, 4, 15, 9, 0, tzinfo=UTC)
    assert close.adjourn(room, in_time, "police left").until == in_time
    with pytest.raises(Doubtful, match="Wed 15 Apr 2026"):
        close.adjourn(room, datetime(2026, 4, 16, 9, 0, tzinfo=UTC), "police left")
