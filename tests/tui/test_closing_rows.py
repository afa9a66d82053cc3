"""What F6 lists, row by row."""

import os
from pathlib import Path

from cptui.domain.events import DecisionMade, Outcome, PeopleArrived
from cptui.tui.widgets.closing import closing_rows
from cptui.tui.writing import Written, earlier
from tests.family import played
from tests.tui.conftest import Opening


def test_a_reader_s_code_and_name_stand_apart_in_columns() -> None:
    conference = played(
        PeopleArrived(("sw", "mum")), DecisionMade("ada", Outcome.PLAN, ("neglect",), "unfed")
    )
    rows = closing_rows(conference, Written(), 80)
    shown = [row.lines[0].plain for row in rows if str(row.key).startswith("copy:")]
    # The longest code is "professionals", of 13 letters, after four blanks.
    assert shown[0].startswith("    full           the service: everything")
    assert any(line.startswith("    mum            Marisol Vrellick, mother") for line in shown)


def test_papers_older_than_the_record_are_said_to_be() -> None:
    # Entry 1 opens the record; people arrive with the second.
    conference = played(PeopleArrived(("sw", "mum")))
    older = "  ! Older than the record: 1 entry since."
    for entry, said in ((2, " ok All that the record holds"), (1, older)):
        rows = closing_rows(conference, Written(("letter.docx",), entry), 80)
        shown = [row.lines[0].plain for row in rows]
        assert any(line.startswith(said) for line in shown)
        assert "    letter.docx" in shown


def test_what_an_earlier_sitting_wrote_is_found_with_how_far_the_record_was(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened(rehearse=False)
    folder = tmp_path / "papers"
    assert earlier(folder, session) == Written()
    folder.mkdir()
    (folder / "letter.docx").write_bytes(b"")
    session.say("/in sw hv")
    second = session.entries[1].typed.timestamp()
    for moment, entry in ((second - 0.001, 1), (second + 1, 2)):
        os.utime(folder / "letter.docx", (moment, moment))
        assert earlier(folder, session) == Written(("letter.docx",), entry)


def test_a_rehearsal_is_newer_than_what_an_earlier_one_wrote(
    opened: Opening, tmp_path: Path
) -> None:
    (tmp_path / "letter.docx").write_bytes(b"")
    session = opened()
    assert earlier(tmp_path, session).entry == 0
