"""Sent in time or late, and the times that begin when a reader had the minutes."""

from dataclasses import replace
from datetime import UTC, date, datetime

from cptui.domain.conference import Conference
from cptui.domain.events import (
    CorrectionAsked,
    Event,
    Paper,
    PaperReceived,
    PaperSent,
    PapersSigned,
    PointReworded,
)
from cptui.domain.profile import Limit
from cptui.minutes.telling import tell_saved
from cptui.rules.distribution import (
    due_by,
    every_date,
    not_sent,
    punctual,
    reader_dates,
    recipients,
    where_papers_are,
)
from tests.after import DAY, HELD, after
from tests.family import entries

LIMITS = {
    "minutes": Limit("minutes", "Minutes", 15, "working_days", "held", "made up", "testshire"),
    "complaint": Limit(
        "complaint", "Complaint", 28, "days", "minutes_received", "made up", "testshire"
    ),
    "corrections": Limit(
        "corrections",
        "Corrections to the minutes",
        10,
        "working_days",
        "minutes_received",
        "made up",
        "testshire",
    ),
}
SIGNED = PapersSigned("chair", DAY)


def limited(*events: Event) -> Conference:
    conference = after(*events)
    return replace(conference, profile=replace(conference.profile, limits=LIMITS))


def sent(day: int, *readers: str, month: int = 4) -> PaperSent:
    return PaperSent(Paper.MINUTES, readers or ("mum",), date(2026, month, day), "hand")


def had(day: int, reader: str = "mum") -> PaperReceived:
    return PaperReceived(Paper.MINUTES, reader, date(2026, 4, day))


def test_minutes_are_in_time_up_to_the_last_day_and_late_after_it() -> None:
    # Tue 31 March is day 0; Good Friday 3 April is the only holiday of these tables:
    # 1, 2 April (2), 6-10 (7), 13-17 (12), 20, 21, 22 (15): Wed 22 April.
    assert due_by(limited(), Paper.MINUTES) == date(2026, 4, 22)
    on_time, late = limited(sent(22)), limited(sent(23))
    assert not punctual(on_time, on_time.sendings[0]).late
    assert punctual(late, late.sendings[0]).late


def test_a_later_version_of_what_was_in_time_is_not_late() -> None:
    conference = limited(sent(22), sent(8, month=5))
    assert [punctual(conference, one).late for one in conference.sendings] == [False, False]


def test_without_a_limit_nothing_is_late() -> None:
    conference = after(sent(30))
    assert punctual(conference, conference.sendings[0]).by is None


def test_a_complaint_is_due_counted_from_the_day_its_reader_had_the_minutes() -> None:
    # Had on Tue 14 April; 28 calendar days lead to Tue 12 May, a working day.
    # Corrections: 15, 16, 17 April (3), 20-24 (8), 27, 28 (10): Tue 28 April.
    found = {(one.id, one.reader): one.by for one in reader_dates(limited(sent(13), had(14)))}
    assert found == {
        ("complaint", "mum"): date(2026, 5, 12),
        ("corrections", "mum"): date(2026, 4, 28),
    }


def test_a_limit_on_a_weekend_is_to_be_kept_before_it() -> None:
    # Had on Sat 11 April; 28 days lead to Sat 9 May, so by Fri 8 May.
    (complaint,) = (
        one for one in reader_dates(limited(sent(10), had(11))) if one.id == "complaint"
    )
    assert (complaint.limit, complaint.by) == (date(2026, 5, 9), date(2026, 5, 8))


def test_each_reader_has_a_time_of_their_own_and_professionals_only_to_correct() -> None:
    conference = limited(sent(10, "mum", "dad", "hv"), had(13), had(15, "dad"), had(14, "hv"))
    found = {one.reader for one in reader_dates(conference) if one.id == "complaint"}
    assert found == {"mum", "dad"}
    assert "hv" in {one.reader for one in reader_dates(conference) if one.id == "corrections"}


