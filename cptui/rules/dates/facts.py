"""What the dates are counted from: the events known so far, of the family and of each child."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime

from cptui.domain.case import ConferenceKind
from cptui.domain.events import Rhythm
from cptui.domain.profile import Limit, Profile
from cptui.domain.values import dataclass
from cptui.rules.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class ChildFacts:
    """What matters of one child."""

    code: str
    date_of_birth: date | None = None
    due: date | None = None
    birth: date | None = None
    """Set when a child that was due at this conference has been born."""
    outcome: str | None = None
    """plan, in_need or none; None while undecided."""
    looked_after: date | None = None
    """Since when the child has been looked after by the authority."""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything the dates of one conference rest on."""

    profile: Profile
    days: WorkingDays
    kind: ConferenceKind
    children: tuple[ChildFacts, ...]
    events: Mapping[str, date | datetime] = field(default_factory=dict)
    """When each event of the profile's STARTS was; a moment is on the local clock."""
    doubts: Mapping[str, str] = field(default_factory=dict)
    """What is uncertain about an event, by its name."""
    notes: Mapping[str, str] = field(default_factory=dict)
    """Why an event is the one that counts, where there were several; by its name."""
    planned: bool = False
    """Whether the day of the conference is still only planned."""
    closed: bool = False
    """Whether it was held to its end."""
    rhythm: Rhythm | None = None
    """How often core groups are to meet, where that was said."""

    @property
    def review(self) -> bool:
        """Whether the conference is a review."""
        return self.kind is ConferenceKind.REVIEW

    def limit(self, name: str) -> Limit:
        """Return the profile's limit; one it does not know sets no limit."""
        found = self.profile.limits.get(name)
        if found:
            return found
        label = name.replace("_", " ").capitalize()
        source = f"{self.profile.title} sets no limit"
        return Limit(name, label, None, "", "", source, self.profile.name)

    def children_with(self, *outcomes: str) -> tuple[ChildFacts, ...]:
        """Return the children with these outcomes, and those still undecided."""
        return tuple(one for one in self.children if one.outcome is None or one.outcome in outcomes)
