"""What is done with the samples' minutes afterwards: agreed, corrected, agreed again, sent."""

from dataclasses import replace
from datetime import date

from cptui.domain.conference import Conference
from cptui.domain.events import ConferenceOpened, Paper, PointReworded
from cptui.domain.fold import fold
from cptui.minutes.distribution import distribution_document
from cptui.minutes.letter import decision_letter
from cptui.minutes.minutes import minutes_document
from cptui.minutes.tree import Status
from cptui.rules.distribution import reader_dates
from cptui.rules.signing import not_final
from tests.minutes.papers import lines, under
from tests.samples.playing import Played, cptui


def as_if_real(played: Played) -> Conference:
    """The conference as it would be had it not been a rehearsal, of which nothing is final."""
    first, *rest = played.entries
    assert isinstance(first.event, ConferenceOpened)
    return fold((replace(first, event=replace(first.event, rehearsal=False)), *rest))


def test_the_script_is_played_to_its_end(tidied: Played, review_tidied: Played) -> None:
    assert tidied.code == 0, tidied.said
    assert review_tidied.code == 0, review_tidied.said


def test_it_ends_in_final_papers_the_minutes_as_version_1_1(tidied: Played) -> None:
    conference = as_if_real(tidied)
    made = tidied.entries[-1].typed
    minutes, letter = minutes_document(conference, made), decision_letter(conference, made)
    assert (minutes.status, minutes.version) == (Status.FINAL, "1.1")
    assert (letter.status, letter.version) == (Status.FINAL, "1.0")
    assert not_final(conference) == ""
    assert "rehearsal" in not_final(tidied.conference)


def test_the_table_of_changes_has_what_was_asked_and_the_chair_s_answers(tidied: Played) -> None:
    conference = as_if_real(tidied)
    said = under(minutes_document(conference, tidied.entries[-1].typed), "Agreed by the chair")
    reworded = max(one.number for one in tidied.entries if isinstance(one.event, PointReworded))
    assert said[0].endswith("independent reviewing officer, on Friday 17 April 2026. Version 1.1.")
    assert said[1:-1] == [
        "1.0 | 9 April 2026 | The first version agreed | Nobody outside the service | Agreed",
        "1.1 | 17 April 2026 | It was two appointments that were missed, not three. "
        "(Paragraph 11.) | Leonie Oakley, mother of Ada, Ben and Cy | "
        "Accepted: the clinic's list shows two.",
        "1.1 | 17 April 2026 | It was the sixth of March. (Paragraph 17.) | "
        "Ruaridh Reid, father of Ada and Cy | Refused: the note made in the room says the "
        "seventh; his own date is kept here.",
        f"1.1 | 17 April 2026 | Wording or order; in the record under {reworded} | "
        "Nobody outside the service | Agreed",
    ]
    assert said[-1] == "Kept from print; in the record, with the reason, under 54."


def test_what_was_first_typed_is_all_still_in_the_record(tidied: Played, initial: Played) -> None:
    before = initial.entries
    kept = tidied.entries[: len(before)]
    assert [(one.number, one.at, one.event) for one in kept[1:]] == [
        (one.number, one.at, one.event) for one in before[1:]
    ]


def test_the_agenda_s_times_are_as_they_were_at_the_close(tidied: Played, initial: Played) -> None:
    assert tidied.conference.running == initial.conference.running
    assert tidied.conference.attendance == initial.conference.attendance


def test_merged_moved_named_and_kept_back_as_typed(tidied: Played) -> None:
    conference = as_if_real(tidied)
    document = minutes_document(conference, tidied.entries[-1].typed)
    every = lines(document)
    assert conference.point(39) is None
    assert any("two buses to the surgery" in one for one in every)
    assert any("at his brother's" in one for one in under(document, "5. What works"))
    assert any(one.startswith("Tunde Adeyemi, police constable (allegation):") for one in every)
    assert not any("both houses" in one for one in every)
    assert any("as soon as June" in one for one in every)


def test_each_reader_s_papers_are_listed_with_route_and_receipt(tidied: Played) -> None:
    conference = as_if_real(tidied)
    document = distribution_document(conference, tidied.entries[-1].typed)
    assert document is not None
    assert (
        "1.0 | Ruaridh Reid, father of Ada and Cy | 10 April 2026, by hand | "
        "15 April 2026 | No limit set"
    ) in under(document, "Minutes")
    assert sum(one.paper is Paper.MINUTES for one in conference.sendings) == 24


def test_a_complaint_may_come_28_days_after_the_minutes_were_had(review_tidied: Played) -> None:
    # Suffolk: 28 calendar days of receiving the minutes. Had on Mon 22 June: 8 days left of
    # June (23-30) and 20 of July: Mon 20 July. Had on Sat 20 June: Sat 18 July, so to be kept
    # by Fri 17 July.
    found = {one.reader: (one.limit, one.by) for one in reader_dates(review_tidied.conference)}
    assert found == {
        "mum": (date(2026, 7, 20), date(2026, 7, 20)),
        "step": (date(2026, 7, 18), date(2026, 7, 17)),
    }


def test_the_log_tells_of_it_all(tidied: Played) -> None:
    done = cptui("record", tidied.case, "--rehearsal")
    assert done.returncode == 0
    assert "Point 39 joined to 37. The record keeps each as it was typed." in done.stdout
    assert "Ruaridh Reid had the minutes on Wed 15 Apr 2026." in done.stdout