def test_the_first_time_they_had_them_counts_and_a_later_version_is_said() -> None:
    conference = limited(
        SIGNED, sent(10), had(13), PointReworded(4, "x"), SIGNED, sent(20), had(21)
    )
    (complaint,) = (one for one in reader_dates(conference) if one.id == "complaint")
    assert complaint.started == date(2026, 4, 13)
    assert complaint.warnings[-1].startswith("Version 1.1 was had on Tue 21 Apr 2026")


def test_the_general_date_gives_way_to_those_of_the_readers() -> None:
    assert [one.reader for one in every_date(limited()) if one.id == "complaint"] == [None]
    conference = limited(sent(10), had(13))
    assert [one.reader for one in every_date(conference) if one.id == "complaint"] == ["mum"]


def test_the_papers_go_to_those_who_came_who_sent_apologies_and_the_family() -> None:
    # The grandmother was not invited; the midwife neither came nor sent apologies.
    assert recipients(after()) == ("mum", "dad", "sw", "hv", "sch", "pol", "gp")


def test_once_a_version_is_agreed_it_is_that_one_that_everybody_is_to_have() -> None:
    everybody = sent(10, *recipients(after()))
    again = (SIGNED, everybody, PointReworded(4, "x"))
    assert not_sent(after(*again), Paper.MINUTES) == ()
    assert not_sent(after(*again, SIGNED), Paper.MINUTES) == recipients(after())


def test_status_says_what_is_signed_and_who_is_still_to_be_sent_what() -> None:
    letter = "Letter: a draft; not sent to mum, dad, sw, hv, sch, pol, gp."
    minutes = "Minutes: a draft; not sent to mum, dad, sw, hv, sch, pol, gp, due Wed 22 Apr 2026."
    told = where_papers_are(limited())
    assert told[0] == letter
    assert told[2] == minutes
    told = where_papers_are(limited(SIGNED, sent(10, *recipients(after())), had(13)))
    assert told[2] == "Minutes: signed, version 1.0; sent to everybody."
    assert told[-1] == "Complaint, Marisol Vrellick: by Mon 11 May 2026."


def test_status_says_of_a_draft_that_the_version_before_it_was_sent() -> None:
    told = where_papers_are(
        limited(SIGNED, sent(10, *recipients(after())), PointReworded(4, "two appointments"))
    )
    assert told[2] == "Minutes: a draft of version 1.1; the version before sent to everybody."


def test_what_is_sent_says_at_once_whether_it_was_in_time_and_what_began() -> None:
    record = entries(*HELD, sent(23), had(24))
    late, began = limited(sent(23)), limited(sent(23), had(24))
    assert tell_saved(late, record[-2]).endswith("by hand. Late: due by Wed 22 Apr 2026.")
    # Had on Fri 24 April; 28 days on it is Fri 22 May. Corrections: 27-30 April (4), 1 May (5),
    # 4-8 May (10), May Day not being in these tables: Fri 8 May.
    assert tell_saved(began, record[-1]).endswith(
        "Corrections to the minutes, Marisol Vrellick: by Fri 8 May 2026. "
        "Complaint, Marisol Vrellick: by Fri 22 May 2026."
    )


def test_a_correction_asked_too_late_says_so_and_is_kept() -> None:
    # Had on Tue 14 April: the tenth working day after it is Tue 28 April.
    events = (*HELD, sent(13), had(14), CorrectionAsked("mum", "it was one"))
    late = replace(entries(*events)[-1], at=datetime(2026, 4, 29, 9, 0, tzinfo=UTC))
    conference = limited(*events[len(HELD) :])
    assert tell_saved(conference, late).endswith(
        "Their time to ask for corrections ended on Tue 28 Apr 2026; the chair decides."
    )
    in_time = replace(late, at=datetime(2026, 4, 28, 9, 0, tzinfo=UTC))
    assert tell_saved(conference, in_time).endswith("it was one.")
