"""What one conference produces for the return of each child."""

from dataclasses import replace
from datetime import date

from cptui.domain.case import ConferenceKind
from cptui.domain.census import Census
from cptui.domain.conference import Conference
from cptui.domain.events import Outcome
from cptui.domain.people import Child
from cptui.domain.values import dataclass
from cptui.rules.census.codes import category_code, sex_code
from cptui.rules.dates.counting import day_of
from cptui.rules.dates.facts import Facts
from cptui.rules.dates.gathering import of_conference
from cptui.rules.decisions import ENDING, needs_category
from cptui.rules.working_days import WorkingDays

FACTS = (
    *("birth", "expected_birth", "sex"),
    *("section_47_start", "target", "conference_section_47", "conference_details"),
    *("not_required", "plan_start", "plan_end", "initial_category", "latest_category"),
    *("previous_plans", "review", "in_need_start", "in_need_end"),
)
"""The facts that an item of a return may hold; the others are for judging them."""
_REVIEWED = (Outcome.CONTINUE, *ENDING)
_IN_NEED = (Outcome.CHILD_IN_NEED, Outcome.END_IN_NEED)


@dataclass(frozen=True, slots=True)
class ChildReturn:
    """One child's items; None is left blank in the return.

    The names are those that templates/census fill their items from.
    """

    child: str
    conference: date
    """The day the conference was held, or is planned for until then."""
    began: date
    """The day of its first sitting, or the same as `conference`."""
    birth: date | None = None
    expected_birth: date | None = None
    sex: str | None = None
    section_47_start: date | None = None
    target: date | None = None
    conference_section_47: date | None = None
    """The initial conference, in the section 47 group."""
    conference_details: date | None = None
    """The same where there was no section 47 enquiry: in the group of the child's details."""
    not_required: bool | None = None
    plan_start: date | None = None
    plan_end: date | None = None
    initial_category: str | None = None
    latest_category: str | None = None
    initial_categories: tuple[str, ...] = ()
    """The full list behind the code."""
    latest_categories: tuple[str, ...] = ()
    previous_plans: int | None = None
    review: date | None = None
    in_need_start: date | None = None
    in_need_end: date | None = None
    plan_made_at: date | None = None
    """The initial conference that made the plan, where the case knows it."""
    open_plan: date | None = None
    """Start of a plan of this authority that the child came with to an initial conference."""
    ended_on: str = ""
    """Code of the ground on which the plan ended, where one was given."""

    @property
    def initial_conference(self) -> date | None:
        """The day of the initial conference, in whichever group it stands."""
        return self.conference_section_47 or self.conference_details


def census_returns(c: Conference, census: Census) -> tuple[ChildReturn, ...]:
    """Return what the conference produces, in the case file's order of children.

    A child without a decision has only what is known beforehand: who they are, the section 47
    enquiry, the target, and a plan they came with.
    """
    facts = of_conference(c)
    day = day_of(facts.events["held"])
    starts = [stretch.start for run in c.running.items for stretch in run.stretches]
    began = c.local(min(starts)).date() if starts else day
    made = []
    for child in c.case.children:
        row = _identified(ChildReturn(child.code, day, began), c, child, census)
        if _is_review(c, child):
            row = _reviewed(row, c, child)
        else:
            row = _initial(row, c, child, facts, census)
        made.append(_coded(row, c, child, census))
    return tuple(made)


def _is_review(c: Conference, child: Child) -> bool:
    """Whether the child's plan is reviewed: by what was decided, else by the conference."""
    decision = c.decisions.get(child.code)
    if child.plan is None or decision is None:
        return child.plan is not None and c.case.kind is ConferenceKind.REVIEW
    return decision.outcome in _REVIEWED


def _identified(row: ChildReturn, c: Conference, child: Child, census: Census) -> ChildReturn:

    entered = c.births.get(child.code)
    birth = entered or child.born
    due = None if entered else child.due
    unborn = birth is None and due is not None
    sex = sex_code(child.sex, unborn=unborn, on=row.conference, census=census)
    return replace(row, birth=birth, expected_birth=due, sex=sex)


def _initial(
    row: ChildReturn, c: Conference, child: Child, facts: Facts, census: Census
) -> ChildReturn:
    """Return the row of a child who came without a plan, or with another authority's."""
    enquiry, decision = c.case.section_47, c.decisions.get(child.code)
    if enquiry is not None:
        target = _target(c, facts, census)
        row = replace(row, section_47_start=enquiry.started, target=target)
    if child.plan is not None and c.case.kind is not ConferenceKind.TRANSFER_IN:
        row = replace(row, open_plan=child.plan.since)
    if decision is None:
        return row
    day = row.conference
    if enquiry is not None:
        row = replace(row, conference_section_47=day, not_required=False)
    else:
        row = replace(row, conference_details=day)
    if decision.outcome in _IN_NEED:
        return replace(row, in_need_start=day)
    if not needs_category(decision.outcome):
        return row
    kept = decision.categories
    return replace(
        row, plan_start=day, plan_made_at=day, initial_categories=kept, latest_categories=kept
    )


def _target(c: Conference, facts: Facts, census: Census) -> date | None:
    """Return the return's own target, whatever an area counts from.

    A council's closures are no bank holidays of the nation, so they are counted.
    """
    start = facts.events.get("section_47_strategy")
    if start is None:
        return None
    days = WorkingDays(replace(c.holidays, closures=()))
    return days.add(day_of(start), census.target_days)


def _reviewed(row: ChildReturn, c: Conference, child: Child) -> ChildReturn:
    """Return the row of a child whose plan the conference reviews."""
    plan, decision = child.plan, c.decisions.get(child.code)
    if plan is None:
        return row
    row = replace(
        row,
        plan_start=plan.since,
        plan_made_at=c.case.initial_conference,
        initial_categories=plan.initial_category,
        latest_categories=plan.latest_category,
    )
    if decision is None:
        return row
    if decision.outcome in ENDING:
        row = replace(row, plan_end=row.conference, ended_on=decision.ground)
    if decision.outcome in _IN_NEED:
        row = replace(row, in_need_start=row.conference)
    kept = decision.categories or plan.latest_category
    return replace(row, review=row.conference, latest_categories=kept)


def _coded(row: ChildReturn, c: Conference, child: Child, census: Census) -> ChildReturn:

    return replace(
        row,
        initial_category=category_code(row.initial_categories, c.profile, census),
        latest_category=category_code(row.latest_categories, c.profile, census),
        previous_plans=child.previous_plans if row.plan_start else None,
    )
