"""What a conference is opened with, and whether it was changed since.

The loaders are imported when they are first used: resuming, showing and exporting a record
need none of them, and start faster without.
"""

from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from cptui.domain.case import CaseFile
from cptui.domain.entry import Entry
from cptui.domain.events import CaseAmended, ConferenceOpened
from cptui.domain.fold import struck_numbers
from cptui.domain.profile import Profile
from cptui.domain.values import dataclass
from cptui.store.codec import text_of
from cptui.store.fingerprint import fingerprint
from cptui.store.problems import NotValid


def opening_event(case_path: Path, *, key: str, rehearsal: bool) -> ConferenceOpened:
    """Return entry 1's event, read from the case file and the templates.

    Raises NotValid with every problem found.
    """
    from cptui.store.agendas import agenda_for
    from cptui.store.profiles import holidays_for
    from cptui.store.wording import load_wording

    # Taken first: what is changed while it is read is found to be changed later.
    files = fingerprint(case_path)
    case, profile = _read(case_path)
    agenda = agenda_for(case, profile)
    holidays = holidays_for(profile)
    wording = load_wording()
    return ConferenceOpened(case, profile, agenda, wording, holidays, key, rehearsal, files)


def planned_start(event: ConferenceOpened) -> datetime:
    """Return when the case file says that the conference starts, UTC."""
    zone = ZoneInfo(event.profile.zone)
    return datetime.combine(event.case.on, event.case.start, zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Changes:
    """What became of the case file and the profile since the record took them over."""

    amended: CaseAmended | None = None
    trouble: tuple[str, ...] = ()
    """Why the files could not be compared, for the user."""


def changes_since(case_path: Path, entries: tuple[Entry, ...]) -> Changes:
    """Return what changed in the files; a file that is gone or not valid is only told."""
    held = _held(entries)
    files = fingerprint(case_path)
    if files and files == held.files:
        return Changes()
    try:
        case, profile = _read(case_path)
    except NotValid as problem:
        first = str(problem.problems[0]) if problem.problems else ""
        words = (
            "The case file or its profile cannot be read now, so the conference goes on with "
            f"what the record holds. {first}"
        )
        return Changes(trouble=(words.strip(),))
    told = [_told("case file", held.case, case), _told("profile", held.profile, profile)]
    what = " ".join(words for words in told if words)
    return Changes(CaseAmended(case, profile, what, files)) if what else Changes()


def _read(case_path: Path) -> tuple[CaseFile, Profile]:

    from cptui.store.case_file import load_case
    from cptui.store.profiles import load_profile

    case = load_case(case_path)
    return case, load_profile(case.profile)


def _held(entries: tuple[Entry, ...]) -> ConferenceOpened | CaseAmended:
    """Return the event that took over the case and the profile last, put right by nobody."""
    struck = struck_numbers(entries)
    for entry in reversed(entries):
        if entry.number in struck:
            continue
        if isinstance(entry.event, CaseAmended | ConferenceOpened):
            return entry.event
    raise ValueError("a record without an opening")


def _told(name: str, held: CaseFile | Profile, read: CaseFile | Profile) -> str:

    changed = [
        _WORDS.get(field.name, field.name.replace("_", " "))
        for field in fields(held)
        if text_of(getattr(held, field.name)) != text_of(getattr(read, field.name))
    ]
    return f"The {name} was changed: {', '.join(changed)}." if changed else ""


_WORDS = {"on": "date", "section_47": "section 47 enquiry"}
