"""Bank holidays of a nation, with a council's closures and school holidays."""

from typing import Literal

from cptui.domain.profile import Holiday, Holidays, Profile, Term
from cptui.store.places import template
from cptui.store.problems import NotValid, Problem
from cptui.store.text_types import Day, Line, Passage, Whole
from cptui.store.validation import Written, nearest, validate
from cptui.store.yaml_events import read_yaml

FOLDER = "holidays"
NATIONS = ("england", "wales", "scotland", "northern-ireland")
LOCAL = "local"


class WrittenDay(Written):
    """A bank holiday or a closure."""

    on: Day
    name: Line


class WrittenTerm(Written):
    """A stretch of school holiday."""

    first: Day
    last: Day
    name: Line


class WrittenNation(Written):
    """The bank holidays of a nation."""

    version: Literal["1"]
    nation: Line
    published_to: Whole
    source: Passage
    days: tuple[WrittenDay, ...]


class WrittenLocal(Written):
    """What a council adds."""

    version: Literal["1"]
    note: Passage | None = None
    closures: tuple[WrittenDay, ...] = ()
    school_holidays: tuple[WrittenTerm, ...] = ()


def holidays_for(profile: Profile) -> Holidays:
    """Return the holidays of the profile's nation with its own local calendar."""
    return load_holidays(profile.nation, profile.local_calendar)


def load_holidays(nation: str, local: str | None = None) -> Holidays:
    """Return a nation's bank holidays with what the council adds.

    `local` names the council's calendar; without it holidays/local.yaml is used where there
    is one. Raises NotValid for an unknown nation or a file that is wrong.
    """
    if nation not in NATIONS:
        what = f"There are no bank holidays for “{nation[:40]}”."
        raise NotValid((Problem("holidays", None, what, nearest(nation, NATIONS)),))
    path = template(FOLDER, f"{nation}.yaml")
    written = validate(WrittenNation, read_yaml(path), str(path))
    own = _local(local)
    return Holidays(
        nation,
        written.published_to,
        tuple(Holiday(one.on, one.name) for one in written.days),
        tuple(Holiday(one.on, one.name) for one in own.closures),
        tuple(Term(one.first, one.last, one.name) for one in own.school_holidays),
    )


def _local(name: str | None) -> WrittenLocal:
    path = template(FOLDER, f"{name or LOCAL}.yaml")
    if name is None and not path.is_file():
        return WrittenLocal(version="1")
    return validate(WrittenLocal, read_yaml(path), str(path))
