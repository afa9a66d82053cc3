"""The chair's decisions, what was read back, and who was asked about dissent."""

from textual.content import Content

from cptui.domain.conference import Conference
from cptui.domain.events import Outcome
from cptui.domain.state import Decision
from cptui.rules.decisions import differing
from cptui.tui.text import T
from cptui.tui.widgets.lines import Row
from cptui.tui.widgets.views import Columns
from cptui.tui.words import surname

OUTCOMES = {
    Outcome.PLAN: "plan",
    Outcome.CHILD_IN_NEED: "child in need",
    Outcome.NEITHER: "neither",
    Outcome.CONTINUE: "continue",
    Outcome.END_IN_NEED: "end; in need",
    Outcome.END: "end",
}


def decision_rows(conference: Conference, columns: Columns) -> list[Row]:
    """Return the rows of decisions, reasons and read back, and dissent."""
    codes = [child.code for child in columns.children]
    found = [conference.decisions.get(code) for code in codes]
    rows = [
        columns.row(
            ("decision", ""),
            T("Decision", "bold"),
            [T(outcome_words(conference, one), "bold") for one in found],
        ),
    ]
    if conference.decisions:
        cells = [T(_reasons(one)) for one in found]
        rows.append(columns.row(("readback", ""), T("reasons, read back"), cells))
        rows += _dissents(conference, columns)
    return [*rows, *_scales(conference, columns)]


def outcome_words(conference: Conference, decision: Decision | None) -> str:
    """Return the decision in a few words: "plan NEG", "to decide"."""
    if decision is None:
        return "to decide"
    shorts = [conference.profile.category(code).short for code in decision.categories]
    return " ".join([OUTCOMES[decision.outcome], *shorts])


def _reasons(decision: Decision | None) -> str:
    if decision is None:
        return ""
    return f"{'yes' if decision.reason else 'no'}, {'yes' if decision.read_back else 'no'}"


def _dissents(conference: Conference, columns: Columns) -> list[Row]:
    codes = [child.code for child in columns.children]
    people = {person for child in conference.child_codes for person in differing(conference, child)}
    people |= {person for _child, person in conference.dissents}
    if not people:
        cells = [T("nobody differs" if code in conference.decisions else "") for code in codes]
        return [columns.row(None, T("formal dissent"), cells)]
    rows = []
    for person in [code for code in conference.people if code in people]:
        label = T(f"dissent: {person} {surname(conference.people[person].name)}")
        cells = [_dissent(conference, code, person) for code in codes]
        rows.append(columns.row(("dissent", person), label, cells))
    return rows


def _dissent(conference: Conference, child: str, person: str) -> Content:
    answer = conference.dissents.get((child, person))
    if answer is None:
        asked = person in differing(conference, child)
        return T("to ask", "bold") if asked else T("")
    return T("none" if answer.words is None else "DISSENTS")


def _scales(conference: Conference, columns: Columns) -> list[Row]:
    if not conference.scales:
        return []
    cells = []
    for child in columns.children:
        given = [
            f"{person} {value}"
            for (about, person), value in conference.scales.items()
            if about == child.code
        ]
        cells.append(T(", ".join(given)))
    return [columns.row(("scale", ""), T("scale 0-10"), cells)]
