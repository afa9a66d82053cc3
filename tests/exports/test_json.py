"""The published JSON shape; docs/reference/json.md describes it."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

from cptui.domain.events import (
    Claim,
    ConferenceClosed,
    CorrectionAnswered,
    CorrectionAsked,
    DecisionMade,
    DissentRecorded,
    Event,
    Outcome,
    Paper,
    PaperReceived,
    PaperSent,
    PapersSigned,
    PeopleArrived,
    PointNoted,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.exports.json import to_json
from tests.exports.word.documents import document
from tests.family import played

EVENTS: tuple[Event, ...] = (
    PeopleArrived(("chair", "pol")),
    PointNoted("seen", "pol"),
    ViewsGiven("pol", (View("ada", ViewAnswer.NOT_MET, (), "engaged"),)),
    DecisionMade("ada", Outcome.PLAN, ("neglect",), "missed care"),
    DissentRecorded("pol", "ada", "not met"),
)


def shape(*events: Event) -> dict[str, Any]:
    return json.loads(to_json(played(*(events or EVENTS)), (document(),)))  # type: ignore[no-any-return]


def test_the_shape_names_itself_and_keeps_its_keys() -> None:
    """Keys may be added to a published shape, never taken away or renamed."""
    found = shape()
    assert found["shape"] == "cptui-conference-1"
    assert {
        *("shape", "reference", "kind", "rehearsal", "date", "start", "venue", "mode"),
        *("profile", "zone", "last_entry", "closed", "people", "children", "attendance"),
        *("apologies", "points", "actions", "plan", "dates", "interim_plan", "adjournments"),
        "documents",
    } <= set(found)


def test_a_child_has_decision_views_and_dissents() -> None:
    ada = shape()["children"][0]
    assert ada["decision"] == {
        "outcome": "plan",
        "categories": ["neglect"],
        "reason": "missed care",
        "ground": "",
        "despite": "",
        "at": "2026-03-31T09:04:00+00:00",
        "read_back": False,
        "entry": 5,
    }
    assert ada["views"][0]["answer"] == "not met"
    assert ada["tally"]["says"] == "1 no"
    assert ada["dissents"] == [{"person": "pol", "words": "not met", "entry": 6}]
    assert shape()["children"][1]["decision"] is None


def test_every_state_of_a_view_comes_from_the_rules() -> None:
    # Social care and the police are two agencies; three are needed.
    states = shape(PeopleArrived(("sw",)), *EVENTS)["children"][0]["states"]
    told = {one["person"]: (one["state"], one["inquorate"]) for one in states}
    assert told["pol"] == ("given", True)
    assert (told["sw"][0], told["hv"][0]) == ("not asked", "not present")


def test_attendance_and_points_are_there() -> None:
    found = shape()
    assert found["attendance"][0]["present"] == [
        {"start": "2026-03-31T09:01:00+00:00", "end": None, "dropped": False}
    ]
    (point,) = found["points"]
    assert (point["source"], point["text"], point["entry"]) == ("pol", "seen", 3)


def test_documents_are_trees() -> None:
    (paper,) = shape()["documents"]
    assert (paper["title"], paper["status"], paper["language"]) == ("Minutes", "DRAFT", "en-GB")
    assert {block["type"] for block in paper["blocks"]} == {
        *("heading", "paragraph", "minute", "bullets", "table")
    }


def test_the_same_conference_gives_the_same_json() -> None:
    conference = played(*EVENTS)
    assert to_json(conference) == to_json(replace(conference))


def test_what_was_signed_corrected_and_sent_is_there_for_a_register() -> None:
    on = date(2026, 3, 31)
    found = shape(
        PointNoted("weight fell", "hv", claim=Claim.OPINION),
        ConferenceClosed(),
        PapersSigned("chair", on, (Paper.MINUTES,)),
        PaperSent(Paper.MINUTES, ("mum",), on, "hand"),
        PaperReceived(Paper.MINUTES, "mum", on),
        CorrectionAsked("mum", "it rose", 2),
        CorrectionAnswered(7, False, "it fell"),
    )
    assert found["points"][0]["claim"] == "opinion"
    assert found["versions"][0]["number"] == "1.0"
    assert found["sent"] == [
        {
            "entry": 5,
            "paper": "minutes",
            "reader": "mum",
            "on": "2026-03-31",
            "route": "hand",
            "version": "1.0",
            "received": "2026-03-31",
        }
    ]
    assert found["corrections"][0]["accepted"] is False
    assert found["reader_dates"] == []
