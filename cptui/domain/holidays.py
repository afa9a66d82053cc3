"""The days that are not worked, and when schools are out."""

from datetime import date

from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Holiday:
    """A bank holiday or a local closure."""

    on: date
    name: str


@dataclass(frozen=True, slots=True)
class Term:
    """A stretch of school holiday."""

    first: date
    last: date
    name: str


@dataclass(frozen=True, slots=True)
class Holidays:
    """The days that are not worked, and when schools are out."""

    nation: str
    published_to: int
    """Last year whose bank holidays the government has published; later ones are by rule."""
    days: tuple[Holiday, ...]
    closures: tuple[Holiday, ...] = ()
    school_holidays: tuple[Term, ...] = ()
