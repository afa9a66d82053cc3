"""A record is begun once, resumed from itself alone, and a rehearsal never touches it."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cptui.actions.refusal import Refused
from cptui.capture.reading import Telling
from cptui.domain.events import CaseAmended, ConferenceOpened
from cptui.domain.fold import fold
from cptui.session.opening import open_session
from cptui.session.results import Saved
from cptui.store.places import sample_cases
from cptui.store.problems import NotValid, RecordUnusable
from cptui.store.record_opening import open_record


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A copy of the first sample case: Tuesday 31 March 2026 at 10:00, summer time."""
    return Path(
        shutil.copyfile(sample_cases() / "01-initial" / "case.yaml", tmp_path / "case.yaml")
    )


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.endswith("-journal")}


def test_entry_1_holds_everything_the_conference_works_from(case: Path) -> None:
    session = open_session(case)
    (first,) = session.entries
    assert isinstance(first.event, ConferenceOpened)
    assert first.event.agenda.items
    assert first.event.holidays.days
    assert first.event.wording
    assert not first.event.rehearsal
    assert (session.by, session.rehearsal) == ("mt", False)
    assert names(case.parent) == {"case.yaml", "case.cptui"}


def test_the_record_alone_rebuilds_everything(case: Path) -> None:
    session = open_session(case)
    session.say("/in chair mt sw hv")
    session.say("sw: the home is warm")
    before = session.conference
    session.close()
    case.unlink()
    again = open_session(case)
    assert again.conference == before == fold(again.entries)
    assert again.amendment is None
    assert any("goes on with what the record holds" in one for one in again.notices())


def test_an_unchanged_case_file_is_not_offered_as_changed(case: Path) -> None:
    open_session(case).close()
    again = open_session(case)
    assert again.amendment is None
    assert not any("changed" in notice for notice in again.notices())
    assert isinstance(again.accept_amendment(), Refused)


def test_facts_put_right_in_the_meeting_are_no_change_of_the_case_file(case: Path) -> None:
    session = open_session(case)
    assert isinstance(session.say("/change cy surname: Oakley-Reid"), Saved)
    session.close()
    assert open_session(case).amendment is None


def test_a_changed_case_file_is_offered_and_taken_over_once(case: Path) -> None:
    open_session(case).close()
    changed = case.read_text().replace("venue:", "venue: The other room at", 1)
    case.write_text(changed.replace("The other room at ", "The other room at ", 1))
    session = open_session(case)
    assert session.amendment == "The case file was changed: venue."
    done = session.accept_amendment()
    assert isinstance(done, Saved)
    assert isinstance(done.entry.event, CaseAmended)
    assert session.conference.case.venue.startswith("The other room")
    assert session.amendment is None
    session.close()
    assert open_session(case).amendment is None


def test_a_case_file_that_is_not_valid_leaves_no_record_behind(case: Path) -> None:
    case.write_text("reference: CP-1\n")
    with pytest.raises(NotValid):
        open_session(case)
    assert names(case.parent) == {"case.yaml"}


def test_a_case_file_made_invalid_later_does_not_stop_the_conference(case: Path) -> None:
    open_session(case).close()
    case.write_text("reference: CP-1\n")
    session = open_session(case)
    assert session.amendment is None
    assert any("cannot be read now" in one for one in session.notices())
    assert isinstance(session.say("/start"), Saved)


def test_a_rehearsal_starts_afresh_each_time_and_leaves_the_record_alone(case: Path) -> None:
    real = open_session(case)
    real.say("/start")
    rehearsal = open_session(case, rehearse=True)
    rehearsal.say("/start")
    rehearsal.say("sw: the home is warm")
    assert rehearsal.rehearsal
    rehearsal.close()
    again = open_session(case, rehearse=True)
    assert len(again.entries) == 1
    assert real.poll() == ()
    assert len(real.entries) == 2
    assert names(case.parent) == {"case.yaml", "case.cptui", "case.rehearsal.cptui"}


def test_a_rehearsals_clock_starts_with_the_conference_and_stands_still(case: Path) -> None:
    session = open_session(case, rehearse=True)
    # 10:00 by the wall in Britain on 31 March, summer time since the 29th: 09:00 UTC.
    assert session.now() == session.now() == datetime(2026, 3, 31, 9, 0, tzinfo=UTC)
    assert isinstance(session.say("/clock 10:25"), Telling)
    session.say("/start")
    assert session.entries[-1].at == datetime(2026, 3, 31, 9, 25, tzinfo=UTC)
    assert isinstance(session.say("/clock 10:20"), Refused)


def test_a_real_record_under_a_rehearsals_name_is_never_removed(case: Path) -> None:
    open_session(case).close()
    planted = case.with_name("case.rehearsal.cptui")
    shutil.copyfile(case.with_name("case.cptui"), planted)
    before = planted.read_bytes()
    with pytest.raises(RecordUnusable, match="not the record of a rehearsal"):
        open_session(case, rehearse=True)
    assert planted.read_bytes() == before


def test_who_types_is_who_is_named_else_the_minute_taker(case: Path) -> None:
    assert open_session(case, by="chair").by == "chair"
    assert open_session(case).by == "mt"
    with pytest.raises(Refused, match="Nobody in this case has the code bishop"):
        open_session(case, by="bishop")


def test_terminals_that_start_at_once_begin_one_record(case: Path) -> None:
    with ThreadPoolExecutor(4) as terminals:
        opened = list(terminals.map(lambda _: open_session(case), range(4)))
    assert all(session.entries == opened[0].entries for session in opened)
    assert len(opened[0].entries) == 1


def test_a_disk_that_worries_is_told_once(case: Path) -> None:
    open_session(case).close()
    case.with_name("case.cptui").chmod(0o644)
    session = open_session(case)
    assert "can be opened by others" in session.notices()[0]
    assert session.notices() == ()


def test_a_record_whose_beginning_was_cut_off_by_a_crash_is_begun(case: Path) -> None:
    open_record(case.with_name("case.cptui")).close()
    session = open_session(case)
    assert isinstance(session.entries[0].event, ConferenceOpened)
    assert session.amendment is None


def test_a_clock_behind_the_record_is_told(case: Path) -> None:
    # The record is begun at 10:30 by the wall in Britain, and resumed at 09:45 and 10:29.
    open_session(case, clock=lambda: datetime(2026, 3, 31, 9, 30, tzinfo=UTC)).close()
    behind = open_session(case, clock=lambda: datetime(2026, 3, 31, 8, 45, tzinfo=UTC))
    assert behind.notices() == (
        "The computer's clock shows 31 March 2026, 09:45, but the last entry was typed at "
        "31 March 2026, 10:30. Put the clock right before you go on.",
    )
    hardly = open_session(case, clock=lambda: datetime(2026, 3, 31, 9, 29, tzinfo=UTC))
    assert hardly.notices() == ()
