"""Two terminals in one conference, and a display: nothing lost, doubled or overwritten.

The campaign is benchmarks/two_terminals.py; CPTUI_TWO_TERMINALS=2000 asks for more lines than
the 200 here.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cptui.actions.refusal import Refused
from cptui.store.problems import RecordUnusable
from cptui.store.record_file import connect
from cptui.store.record_opening import open_record
from tests.session.making import Sittings, said

ROOT = Path(__file__).resolve().parents[2]
ROOM = ("/in chair sw hv sch pol mum", "/start")


def test_two_terminals_and_a_display_end_up_with_the_same_conference(tmp_path: Path) -> None:
    count = os.environ.get("CPTUI_TWO_TERMINALS", "200")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "benchmarks.two_terminals"),
            *("--entries", count, "--pause", "0", "--folder", str(tmp_path)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    figures = json.loads(done.stdout)
    print("lag in ms:", figures["lag_ms"])
    # The first three entries open the conference, let people in and start it.
    assert figures["entries"] == 3 + int(count) - figures["collisions"]
    assert (figures["lost"], figures["doubled"], figures["unheard"]) == (0, 0, 0)
    assert (figures["troubles"], figures["folds_equal"]) == (0, True), done.stderr
    assert done.returncode == 0


def test_each_terminal_is_told_of_the_other_s_entries_once(sittings: Sittings) -> None:
    here, there = sittings.sit("min", "tty1"), sittings.sit("chair", "tty2")
    said(there, "hv: weight has dropped")
    # Read back with our own entry, and still to be told.
    said(here, "- The chair summarised.")
    said(there, "hv: and then rose")
    assert [(one.number, one.by) for one in here.poll()] == [(2, "chair"), (4, "chair")]
    assert [(one.number, one.by) for one in there.poll()] == [(3, "min")]
    assert here.poll() == there.poll() == ()
    here.close()
    there.close()


def test_a_glance_sees_that_the_other_terminal_has_written(sittings: Sittings) -> None:
    here, there = sittings.sit("min", "tty1"), sittings.sit("chair", "tty2")
    here.poll()
    assert not here.stirred()
    # As in life the clock goes on between: a disk tells writes apart by its own tick.
    path = sittings.folder / "case.cptui"
    said(there, "hv: weight has dropped")
    os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns + 10_000_000))
    assert here.stirred()
    assert [one.number for one in here.poll()] == [2]
    assert not here.stirred()
    path.rename(path.with_name("moved.cptui"))
    assert here.stirred()
    here.close()
    there.close()


def test_a_view_changed_at_the_other_terminal_is_refused_with_both_texts(
    sittings: Sittings,
) -> None:
    here, there = sittings.sit("min", "tty1"), sittings.sit("chair", "tty2")
    said(here, *ROOM)
    there.poll()
    said(there, "/view hv ada yes neglect: weight has dropped two centiles")
    refused = here.say("/view hv ada no: engaged since February")
    assert isinstance(refused, Refused)
    assert "in entry 4: met. weight has dropped two centiles" in str(refused)
    assert "Yours: not met. engaged since February" in str(refused)
    here.poll()
    assert here.conference.views["ada", "hv"].reason == "weight has dropped two centiles"
    # Once the other's is read, the change is meant.
    said(here, "/view hv ada no: engaged since February")
    here.close()
    there.close()


def test_a_decision_changed_at_the_other_terminal_is_refused_with_both_texts(
    sittings: Sittings,
) -> None:
    here, there = sittings.sit("min", "tty1"), sittings.sit("chair", "tty2")
    said(here, *ROOM)
    there.poll()
    said(there, "/decide ada plan neglect: weight and missed appointments")
    refused = here.say("/decide ada cin: the parents have engaged")
    assert isinstance(refused, Refused)
    assert "in entry 4" in str(refused)
    assert "weight and missed appointments" in str(refused)
    assert "the parents have engaged" in str(refused)
    here.poll()
    assert here.conference.decisions["ada"].entry == 4
    here.close()
    there.close()


def test_what_could_not_be_read_at_first_is_read_at_the_next_look(sittings: Sittings) -> None:
    there = sittings.sit("chair", "tty2")
    record = open_record(sittings.folder / "case.cptui")
    record._base.execute("PRAGMA busy_timeout = 0")
    said(there, "hv: weight has dropped")
    assert record.changed()
    in_the_way = connect(record.path, mode="rw")
    in_the_way.execute("BEGIN EXCLUSIVE")
    with pytest.raises(RecordUnusable, match="Another terminal is writing"):
        record.after(1)
    in_the_way.execute("ROLLBACK")
    in_the_way.close()
    assert record.changed()
    assert len(record.after(1)) == 1
    record.close()
    there.close()
