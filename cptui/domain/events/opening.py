"""Events that set what the conference works from."""

from collections.abc import Mapping

from cptui.domain.agenda import Agenda
from cptui.domain.case import CaseFile
from cptui.domain.profile import Holidays, Profile
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ConferenceOpened:
    """Entry 1: everything needed to rebuild the conference from the record alone."""

    case: CaseFile
    profile: Profile
    agenda: Agenda
    wording: Mapping[str, str]
    holidays: Holidays
    key: str
    """Random and lasting: what calendar UIDs are derived from."""
    rehearsal: bool
    files: str = ""
    """Stands for the bytes of the files it was read from; empty: not known."""


@dataclass(frozen=True, slots=True)
class CaseAmended:
    """The case file or the profile was changed after the record began, and taken over."""

    case: CaseFile
    profile: Profile
    what: str
    """What differs, in words, for the log."""
    files: str = ""
    """As in ConferenceOpened."""


OpeningEvent = ConferenceOpened | CaseAmended
