"""Two children of one name are told apart wherever either is named."""

from dataclasses import replace

from cptui.domain.events import CaseAmended, FactChanged
from cptui.domain.namesakes import told_apart
from cptui.domain.people import Child
from tests.family import CHILDREN, PROFILE, case, played


def test_the_surname_tells_namesakes_apart_and_else_the_code() -> None:
    children = told_apart(
        (
            Child("a", "Ann", "Vrellick"),
            Child("b", "Annabel", "Oakhanger", known_as="Ann"),
            Child("t1", "Baby", "Quennel"),
            Child("t2", "Baby", "Quennel"),
            Child("c", "Cy", "Vrellick"),
        )
    )
    assert [one.name for one in children] == [
        *("Ann (Vrellick)", "Ann (Oakhanger)", "Baby (t1)", "Baby (t2)", "Cy"),
    ]
    assert [one.full_name for one in children] == [
        *("Ann Vrellick", "Annabel Oakhanger (known as Ann)"),
        *("Baby Quennel (t1)", "Baby Quennel (t2)", "Cy Vrellick"),
    ]


def test_a_twin_that_is_given_a_name_needs_nothing_more() -> None:
    twins = told_apart((Child("t1", "Baby", "Quennel"), Child("t2", "Baby", "Quennel")))
    amended = CaseAmended(replace(case(), children=(*CHILDREN, *twins)), PROFILE, "children")
    named = played(amended, FactChanged("t2", "forename", "Linnea"))
    assert [one.name for one in named.case.children] == ["Ada", "Ben", "Cy", "Baby", "Linnea"]
