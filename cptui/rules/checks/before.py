"""Judgements on what comes before the meeting: its date, the enquiry, the reports."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from cptui.domain.people import Kind, Report, Shared
from cptui.domain.profile import CheckRule
from cptui.rules.checks.finding import Finding, Looking, met, not_applicable, to_do
from cptui.rules.dates.before import must_be_held_by, papers
from cptui.rules.dates.due import DateState, DueDate
from cptui.rules.dates.said import listed, say_day


def held_in_time(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether the conference is held by its latest date."""
    dates = must_be_held_by(looking.facts)
    known = [one for one in dates if one.state is DateState.SET and one.by]
    if not known:
        why = dates[0].explanation.rstrip(".")
        unknown = any(one.state is DateState.NOT_KNOWN for one in dates)
        yield to_do(why) if unknown else not_applicable(why)
        return
    first = min(known, key=lambda one: one.by or date.max)
    by = first.by or looking.held
    where = f"{_place(looking, first)}: by {say_day(by)}"
    found = met(where)
    if looking.held > by:
        late = looking.facts.days.number(by, looking.held)
        said = f"{late} working day{'' if late == 1 else 's'} late" if late else "late"
        found = to_do(f"{said}; {where}")
    yield replace(found, source=first.source, layer=first.layer)


def _place(looking: Looking, due: DueDate) -> str:
    """Return "15th of 15 working days from ...", or the rule for other kinds of limit."""
    if due.started is None or not isinstance(due.limit, date):
        return due.rule
    started = say_day(due.started)
    if "working day" not in due.rule or due.by != due.limit:
        return f"{due.rule}, {started}"
    number = looking.facts.days.number(due.started, looking.held)
    allowed = looking.facts.days.number(due.started, due.by)
    return f"{_ordinal(number)} of {allowed} working days from {due.start}, {started}"


def _ordinal(number: int) -> str:
    teens = 10 <= number % 100 <= 20
    ending = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def section_47(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether the enquiry has an outcome and the right people were spoken to."""
    enquiry = looking.case.section_47
    if enquiry is None:
        yield to_do("no enquiry is recorded")
        return
    when = f" {say_day(enquiry.outcome_on)}" if enquiry.outcome_on else ""
    missing = [] if enquiry.outcome else ["no outcome is recorded"]
    lacking = _not_spoken_to(looking, enquiry.spoken_to)
    if lacking:
        missing.append(f"{listed(lacking)} not recorded as spoken to")
    if missing:
        yield to_do("; ".join(missing))
        return
    spoken = ", ".join(looking.called(code) for code in enquiry.spoken_to)
    yield met(f"outcome{when}; {spoken} spoken to")


def _not_spoken_to(looking: Looking, spoken: tuple[str, ...]) -> list[str]:
    parents = {one.code for one in looking.parents()}
    children = {one.code for one in looking.case.children if one.born}
    lacking = []
    if parents and not parents & set(spoken):
        lacking.append("parents")
    if children and not children & set(spoken):
        lacking.append("children")
    if not set(spoken) - {one.code for one in looking.case.family} - children:
        lacking.append("services")
    return lacking


def reports(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find for each report whether it came, and for each parent whether they have it."""
    if not looking.case.reports:
        yield to_do("none is recorded", about="Reports")
        return
    seen: dict[str, int] = {}
    for report in looking.case.reports:
        seen[report.by] = seen.get(report.by, 0) + 1
        again = f"-{seen[report.by]}" if seen[report.by] > 1 else ""
        yield from _report(looking, report, f"-{report.by}{again}")


def _report(looking: Looking, report: Report, suffix: str) -> Iterator[Finding]:
    title = report.title
    if report.received is None:
        yield to_do("not recorded as received", suffix, title)
        return
    limits = {one.id: one for one in papers(looking.facts)}
    last = limits["report_to_chair"].by
    if last and report.received > last:
        late = f"received {say_day(report.received)}, after {say_day(last)}"
        yield to_do(late, f"{suffix}-late", title)
    if not report.shared:
        yield to_do("received; shared with nobody", suffix, title)
        return
    yield from _shared(looking, report, limits["report_to_family"], suffix)


def _shared(looking: Looking, report: Report, limit: DueDate, suffix: str) -> Iterator[Finding]:
    title = report.title
    on_time, shared = [], {one.reader: one for one in report.shared}
    for reader, one in shared.items():
        on = one.on
        when = f" {say_day(on).partition(' ')[2]}" if on else ""
        if on and limit.by and on > limit.by and _is_family(looking, reader):
            late = f"{looking.called(reader)}:{when}, after {say_day(limit.by)}"
            yield to_do(late, f"{suffix}-{reader}", title)
        elif language := _cannot_read(looking, one):
            told = f"{looking.called(reader)}:{when}, reads {language}; in which language is not"
            yield to_do(f"{told} recorded", f"{suffix}-{reader}", title)
        else:
            on_time.append(f"{looking.called(reader)}{when}")
    if on_time:
        yield met(", ".join(on_time), suffix, title)
    for parent in looking.parents():
        if parent.invited and parent.code not in shared:
            missing = f"{looking.called(parent.code)}: not recorded as shared"
            yield to_do(missing, f"{suffix}-{parent.code}", title)


def _cannot_read(looking: Looking, shared: Shared) -> str:
    """Return the language somebody of the family reads, where the report was not given in it."""
    if shared.language:
        return ""
    member = next((one for one in looking.case.family if one.code == shared.reader), None)
    language = (member.reads or member.language or "") if member else ""
    return "" if language.lower() in looking.home_languages() else language


def _is_family(looking: Looking, code: str) -> bool:
    person = looking.case.people().get(code)
    return person is not None and person.kind in (Kind.FAMILY, Kind.CHILD)


def previous_plans(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether the number of previous plans is known for each child."""
    born = [one for one in looking.case.children if one.born]
    if not born:
        yield not_applicable("no child is born yet")
        return
    lacking = [one.name for one in born if one.previous_plans is None]
    if lacking:
        yield to_do(f"{listed(lacking)}: number not recorded")
    else:
        yield met(", ".join(f"{one.name} {one.previous_plans}" for one in born))
