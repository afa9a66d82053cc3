"""What is on an item's card, what is done of it, and the line for what is not."""

from dataclasses import replace
from datetime import UTC, datetime

from cptui.domain.conference import Conference
from cptui.domain.events import (
    BirthEntered,
    ComplaintsExplained,
    DecisionMade,
    Event,
    FactChanged,
    FactConfirmed,
    ItemSplit,
    ItemStarted,
    LeavingFirst,
    Outcome,
    PeopleArrived,
    PeopleLeft,
    ScaleGiven,
    SharingAnswered,
    StatementRead,
    TellingArranged,
)
from cptui.domain.people import ProtectedAddress
from cptui.domain.profile import Statement
from cptui.rules.cards import Card, card_brief, card_lines, card_of, current_card
from cptui.rules.mentions import mentions
from tests.family import entries, played

MORE = (
    Statement("confidentiality", "Confidentiality", "Keep it here.", "made up"),
    Statement("complaints", "Complaints", "Tell the chair.", "made up"),
)


def card(conference: Conference, number: int = 1) -> Card:
    run = conference.running.run(number)
    assert run is not None
    found = card_of(conference, run)
    assert found is not None
    return found


def said(conference: Conference, number: int = 1) -> dict[str, tuple[bool, str]]:
    """What is on the card, by the line typed for it."""
    return {one.line: (one.done, one.what) for one in card(conference, number).tasks}


def housed(conference: Conference) -> Conference:
    """The family with an address for Ada that her sister's father must not learn."""
    ada, *others = conference.case.children
    case = replace(
        conference.case,
        children=(replace(ada, address="3 Osier Row"), *others),
        protected_addresses=(ProtectedAddress("3 Osier Row", "ada", ("dad",)),),
    )
    return replace(conference, case=case)


def test_the_welcome_has_the_statements_and_everybody_of_the_family() -> None:
    lines = list(said(played(ItemStarted(1))))
    assert lines[0] == "/read confidentiality"
    assert lines[1:] == [f"/confirm {code}" for code in ("ada", "ben", "cy", "mum", "dad", "gm")]


def test_a_statement_of_another_item_is_not_read_at_the_welcome() -> None:
    conference = played(ItemStarted(1))
    dates = replace(conference.agenda.items[4], statements=("complaints",))
    conference = replace(
        conference,
        profile=replace(conference.profile, statements=MORE),
        agenda=replace(conference.agenda, items=(*conference.agenda.items[:4], dates)),
    )
    assert "/read complaints" not in said(conference)


def test_each_fact_is_done_when_it_was_confirmed_or_put_right() -> None:
    ada = "/confirm ada"
    done, what = said(played(ItemStarted(1)))[ada]
    assert not done
    assert what == (
        "Ada Vrellick: is it right? name; date of birth 3 Feb 2018; address not in the case file"
    )
    some = played(FactConfirmed("address"), FactChanged("ada", "surname", "Vrell"))
    assert said(some)[ada] == (
        False,
        "Ada Vrell: is it right? date of birth 3 Feb 2018; name changed; address confirmed",
    )
    every = played(FactConfirmed("everything", ("ada",)))
    assert said(every)[ada] == (True, "Ada Vrellick: name, date of birth, address confirmed")
    assert not said(every)["/confirm ben"][0]
    assert all(
        done
        for line, (done, _) in said(played(FactConfirmed("all"))).items()
        if "c" in line[:9] and "/confirm" in line
    )


def test_a_birth_entered_is_a_date_of_birth_put_right() -> None:
    conference = played(BirthEntered("ada", datetime(2026, 3, 1, tzinfo=UTC).date()))
    assert "date of birth changed" in said(conference)["/confirm ada"][1]


def test_a_parents_responsibility_is_asked_where_the_file_does_not_say() -> None:
    assert "parental responsibility not in the case file" in said(played())["/confirm mum"][1]


def test_a_protected_address_is_not_said_before_whom_it_is_kept_from() -> None:
    alone = housed(played(PeopleArrived(("sw", "mum"))))
    assert "address 3 Osier Row" in said(alone)["/confirm ada"][1]
    both = housed(played(PeopleArrived(("sw", "mum", "dad"))))
    told = said(both)["/confirm ada"][1]
    assert "3 Osier Row" not in told
    assert "address protected from dad, not to be said aloud" in told


