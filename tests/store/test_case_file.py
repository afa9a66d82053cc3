"""A whole case file, read into the case."""

from datetime import date, time
from pathlib import Path

import pytest

from cptui.domain.case import CaseFile, ConferenceKind, LastPlanLine, OwnItem, StrategyDiscussion
from cptui.domain.people import CurrentPlan, Kind, Relation, Shared
from cptui.store.case_file import case_from, load_case
from cptui.store.places import sample_cases
from cptui.store.yaml_events import parse_yaml
from tests.store.malformed import BASE

FULL = Path(__file__).parent / "data" / "full_case.yaml"


@pytest.fixture(scope="module")
def case() -> CaseFile:
    return load_case(FULL)


def test_the_meeting_is_as_written(case: CaseFile) -> None:
    assert (case.reference, case.kind) == ("TST-2026-014", ConferenceKind.INITIAL)
    assert (case.on, case.start, case.mode) == (date(2026, 3, 31), time(10), "both")
    assert case.fictional
    assert case.strategy_discussions == (
        StrategyDiscussion(date(2026, 3, 6)),
        StrategyDiscussion(date(2026, 3, 10), initiated_section_47=True),
    )
    assert case.section_47 is not None
    assert case.section_47.spoken_to == ("mum", "ada", "ben", "sch", "Dr Q Imrie")
    assert case.agenda_items[0] == OwnItem("Welcome", 10, "welcome")


def test_the_children_are_as_written(case: CaseFile) -> None:
    ada, ben, baby = case.children
    assert ada.plan == CurrentPlan(date(2025, 6, 10), ("neglect",), ("neglect", "emotional"))
    assert ada.views is not None
    assert ada.views.text.splitlines()[0] == '"I like it at Nan\'s."'
    assert (ada.invited, ben.invited, baby.invited) == (False, True, None)
    assert ben.full_name == "Benedikt No (known as Ben)"
    assert (baby.code, baby.forename, baby.born, baby.due) == (
        "baby",
        "Baby",
        None,
        date(2026, 6, 30),
    )


def test_a_relation_to_all_children_is_one_to_each(case: CaseFile) -> None:
    mum, dad, _ = case.family
    assert mum.relations == tuple(
        Relation(code, "mother", parental_responsibility=True) for code in ("ada", "ben", "baby")
    )
    assert dad.relations[-1] == Relation("ben", "step-father", parental_responsibility=False)


def test_everybody_has_a_code_given_or_made(case: CaseFile) -> None:
    assert list(case.people()) == [
        *("chair", "min", "sw", "hv", "gp", "sn", "sch"),
        *("mum", "dad", "gm", "ada", "ben", "baby"),
        *("adv", "sup", "sol", "int", "adv2"),
    ]


def test_those_who_come_with_somebody_stand_beside_them(case: CaseFile) -> None:
    people = case.people()
    assert (people["adv"].beside, people["adv"].role) == ("ada", "advocate of Ada")
    assert (people["adv2"].beside, people["sup"].beside) == ("dad", "mum")
    assert people["int"].kind is Kind.INTERPRETER
    assert people["int"].name == "Interpreter (Polish)"


def test_papers_are_as_written(case: CaseFile) -> None:
    first, second = case.reports
    assert first.shared == (
        Shared("mum", date(2026, 3, 26), "by hand", "Polish"),
        Shared("dad", None),
    )
    assert second.title == "Report of the health visitor"
    assert case.protected_addresses[0].hidden_from == ("dad",)
    assert case.last_plan == (
        LastPlanLine(
            "Ada is at a healthy weight",
            "weigh Ada",
            ("hv",),
            "every two weeks",
            ("ada",),
            date(2025, 6, 10),
        ),
    )


def _codes(text: str) -> list[str]:
    return list(case_from(parse_yaml(text, "f"), "f").people())


def _professionals(*roles: str) -> str:
    return "".join(f"  - {{name: N{n}, role: {r}, agency: other}}\n" for n, r in enumerate(roles))


def _base(**sections: str) -> str:
    kept = BASE[: BASE.index("family:")]
    return kept + "".join(f"{name}:\n{text}" for name, text in sections.items())


def test_codes_come_from_roles_and_a_second_one_gets_a_number() -> None:
    roles = (
        *("Health Visitor", "health visitor", "Allocated social worker", "School nurse"),
        *("Deputy head teacher", "police constable", "Portage home visitor", "chef", "midwife"),
    )
    assert _codes(_base(professionals=_professionals(*roles)))[2:-1] == [
        *("hv", "hv2", "sw", "sn", "sch", "pol", "phv", "chef", "mw"),
    ]


def test_a_made_code_gives_way_to_a_given_one_even_later_in_the_file() -> None:
    text = _base(
        professionals="  - {name: A, role: health visitor, agency: other}\n"
        "  - {name: B, role: nurse, agency: other, code: hv}\n"
    )
    assert _codes(text)[2:-1] == ["hv2", "hv"]


def test_codes_of_the_family_come_from_relations() -> None:
    whats = ("mother", "father", "Step-father", "maternal grandmother", "mother's partner", "nan")
    family = "".join(f"  - {{name: N, relations: [{{what: {what}}}]}}\n" for what in whats)
    assert _codes(_base(family=family + "  - {name: N}\n"))[2:-1] == [
        *("mum", "dad", "stepdad", "mgm", "ptr", "nan", "family"),
    ]


@pytest.mark.parametrize(
    ("name", "code"),
    [("Ada", "ada"), ("Zoë Mae", "zoe-mae"), ("D'Arcy", "darcy"), ("All", "all2"),
     ("Łucja", "ucja"), ("Мария", "child"), ("7even", "child"), ("Chair", "chair2"),
     ("X" * 40, "x" * 20)],
)  # fmt: skip
def test_a_childs_code_comes_from_the_name_used(name: str, code: str) -> None:
    assert _codes(BASE.replace("known_as: Ada", f"known_as: {name}"))[-1] == code


def test_a_reference_may_be_written_in_capitals() -> None:
    assert case_from(parse_yaml(BASE.replace("by: sw", "by: SW"), "f"), "f").reports[0].by == "sw"


@pytest.mark.parametrize(
    "folder", sorted(path.name for path in sample_cases().iterdir() if path.is_dir())
)
def test_every_sample_case_loads(folder: str) -> None:
    assert load_case(sample_cases() / folder / "case.yaml").fictional
