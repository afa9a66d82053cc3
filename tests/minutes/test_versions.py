"""The minutes as drafted, agreed, corrected and sent: what they say of it."""

from dataclasses import replace
from datetime import date

from cptui.domain.conference import Conference
from cptui.domain.copies import Copy, Reader, ReaderKind
from cptui.domain.events import (
    Claim,
    ClaimNamed,
    CorrectionAnswered,
    CorrectionAsked,
    Event,
    Paper,
    PaperReceived,
    PaperSent,
    PapersSigned,
    PointNoted,
    PointReworded,
    PointsKeptBack,
    PointsMerged,
    PointsPlaced,
)
from cptui.domain.fold import fold
from cptui.minutes.distribution import distribution_document
from cptui.minutes.letter import decision_letter
from cptui.minutes.minutes import minutes_document
from cptui.minutes.tree import Document, Status
from cptui.store.wording import load_wording
from tests.after import DAY, HELD, NEXT, after
from tests.family import entries, minute
from tests.minutes.papers import lines, under

SIGNED = PapersSigned("chair", date(2026, 4, 9))
AGAIN = PapersSigned("chair", date(2026, 4, 17))
SENT = PaperSent(Paper.MINUTES, ("mum",), date(2026, 4, 10), "hand")
HAD = PaperReceived(Paper.MINUTES, "mum", date(2026, 4, 13))


def worded(*events: Event) -> Conference:
    return replace(after(*events), wording=load_wording())


def minutes(*events: Event) -> Document:
    return minutes_document(worded(*events), minute(999))


def agreement(*events: Event) -> list[str]:
    return under(minutes(*events), "Agreed by the chair")


def test_minutes_are_a_draft_to_be_signed_until_the_chair_agrees_them() -> None:
    assert minutes().status is Status.DRAFT
    assert agreement() == [
        "I agree these minutes as a true record. Ngozi Okonjosh, independent chair.",
        "Signed ______________________________  Date ________________",
    ]


def test_agreed_minutes_say_by_whom_and_when_and_which_version() -> None:
    assert minutes(SIGNED).status is Status.FINAL
    assert minutes(SIGNED).version == "1.0"
    assert agreement(SIGNED) == [
        "Agreed as a true record by Ngozi Okonjosh, independent chair, on Thursday 9 April 2026. "
        "Version 1.0.",
        "1.0 | 9 April 2026 | The first version agreed | Nobody outside the service | Agreed",
    ]


def test_a_rehearsal_is_never_final() -> None:
    conference = replace(worded(SIGNED), rehearsal=True)
    assert minutes_document(conference, minute(999)).status is Status.REHEARSAL


def test_a_change_after_that_is_a_draft_of_the_next_version() -> None:
    changed = (SIGNED, PointReworded(4, "weight fell"))
    assert minutes(*changed).status is Status.DRAFT
    assert agreement(*changed)[0] == (
        "A draft of version 1.1. Version 1.0 was agreed on Thursday 9 April 2026."
    )
    assert agreement(*changed)[-1] == (
        f"1.1, a draft | Not agreed yet | Wording or order; in the record under {NEXT + 1} | "
        "Nobody outside the service | Not agreed yet"
    )


def test_the_table_of_changes_has_who_asked_for_what_and_the_answer() -> None:
    asked = CorrectionAsked("mum", "it was one", 5), CorrectionAsked("dad", "I was sober")
    answers = (
        CorrectionAnswered(NEXT + 1, True),
        PointReworded(5, "one appointment was missed"),
        CorrectionAnswered(NEXT + 2, False, "the police's words stand"),
    )
    # Point 5 comes before 4, which stands under a heading; NEXT + 4 is the rewording.
    assert agreement(SIGNED, *asked, *answers, AGAIN)[2:] == [
        "1.1 | 17 April 2026 | It was one. (Paragraph 1.) | Marisol Vrellick, mother of Ada and Cy "
        "| Accepted.",
        "1.1 | 17 April 2026 | I was sober. | Dorin Oakhanger, father of Cy | "
        "Refused: the police's words stand.",
        f"1.1 | 17 April 2026 | Wording or order; in the record under {NEXT + 4} | "
        "Nobody outside the service | Agreed",
    ]


