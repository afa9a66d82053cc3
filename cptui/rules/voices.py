"""Which agencies have a voice: are asked for a view, and count for the quorum."""

from cptui.domain.conference import Conference
from cptui.domain.people import Kind, Person
from cptui.domain.profile import Profile

VIEW = "view"
ADVISER = "adviser"


def has_voice(profile: Profile, agency: str | None) -> bool:
    """Whether that agency is asked for a view and counts.

    An adviser, such as a legal one, where the profile says so; an observer, such as the
    Children's Reporter in Scotland, never. An agency the profile does not know has a voice.
    """
    known = profile.agencies.get(agency or "")
    if known is None or known.voice == VIEW:
        return True
    return known.voice == ADVISER and profile.setting("legal_adviser_gives_view") is True


def for_an_agency(person: Person) -> bool:
    """Whether somebody is there as a professional for an agency."""
    return person.kind is Kind.PROFESSIONAL and person.agency is not None


def has_a_view(conference: Conference, person: Person) -> bool:
    """Whether this person's view is asked: a professional there for an agency with a voice."""
    return for_an_agency(person) and has_voice(conference.profile, person.agency)


def not_entitled(conference: Conference, person: Person) -> bool:
    """Whether this person is there for the work and yet gives no view."""
    if person.kind is Kind.OBSERVER:
        return True
    return for_an_agency(person) and not has_voice(conference.profile, person.agency)
