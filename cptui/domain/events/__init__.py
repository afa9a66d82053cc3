"""Every kind of event there is: what happened, never what should.

`Event` is the closed union that evolve and tell match over; `KINDS` names each kind as it
is stored. A kind is never renamed or removed, since old records are read for ever.
"""

from cptui.domain.events.agenda import (
    AgendaEvent,
    AgendaFinished,
    BreakBegan,
    ClockPaused,
    ClockResumed,
    FactChanged,
    FactConfirmed,
    ItemExtended,
    ItemMoved,
    ItemSkipped,
    ItemSplit,
    ItemStarted,
    StatementRead,
)
from cptui.domain.events.attendance import (
    AgencyAlsoCounted,
    ApologiesGiven,
    AttendanceEvent,
    ClosedSessionBegan,
    ClosedSessionEnded,
    NewcomerArrived,
    PeopleArrived,
    PeopleLeft,
    PersonExcluded,
    PersonReturned,
    ProceededInquorate,
)
from cptui.domain.events.checks import Answer, CheckAnswered, CheckEvent, CheckWaived
from cptui.domain.events.children import (
    BirthEntered,
    ChildEvent,
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
    CloseEvent,
    ComplaintsExplained,
    ConferenceAdjourned,
    ConferenceClosed,
    ConferenceResumed,
    InterimPlanNoted,
    LeavingFirst,
    SharingAnswered,
    TellingArranged,
)
from cptui.domain.events.distribution import DistributionEvent, PaperReceived, PaperSent
from cptui.domain.events.opening import CaseAmended, ConferenceOpened, OpeningEvent
from cptui.domain.events.plan import (
    ContingencyNoted,
    CoreGroupSet,
    DateLeftOpen,
    LastPlanLineReviewed,
    LeadNamed,
    Meeting,
    OutcomeAdded,
    PlanActionAdded,
    PlanEvent,
    Progress,
    ReviewSet,
    Rhythm,
)
from cptui.domain.events.points import (
    ActionNoted,
    EntryStruck,
    PointChallenged,
    PointContinued,
    PointEvent,
    PointNoted,
    PointReworded,
)
from cptui.domain.events.signing import (
    SIGNED,
    CorrectionAnswered,
    CorrectionAsked,
    Paper,
    PapersSigned,
    SigningEvent,
)
from cptui.domain.events.tidying import (
    Claim,
    ClaimNamed,
    PointsKeptBack,
    PointsMerged,
    PointsPlaced,
    PointsPrinted,
    TidyingEvent,
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
    | TidyingEvent
    | SigningEvent
    | DistributionEvent
)

KINDS: dict[str, type[Event]] = {kind.__name__: kind for kind in Event.__args__}

__all__ = [
    "KINDS",
    "SIGNED",
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
    "Claim",
    "ClaimNamed",
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
    "CorrectionAnswered",
    "CorrectionAsked",
    "DateLeftOpen",
    "DecisionMade",
    "DecisionReadBack",
    "DissentDeclined",
    "DissentRecorded",
    "DistributionEvent",
    "EntryStruck",
    "Event",
    "FactChanged",
    "FactConfirmed",
    "FamilyAnswer",
    "FamilyViewGiven",
    "InterimPlanNoted",
    "ItemExtended",
    "ItemMoved",
    "ItemSkipped",
    "ItemSplit",
    "ItemStarted",
    "LastPlanLineReviewed",
    "LeadNamed",
    "LeavingFirst",
    "Meeting",
    "NewcomerArrived",
    "OpeningEvent",
    "Outcome",
    "OutcomeAdded",
    "Paper",
    "PaperReceived",
    "PaperSent",
    "PapersSigned",
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
    "PointsKeptBack",
    "PointsMerged",
    "PointsPlaced",
    "PointsPrinted",
    "ProceededInquorate",
    "Progress",
    "ReviewSet",
    "Rhythm",
    "ScaleGiven",
    "SharingAnswered",
    "SigningEvent",
    "StatementRead",
    "TellingArranged",
    "TidyingEvent",
    "View",
    "ViewAnswer",
    "ViewRoute",
    "ViewsGiven",
]
