"""A problem found in a case file, before its line is looked up."""

from dataclasses import dataclass

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What is wrong at a place of the file, and how to mend it."""

    place: Place
    what: str
    mend: str = ""
