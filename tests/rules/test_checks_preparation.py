"""Checks on how the family was made ready: each state, and that nothing answered is asked."""

from dataclasses import fields, replace
from typing import Any

import pytest

from cptui.domain.case import CaseFile
from cptui.domain.events import Answer
from cptui.domain.people import Child, Companion, FamilyMember, Kind, Relation
from cptui.domain.preparation import Preparation
from cptui.domain.state import CheckReply
from cptui.rules.checks import Check, CheckState, checks
from tests.family import AGENDA, CHILDREN, FAMILY, case
from tests.rules.practice import holidays, profile

MUM = replace(FAMILY[0], relations=tuple(Relation(c.code, "mother", True) for c in CHILDREN))
DAD = FAMILY[1]
NAMED = {
    "met_chair": "chair-met",
    "time_to_read": "time-to-read",
    "format_explained": "format",
    "helped_by": "prepared",
    "getting_there": "getting-there",
    "child_care": "child-care",
    "culture": "culture",
}
"""The check that each part of a preparation answers."""


def found(one: CaseFile, name: str = "england", **replies: CheckReply) -> dict[str, Check]:
    """Return the checks by id; a reply's name has _ for -."""
    answered = {key.replace("_", "-"): reply for key, reply in replies.items()}
    every = checks(one, profile(name), holidays(name), answered, AGENDA)
    return {check.id: check for check in every}


def with_family(*family: FamilyMember, children: tuple[Child, ...] = CHILDREN) -> CaseFile:
    """Return the family's case with these members of it."""
    return replace(case(), family=family, children=children)


def done(what: str, value: Any = "done on Monday") -> Preparation:
    """Return a preparation of which only this was done."""
    return replace(Preparation(), **{what: value})


@pytest.mark.parametrize(("what", "check"), NAMED.items())
def test_what_was_done_for_every_parent_is_met_and_for_some_is_to_do(what: str, check: str) -> None:
    ready = done(what, True if what in ("time_to_read", "format_explained") else "on Monday")
    mum, dad = replace(MUM, preparation=ready), replace(DAD, preparation=ready)
    assert found(with_family(mum, dad))[check].state is CheckState.MET
    half = found(with_family(mum, DAD))[check]
    assert half.state is CheckState.TO_DO
    assert half.detail.endswith("father not recorded")
    assert half.detail.startswith("mother")
    assert "yes" not in half.detail
    nothing = found(with_family(MUM, DAD))[check]
    assert (nothing.state, nothing.detail) == (CheckState.TO_DO, "not recorded")


def test_every_part_of_a_preparation_answers_a_check() -> None:
    asked = {check.of for check in profile("england").checks if check.how == "prepared"}
    elsewhere = {"needs_arranged", "kept_apart", "brings_nobody"}
    assert asked | elsewhere == {one.name for one in fields(Preparation)}
    assert asked == set(NAMED)


def test_what_was_not_done_is_to_do() -> None:
    mum = replace(MUM, preparation=done("time_to_read", False))
    assert found(with_family(mum))["time-to-read"].state is CheckState.TO_DO


def test_where_no_parent_is_invited_nobody_is_prepared() -> None:
    away = replace(MUM, invited=False)
    assert found(with_family(away))["chair-met"].state is CheckState.NOT_APPLICABLE


def test_a_check_not_met_can_be_waived_with_the_chairs_reason() -> None:
    waived = found(with_family(MUM), chair_met=CheckReply(None, "she asked for no meeting", 2))
    assert waived["chair-met"].state is CheckState.WAIVED
    assert waived["chair-met"].detail == "waived by the chair: she asked for no meeting"
    answered = found(with_family(MUM), chair_met=CheckReply(Answer.NOT_APPLICABLE, "", 2))
    assert answered["chair-met"].state is CheckState.NOT_APPLICABLE


def test_access_needs_are_met_once_something_was_arranged_for_each() -> None:
    mum = replace(MUM, access_needs="large print")
    assert found(with_family(mum))["access"].state is CheckState.TO_DO
    ready = replace(mum, preparation=done("needs_arranged", "printed large"))
    line = found(with_family(ready))["access"]
    assert (line.state, line.detail) == (CheckState.MET, "mother: large print (printed large)")
    dad = replace(DAD, access_needs="a ramp")
    assert found(with_family(ready, dad))["access"].state is CheckState.TO_DO


def test_who_must_not_meet_are_kept_apart_once_it_says_how() -> None:
    mum = replace(MUM, must_not_meet=("dad",))
    assert found(with_family(mum, DAD))["apart"].state is CheckState.TO_DO
    dad = replace(DAD, preparation=done("kept_apart", "joins from another room"))
    line = found(with_family(mum, dad))["apart"]
    assert (line.state, line.detail) == (
        CheckState.MET,
        "father and mother: joins from another room",
    )


def test_whom_a_parent_brings_is_asked_until_it_is_known() -> None:
    asked = found(with_family(MUM))["company"]
    assert asked.state is CheckState.TO_DO
    assert asked.detail.startswith("whom mother will bring is not recorded (family member or")
    alone = replace(MUM, preparation=done("brings_nobody", True))
    assert found(with_family(alone))["company"].detail == "mother: nobody"
    sup = Companion("sup", "Hilde Marram", Kind.SUPPORTER, "mum")
    both = replace(with_family(MUM), companions=(sup, replace(sup, kind=Kind.INTERPRETER)))
    # An interpreter is not company.
    assert found(both)["company"].detail == "mother: Hilde Marram, supporter"


def test_a_solicitor_is_said_not_to_speak_where_the_profile_says_so() -> None:
    sol = Companion("sol", "Anselm Pryor", Kind.SOLICITOR, "mum")
    line = found(replace(with_family(MUM), companions=(sol,)), "suffolk")["company"]
    assert line.detail == "mother: Anselm Pryor, solicitor, not to speak for them"


def test_an_invited_child_is_offered_an_advocate() -> None:
    ada = replace(CHILDREN[0], invited=True)
    alone = replace(MUM, preparation=done("brings_nobody", True))
    asked = found(with_family(alone, children=(ada, *CHILDREN[1:])))["company"]
    assert asked.state is CheckState.TO_DO
    assert "whom Ada will bring" in asked.detail
    offered = replace(ada, advocate_offered=True)
    line = found(with_family(alone, children=(offered, *CHILDREN[1:])))["company"]
    assert (line.state, line.detail) == (
        CheckState.MET,
        "mother: nobody; Ada: offered an advocate",
    )


def test_a_child_who_speaks_another_language_needs_an_interpreter() -> None:
    ada = replace(CHILDREN[0], invited=True, language="Polish")
    line = found(with_family(MUM, children=(ada, *CHILDREN[1:])))["interpreter"]
    assert line.detail == "Ada speaks Polish; nothing recorded"
