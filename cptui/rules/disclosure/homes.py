"""Whether a reader lives somewhere themselves, so that it tells them nothing."""

from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.spelling import same_place


def lives_at(look: Looking, address: str | None) -> bool:
    """Whether the reader, or whom they come with, lives at that address."""
    case = look.conference.case
    homes = [(one.code, one.address) for one in case.children]
    homes += [(one.code, one.address) for one in case.family]
    own = [home for code, home in homes if home and code in look.reader.persons]
    return bool(address) and any(same_place(address or "", one) for one in own)
