"""The plan as a table: what is to be better, who does what, for which children."""

from textual.content import Content

from cptui.domain.conference import Conference
from cptui.domain.events import Progress
from cptui.domain.state import PlanAction, PlanOutcome
from cptui.tui.text import T, hanging, joined, padded, wrapped
from cptui.tui.widgets.lines import Row
from cptui.tui.words import day, months_between, short_day

WHO, WHEN = 14, 14
NARROW = 70
"""Below this width there are no columns."""


def plan_rows(conference: Conference, width: int) -> list[Row]:
    """Return the plan's lines, what happens if nothing changes, and who leads."""
    rows = [_heading(conference, width)]
    for number, outcome in enumerate(conference.plan.outcomes, 1):
        rows.append(_outcome(conference, number, outcome, width))
        rows += [_action(conference, action, width) for action in outcome.actions]
    if not conference.plan.outcomes:
        rows.append(Row("none", (T("   No line yet: o begins one."),)))
    for text in conference.plan.contingencies:
        rows.append(Row(None, hanging(T(" If nothing changes: "), T(text), width)))
    rows += _leads(conference, width)
    return rows


def _columns(conference: Conference) -> list[tuple[str, str, int]]:
    """Return code, name and width of each child's column."""
    return [(one.code, one.name, max(4, len(one.name)) + 1) for one in conference.case.children]


def _text_width(conference: Conference, width: int) -> int:
    crosses = sum(column for _code, _name, column in _columns(conference))
    return max(20, width - crosses - WHO - WHEN - 1)


def _line(
    conference: Conference,
    head: Content,
    text: Content,
    crosses: Content,
    who: str,
    when: str,
    width: int,
) -> tuple[Content, ...]:
    """Return text, crosses, who and when side by side, each wrapped in its column."""
    columns = [
        (hanging(head, text, _text_width(conference, width)), _text_width(conference, width) + 1),
        ((crosses,), sum(column for _code, _name, column in _columns(conference))),
        (wrapped(T(who), WHO - 1), WHO),
        (wrapped(T(when), WHEN), WHEN),
    ]
    lines = []
    for number in range(max(len(parts) for parts, _width in columns)):
        cells = [
            padded(parts[number] if number < len(parts) else T(""), column)
            for parts, column in columns
        ]
        lines.append(Content.assemble(*cells).rstrip())
    return tuple(lines)


def _compact(conference: Conference, width: int) -> bool:
    """Whether there is no room for columns, and all is said in the line itself."""
    crosses = sum(column for _code, _name, column in _columns(conference))
    return width < NARROW or crosses > width // 3


def _heading(conference: Conference, width: int) -> Row:
    title = T("Family plan", "bold")
    if _compact(conference, width):
        return Row(None, (title,))
    names = [padded(T(name, "bold"), column) for _code, name, column in _columns(conference)]
    return Row(None, _line(conference, T(""), title, joined(*names), "who", "when", width))


def _outcome(conference: Conference, number: int, outcome: PlanOutcome, width: int) -> Row:
    columns = _columns(conference)
    head, text = T(f"{number:>2} ", "bold"), T(outcome.text, "bold")
    if _compact(conference, width):
        names = ", ".join(name for code, name, _width in columns if code in outcome.children)
        return Row(outcome.entry, hanging(head, joined(text, f" ({names})"), width))
    crosses = [
        padded(T("x" if code in outcome.children else "", "bold"), column)
        for code, _name, column in columns
    ]
    return Row(outcome.entry, _line(conference, head, text, joined(*crosses), "", "", width))


def _action(conference: Conference, action: PlanAction, width: int) -> Row:
    when = f"by {short_day(action.due)}" if action.due else ""
    who = ", ".join(action.who)
    if _compact(conference, width):
        rest = ", ".join(part for part in (who, when) if part)
        return Row(action.entry, hanging(T("   "), T(f"{action.what}: {rest}"), width))
    lines = _line(conference, T("   "), T(action.what), T(""), who, when, width)
    return Row(action.entry, lines)


def _leads(conference: Conference, width: int) -> list[Row]:
    by_lead: dict[str, list[str]] = {}
    for child, code in conference.plan.leads.items():
        by_lead.setdefault(code, []).append(conference.case.child(child).name)
    word = conference.profile.label("lead").capitalize()
    return [
        Row(None, hanging(T(f" {word}: "), T(f"{code} for {', '.join(names)}"), width))
        for code, names in by_lead.items()
    ]


def last_plan_rows(conference: Conference, width: int) -> list[Row]:
    """Return the lines of the last plan with how each stands."""
    lines = conference.case.last_plan
    if not lines:
        return []
    rows = [Row(None, (T(""), T("Last plan's lines", "bold")))]
    for number, line in enumerate(lines, 1):
        reviewed = conference.plan.last_plan.get(number)
        state = _PROGRESS[reviewed.progress] if reviewed else "to review"
        words = [line.action, f"({line.outcome})", ", ".join(line.who)]
        if line.since:
            old = months_between(line.since, conference.case.on)
            words.append(f"since {day(line.since)}, {old} months")
        text = joined(T(f"{state}. ", "bold"), " ".join(word for word in words if word))
        if reviewed and reviewed.evidence:
            text = joined(text, f": {reviewed.evidence}")
        rows.append(Row(("last", str(number)), hanging(T(f"{number:>2} "), text, width)))
    return rows


_PROGRESS = {
    Progress.DONE: "done",
    Progress.PARTLY: "partly",
    Progress.NOT_DONE: "not done",
    Progress.NO_LONGER: "no longer needed",
}
