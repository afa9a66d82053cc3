"""Events of putting the minutes in order: what was first typed stays in the record."""

from enum import StrEnum

from cptui.domain.values import dataclass


class Claim(StrEnum):
    """What kind of statement a point is (Knowsley and Sussex: to be told apart)."""

    FACT = "fact"
    OBSERVATION = "observation"
    OPINION = "opinion"
    ALLEGATION = "allegation"


@dataclass(frozen=True, slots=True)
class PointsMerged:
    """Points were joined under the first of them; it keeps its time and place."""

    of: tuple[int, ...]
    """Numbers of the entries that began them; whoever may not see one may not see the whole."""


@dataclass(frozen=True, slots=True)
class PointsPlaced:
    """Points were put under another item or heading."""

    of: tuple[int, ...]
    item: int | None = None
    """Number on the agenda; None: their own."""
    tags: tuple[str, ...] | None = None
    """The tags whose heading they stand under now; None: their own, empty: none."""


@dataclass(frozen=True, slots=True)
class ClaimNamed:
    """Points were named as fact, observation, opinion or allegation."""

    of: tuple[int, ...]
    claim: Claim | None = None
    """None: as none of them."""


@dataclass(frozen=True, slots=True)
class PointsKeptBack:
    """Points are not to be printed; they stay in the record."""

    of: tuple[int, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class PointsPrinted:
    """Points kept from print are to be printed after all."""

    of: tuple[int, ...]


TidyingEvent = PointsMerged | PointsPlaced | ClaimNamed | PointsKeptBack | PointsPrinted
