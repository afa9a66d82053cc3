"""What each founding document states, exactly, in its profile; where it is silent, England."""

from typing import Any

import pytest

from cptui.store.profiles import load_profile

TEN = (10, "working_days", "held")
THREE_MONTHS = (3, "months", "held")
SIX_MONTHS = (6, "months", "last_review")
LIMITS: dict[str, dict[str, tuple[int | None, str, str]]] = {
    "isle-of-wight": {"child_in_need_end": THREE_MONTHS},
    "isle-of-wight-older": {},
    "warwickshire": {
        "initial_conference": (15, "working_days", "last_strategy"),
        "core_group_first": TEN,
        "core_group_suggested": (10, "days", "held"),
        "core_group_repeat": (1, "months", "core_group"),
        "review_first": THREE_MONTHS,
        "review_later": SIX_MONTHS,
    },
    "bromleys": {"core_group_first": TEN, "review_first": THREE_MONTHS, "review_later": SIX_MONTHS},
    "suffolk": {
        "core_group_first": TEN,
        "review_first": THREE_MONTHS,
        "review_later": SIX_MONTHS,
        "complaint": (28, "days", "minutes_received"),
    },
}
SETTINGS: dict[str, dict[str, Any]] = {
    "isle-of-wight": {
        "child_invite_age": 10,
        "child_invite_comparator": "around",
        "no_plan_outcome": "cin",
        "absent_parent_route": ("by speaking to the chair",),
        "supporters": ("family member", "friend", "other person"),
    },
    "isle-of-wight-older": {
        "child_invite_age": None,
        "child_invite_comparator": None,
        "minute_taker_separate": True,
        "supporters": ("family member", "friend", "other person of choice"),
    },
    "warwickshire": {
        "no_plan_outcome": "ask",
        "parent_attendance": "whole meeting",
        "planned_minutes_least": 120,
        "planned_minutes_most": 180,
        "end_routes": ("review",),
    },
    "bromleys": {"decision_rule": "unanimous"},
    "suffolk": {
        "child_invite_age": 12,
        "child_invite_comparator": "over",
        "no_plan_outcome": "ask",
        "absent_parent_route": ("in writing", "through an advocate", "through the social worker"),
        "supporters": ("someone you know", "solicitor"),
        "solicitor_may_speak": False,
        "legal_adviser_gives_view": False,
        "minute_taker_separate": True,
    },
}
LABELS = {
    "isle-of-wight": {
        "chair": "independent chair",
        "service": "Independent Reviewing and Child Protection Conference Service",
    },
    "isle-of-wight-older": {"chair": "independent chair"},
    "warwickshire": {
        "chair": "independent reviewing officer",
        "lead": "keyworker",
        "strategy": "strategy meeting",
    },
    "bromleys": {
        "lead": "lead practitioner",
        "initial": "initial child protection conference",
        "review": "review child protection conference",
    },
    "suffolk": {
        "chair": "chairperson",
        "lead": "social worker",
        "minute_taker": "minute taker",
        "service": "Children and Young People's Services",
    },
}
UNCLEAR = {"decision_rule", "usually_invited"}
"""Stated by most of the documents, and looked at by tests of their own."""


@pytest.mark.parametrize("name", LIMITS)
def test_the_limits_of_its_own_are_those_and_no_others(name: str) -> None:
    own = {k: v for k, v in load_profile(name).limits.items() if v.layer == name}
    assert {k: (v.n, v.unit, v.start) for k, v in own.items()} == LIMITS[name]


@pytest.mark.parametrize("name", SETTINGS)
def test_the_settings_of_its_own_are_those_and_no_others(name: str) -> None:
    own = {k: v.value for k, v in load_profile(name).settings.items() if v.layer == name}
    expected = SETTINGS[name]
    assert {k: v for k, v in own.items() if k in expected or k not in UNCLEAR} == expected


@pytest.mark.parametrize("name", LABELS)
def test_the_words_of_its_own_are_those_and_no_others(name: str) -> None:
    profile = load_profile(name)
    own = {
        key.removeprefix("labels."): profile.labels[key.removeprefix("labels.")]
        for key, origin in profile.origins.items()
        if key.startswith("labels.") and origin.layer == name
    }
    assert own == LABELS[name]


@pytest.mark.parametrize("name", LIMITS)
def test_none_states_a_quorum_so_all_have_englands(name: str) -> None:
    assert load_profile(name).quorum.layer == "england"


def test_who_is_usually_invited_is_as_each_document_lists_it() -> None:
    """N17 has eleven lines: ten here, and "any other agency", which any code is. O12 has six,
    W3 five statutory ones, B1 four with the local authority, S5 four."""
    many = {name: load_profile(name).setting("usually_invited") for name in LIMITS}
    assert {name: len(v) for name, v in many.items() if isinstance(v, tuple)} == {
        "isle-of-wight": 10,
        "isle-of-wight-older": 6,
        "warwickshire": 5,
        "bromleys": 4,
        "suffolk": 4,
    }
    assert load_profile("england").setting("usually_invited") is None


@pytest.mark.parametrize("name", [name for name in LIMITS if name != "bromleys"])
def test_only_bromleys_speaks_of_all_agreeing(name: str) -> None:
    assert load_profile(name).setting("decision_rule") == "chair_decides"


@pytest.mark.parametrize("name", LIMITS)
def test_no_profile_holds_a_telephone_number_or_an_address(name: str) -> None:
    """W40, B19, S35: numbers and people of the documents are old, and left out."""
    contacts = " ".join(load_profile(name).contacts.values())
    assert not [sign for sign in contacts if sign.isdigit() and sign != "7"]
    assert "@" not in contacts