def test_a_reader_who_has_no_record_is_told_no_numbers_of_it() -> None:
    dad = Reader(ReaderKind.FAMILY, "dad", "Dorin Oakhanger, father", "parent-2", ("cy",), ("dad",))
    conference = worded(SIGNED, PointReworded(4, "weight fell"), AGAIN)
    document = minutes_document(replace(conference, copy=Copy(dad)), minute(999))
    assert under(document, "Agreed by the chair")[-1] == (
        "1.1 | 17 April 2026 | Wording or order | Nobody outside the service | Agreed"
    )


def test_a_correction_not_answered_yet_is_not_printed() -> None:
    assert agreement(SIGNED, CorrectionAsked("mum", "it was one", 5)) == agreement(SIGNED)


def test_what_is_sent_and_asked_later_leaves_agreed_papers_as_they_were() -> None:
    for made in (minutes_document, decision_letter):
        agreed = made(worded(SIGNED), minute(60))
        assert made(worded(SIGNED, SENT, HAD), minute(900)) == agreed
        assert made(worded(SIGNED, SENT, CorrectionAsked("mum", "no")), minute(900)) == agreed


def test_an_opinion_is_named_as_one() -> None:
    said = under(minutes(ClaimNamed((4,), Claim.OPINION)), "1. Welcome")
    assert any(one.startswith("Runa Brannock, health visitor (opinion): weight") for one in said)


def test_a_point_kept_from_print_is_nowhere_but_counted() -> None:
    document = minutes(PointsKeptBack((7,), "a telephone number"))
    assert not any("I want help" in one for one in lines(document))
    assert not any("telephone" in one for one in lines(document))
    assert under(document, "Agreed by the chair")[-1] == (
        "Kept from print; in the record, with the reason, under 7."
    )


def test_points_print_where_they_were_put_and_as_they_were_joined() -> None:
    document = minutes(PointsMerged((4, 5)), PointsPlaced((4,), 3))
    assert not any("appointments" in one for one in under(document, "1. Welcome"))
    assert any(
        "weight has dropped. Two appointments were missed." in one
        for one in under(document, "3. Parents' views")
    )


def listed(*events: Event) -> list[str]:
    document = distribution_document(worded(*events), minute(999))
    assert document is not None
    return lines(document)


def test_there_is_no_list_before_anything_was_sent() -> None:
    assert distribution_document(worded(SIGNED), minute(999)) is None


def test_the_list_has_each_paper_reader_route_and_receipt() -> None:
    letter = PaperSent(Paper.LETTER, ("hv",), DAY)
    found = listed(letter, SIGNED, SENT, HAD)
    assert (
        "a draft | Runa Brannock, health visitor | 31 March 2026 | Not recorded | No limit set"
    ) in found
    assert (
        "1.0 | Marisol Vrellick, mother of Ada and Cy | 10 April 2026, by hand | "
        "13 April 2026 | No limit set"
    ) in found


def test_the_list_has_the_invites_which_nobody_signs_and_not_all_are_sent() -> None:
    found = listed(SIGNED, PaperSent(Paper.INVITES, ("hv",), DAY, "secure email"))
    assert found[found.index("Invites") + 1 :] == [
        "Not signed | Runa Brannock, health visitor | 31 March 2026, by secure email | "
        "Not recorded | No limit set"
    ]


def test_the_list_says_who_is_still_to_be_sent_what_was_begun() -> None:
    found = listed(SIGNED, SENT)
    assert found[-1].startswith("Not sent yet: Dorin Oakhanger, father of Cy, ")
    assert "Outline plan" not in found


def test_a_line_entered_afterwards_stands_at_its_time_and_says_when_it_was_entered() -> None:
    record = entries(*HELD, PointNoted("he was seen", "hv"))
    late = replace(record[-1], at=minute(4), typed=minute(60 * 24))
    conference = replace(fold((*record[:-1], late)), wording=load_wording())
    said = under(minutes_document(conference, minute(9999)), "1. Welcome")
    place = next(n for n, one in enumerate(said) if "he was seen" in one)
    assert said[place].endswith("(10:04; entered at Wednesday 1 April 2026 at 10:00)")
    assert "I want help" in said[place + 1] or "drunk" in said[place + 1]
