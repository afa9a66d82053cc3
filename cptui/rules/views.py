"""Each agency's view on each child, counted once an agency."""

from collections import Counter
from collections.abc import Mapping

from cptui.domain.case import ConferenceKind
from cptui.domain.conference import Conference
from cptui.domain.events import ViewAnswer, ViewRoute
from cptui.domain.people import Person
from cptui.domain.state import ProfessionalView, Whereabouts
from cptui.domain.values import dataclass
from cptui.rules.quorum import quorum_of
from cptui.rules.voices import has_a_view, not_entitled

_COUNTED = {
    ViewAnswer.MET: "yes",
    ViewAnswer.NOT_MET: "no",
    ViewAnswer.ABSTAINS: "abstains",
    ViewAnswer.NO_VIEW: "no view",
}

_SILENT = {ViewAnswer.NO_VIEW: "no view", ViewAnswer.ABSTAINS: "abstains"}
_BY_ROUTE = {
    ViewRoute.SPOKEN: "given",
    ViewRoute.WRITTEN: "written",
    ViewRoute.BEFORE_LEAVING: "before leaving",
}


@dataclass(frozen=True, slots=True)
class ViewRow:
    """One professional's line of the views on one child."""

    person: Person
    agency: str
    """Label of their agency's grouping."""
    view: ProfessionalView | None
    state: str
    """given, written, before leaving, no view, abstains; without a view: not asked (here,
    nothing said yet), not present, or not entitled (an adviser or observer)."""
    inquorate: bool = False
    """Whether the view was given while the conference was not quorate."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The views on one child, an agency counting once."""

    by_agency: Mapping[str, str]
    """Grouping's code to yes, no, split, abstains or no view."""
    says: str
    """In words: "5 yes, 1 no"; empty when nobody has given a view."""


def asked_again(conference: Conference, child: str) -> bool:
    """Whether what is asked on that child is if a plan is still needed: at a review of one."""
    case = conference.case
    return case.kind is ConferenceKind.REVIEW and case.child(child).plan is not None


def answer_words(conference: Conference, child: str, answer: ViewAnswer) -> str:
    """Return the view in the profile's words, as an answer to what is asked on that child."""
    if answer not in (ViewAnswer.MET, ViewAnswer.NOT_MET):
        return answer.value
    again = asked_again(conference, child)
    word = f"view_{answer.name.lower()}{'_review' if again else ''}"
    return conference.profile.labels.get(word, answer.value)


def voters(conference: Conference) -> tuple[Person, ...]:
    """Return the professionals whose view is asked, listed ones first, newcomers after.

    Somebody who sent apologies is among them, since views reach a conference in writing
    too; somebody whose deputy is here is not, unless their own view was recorded.
    """
    deputised = {
        one.deputy_for
        for code, one in conference.people.items()
        if one.deputy_for and code in conference.attendance
    }
    viewed = {person for _, person in conference.views}
    return tuple(
        person
        for code, person in conference.people.items()
        if has_a_view(conference, person) and (code not in deputised or code in viewed)
    )


def grouping(conference: Conference, person: Person) -> str:
    """Return the code of the grouping their agency is counted in."""
    agency = conference.profile.agencies.get(person.agency or "")
    return agency.counts_as if agency else (person.agency or "")


def grouping_label(conference: Conference, code: str) -> str:
    """Return the grouping's label."""
    agency = conference.profile.agencies.get(code)
    return agency.label if agency else code.replace("_", " ").capitalize()


def views_on(conference: Conference, child: str) -> tuple[ViewRow, ...]:
    """Return a row for each professional whose view is asked, agencies together.

    After them come those who are there and give none, so that nobody wonders about them.
    """
    people = voters(conference)
    order = list(dict.fromkeys(grouping(conference, person) for person in people))
    ordered = sorted(people, key=lambda one: order.index(grouping(conference, one)))
    silent = tuple(
        person
        for code, person in conference.people.items()
        if code in conference.attendance and not_entitled(conference, person)
    )
    return tuple(_row(conference, child, person) for person in (*ordered, *silent))


def unasked(conference: Conference, child: str) -> tuple[str, ...]:
    """Return the codes of those in the room whose view on that child was not asked yet."""
    return tuple(row.person.code for row in views_on(conference, child) if row.state == "not asked")


def tally(conference: Conference, child: str) -> Tally:
    """Return the views on that child, once an agency; "split" where colleagues differ."""
    said: dict[str, list[ViewAnswer]] = {}
    for (about, code), view in conference.views.items():
        if about == child:
            for group in _groups(conference, code):
                said.setdefault(group, []).append(view.answer)
    by_agency = {group: _one_voice(answers) for group, answers in said.items()}
    counts = Counter(by_agency.values())
    order = ("yes", "no", "split", "abstains", "no view")
    says = ", ".join(f"{counts[word]} {word}" for word in order if counts[word])
    return Tally(by_agency, says)


def _row(conference: Conference, child: str, person: Person) -> ViewRow:
    view = conference.views.get((child, person.code))
    code = grouping(conference, person)
    label = grouping_label(conference, code) if code else person.role.capitalize()
    if view is not None:
        inquorate = not quorum_of(conference, view.room).quorate
        return ViewRow(person, label, view, _given(view), inquorate)
    here = _was_here(conference, person.code)
    if not_entitled(conference, person):
        return ViewRow(person, label, None, "not entitled")
    return ViewRow(person, label, None, "not asked" if here else "not present")


def _was_here(conference: Conference, code: str) -> bool:
    """Return whether they are in the room, or were until it emptied at the end.

    Otherwise the close would make everybody not asked somebody who was not present.
    """
    attendee = conference.attendance.get(code)
    if attendee is None or attendee.where is Whereabouts.IN:
        return attendee is not None
    closed, adjourned = conference.closing.closed, conference.adjourned
    if closed is not None:
        return any(stretch.end == closed for stretch in attendee.present)
    return adjourned is not None and code in adjourned.room


def _given(view: ProfessionalView) -> str:
    if view.answer in _SILENT:
        return _SILENT[view.answer]
    return _BY_ROUTE[view.route]


def _groups(conference: Conference, code: str) -> tuple[str, ...]:
    person = conference.people[code]
    attendee = conference.attendance.get(code)
    also = attendee.also if attendee else ()
    agencies = conference.profile.agencies
    more = tuple(agencies[one].counts_as for one in also if one in agencies)
    return tuple(dict.fromkeys((grouping(conference, person), *more)))


def _one_voice(answers: list[ViewAnswer]) -> str:
    sides = {answer for answer in answers if answer in (ViewAnswer.MET, ViewAnswer.NOT_MET)}
    if len(sides) > 1:
        return "split"
    if sides:
        return _COUNTED[sides.pop()]
    if ViewAnswer.ABSTAINS in answers:
        return _COUNTED[ViewAnswer.ABSTAINS]
    return _COUNTED[ViewAnswer.NO_VIEW]
