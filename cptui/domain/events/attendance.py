"""Events of who is in the room."""

from cptui.domain.people import Person
from cptui.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class PeopleArrived:
    """People came in, or joined from afar."""

    people: tuple[str, ...]
    remote: bool = False


@dataclass(frozen=True, slots=True)
class NewcomerArrived:
    """Somebody nobody had listed came: a deputy, supporter, interpreter, advocate."""

    person: Person
    remote: bool = False


@dataclass(frozen=True, slots=True)
class AgencyAlsoCounted:
    """A person counts for a second agency."""

    person: str
    agency: str


@dataclass(frozen=True, slots=True)
class PeopleLeft:
    """People left, or their line dropped."""

    people: tuple[str, ...]
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class ApologiesGiven:
    """Apologies, with the absent person's views where they sent them."""

    person: str
    views: str = ""


@dataclass(frozen=True, slots=True)
class PersonExcluded:
    """The chair excluded somebody, on a ground, from now on."""

    person: str
    ground: str


@dataclass(frozen=True, slots=True)
class PersonReturned:
    """Somebody excluded is back in the room."""

    person: str


@dataclass(frozen=True, slots=True)
class ProceededInquorate:
    """The chair goes on although the conference is not quorate, and says why."""

    reason: str


@dataclass(frozen=True, slots=True)
class ClosedSessionBegan:
    """The conference goes on without the people named, on a ground."""

    kept_out: tuple[str, ...]
    ground: str


@dataclass(frozen=True, slots=True)
class ClosedSessionEnded:
    """The closed session is over; these came back."""

    returned: tuple[str, ...]


AttendanceEvent = (
    PeopleArrived
    | NewcomerArrived
    | AgencyAlsoCounted
    | PeopleLeft
    | ApologiesGiven
    | PersonExcluded
    | PersonReturned
    | ProceededInquorate
    | ClosedSessionBegan
    | ClosedSessionEnded
)
