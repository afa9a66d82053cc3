"""The words behind the cell that is marked in the children's table."""

from textual.content import Content

from cptui.domain.conference import Conference
from cptui.domain.people import ViewsHeard
from cptui.tui.text import BLANK, T, between, joined
from cptui.tui.widgets.decisions import outcome_words
from cptui.tui.widgets.lines import Key
from cptui.tui.widgets.views import answer_words
from cptui.tui.words import short_day


def detail(conference: Conference, key: Key | None, child: str) -> Content:
    """Return who said what of which child, whole; blank where nothing was said."""
    if not isinstance(key, tuple):
        return BLANK
    kind, person = key
    about = conference.case.child(child)
    if kind == "view":
        return _view(conference, person, child)
    if kind == "family":
        return _family(conference, person, child)
    if kind in ("decision", "readback"):
        return _decision(conference, child)
    if kind == "dissent":
        found = conference.dissents.get((child, person))
        words = found.words if found and found.words else "no formal dissent" if found else ""
        return joined(T(f"{conference.people[person].name}, {about.name}: ", "bold"), words)
    return BLANK


def _view(conference: Conference, person: str, child: str) -> Content:
    name = conference.case.child(child).name
    who = conference.people[person]
    head = T(f"{who.name}, {who.role}, on {name}: ", "bold")
    view = conference.views.get((child, person))
    if view is None:
        return joined(head, "no view recorded.")
    reason = f" {view.reason}" if view.reason else " No reason recorded."
    return joined(head, answer_words(conference, view), ".", reason)


def _family(conference: Conference, person: str, child: str) -> Content:
    about = conference.case.child(child)
    who = conference.people[person]
    head = T(f"{who.name}, {who.role}, on {about.name}: ", "bold")
    view = conference.family_views.get((child, person))
    parts = [head]
    if view is not None:
        parts.append(T(f"{view.answer.value}. {view.words}".strip()))
    elif person == child and about.views is not None:
        parts.append(T(_obtained(about.views)))
    else:
        parts.append(T("nothing recorded."))
    return between("", parts)


def _obtained(views: ViewsHeard) -> str:
    on = f", {short_day(views.on)}" if views.on else ""
    return f"before the meeting, {views.how}{on}: {views.text}"


def _decision(conference: Conference, child: str) -> Content:
    found = conference.decisions.get(child)
    name = conference.case.child(child).name
    if found is None:
        return joined(T(f"{name}: ", "bold"), "to decide. d begins the line.")
    back = "read back" if found.read_back else "not read back yet: b"
    words = f"{outcome_words(conference, found)}, entry {found.entry}, {back}. {found.reason}"
    return joined(T(f"{name}: ", "bold"), words)
