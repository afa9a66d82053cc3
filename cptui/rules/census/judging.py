"""The return's own rules, judged on what a conference produces."""

from collections.abc import Callable, Mapping

from cptui.domain.census import Census, CensusRule
from cptui.domain.conference import Conference
from cptui.domain.values import dataclass
from cptui.rules.census.child_return import ChildReturn, census_returns
from cptui.rules.census.codes import sex_code
from cptui.rules.census.years import first_day, last_day
from cptui.rules.working_days import SATURDAY


@dataclass(frozen=True, slots=True)
class CensusFinding:
    """One rule of the return that one child's items would break."""

    child: str
    rule: CensusRule


def census_lines(c: Conference, census: Census) -> tuple[str, ...]:
    """Return a line for every rule broken, with the children it is broken for, in words."""
    broken: dict[CensusRule, list[str]] = {}
    for row in census_returns(c, census):
        for one in findings(row, census):
            broken.setdefault(one.rule, []).append(c.case.child(row.child).name)
    return tuple(
        f"Census rule {rule.id}, {', '.join(names)}: {rule.says}" for rule, names in broken.items()
    )


def findings(row: ChildReturn, census: Census) -> tuple[CensusFinding, ...]:
    """Return every rule that one child's items break, in the order of the census's rules."""
    return tuple(
        CensusFinding(row.child, rule)
        for rule in census.rules
        if JUDGEMENTS[rule.judged_by](row, census)
    )


def _enquiry_after_conference(row: ChildReturn, census: Census) -> bool:

    held, start = row.conference_section_47, row.section_47_start
    return held is not None and (start is None or start > held)


def _target_at_weekend(row: ChildReturn, census: Census) -> bool:

    return row.target is not None and row.target.weekday() >= SATURDAY


def _conference_at_weekend(row: ChildReturn, census: Census) -> bool:

    held = row.initial_conference
    return held is not None and held.weekday() >= SATURDAY


def _conference_over_two_years(row: ChildReturn, census: Census) -> bool:

    held, month = row.initial_conference, census.starts_month
    return held is not None and first_day(held, month) != first_day(row.began, month)


def _conference_in_both_groups(row: ChildReturn, census: Census) -> bool:

    one, other = row.conference_section_47, row.conference_details
    return one is not None and one == other


def _no_conference_by_the_years_end(row: ChildReturn, census: Census) -> bool:

    start, target = row.section_47_start, row.target
    if start is None or target is None or row.not_required:
        return False
    end = last_day(start, census.starts_month)
    return target < end < (row.initial_conference or row.conference)


def _plan_without_conference(row: ChildReturn, census: Census) -> bool:

    start, made = row.plan_start, row.plan_made_at
    return start is not None and made is not None and start != made


def _plan_beside_another(row: ChildReturn, census: Census) -> bool:

    return row.open_plan is not None and row.plan_start is not None


def _plan_ends_as_it_starts(row: ChildReturn, census: Census) -> bool:

    return row.plan_end is not None and row.plan_end == row.plan_start


def _plan_ends_before_it_starts(row: ChildReturn, census: Census) -> bool:

    start, end = row.plan_start, row.plan_end
    return start is not None and end is not None and end < start


def _initial_category_unknown(row: ChildReturn, census: Census) -> bool:

    return row.plan_start is not None and row.initial_category not in census.categories


def _latest_category_unknown(row: ChildReturn, census: Census) -> bool:

    return row.plan_start is not None and row.latest_category not in census.categories


def _previous_plans_missing(row: ChildReturn, census: Census) -> bool:

    count = row.previous_plans
    return row.plan_start is not None and (count is None or count < 0)


def _review_not_after_start(row: ChildReturn, census: Census) -> bool:

    review, start = row.review, row.plan_start
    return review is not None and start is not None and review <= start


def _review_within_in_need(row: ChildReturn, census: Census) -> bool:

    review, start, end = row.review, row.in_need_start, row.in_need_end
    if review is None or start is None or review == row.plan_end:
        return False
    return start <= review and (end is None or review <= end)


def _both_plans_open(row: ChildReturn, census: Census) -> bool:

    protected = row.plan_start is not None and row.plan_end is None
    return protected and row.in_need_start is not None and row.in_need_end is None


def _in_need_starts_within_plan(row: ChildReturn, census: Census) -> bool:

    start, first, last = row.in_need_start, row.plan_start, row.plan_end
    if start is None or first is None:
        return False
    return first <= start and (last is None or start < last)


def _not_one_birth_date(row: ChildReturn, census: Census) -> bool:

    return (row.birth is None) == (row.expected_birth is None)


def _unborn_sex(row: ChildReturn, census: Census) -> bool:

    if row.birth is not None or row.expected_birth is None:
        return False
    return row.sex != sex_code(None, unborn=True, on=row.conference, census=census)


def _death_without_date(row: ChildReturn, census: Census) -> bool:

    return row.ended_on != "" and row.ended_on == census.death


JUDGEMENTS: Mapping[str, Callable[[ChildReturn, Census], bool]] = {
    "enquiry_after_conference": _enquiry_after_conference,
    "target_at_weekend": _target_at_weekend,
    "conference_at_weekend": _conference_at_weekend,
    "conference_over_two_years": _conference_over_two_years,
    "conference_in_both_groups": _conference_in_both_groups,
    "no_conference_by_the_years_end": _no_conference_by_the_years_end,
    "plan_without_conference": _plan_without_conference,
    "plan_beside_another": _plan_beside_another,
    "plan_ends_as_it_starts": _plan_ends_as_it_starts,
    "plan_ends_before_it_starts": _plan_ends_before_it_starts,
    "initial_category_unknown": _initial_category_unknown,
    "latest_category_unknown": _latest_category_unknown,
    "previous_plans_missing": _previous_plans_missing,
    "review_not_after_start": _review_not_after_start,
    "review_within_in_need": _review_within_in_need,
    "both_plans_open": _both_plans_open,
    "in_need_starts_within_plan": _in_need_starts_within_plan,
    "not_one_birth_date": _not_one_birth_date,
    "unborn_sex": _unborn_sex,
    "death_without_date": _death_without_date,
}
"""By the name that templates/census gives a rule: whether a child's items break it."""
