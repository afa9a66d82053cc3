"""The agendas that ship, and the one a case is held by."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from cptui.domain.case import CaseFile, ConferenceKind, Officer, OwnItem
from cptui.domain.people import Child
from cptui.domain.profile import Profile, QuorumRule
from cptui.store import places
from cptui.store.agendas import agenda_for, agenda_names, load_agenda
from cptui.store.problems import NotValid

CASE = CaseFile(
    reference="CP-2026-0001",
    kind=ConferenceKind.INITIAL,
    profile="anywhere",
    on=date(2026, 3, 31),
    start=time(10, 0),
    venue="Room 1",
    mode="in person",
    chair=Officer("chair", "Ebele Okonjo", "independent chair"),
    children=(Child("ada", "Ada", "Oakley"),),
)
PROFILE = Profile(
    name="anywhere",
    title="Anywhere",
    nation="england",
    zone="Europe/London",
    layers=("anywhere",),
    source="a test",
    effective=None,
    limits={},
    settings={},
    quorum=QuorumRule((), None, "a test", "anywhere"),
    agencies={},
    categories=(),
    labels={},
    statements=(),
    checks=(),
    agendas={"initial": "signs-of-safety"},
)
TEMPLATE = """\
version: 1
title: Ours
source: our own
minutes_source: our own
tags: []
items:
  - {id: welcome, title: Welcome, minutes: 5, stage: welcome}
"""


@pytest.fixture
def own_folder(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "agendas").mkdir()
    places.use_templates(tmp_path)
    yield tmp_path / "agendas"
    places.use_templates(None)


def test_six_agendas_ship() -> None:
    assert set(agenda_names()) >= {
        "standard",
        "signs-of-safety",
        "strengthening-families",
        "review",
        "pre-birth",
        "transfer-in",
    }


@pytest.mark.parametrize("name", agenda_names())
def test_each_agenda_says_where_it_and_its_minutes_come_from(name: str) -> None:
    agenda = load_agenda(name)
    assert "cptui's own default" in agenda.source
    assert len(agenda.source) > len("The minutes of each item are cptui's own default.") * 2


@pytest.mark.parametrize("name", ["standard", "signs-of-safety", "strengthening-families"])
def test_an_initial_conference_is_planned_for_two_to_three_hours(name: str) -> None:
    assert 120 <= load_agenda(name).minutes <= 180


@pytest.mark.parametrize("name", agenda_names())
def test_each_agenda_begins_with_the_welcome_and_ends_with_the_dates(name: str) -> None:
    stages = [item.stage for item in load_agenda(name).items]
    assert stages[0] == "welcome"
    assert stages[-1] == "dates"
    assert {"views", "plan", "worries", "strengths", "family_views"} <= set(stages)


def test_the_plan_comes_before_the_decision_in_strengthening_families_only() -> None:
    for name in agenda_names():
        stages = [item.stage for item in load_agenda(name).items]
        before = stages.index("plan") < stages.index("views")
        assert before == (name == "strengthening-families"), name


def test_an_unborn_childs_views_are_not_an_item() -> None:
    assert "child_views" not in [item.stage for item in load_agenda("pre-birth").items]


def test_the_scale_is_asked_where_the_model_asks_it() -> None:
    asked = {name for name in agenda_names() if load_agenda(name).scaling}
    assert asked == {"signs-of-safety"}


def test_an_unknown_agenda_suggests_the_nearest() -> None:
    with pytest.raises(NotValid) as raised:
        load_agenda("standrad")
    assert "standard" in str(raised.value.problems[0])


def test_every_fault_of_a_template_is_said_with_its_line(own_folder: Path) -> None:
    wrong = TEMPLATE.replace("minutes: 5", "minutes: five").replace("title: Ours", "titel: Ours")
    (own_folder / "ours.yaml").write_text(wrong, encoding="utf-8")
    with pytest.raises(NotValid) as raised:
        load_agenda("ours")
    said = {(one.line, one.what) for one in raised.value.problems}
    assert (2, "“titel” is not a key here.") in said
    assert (7, "“minutes” is a whole number.") in said
    assert any("“title” is missing" in what for _, what in said)


def test_an_id_used_twice_is_refused(own_folder: Path) -> None:
    item = "  - {id: welcome, title: Again, minutes: 5, stage: other}\n"
    (own_folder / "ours.yaml").write_text(TEMPLATE + item, encoding="utf-8")
    with pytest.raises(NotValid) as raised:
        load_agenda("ours")
    assert "the id welcome is used twice" in str(raised.value.problems[0])


def test_a_councils_own_agenda_stands_before_ours(own_folder: Path) -> None:
    (own_folder / "standard.yaml").write_text(TEMPLATE, encoding="utf-8")
    assert load_agenda("standard").title == "Ours"


def test_the_case_file_names_its_agenda_before_the_profile_does() -> None:
    assert agenda_for(CASE, PROFILE).name == "signs-of-safety"
    assert agenda_for(replace(CASE, agenda="standard"), PROFILE).name == "standard"


def test_a_kind_the_profile_says_nothing_of_has_the_agenda_called_like_it() -> None:
    review = replace(CASE, kind=ConferenceKind.REVIEW)
    assert agenda_for(review, PROFILE).name == "review"
    assert agenda_for(CASE, replace(PROFILE, agendas={})).name == "standard"


def test_items_of_the_case_file_stand_in_place_of_the_templates() -> None:
    own = (OwnItem("Welcome", 5), OwnItem("What next", 20, "plan"), OwnItem("Anything else", 5))
    agenda = agenda_for(replace(CASE, agenda_items=own), PROFILE)
    assert [(one.title, one.minutes, one.stage) for one in agenda.items] == [
        ("Welcome", 5, "welcome"),
        ("What next", 20, "plan"),
        ("Anything else", 5, "other"),
    ]
    assert agenda.tags == load_agenda("signs-of-safety").tags
