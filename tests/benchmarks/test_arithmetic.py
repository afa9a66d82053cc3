"""Percentiles, goals and the table: the arithmetic of the benchmarks."""

import json
from datetime import date

import pytest

from benchmarks.goals import Figure, Goal, goals, in_unit
from benchmarks.measures import MEASURES
from benchmarks.page import METHOD, as_json, beside, page, table, verdict
from benchmarks.spread import median, percentile


def goal(**changed: object) -> Goal:
    fields = {
        "name": "typed",
        "measure": "typing",
        "title": "bytes per key",
        "unit": "B",
        "peer": "nano",
        "most_ratio": 1.5,
        "most": None,
        "source": "made up",
    }
    return Goal(**{**fields, **changed})  # type: ignore[arg-type]


def test_the_middle_of_an_even_number_lies_between_the_two_middle_ones() -> None:
    assert median([4, 1, 3, 2]) == 2.5


def test_a_percentile_lies_on_the_straight_line_between_its_neighbours() -> None:
    # Of 0 to 10 in elevenths the place of the 95th is 9.5: half way from 9 to 10.
    assert percentile(range(11), 95) == 9.5
    assert percentile([7], 95) == 7
    assert percentile([3, 9], 100) == 9


def test_nothing_has_no_percentile() -> None:
    with pytest.raises(ValueError, match="nothing"):
        percentile([], 50)


def test_a_ratio_is_met_up_to_its_limit_and_not_above() -> None:
    assert goal().met(Figure(30, 20))
    assert goal().met(Figure(31, 20)) is False


def test_a_value_is_met_up_to_its_limit_and_not_above() -> None:
    most = goal(most_ratio=None, most=28.0)
    assert most.met(Figure(28, 100))
    assert most.met(Figure(29, 100)) is False


def test_a_limit_of_nothing_is_met_by_nothing_only() -> None:
    none = goal(most_ratio=None, most=0.0)
    assert none.met(Figure(0, 0))
    assert none.met(Figure(1, 0)) is False


def test_what_is_only_reported_is_neither_met_nor_not() -> None:
    assert goal(most_ratio=None).met(Figure(1, 2)) is None


def test_a_ratio_without_a_peer_is_never_called_met() -> None:
    with pytest.raises(ValueError, match="peer"):
        goal().met(Figure(1))
    with pytest.raises(ValueError, match="peer"):
        goal().met(Figure(1, 0))


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (3050, "B", "3,050 B"),
        (0.225, "ms", "0.23 ms"),
        (41.26, "MiB", "41.3 MiB"),
        (1234.5, "ms", "1,234 ms"),
    ],
)
def test_values_are_written_with_two_or_three_figures(value: float, unit: str, words: str) -> None:
    assert in_unit(value, unit) == words


def test_the_table_says_what_is_not_met_in_capitals_and_by_how_much() -> None:
    rows = [(goal(), Figure(38, 19, 54)), (goal(title="start", most_ratio=2.5), Figure(38, 19))]
    told = table(rows)
    assert told.splitlines()[2] == (
        "| bytes per key | 38 B  | nano 19 B | 2.00  | ≤ 1.5 times | NOT met | 54 |"
    )
    assert "| met " in told.splitlines()[3]
    assert verdict(rows) == "Of the 2 goals measured here 1 are met; not met: bytes per key."


def test_when_all_is_met_the_verdict_counts_only_goals() -> None:
    rows = [(goal(), Figure(19, 19)), (goal(most_ratio=None), Figure(99, 1))]
    assert verdict(rows) == "Of the 1 goals measured here 1 are met."


def test_the_page_has_every_part_filled_in_and_the_date_handed_in() -> None:
    rows = [(goal(), Figure(19, 19, 1, {"vim": 13.0}))]
    told = page(rows, {"Python": "3.11"}, date(2026, 3, 31))
    assert "{" not in told
    for part in ("31 March 2026", "- Python: 3.11", "vim 13 B", "made up", table(rows)):
        assert part in told


def test_the_method_has_a_place_for_everything_that_is_filled_in() -> None:
    words = METHOD.read_text("utf-8")
    for name in ("date", "verdict", "table", "beside", "machine", "goals"):
        assert "{" + name + "}" in words


def test_other_values_are_listed_with_whose_they_are() -> None:
    rows = [(goal(), Figure(1, 19, 1, {"stock app": 829.0}))]
    assert beside(rows) == "- bytes per key: stock app 829 B"


def test_json_has_the_same_figures() -> None:
    told = json.loads(as_json([(goal(), Figure(38, 19, 54))], {}, date(2026, 3, 31)))
    figure = told["figures"][0]
    assert (figure["cptui"], figure["peer_value"], figure["ratio"]) == (38, 19, 2)
    assert figure["met"] is False
    assert told["date"] == "2026-03-31"


def test_every_goal_has_a_source_a_name_of_its_own_and_somebody_who_measures_it() -> None:
    known = goals()
    assert len({one.name for one in known}) == len(known)
    for one in known:
        assert one.source, one.name
        assert one.measure in MEASURES, one.name
        assert one.most_ratio is None or one.peer, one.name


def test_every_row_of_the_issue_s_table_has_its_goal() -> None:
    aimed = {
        one.name: (one.most_ratio, one.most)
        for one in goals()
        if not one.source.startswith("reported")
    }
    assert aimed == {
        "typed-80x24": (1.5, None),
        "typed-200x50": (1.5, None),
        "tick": (None, 28),
        "tick-p95": (None, 28),
        "first-screen": (None, 4500),
        "first-screen-stock": (0.3, None),
        "slow-key": (1.1, None),
        "key-p50": (1.0, None),
        "key-p95": (1.0, None),
        "first-words": (2.0, None),
        "usable": (1.6, None),
        "memory": (1.5, None),
        "memory-10000": (1.25, None),
        "growth-key": (1.2, None),
        "growth-enter": (1.2, None),
        "growth-scroll": (1.2, None),
        "idle-cpu": (1.0, None),
        "idle-bytes": (None, 0),
        "pages-docxtpl": (1.5, None),
        "pages-pandoc": (0.3, None),
        "copies": (6.0, None),
        "resume": (1.3, None),
    }
