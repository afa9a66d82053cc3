"""The return of a nation as a file: England's as shipped, a council's own, and a wrong one."""

from pathlib import Path

import pytest

from cptui.rules.census import FACTS, JUDGEMENTS
from cptui.store.census import load_census
from cptui.store.codec import text_of
from cptui.store.places import shipped_template
from cptui.store.problems import NotValid


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A council's own file of England's return, as ours to begin with."""
    path = tmp_path / "census" / "england.yaml"
    path.parent.mkdir()
    path.write_text(shipped_template("census", "england.yaml").read_text("utf-8"), "utf-8")
    monkeypatch.setenv("CPTUI_TEMPLATES", str(tmp_path))
    return path


def test_every_item_has_its_name_its_number_and_its_group() -> None:
    census = load_census("england")
    assert census is not None
    # As the rules of the return quote them.
    assert {(one.name, one.number) for one in census.items} == {
        ("PersonBirthDate", "N00066"),
        ("ExpectedPersonBirthDate", "N00098"),
        ("Sex", "N00783"),
        ("S47ActualStartDate", "N00148"),
        ("InitialCPCtarget", "N00109"),
        ("DateOfInitialCPC", "N00110"),
        ("ICPCnotRequired", "N00111"),
        ("CPPstartDate", "N00105"),
        ("CPPendDate", "N00115"),
        ("InitialCategoryOfAbuse", "N00113"),
        ("LatestCategoryOfAbuse", "N00114"),
        ("NumberOfPreviousCPP", "N00106"),
        ("CPPreviewDate", "N00116"),
        ("CINPlanStartDate", "N00689"),
        ("CINPlanEndDate", "N00690"),
    }
    assert sorted(one.holds for one in census.items) == sorted(FACTS)
    assert {one.judged_by for one in census.rules} == set(JUDGEMENTS)


def test_other_nations_have_none() -> None:
    assert load_census("scotland") is None


def test_a_council_s_own_file_comes_first(own: Path) -> None:
    own.write_text(own.read_text("utf-8").replace("several: MUL", "several: NEG"), "utf-8")
    census = load_census("england")
    assert census is not None
    assert census.several == "NEG"


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ("holds: target", "holds: child", "“holds”"),
        ("judged_by: both_plans_open", "judged_by: nobody", "“judged_by”"),
        ("starts_month: 4", "starts_month: 13", "“starts_month”"),
        ("since: 2024-04-01", "since: spring", "“since”"),
        ("title: Children", "titel: Children", "“titel”"),
    ],
)
def test_what_is_wrong_with_it_is_said_with_its_line(
    own: Path, right: str, wrong: str, says: str
) -> None:
    lines = own.read_text("utf-8").replace(right, wrong)
    own.write_text(lines, "utf-8")
    with pytest.raises(NotValid) as refused:
        load_census("england")
    number = 1 + next(at for at, line in enumerate(lines.splitlines()) if wrong in line)
    found = [one for one in refused.value.problems if says in one.what]
    assert found
    assert number in {one.line for one in found}


def test_it_goes_into_the_record_as_it_was_on_the_day() -> None:
    assert '"N00105"' in text_of(load_census("england"))
