"""From a limit and the event it counts from to the date, step by step."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from cptui.domain.profile import STARTS, Limit
from cptui.rules.dates.due import NO_LIMIT, DateState, DueDate
from cptui.rules.dates.facts import Facts
from cptui.rules.dates.said import listed, say_date, say_day, say_length, say_rule
from cptui.rules.working_days import Count, WorkingDays, add_months

PREGNANCY_WEEKS = 40
"""What an expected date of birth means: the end of the fortieth week."""
IN_A_DAY = 24
MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True)
class Reached:
    """Where a count ended, and how it went."""

    limit: date | datetime
    steps: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    """Holidays on the way that were not counted, in words."""


def day_of(moment: date | datetime) -> date:
    """Return the day of a moment, or the day itself."""
    return moment.date() if isinstance(moment, datetime) else moment


def reach(days: WorkingDays, limit: Limit, start: date | datetime) -> Reached:
    """Return where the limit ends; its n must not be None."""
    n = limit.n or 0
    if limit.unit == "working_days" and n:
        return _working(days.count(day_of(start), -n if limit.before else n), start)
    if limit.unit == "hours":
        return _hours(start, -n if limit.before else n)
    first = day_of(start)
    sign = -1 if limit.before else 1
    if limit.unit in ("months", "years"):
        months = n * (MONTHS_IN_YEAR if limit.unit == "years" else 1)
        end = add_months(first, sign * months)
    elif limit.unit == "weeks_of_gestation":
        end = first - timedelta(weeks=PREGNANCY_WEEKS - n)
    else:
        end = first + sign * timedelta(weeks=n if limit.unit == "weeks" else 0)
        end += sign * timedelta(days=n if limit.unit == "days" else 0)
    began = f"{say_date(first)} is day 0, not counted."
    return Reached(end, (began, f"{say_length(limit).capitalize()} lead to {say_date(end)}."))


def _working(count: Count, start: date | datetime) -> Reached:
    steps = [f"{say_date(day_of(start))} is day 0, not counted; nor are Saturdays and Sundays."]
    steps += [f"{say_date(day)} is left out: {name}." for day, name in count.skipped]
    week: list[date] = []
    for number, day in enumerate(count.counted, 1):
        week.append(day)
        if number == len(count.counted) or abs((count.counted[number] - day).days) > 1:
            first = number - len(week) + 1
            span = f"Working day {number}" if first == number else f"Working days {first}-{number}"
            steps.append(f"{span}: {', '.join(say_day(one) for one in week)}.")
            week = []
    left_out = tuple(f"{name} ({say_day(day)})" for day, name in count.skipped)
    return Reached(count.reached, tuple(steps), left_out)


def _hours(start: date | datetime, hours: int) -> Reached:
    if isinstance(start, datetime):
        end = (start.astimezone(UTC) + timedelta(hours=hours)).astimezone(start.tzinfo)
        return Reached(end, (f"{abs(hours)} hours by the clock from {say_date(start)}.",))
    whole = timedelta(days=hours // IN_A_DAY)
    note = f"The time of day is not known: {abs(whole.days)} days from {say_date(start)}."
    return Reached(start + whole, (note,))


def due(
    facts: Facts, id_: str, limit: Limit, start: date | datetime | None, event: str = ""
) -> DueDate:
    """Return the date that a limit sets, or a date that says why there is none."""
    name = event or limit.start
    words = STARTS.get(name, "")
    rule = say_rule(limit, words) if limit.n is not None else ""
    if limit.n is None:
        return _without(id_, limit, words, rule, DateState.NO_LIMIT, f"{limit.label}: {NO_LIMIT}.")
    if start is None:
        says = f"{limit.label}: {rule}; when that was is not known yet."
        return _without(id_, limit, words, rule, DateState.NOT_KNOWN, says)
    reached = reach(facts.days, limit, start)
    by = None if limit.earliest else facts.days.on_or_before(day_of(reached.limit))
    return DueDate(
        id=id_,
        label=limit.label,
        child=None,
        limit=reached.limit,
        by=by,
        start=words,
        rule=rule,
        source=limit.source,
        layer=limit.layer,
        steps=reached.steps + _rolled(facts.days, reached.limit, by),
        explanation=_explain(limit, rule, start, reached, by),
        started=start,
        earliest=limit.earliest,
        warnings=tuple(_doubts(facts, limit, name, day_of(reached.limit))),
    )


def _doubts(facts: Facts, limit: Limit, event: str, end: date) -> Iterator[str]:
    if event in facts.doubts:
        yield facts.doubts[event]
    # A birthday years ahead is no working day to keep: its holidays do not matter yet.
    if limit.unit != "years" and (doubt := facts.days.doubt(end)):
        yield doubt


def _without(id_: str, limit: Limit, start: str, rule: str, state: DateState, says: str) -> DueDate:
    return DueDate(
        id_, limit.label, None, None, None, start, rule, limit.source, limit.layer, (), says, state
    )


def not_applicable(id_: str, limit: Limit, why: str) -> DueDate:
    """Return the date as one that does not arise here."""
    return _without(id_, limit, "", "", DateState.NOT_APPLICABLE, f"{limit.label}: {why}.")


def _rolled(days: WorkingDays, limit: date | datetime, by: date | None) -> tuple[str, ...]:
    last = day_of(limit)
    if by is None or by == last:
        return ()
    why = days.why_not(last)
    return (f"{say_date(last)} is not worked ({why}): back to {say_date(by)}.",)


def _explain(
    limit: Limit, rule: str, start: date | datetime, reached: Reached, by: date | None
) -> str:
    end = reached.limit
    if limit.unit == "years":
        says = f"{limit.label} on {say_date(end)}, {say_length(limit)} after {say_date(start)}"
        last = f"; the last working day by then is {say_date(by)}" if by and by != end else ""
        return f"{says}{last} (rule of {limit.layer})."
    shown = end if by is None or by == day_of(end) else by
    when = f"{'not before' if limit.earliest else 'by'} {say_date(shown)}"
    counted = start if limit.unit == "hours" else day_of(start)
    says = f"{limit.label} {when}: {rule}, {say_date(counted)}"
    if reached.left_out:
        says += f", leaving out {listed(list(reached.left_out))}"
    if by is not None and by != day_of(end):
        says += f"; that ends on {say_date(end)}, which is not worked"
    return f"{says} (rule of {limit.layer})."
