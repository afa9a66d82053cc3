"""The line that means again what happened in the room: who came, the agenda, what was decided."""

from datetime import datetime

from cptui.capture.shorthand import Shorthand
from cptui.domain.conference import Conference
from cptui.domain.events import (
    AgencyAlsoCounted,
    AgendaEvent,
    AgendaFinished,
    ApologiesGiven,
    AttendanceEvent,
    BirthEntered,
    BreakBegan,
    CheckAnswered,
    CheckWaived,
    ClockPaused,
    ClockResumed,
    ClosedSessionBegan,
    ClosedSessionEnded,
    ComplaintsExplained,
    ConferenceAdjourned,
    ConferenceClosed,
    ConferenceResumed,
    DecisionMade,
    DecisionReadBack,
    DissentDeclined,
    DissentRecorded,
    Event,
    FactChanged,
    FactConfirmed,
    FamilyAnswer,
    FamilyViewGiven,
    InterimPlanNoted,
    ItemExtended,
    ItemSkipped,
    ItemStarted,
    LeavingFirst,
    PeopleArrived,
    PeopleLeft,
    PersonExcluded,
    PersonReturned,
    ProceededInquorate,
    ScaleGiven,
    SharingAnswered,
    StatementRead,
    TellingArranged,
)

_FAMILY = {
    FamilyAnswer.AGREES: " agree",
    FamilyAnswer.DISAGREES: " disagree",
    FamilyAnswer.UNSURE: " unsure",
    FamilyAnswer.SAID: "",
}


def meeting_again(conference: Conference, event: Event, shorthand: Shorthand) -> str | None:
    """Return the line, or None for what no line of these means."""
    if isinstance(event, AttendanceEvent):
        return _attendance(event, shorthand)
    if isinstance(event, AgendaEvent):
        return _agenda(conference, event)
    return _decided(event, shorthand) or _parting(conference, event, shorthand)


def _why(words: str, shorthand: Shorthand) -> str:
    return f": {shorthand.kept(words)}" if words else ""


def _attendance(event: AttendanceEvent, shorthand: Shorthand) -> str | None:
    match event:
        case PeopleArrived(people=codes, remote=remote):
            return f"/in {' '.join(codes)}{' remote' if remote else ''}"
        case AgencyAlsoCounted(person=code, agency=agency):
            return f"/also {code} {agency}"
        case PeopleLeft(people=codes, dropped=dropped):
            return f"/out {' '.join(codes)}{' dropped' if dropped else ''}"
        case ApologiesGiven(person=code, views=views):
            return f"/apologies {code}{_why(views, shorthand)}"
        case PersonExcluded(person=code, ground=ground):
            return f"/exclude {code}{_why(ground, shorthand)}"
        case PersonReturned(person=code):
            return f"/back {code}"
        case ProceededInquorate(reason=reason):
            return f"/proceed{_why(reason, shorthand)}"
        case ClosedSessionBegan(kept_out=codes, ground=ground):
            return f"/closed from {' '.join(codes)}{_why(ground, shorthand)}"
        case ClosedSessionEnded(returned=codes):
            return f"/open {' '.join(codes) or 'none'}"
    return None


def _agenda(conference: Conference, event: AgendaEvent) -> str | None:
    match event:
        case ItemStarted(item=item) if conference.started:
            run = conference.running.run(item)
            return f"/item {run.label}" if run else None
        case ItemStarted():
            return "/start"
        case ItemSkipped():
            return "/skip"
        case AgendaFinished():
            return "/next"
        case ItemExtended(minutes=minutes):
            return f"/extend {minutes}"
        case BreakBegan(minutes=minutes):
            return f"/break {minutes}"
        case ClockPaused():
            return "/pause"
        case ClockResumed():
            return "/resume"
        case StatementRead(statement=statement):
            return f"/read {statement}"
        case FactConfirmed(fact=fact, people=codes):
            return f"/confirm {' '.join((*codes, fact))}"
        case FactChanged(person=code, field=field, value=value):
            return f"/change {code} {field}: {value}"
    return None


def _decided(event: Event, shorthand: Shorthand) -> str | None:
    match event:
        case CheckAnswered(check=check, answer=answer, note=note):
            return f"/check {check} {answer.value} {shorthand.kept(note)}".rstrip()
        case CheckWaived(check=check, reason=reason):
            return f"/waive {check}{_why(reason, shorthand)}"
        case FamilyViewGiven(person=code, children=children, answer=answer, words=words):
            about = ",".join(children)
            return f"/family {code} {about}{_FAMILY[answer]}{_why(words, shorthand)}"
        case ScaleGiven(person=code, child=child, value=value):
            return f"/scale {code} {child} {value}"
        case DecisionMade():
            more = " ".join((*event.categories, *filter(None, (event.ground,))))
            said = f"/decide {event.child} {event.outcome.value} {more}".rstrip()
            return f"{said}{_why(event.reason, shorthand)}"
        case DecisionReadBack(children=children):
            return f"/readback {','.join(children)}"
        case DissentRecorded(person=code, child=child, words=words):
            return f"/dissent {code} {child}{_why(words, shorthand)}"
        case DissentDeclined(children=children):
            return f"/nodissent {' '.join(event.people)} {','.join(children)}"
        case BirthEntered(child=child, born=born):
            return f"/born {child} {born.isoformat()}"
    return None


def _parting(conference: Conference, event: Event, shorthand: Shorthand) -> str | None:
    match event:
        case InterimPlanNoted(text=text):
            return f"/interim{_why(text, shorthand)}"
        case ConferenceAdjourned(until=until, reason=reason):
            return f"/adjourn {moment_again(conference, until)}{_why(reason, shorthand)}"
        case ConferenceResumed():
            return "/start"
        case LeavingFirst(person=code):
            return f"/leaving {code} first"
        case TellingArranged(person=code, teller=teller, by=by):
            return f"/tell {code} {teller}{f' by {moment_again(conference, by)}' if by else ''}"
        case ComplaintsExplained(people=codes):
            return f"/leaflet {' '.join(codes)}"
        case SharingAnswered(person=code, agrees=agrees):
            return f"/agree {code} sharing {'yes' if agrees else 'no'}"
        case ConferenceClosed():
            return "/close"
    return None


def moment_again(conference: Conference, at: datetime) -> str:
    """Return the day and time as they are typed."""
    return f"{conference.local(at):%Y-%m-%d %H:%M}"