def parted(*events: Event) -> Conference:
    """The family apart: mum and dad came and must not meet, and mum has responsibility."""
    conference = played(PeopleArrived(("sw", "mum", "dad")), *events, ItemStarted(5))
    mum, *others = conference.case.family
    apart = replace(mum, must_not_meet=("dad",))
    return replace(conference, case=replace(conference.case, family=(apart, *others)))


def test_the_last_item_has_who_leaves_first_complaints_and_sharing() -> None:
    lines = said(parted(), 5)
    assert lines["/leaving mum first"] == (
        False,
        "Who leaves first? Marisol Vrellick and Dorin Oakhanger must not meet",
    )
    assert lines["/leaflet mum dad"][0] is False
    assert lines["/agree mum sharing yes"][0] is False
    assert not [line for line in lines if line.startswith("/tell")]


def test_who_did_not_hear_the_decision_is_told_by_somebody() -> None:
    decided = DecisionMade("ada", Outcome.NEITHER, (), "well")
    lines = said(parted(PeopleLeft(("dad",)), decided), 5)
    assert lines["/tell dad CODE by TIME"] == (
        False,
        "Dorin Oakhanger did not hear it: who tells them, and by when?",
    )
    by = datetime(2026, 3, 31, 16, 0, tzinfo=UTC)
    told = said(parted(PeopleLeft(("dad",)), decided, TellingArranged("dad", "sw", by)), 5)
    # 16:00 UTC is 17:00 in British Summer Time.
    assert told["/tell dad sw"] == (
        True,
        "Dorin Oakhanger is told by Chidi Amaranth, by 17:00",
    )


def test_the_last_card_fills_as_things_are_done() -> None:
    conference = parted(
        LeavingFirst("mum"),
        ComplaintsExplained(("mum", "dad")),
        SharingAnswered("mum", True),
        SharingAnswered("dad", False),
    )
    assert card(conference, 5).open == ()
    told = said(conference, 5)
    assert told["/agree dad sharing yes"][1] == "Dorin Oakhanger does not agree to sharing"
    assert card_brief(card(conference, 5)) == ()


def test_where_the_agenda_asks_each_places_each_child_on_the_scale() -> None:
    conference = played(
        PeopleArrived(("sw", "mum", "chair")), ScaleGiven("sw", "ada", 4), ItemStarted(1)
    )
    run = replace(
        conference.running.items[0], about=replace(conference.agenda.items[0], stage="analysis")
    )
    asked = replace(conference, agenda=replace(conference.agenda, scaling="How safe?"))
    found = card_of(asked, run)
    assert found is not None
    assert [one.what for one in found.tasks] == [
        "Chidi Amaranth, 0-10: ben, cy? (ada 4)",
        "Marisol Vrellick, 0-10: ada, cy?",
    ]
    assert found.tasks[0].line == "/scale sw ben 0-10"
    assert card_lines(found)[1] == "How safe?"
    assert card_of(conference, run) is None


def test_an_item_with_nothing_in_particular_has_no_card() -> None:
    assert current_card(played(ItemStarted(2))) is None


def test_the_card_in_lines_says_what_to_type() -> None:
    lines = card_lines(card(played(ItemStarted(1), StatementRead("confidentiality"))))
    assert lines[0] == "Card of item 1, Welcome: 1 of 7 done."
    assert lines[1] == " ok Confidentiality read."
    assert lines[2].startswith("  ! Ada Vrellick: is it right?")
    assert lines[2].endswith("/confirm ada")


def test_the_card_in_short_names_each_command_once() -> None:
    assert card_brief(card(played(ItemStarted(1)))) == (
        "On this item's card: /read confidentiality; /confirm ada, ben, cy, mum, dad, gm. "
        "/card tells more.",
    )


def test_leaving_an_item_says_that_its_card_is_open_and_asks_nothing() -> None:
    record = entries(ItemStarted(1), ItemStarted(2))
    told = mentions(played(ItemStarted(1), ItemStarted(2)), record[-1])
    assert told == ("Left open on item 1's card: 7 of 7. /card 1 lists them.",)
    done = (StatementRead("confidentiality"), FactConfirmed("everything"))
    whole = played(ItemStarted(1), *done, ItemStarted(2))
    assert mentions(whole, entries(ItemStarted(1), *done, ItemStarted(2))[-1]) == ()


def test_the_last_parts_card_has_the_leave_taking() -> None:
    # The part of item 5 is made by entry 3 and is the last item.
    conference = played(PeopleArrived(("mum",)), ItemSplit(5, "Thanks", 2))
    assert "/leaving CODE first" in said(conference, conference.running.items[-1].item)
