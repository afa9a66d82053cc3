"""Lines of checks, attendance, agenda, plan and close."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cptui.actions.refusal import Refused
from cptui.capture.newcomers import made_code
from cptui.capture.reading import Prompt, Shell
from cptui.domain.events import (
    Answer,
    ClosedSessionBegan,
    CoreGroupSet,
    Meeting,
    PersonExcluded,
    Progress,
    Rhythm,
)
from cptui.domain.people import Kind, Person
from tests.capture.reading_family import (
    HV,
    closed_from,
    conference,
    meaning,
    question,
    read,
    told,
)

APRIL_TEN = datetime(2026, 4, 10, 9, 0, tzinfo=UTC)
"""10:00 British Summer Time."""
FOUR_WEEKLY = Rhythm(4, "weeks")
READ: list[tuple[str, str, dict[str, object]]] = [
    ("/check crit not no copies", "answer_check", {"answer": Answer.NOT_MET, "note": "no copies"}),
    ("/check criteria na", "answer_check", {"check": "criteria", "answer": Answer.NOT_APPLICABLE}),
    ("/waive criteria: no room: x", "waive_check", {"reason": "no room: x"}),
    ("/in sw, hv mum remote", "arrive", {"people": ("sw", "hv", "mum"), "remote": True}),
    ("/in police", "arrive", {"people": ("pol",), "remote": False}),
    ("/out pol", "leave", {"people": ("pol",), "dropped": False}),
    ("/also hv midwife", "count_also", {"person": "hv", "agency": "midwifery"}),
    ("/apologies gp", "give_apologies", {"person": "gp", "views": ""}),
    ("/closed: legal advice", "begin_closed_session", {"kept_out": ()}),
    ("/closed from all: legal advice", "begin_closed_session", {"kept_out": ()}),
    ("/closed from mum dad: x", "begin_closed_session", {"kept_out": ("mum", "dad")}),
    ("/extend -5", "extend_item", {"minutes": -5}),
    ("/break 10 minutes", "begin_break", {"minutes": 10}),
    ("/next", "next_item", {"seen_item": 1}),
    ("/read conf", "read_statement", {"statement": "confidentiality"}),
    ("/change cy known as: Cyp", "change_fact", {"field": "known as", "value": "Cyp"}),
    ("/outcome in school every day", "add_outcome", {"children": ()}),
    ("/outcome all in school", "add_outcome", {"children": (), "text": "in school"}),
    ("/outcome ada,cy at a weight", "add_outcome", {"children": ("ada", "cy")}),
    ("/was 1 no longer: moved", "review_last_line", {"progress": Progress.NO_LONGER, "line": 1}),
    ("/was 1 not done", "review_last_line", {"progress": Progress.NOT_DONE, "evidence": ""}),
    ("/lead ada,cy sw", "name_lead", {"children": ("ada", "cy"), "person": "sw"}),
    ("/lead sw all", "name_lead", {"children": ("ada", "ben", "cy"), "person": "sw"}),
    ("/lead sw", "name_lead", {"children": ("ada", "ben", "cy")}),
    ("/core +sw +hv", "set_core_group", {"members": ("sw", "hv"), "start": None, "venue": None}),
    ("/core +sw fri 10 apr 10am Elm House", "set_core_group", {"start": APRIL_TEN}),
    ("/core +sw 10/4 10:00 Elm House", "set_core_group", {"venue": "Elm House"}),
    ("/core +sw 10/4 10:00 Elm House every 4 weeks", "set_core_group", {"every": FOUR_WEEKLY}),
    ("/core +sw 10/4 10:00 Elm House, every 4 weeks", "set_core_group", {"venue": "Elm House"}),
    ("/core +sw 10/4 10:00 Every Child Centre", "set_core_group", {"every": None}),
    ("/core +sw 10/4 10:00 Every Child Centre", "set_core_group", {"venue": "Every Child Centre"}),
    ("/core +sw six-weekly", "set_core_group", {"every": Rhythm(6, "weeks"), "start": None}),
    ("/core +sw every month", "set_core_group", {"every": Rhythm(1, "months")}),
    ("/core +sw every other week", "set_core_group", {"every": Rhythm(2, "weeks")}),
    ("/core +sw fortnightly", "set_core_group", {"every": Rhythm(2, "weeks")}),
    ("/tobefixed core group sw by 3 apr", "leave_date_open", {"meeting": Meeting.CORE_GROUP}),
    ("/tobefixed review sw by fri", "leave_date_open", {"by": date(2026, 4, 3), "who": "sw"}),
    ("/interim no contact: at all", "note_interim_plan", {"text": "no contact: at all"}),
    ("/leaving mum", "leave_first", {"person": "mum"}),
    ("/tell dad sw", "arrange_telling", {"by": None}),
    ("/tell dad sw by fri 12:00", "arrange_telling", {"by": datetime(2026, 4, 3, 11, tzinfo=UTC)}),
    ("/tell dad sw by fri", "arrange_telling", {"by": datetime(2026, 4, 3, 22, 59, tzinfo=UTC)}),
    ("/leaflet mum dad", "explain_complaints", {"people": ("mum", "dad")}),
    ("/agree mum sharing no", "answer_sharing", {"agrees": False}),
]


@pytest.mark.parametrize(("line", "action", "arguments"), READ, ids=[one[0] for one in READ])
def test_a_command(line: str, action: str, arguments: dict[str, object]) -> None:
    found = meaning(line)
    assert found.action.__name__ == action
    assert {key: found.arguments[key] for key in arguments} == arguments


REFUSED = [
    ("/exclude dad", "Say on what ground"),
    ("/closed from dad", "Say on what ground"),
    ("/start now", "“now” is more than this takes. /start"),
    ("/extend soon", "Say by how many minutes"),
    ("/review 10 apr", "Say the time too"),
    ("/review soon", "Say the date"),
    ("/core", "Say who is in the core group"),
    ("/tobefixed review sw", "Say by when"),
    ("/tobefixed party sw by fri", "Say core or review"),
    ("/tell dad sw by whenever", "“whenever” is no time or date"),
    ("/agree mum maybe", "sharing yes or sharing no"),
    ("/adjourn 2026-09-04 10:00", "Say why"),
    ("/was 3 perhaps", "Say done, partly"),
    ("/clock", "Say the time"),
    ('/in "Jo Marsh"', "Say in what role"),
]


@pytest.mark.parametrize(("line", "words"), REFUSED, ids=[line for line, _ in REFUSED])
def test_a_line_that_lacks_something_says_what(line: str, words: str) -> None:
    with pytest.raises(Refused, match=words):
        read(line)


NEWCOMERS: list[tuple[str, Person]] = [
    (
        '/in "Jo Marsh" school nurse for hv remote',
        Person(
            "mar", "Jo Marsh", "school nurse", Kind.PROFESSIONAL, "health_visiting", deputy_for="hv"
        ),
    ),
    (
        "/in “Jo Marsh” school nurse from school for hv",
        Person("mar", "Jo Marsh", "school nurse", Kind.PROFESSIONAL, "school", deputy_for="hv"),
    ),
    (
        '/in msh "Jo Marsh" school nurse from school',
        Person("msh", "Jo Marsh", "school nurse", Kind.PROFESSIONAL, "school"),
    ),
    (
        '/in "Ona Vesterby" friend for mum',
        Person(
            "ves", "Ona Vesterby", "friend", Kind.SUPPORTER, children=("ada", "cy"), beside="mum"
        ),
    ),
    (
        '/in "Ona Vesterby" interpreter with gm',
        Person(
            "ves", "Ona Vesterby", "interpreter", Kind.INTERPRETER, children=("ada",), beside="gm"
        ),
    ),
    (
        '/in "Ona Vesterby" maternal aunt',
        Person("ves", "Ona Vesterby", "maternal aunt", Kind.FAMILY),
    ),
]


@pytest.mark.parametrize(("line", "person"), NEWCOMERS, ids=[one[0] for one in NEWCOMERS])
def test_a_newcomer(line: str, person: Person) -> None:
    found = meaning(line)
    assert found.arguments["person"] == person
    assert found.decide(conference())


def test_a_newcomers_agency_is_asked_where_nothing_says_it() -> None:
    asked = question('/in "Jo Marsh" drugs worker')
    found = asked.answer("health")
    assert found.arguments["person"].agency == "health"  # type: ignore[union-attr]
    found = asked.answer("none")
    assert found.arguments["person"].agency is None  # type: ignore[union-attr]


def test_a_made_code_is_free_and_no_word_of_the_grammar() -> None:
    assert made_code("Jo Marsh", {"mar"}) == "mar2"
    assert made_code("Kit Allen", set()) == "all2"
    assert made_code("Łuk Żyd", set()) == "zyd"
    assert made_code("李", set()) == "gue"


def test_open_all_leaves_out_whom_the_chair_excluded_by_name() -> None:
    shut = (PersonExcluded("dad", "threats"), ClosedSessionBegan(("mum", "dad"), "made up"))
    at = conference(*shut)
    assert meaning("/open all", at=at).arguments == {"returned": ("mum",)}
    with pytest.raises(Refused, match="/back dad"):
        meaning("/open mum dad", at=at).decide(at)


def test_open_alone_asks_who_came_back() -> None:
    at = closed_from("mum", "dad")
    asked = question("/open", at=at)
    assert [choice.key for choice in asked.choices] == ["all", "mum", "dad", "none"]
    assert asked.answer("all").arguments["returned"] == ("mum", "dad")  # type: ignore[union-attr]
    assert asked.answer("dad").arguments["returned"] == ("dad",)  # type: ignore[union-attr]


def test_several_who_came_back_are_named_in_one_answer() -> None:
    at = closed_from("mum", "dad", "adv")
    found = question("/open", at=at).answer("mum adv")
    assert found.arguments["returned"] == ("mum", "adv")  # type: ignore[union-attr]


def test_the_core_group_is_added_to_and_taken_from() -> None:
    at = conference(CoreGroupSet(("sw", "hv"), APRIL_TEN, "Elm House"))
    found = meaning("/core +mum -hv", at=at)
    assert found.arguments["members"] == ("sw", "mum")
    found = meaning("/core 14 apr 14:00", at=at)
    assert found.arguments["members"] == ("sw", "hv")
    found = meaning("/core every 6 weeks", at=at)
    assert found.arguments["members"] == ("sw", "hv")
    assert (found.arguments["start"], found.arguments["every"]) == (None, Rhythm(6, "weeks"))


def test_a_new_item_clears_the_speaker_but_not_the_children() -> None:
    held = replace(HV, children=("ada",))
    assert meaning("/next", held).prompt == Prompt(children=("ada",))


def test_the_clock_is_set_in_a_rehearsal_only() -> None:
    assert read("/clock 10:45") == Shell("clock", datetime(2026, 3, 31, 9, 45, tzinfo=UTC))
    later = Shell("clock", datetime(2026, 9, 4, 9, 0, tzinfo=UTC))
    assert read("/clock 2026-09-04 10:00") == later
    with pytest.raises(Refused, match="rehearsal only"):
        read("/clock 10:45", at=conference(rehearsal=False))


def test_status_says_item_room_and_what_is_to_do() -> None:
    lines = told("/status").lines
    # Item 1 of 5 minutes began at 10:03 and it is 10:40: 37 minutes, 32 over.
    assert lines[0].startswith("Item 1, Welcome: 32:00 over of 5:00.")
    assert any(line.startswith("In the room 7") for line in lines)
    assert "  Ada: no decision (F4)" in lines


def test_find_shows_the_points_that_say_it() -> None:
    assert read("/find two visits") == Shell("find", words="two visits")


def test_checks_lists_each_with_the_id_that_answers_it() -> None:
    lines = told("/checks").lines
    assert any("criteria: Criteria at the table" in line for line in lines)


def test_names_and_roles_of_several_words_count_where_they_are_whole() -> None:
    assert meaning("/out sw, health visitor mum").arguments["people"] == ("sw", "hv", "mum")
    assert meaning("/out Runa Brannock pol").arguments["people"] == ("hv", "pol")
    assert meaning("/view health visitor ada no").arguments["person"] == "hv"
    assert meaning("/tell Dorin Oakhanger social worker").arguments["teller"] == "sw"
