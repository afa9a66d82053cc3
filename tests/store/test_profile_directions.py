"""A limit written the wrong way round is reported with its line, since its date would be wrong."""

from pathlib import Path

import pytest

from cptui.store.problems import NotValid
from cptui.store.profiles import check_profile

HEAD = "version: 1\nover: england\ntitle: Brindleshire\nsource: handbook\nlimits:\n"


def mistakes(folder: Path, line: str) -> list[tuple[int | None, str, str]]:
    """Return line, what and mend of every problem of a profile with this limit."""
    file = folder / "brindleshire.yaml"
    file.write_text(f"{HEAD}  {line}\n", "utf-8")
    try:
        check_profile(file)
    except NotValid as wrong:
        return [(one.line, one.what, one.mend) for one in wrong.problems]
    return []


@pytest.mark.parametrize(
    ("line", "mend"),
    [
        ("report_to_family_initial: {n: 3, start: held, source: x}", "Add before: yes."),
        ("report_to_chair_review: {n: 5, start: held, source: x}", "Add before: yes."),
        ("exclusion_request: {n: 3, start: held, source: x}", "Add before: yes."),
        ("core_group_last: {n: 10, start: review, source: x}", "Add before: yes."),
        ("minutes: {n: 10, start: held, before: yes, source: x}", "Take out before: yes."),
        ("child_in_need_end: {n: 3, unit: months, start: held, source: x}", "Add earliest: yes."),
        ("plan_not_before: {n: 24, unit: weeks_of_gestation, start: due, source: x}",
         "Add earliest: yes."),
        ("review_first: {n: 3, unit: months, start: held, earliest: yes, source: x}",
         "Take out earliest: yes."),
    ],
)  # fmt: skip
def test_a_limit_the_wrong_way_round_is_told(tmp_path: Path, line: str, mend: str) -> None:
    ((number, what, told),) = mistakes(tmp_path, line)
    assert (number, told) == (6, mend)
    assert line.partition(":")[0] in what


@pytest.mark.parametrize(
    "line",
    [
        "report_to_family_initial: {n: 3, start: held, before: yes, source: x}",
        "pre_birth_conference: {n: 3, unit: months, start: due, before: yes, source: x}",
        "pre_birth_conference: {n: 28, unit: weeks_of_gestation, start: due, source: x}",
        "report_to_family_initial: null",
        "exclusion_request: {n: null, start: held, source: x}",
    ],
)
def test_one_the_right_way_round_or_cleared_is_not(tmp_path: Path, line: str) -> None:
    assert mistakes(tmp_path, line) == []
