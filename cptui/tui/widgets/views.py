"""The views on each child as a table: agencies down, children across."""

from textual.content import Content

from cptui.domain.case import ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.events import FamilyAnswer, ViewAnswer, ViewRoute
from cptui.domain.people import Child, Kind, Person
from cptui.domain.state import ProfessionalView
from cptui.rules.views import ViewRow, tally, views_on
from cptui.tui.text import T, joined
from cptui.tui.widgets.lines import Key, Row
from cptui.tui.widgets.table import table_row
from cptui.tui.words import short_day, surname, years

ANSWERS = {
    ViewAnswer.MET: "yes",
    ViewAnswer.NOT_MET: "no",
    ViewAnswer.NO_VIEW: "no view",
    ViewAnswer.ABSTAINS: "abstains",
}
ROUTES = {
    ViewRoute.SPOKEN: "",
    ViewRoute.WRITTEN: ", written",
    ViewRoute.BEFORE_LEAVING: ", before leaving",
}


SHORT = 24
"""Letters of a family member's words that are shown in the table itself."""


class Columns:
    """The children in sight, and how wide label and cells are."""

    def __init__(self, conference: Conference, width: int, first: int, focus: int) -> None:
        children = conference.case.children
        self.label = 27 if width >= 76 else 18
        self.label = 38 if width >= 110 else self.label
        seen = max(1, min(len(children), (width - self.label) // 12))
        self.first = max(0, min(first, focus, len(children) - seen))
        self.first = max(self.first, focus - seen + 1)
        self.children = children[self.first : self.first + seen]
        self.hidden = len(children) - seen
        self.cell = min(28, (width - self.label) // seen)

    def row(self, key: Key | None, label: Content, cells: list[Content]) -> Row:
        """Return a row of the table, its cells those of the children in sight."""
        return table_row(key, label, self.label, cells, self.cell)


def heading(conference: Conference, columns: Columns) -> Row:
    """Return the row of names; how many children are out of sight is said."""
    review = conference.case.kind is ConferenceKind.REVIEW
    text = conference.profile.label("threshold_review" if review else "threshold")
    if columns.hidden:
        text += f" (+{columns.hidden} to the side)"
    cells = [_child(conference, child) for child in columns.children]
    return columns.row(None, T(text, "bold"), cells)


def _child(conference: Conference, child: Child) -> Content:
    born = conference.births.get(child.code, child.born)
    if born is not None:
        return T(f"{child.name} {years(born, conference.case.on)}", "bold")
    return T(f"{child.name} due {short_day(child.due)}" if child.due else child.name, "bold")


def view_rows(conference: Conference, columns: Columns) -> list[Row]:
    """Return a row for each professional, then the tally by agency."""
    by_child = [views_on(conference, child.code) for child in columns.children]
    rows: list[Row] = []
    agency = ""
    for views in zip(*by_child, strict=True):
        first = views[0]
        label = _label(first, new=first.agency != agency, columns=columns)
        agency = first.agency
        cells = [_view(conference, view) for view in views]
        rows.append(columns.row(("view", first.person.code), label, cells))
    tallies = [T(tally(conference, child.code).says) for child in columns.children]
    rows.append(columns.row(None, T("  by agency", "bold"), tallies))
    return rows


def _label(row: ViewRow, *, new: bool, columns: Columns) -> Content:
    person = f"{row.person.code} {surname(row.person.name)}"
    if columns.label < 24:
        return T(person)
    agency = f"{row.agency}" if new else ""
    return joined(T(f"{agency:<13} " if len(agency) <= 13 else f"{agency} "), person)


def _view(conference: Conference, row: ViewRow) -> Content:
    if row.view is None:
        return T(row.state, "dim")
    mark = ", not quorate" if row.inquorate else ""
    return T(answer_words(conference, row.view) + mark)


def answer_words(conference: Conference, view: ProfessionalView) -> str:
    """Return the view in a few words: "yes NEG PHY, written"."""
    shorts = [conference.profile.category(code).short for code in view.categories]
    return " ".join([ANSWERS[view.answer], *shorts]) + ROUTES[view.route]


def beside_rows(conference: Conference, columns: Columns) -> list[Row]:
    """Return the family's rows: kept beside, never counted."""
    given = {person for _child, person in conference.family_views}
    people = [one for one in conference.people.values() if _beside(conference, one, given)]
    if not people:
        return []
    rows = [columns.row(None, T("-- beside, not counted --"), [])]
    for person in people:
        cells = [_family(conference, child.code, person.code) for child in columns.children]
        label = T(f"{person.code} {_called(conference, person)}")
        rows.append(columns.row(("family", person.code), label, cells))
    return rows


def _called(conference: Conference, person: Person) -> str:
    if person.kind is Kind.CHILD:
        return conference.case.child(person.code).name
    return surname(person.name)


def _beside(conference: Conference, person: Person, given: set[str]) -> bool:
    if person.code in given:
        return True
    here = person.code in conference.attendance
    return (person.kind is Kind.FAMILY and here) or (person.kind is Kind.CHILD and here)


def _family(conference: Conference, child: str, person: str) -> Content:
    view = conference.family_views.get((child, person))
    if view is None:
        return T("")
    if view.answer is FamilyAnswer.SAID:
        words = view.words.strip('"“”')
        return T(f"“{words}”" if len(words) <= SHORT else "said; words below")
    return T(view.answer.value)
