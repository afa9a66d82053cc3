"""A copy as JSON: whose it is, nothing of another child's, and no gap to count."""

import json
from typing import Any

from cptui.domain.events import (
    ClosedSessionBegan,
    ClosedSessionEnded,
    PeopleArrived,
    PointNoted,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.exports.json import to_json
from tests.rules.copied_family import copy_for, papers, record

ENTRIES = record(
    PeopleArrived(("sw", "hv", "dad")),
    PointNoted("openly", "sw"),
    ViewsGiven("sw", (View("ada", ViewAnswer.MET, ("neglect",), "so"),)),
    ClosedSessionBegan(("dad",), "police"),
    PointNoted("inside", "sw"),
    ViewsGiven("hv", (View("ada", ViewAnswer.NOT_MET, (), "whispered"),)),
    ClosedSessionEnded(("dad",)),
    PointNoted("afterwards", "sw"),
)


def shape(code: str) -> dict[str, Any]:
    copy = copy_for(ENTRIES, code)
    found: dict[str, Any] = json.loads(to_json(copy.conference, papers(copy)))
    return found


def test_it_says_whose_it_is_and_what_is_left_out() -> None:
    his = shape("dad")["copy"]
    assert his["reader"] == "dad"
    assert any("closed session" in one for one in his["left_out"])
    assert "copy" not in shape("full")


def test_it_has_nothing_of_another_familys_child_but_the_name() -> None:
    his = shape("dad")
    assert [one["code"] for one in his["children"]] == ["ada", "cy"]
    assert {one["child"] for one in his["dates"]} <= {None, "ada", "cy"}


def test_no_number_of_an_entry_tells_how_much_is_missing() -> None:
    assert '"entry"' not in json.dumps(shape("dad"))
    assert '"entry"' in json.dumps(shape("professionals"))


def test_views_are_not_counted_where_one_is_left_out() -> None:
    ada = shape("dad")["children"][0]
    assert ada["tally"] is None
    assert shape("full")["children"][0]["tally"]["says"]
