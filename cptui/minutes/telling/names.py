"""How people, children, times and days are named in words."""

from collections.abc import Iterable
from datetime import date, datetime

from cptui.domain.conference import Conference
from cptui.domain.people import Kind
from cptui.rules.working_days import WorkingDays

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def speaker(conference: Conference, code: str) -> str:
    """Return how somebody is named in the minutes: by role, family by what they are."""
    known = code in conference.people
    return sentence(_role(conference, code)) if known else code


def speakers(conference: Conference, codes: Iterable[str]) -> str:
    """Return several as they are named in the minutes, as the beginning of a sentence."""
    return sentence(joined(_role(conference, code) for code in codes))


def _role(conference: Conference, code: str) -> str:
    person = conference.people.get(code)
    if person is None:
        return code
    return child(conference, code) if person.kind is Kind.CHILD else person.role or person.name


def person(conference: Conference, code: str) -> str:
    """Return somebody's name with their role."""
    one = conference.people.get(code)
    if one is None:
        return code
    return one.name if one.kind is Kind.CHILD else f"{one.name} ({one.role})"


def names(conference: Conference, codes: Iterable[str]) -> str:
    """Return the names joined in words: "A, B and C"; "nobody" for none."""
    found = [conference.people[code].name if code in conference.people else code for code in codes]
    return joined(found) or "nobody"


def child(conference: Conference, code: str) -> str:
    """Return the name a child goes by."""
    for one in conference.case.children:
        if one.code == code:
            return one.name
    return code


def children(conference: Conference, codes: Iterable[str]) -> str:
    """Return the children's names joined; "all" for none named or all of them."""
    found = tuple(codes)
    if not found or set(found) >= set(conference.child_codes):
        return (
            "all children"
            if len(conference.child_codes) > 1
            else child(conference, conference.child_codes[0])
        )
    return joined([child(conference, code) for code in found])


def categories(conference: Conference, codes: Iterable[str]) -> str:
    """Return the categories' labels joined, in lower case."""
    known = {one.code: one.label.lower() for one in conference.profile.categories}
    return joined([known.get(code, code) for code in codes])


def joined(parts: Iterable[str]) -> str:
    """Return the parts as a list in words: "a", "a and b", "a, b and c"."""
    found = list(parts)
    if len(found) < 2:
        return "".join(found)
    return f"{', '.join(found[:-1])} and {found[-1]}"


def sentence(text: str) -> str:
    """Return the text beginning with a capital, otherwise as it is."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """Return the text with a full stop, unless it ends in a mark already."""
    text = text.rstrip()
    return (
        text if not text or text.endswith((".", "!", "?", ":", '"', "\u201d", "…")) else f"{text}."
    )


def reason(text: str) -> str:
    """Return a reason as a sentence to be put after another, with a space before it."""
    return f" {ended(sentence(text))}" if text.strip() else ""


def day(on: date) -> str:
    """Return a day as "Tue 31 Mar 2026", the same in every locale."""
    return f"{_DAYS[on.weekday()]} {on.day} {_MONTHS[on.month - 1]} {on.year}"


def marked_day(conference: Conference, on: date) -> str:
    """Return a day, with why it is not worked in brackets where it is not."""
    why_not = WorkingDays(conference.holidays).why_not(on)
    return f"{day(on)} ({why_not})" if why_not else day(on)


def moment(conference: Conference, at: datetime) -> str:
    """Return a moment on the profile's clock: "Tue 31 Mar 2026 at 10:00"."""
    local = conference.local(at)
    return f"{marked_day(conference, local.date())} at {local:%H:%M}"
