"""Every kind of event there is: what happened, never what should.

`Event` is the closed union that evolve and tell match over; `KINDS` names each kind as it
is stored. A kind is never renamed or removed, since old records are read for ever.
"""

from cptui.domain.events.agenda import (
    AgendaFinished,
    BreakBegan,
    ClockPaused,
    ClockResumed,
    FactChanged,
    FactConfirmed,
    ItemExtended,
    ItemSkipped,
    ItemStarted,
    StatementRead,
)
from cptui.domain.events.attendance import (
    AgencyAlsoCounted,
    ApologiesGiven,
    ClosedSessionBegan,
    ClosedSessionEnded,
    NewcomerArrived,
    PeopleArrived,
    PeopleLeft,
    PersonExcluded,
    PersonReturned,
    ProceededInquorate,
)
from cptui.domain.events.checks import Answer, CheckAnswered, CheckWaived
from cptui.domain.events.children import (
    BirthEntered,
    DecisionMade,
    DecisionReadBack,
    DissentDeclined,
    DissentRecorded,
    FamilyAnswer,
    FamilyViewGiven,
    Outcome,
    ScaleGiven,
    View,
    ViewAnswer,
    ViewRoute,
    ViewsGiven,
)
from cptui.domain.events.close import (
    ComplaintsExplained,
    ConferenceAdjourned,
    ConferenceClosed,
    ConferenceResumed,
    InterimPlanNoted,
    LeavingFirst,
    SharingAnswered,
    TellingArranged,
)
from cptui.domain.events.opening import CaseAmended, ConferenceOpened
from cptui.domain.events.plan import (
    ContingencyNoted,
    CoreGroupSet,
    DateLeftOpen,
    LastPlanLineReviewed,
    LeadNamed,
    Meeting,
    OutcomeAdded,
    PlanActionAdded,
    Progress,
    ReviewSet,
)
from cptui.domain.events.points import (
    ActionNoted,
    EntryStruck,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
)

OpeningEvent = ConferenceOpened | CaseAmended
CheckEvent = CheckAnswered | CheckWaived
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
AgendaEvent = (
    ItemStarted
    | ItemSkipped
    | AgendaFinished
    | ItemExtended
    | BreakBegan
    | ClockPaused
    | ClockResumed
    | StatementRead
    | FactConfirmed
    | FactChanged
)
PointEvent = (
    PointNoted | PointContinued | PointReworded | PointChallenged | ActionNoted | EntryStruck
)
ChildEvent = (
    ViewsGiven
    | FamilyViewGiven
    | ScaleGiven
    | DecisionMade
    | DecisionReadBack
    | DissentRecorded
    | DissentDeclined
    | BirthEntered
)
PlanEvent = (
    OutcomeAdded
    | PlanActionAdded
    | ContingencyNoted
    | LastPlanLineReviewed
    | LeadNamed
    | CoreGroupSet
    | ReviewSet
    | DateLeftOpen
)
CloseEvent = (
    InterimPlanNoted
    | ConferenceAdjourned
    | ConferenceResumed
    | LeavingFirst
    | TellingArranged
    | ComplaintsExplained
    | SharingAnswered
    | ConferenceClosed
)
Event = (
    OpeningEvent
    | CheckEvent
    | AttendanceEvent
    | AgendaEvent
    | PointEvent
    | ChildEvent
    | PlanEvent
    | CloseEvent
)

KINDS: dict[str, type[Event]] = {kind.__name__: kind for kind in Event.__args__}

__all__ = [
    "KINDS",
    "ActionNoted",
    "AgencyAlsoCounted",
    "AgendaEvent",
    "AgendaFinished",
    "Answer",
    "ApologiesGiven",
    "AttendanceEvent",
    "BirthEntered",
    "BreakBegan",
    "CaseAmended",
    "CheckAnswered",
    "CheckEvent",
    "CheckWaived",
    "ChildEvent",
    "ClockPaused",
    "ClockResumed",
    "CloseEvent",
    "ClosedSessionBegan",
    "ClosedSessionEnded",
    "ComplaintsExplained",
    "ConferenceAdjourned",
    "ConferenceClosed",
    "ConferenceOpened",
    "ConferenceResumed",
    "ContingencyNoted",
    "CoreGroupSet",
    "DateLeftOpen",
    "DecisionMade",
    "DecisionReadBack",
    "DissentDeclined",
    "DissentRecorded",
    "EntryStruck",
    "Event",
    "FactChanged",
    "FactConfirmed",
    "FamilyAnswer",
    "FamilyViewGiven",
    "InterimPlanNoted",
    "ItemExtended",
    "ItemSkipped",
    "ItemStarted",
    "LastPlanLineReviewed",
    "LeadNamed",
    "LeavingFirst",
    "Meeting",
    "NewcomerArrived",
    "OpeningEvent",
    "Outcome",
    "OutcomeAdded",
    "PeopleArrived",
    "PeopleLeft",
    "PersonExcluded",
    "PersonReturned",
    "PlanActionAdded",
    "PlanEvent",
    "PointChallenged",
    "PointContinued",
    "PointEvent",
    "PointNoted",
    "PointReworded",
    "ProceededInquorate",
    "Progress",
    "ReviewSet",
    "ScaleGiven",
    "SharingAnswered",
    "StatementRead",
    "TellingArranged",
    "View",
    "ViewAnswer",
    "ViewRoute",
    "ViewsGiven",
]
