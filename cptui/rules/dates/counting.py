"""A date with everything it rests on, or with why there is none."""

from collections.abc import Iterator
from datetime import date, datetime

from cptui.domain.profile import STARTS, Limit
from cptui.rules.dates.due import NO_LIMIT, DateState, DueDate
from cptui.rules.dates.facts import Facts
from cptui.rules.dates.reaching import Reached, day_of, reach, rolled
from cptui.rules.dates.said import listed, say_date, say_length, say_rule

__all__ = ["day_of", "due", "not_applicable"]


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
    return _set(facts, id_, limit, start, name)


def _set(facts: Facts, id_: str, limit: Limit, start: date | datetime, name: str) -> DueDate:
    words = STARTS.get(name, "")
    rule = say_rule(limit, words)
    reached = reach(facts.days, limit, start)
    by = None if limit.earliest else facts.days.on_or_before(day_of(reached.limit))
    note = facts.notes.get(name, "")
    back = rolled(facts.days, reached.limit, by)
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
        steps=(*((note,) if note else ()), *reached.steps, *back),
        explanation=_explain(limit, rule, start, reached, by, note),
        started=start,
        earliest=limit.earliest,
        warnings=tuple(_doubts(facts, limit, name, start, day_of(reached.limit))),
    )


def _doubts(
    facts: Facts, limit: Limit, event: str, start: date | datetime, end: date
) -> Iterator[str]:
    if event in facts.doubts:
        yield facts.doubts[event]
    if limit.effective and day_of(start) < limit.effective:
        yield f"This rule is in force from {say_date(limit.effective)}, after {say_date(start)}."
    # A birthday years ahead is no working day to keep: its holidays do not matter yet.
    if limit.unit != "years":
        passed = {end, day_of(start)} if limit.unit == "working_days" else {end}
        yield from dict.fromkeys(filter(None, map(facts.days.doubt, sorted(passed))))


def _without(id_: str, limit: Limit, start: str, rule: str, state: DateState, says: str) -> DueDate:
    return DueDate(
        id_, limit.label, None, None, None, start, rule, limit.source, limit.layer, (), says, state
    )


def not_applicable(id_: str, limit: Limit, why: str) -> DueDate:
    """Return the date as one that does not arise here."""
    return _without(id_, limit, "", "", DateState.NOT_APPLICABLE, f"{limit.label}: {why}.")


def _explain(
    limit: Limit,
    rule: str,
    start: date | datetime,
    reached: Reached,
    by: date | None,
    note: str,
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
    if note:
        says += f"; {note[:1].lower()}{note[1:].rstrip('.')}"
    return f"{says} (rule of {limit.layer})."
