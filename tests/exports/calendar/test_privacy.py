"""No name and no home address gets into a calendar, whatever the case file holds."""

import re
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cptui.domain.people import ProtectedAddress
from tests.exports.calendar.reading import core_group, event_of, invite, unfolded
from tests.family import CHILDREN, FAMILY

REFUGE = "Flat 3, 18 Quenby Rise, Wexcombe, WX9 4QZ"
HIDDEN = (ProtectedAddress(REFUGE, "mum", ("dad",)),)

AT_HOME = [
    pytest.param(REFUGE, id="the address itself"),
    pytest.param("flat 3 / 18 QUENBY RISE", id="other case and punctuation"),
    pytest.param("Front room, 18 Quenby Rise", id="its street and number"),
    pytest.param("The house at wx94qz", id="its postcode alone"),
    pytest.param("7 Tolver Mews", id="a child's home"),
    pytest.param("Quenby House, 2 Marl Way WX1 1AA", id="where somebody is sent letters"),
]


@pytest.mark.parametrize("venue", AT_HOME)
def test_a_meeting_at_an_address_of_the_case_shows_no_place(venue: str) -> None:
    children = (replace(CHILDREN[0], address="7 Tolver Mews, Wexcombe"), *CHILDREN[1:])
    home = replace(FAMILY[0], address="2 Marl Way, Wexcombe, WX1 1AA")
    event = event_of(
        invite(
            core_group(venue=venue),
            protected_addresses=HIDDEN,
            children=children,
            family=(home, *FAMILY[1:]),
        )
    )
    assert "LOCATION" not in event
    assert "The place is in the letter." in event["DESCRIPTION"]


def test_a_public_place_of_the_same_town_is_shown() -> None:
    event = event_of(
        invite(core_group(venue="Civic Suite, Wexcombe, WX1 2BB"), protected_addresses=HIDDEN)
    )
    assert event["LOCATION"] == "Civic Suite, Wexcombe, WX1 2BB"


@pytest.mark.parametrize(
    "venue",
    ["Vrellick's kitchen", "BENEDEK Hall", "with Brännock, room 2", "Cy House", "Okonjosh-Suite"],
)
def test_a_place_with_a_name_in_it_is_not_shown(venue: str) -> None:
    assert "LOCATION" not in event_of(invite(core_group(venue=venue)))


@pytest.mark.parametrize("reference", ["VRELLICK-26", "CP/vrellick/3", "CPVRELLICK26", "Ada 1"])
def test_a_reference_with_a_name_in_it_is_not_shown(reference: str) -> None:
    assert event_of(invite(core_group(), reference=reference))["SUMMARY"] == "Meeting"


def test_a_plain_reference_is_all_the_summary_says() -> None:
    event = event_of(invite(core_group(), reference="CP-2026-0147"))
    assert event["SUMMARY"] == "Meeting ref CP-2026-0147"


@pytest.mark.parametrize("mailbox", ["chidi.amaranth@council.example", "not a mailbox", "a@b"])
def test_only_a_service_s_own_mailbox_is_the_organiser(mailbox: str) -> None:
    organiser = event_of(invite(core_group(), organiser_email=mailbox))["ORGANIZER"]
    assert organiser == "mailto:no-reply@cptui.invalid"


@pytest.mark.parametrize(
    "venue",
    [
        "Room 2\r\nATTENDEE:mailto:someone@council.example",
        "Room 2\u2028ATTENDEE:x",
        "Room \x1b[31m2\x07\x00",
        "Room \u202e2 mooR",
    ],
)
def test_a_hostile_place_stays_one_line_of_plain_text(venue: str) -> None:
    made = invite(core_group(venue=venue))
    lines = made.data.decode("utf-8").split("\r\n")
    assert not [line for line in lines if line.startswith("ATTENDEE")]
    assert not re.search("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u202e]", unfolded(made.data))
    assert event_of(made)["LOCATION"].startswith("Room")


NEVER = ("child", "protection", "conference", "core group", "safeguard", "review", "social")


def test_nothing_says_what_kind_of_meeting_it_is() -> None:
    text = unfolded(invite(core_group(venue="Room 2")).data).casefold()
    assert not [word for word in NEVER if word in text]


names = st.text(st.characters(categories=("Lu", "Ll")), min_size=2, max_size=12)
OURS = set(re.findall(r"[^\W\d_]+", unfolded(invite(core_group()).data).casefold()))
"""The words that stand in every file; a person of such a name is not named by them."""


@settings(max_examples=60, deadline=None)
@given(forename=names, surname=names, known_as=names, around=st.sampled_from("{} {}'s {}-1 x{}x"))
@example(forename="AA", surname="\u013fA", known_as="\u013fA", around="{}")
def test_no_name_of_a_child_is_ever_in_the_file(
    forename: str, surname: str, known_as: str, around: str
) -> None:
    child = replace(CHILDREN[0], forename=forename, surname=surname, known_as=known_as)
    made = invite(
        core_group(venue=f"{forename} House, {surname}"),
        children=(child, *CHILDREN[1:]),
        reference=f"{known_as}-{surname}",
        organiser_email=f"{forename}@{surname}.example",
    )
    found = set(re.findall(r"[^\W\d_]+", unfolded(made.data).casefold()))
    told = {forename.casefold(), surname.casefold(), known_as.casefold()}
    assert not (found - OURS) & told
