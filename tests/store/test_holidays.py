"""The bank-holiday tables against the package they are made from."""

from pathlib import Path

import pytest

from cptui.store.places import use_templates
from cptui.store.problems import NotValid
from cptui.store.profiles import load_holidays
from tests.holidays_tables import NATIONS, PUBLISHED_TO, weekdays_off


@pytest.mark.parametrize("nation", NATIONS)
def test_every_bank_holiday_is_that_of_the_holidays_package(nation: str) -> None:
    found = load_holidays(nation)
    assert {one.on: one.name for one in found.days} == weekdays_off(nation)
    assert found.published_to == PUBLISHED_TO


def test_a_nation_that_has_no_table_is_refused_with_those_there_are() -> None:
    with pytest.raises(NotValid) as wrong:
        load_holidays("scotlnd")
    assert "scotland" in str(wrong.value.problems[0])


def test_a_councils_closures_and_school_holidays_are_added(tmp_path: Path) -> None:
    own = tmp_path / "holidays"
    own.mkdir()
    (own / "local.yaml").write_text(
        "version: 1\n"
        "closures:\n  - {on: 29/12/2026, name: offices closed}\n"
        "school_holidays:\n  - {first: 2026-10-26, last: 2026-10-30, name: half term}\n"
    )
    use_templates(tmp_path)
    try:
        found = load_holidays("england")
    finally:
        use_templates(None)
    assert [one.name for one in found.closures] == ["offices closed"]
    assert [one.name for one in found.school_holidays] == ["half term"]


def test_a_calendar_that_is_wrong_says_where(tmp_path: Path) -> None:
    own = tmp_path / "holidays"
    own.mkdir()
    (own / "local.yaml").write_text("version: 1\nclosures:\n  - {on: 31/2/2026, name: closed}\n")
    use_templates(tmp_path)
    try:
        with pytest.raises(NotValid) as wrong:
            load_holidays("england")
    finally:
        use_templates(None)
    assert wrong.value.problems[0].line == 3
