"""What F6 lists, row by row."""

from cptui.domain.events import DecisionMade, Outcome, PeopleArrived
from cptui.tui.widgets.closing import closing_rows
from tests.family import played


def test_a_reader_s_code_and_name_stand_apart_in_columns() -> None:
    conference = played(
        PeopleArrived(("sw", "mum")), DecisionMade("ada", Outcome.PLAN, ("neglect",), "unfed")
    )
    rows = closing_rows(conference, (), 80)
    shown = [row.lines[0].plain for row in rows if str(row.key).startswith("copy:")]
    # The longest code is "professionals", of 13 letters, after four blanks.
    assert shown[0].startswith("    full           the service: everything")
    assert any(line.startswith("    mum            Marisol Vrellick, mother") for line in shown)
