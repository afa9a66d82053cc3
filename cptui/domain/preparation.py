"""How a parent was made ready for the conference, and who asked that somebody be kept out."""

from datetime import date

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Preparation:
    """What was done before the conference so that one of the family can take part."""

    met_chair: str | None = None
    """When and how the chair met them."""
    time_to_read: bool | None = None
    format_explained: bool | None = None
    helped_by: str | None = None
    """Who helped them prepare what to say."""
    getting_there: str | None = None
    """That they know where it is, and what was arranged so that they can come."""
    child_care: str | None = None
    culture: str | None = None
    """What is to be respected of their culture, faith or way of life, or none."""
    needs_arranged: str | None = None
    """What was arranged for their access needs."""
    kept_apart: str | None = None
    """How they are kept apart from those they must not meet."""
    brings_nobody: bool | None = None
    """True: they were asked, and bring neither supporter nor solicitor."""


@dataclass(frozen=True, slots=True)
class ExclusionAsked:
    """That somebody asked, before the conference, to keep somebody out of some or all of it."""

    who: str
    ground: str
    asked_by: str | None = None
    asked_on: date | None = None
    decision: str | None = None
    """What the chair decided: "for the police's information only", "not excluded"."""
