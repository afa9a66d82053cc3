"""Lines that ask how things stand: who is here, the views, the plan, the dates.

They say what the screens show, for where there is no screen.
"""

from collections.abc import Iterator
from datetime import date, datetime

from cptui.capture.line import Line, rows_of
from cptui.capture.parts import nothing_more
from cptui.capture.reading import Reading, Telling
from cptui.capture.words.children import children
from cptui.capture.words.dates import say_date
from cptui.domain.conference import Conference
from cptui.domain.events import FamilyAnswer, Outcome, Progress, ViewRoute
from cptui.domain.people import Person
from cptui.domain.state import Whereabouts
from cptui.rules.decisions import differing
from cptui.rules.quorum import quorum
from cptui.rules.views import answer_words, tally, views_on

_OUTCOMES = {
    Outcome.PLAN: "plan",
    Outcome.CHILD_IN_NEED: "child in need",
    Outcome.NEITHER: "neither",
    Outcome.CONTINUE: "plan continues",
    Outcome.END_IN_NEED: "plan ends, child in need",
    Outcome.END: "plan ends",
}

_PROGRESS = {
    Progress.DONE: "done",
    Progress.PARTLY: "partly done",
    Progress.NOT_DONE: "not done",
    Progress.NO_LONGER: "no longer needed",
}


def read_who(line: Line, rest: str) -> Reading:
    """Read `/who`: everybody's code, name and whether they are here."""
    nothing_more(rest)
    conference = line.conference
    people = [_person(conference, one) for one in conference.people.values()]
    return Telling((*people, quorum(conference).says))


def _person(conference: Conference, one: Person) -> str:
    role = f", {one.role}" if one.role else ""
    return f"{one.code}: {one.name}{role}. {_where(conference, one.code)}"


def _where(conference: Conference, code: str) -> str:
    attendee = conference.attendance.get(code)
    if attendee is None:
        return "Apologies." if code in conference.apologies else "Not here."
    if attendee.where is Whereabouts.EXCLUDED:
        last = attendee.excluded[-1]
        how = "Kept out" if last.closed_session else "Excluded"
        return f"{how} since {conference.local(last.start):%H:%M}: {last.ground}."
    if attendee.where is Whereabouts.IN:
        how = ", remote" if attendee.remote else ""
        return f"In since {conference.local(attendee.present[-1].start):%H:%M}{how}."
    end = attendee.present[-1].end if attendee.present else None
    return f"Left at {conference.local(end):%H:%M}." if end else "Out."


def read_views(line: Line, rest: str) -> Reading:
    """Read `/views` and `/views ada`: the views, the decision, dissents."""
    codes = children(line, rest) if rest.strip() else line.conference.child_codes
    return Telling(tuple(said for code in codes for said in _child(line.conference, code)))


def _child(conference: Conference, code: str) -> Iterator[str]:
    yield f"{conference.case.child(code).full_name}"
    for row in views_on(conference, code):
        view = row.view
        if view is None:
            yield f"  {row.person.code}: {row.state}"
            continue
        how = f", {row.state}" if view.route is not ViewRoute.SPOKEN else ""
        answer = f"{answer_words(conference, code, view.answer)}{how}"
        yield f"  {row.person.code}: {_with(answer, view.categories, view.reason)}"
    said = tally(conference, code).says
    if said:
        yield f"  By agency {said}."
    for (child, person), one in conference.family_views.items():
        if child == code:
            answer = "" if one.answer is FamilyAnswer.SAID else one.answer.value
            yield f"  {person}, not counted: {': '.join(x for x in (answer, one.words) if x)}"
    yield from _decided(conference, code)


def _decided(conference: Conference, code: str) -> Iterator[str]:
    made = conference.decisions.get(code)
    if made is None:
        yield "  Decision: none yet"
        return
    outcome = _OUTCOMES[made.outcome]
    read = "read back" if made.read_back else "not read back"
    yield f"  Decision: {_with(outcome, made.categories, made.reason)} ({read})"
    for person in differing(conference, code):
        answer = conference.dissents.get((code, person))
        words = "to ask" if answer is None else answer.words or "none"
        yield f"  Formal dissent, {person}: {words}"


def _with(answer: str, categories: tuple[str, ...], reason: str) -> str:
    said = " ".join((answer, *categories))
    return f"{said}: {reason}" if reason else said


def read_plan(line: Line, rest: str) -> Reading:
    """Read `/plan`: its lines with their numbers, the last plan's, who leads, the meetings."""
    nothing_more(rest)
    lines = tuple(_plan(line.conference))
    return Telling(lines or ("No line of the plan yet. /outcome ada,cy WORDS begins one.",))


def _plan(conference: Conference) -> Iterator[str]:
    plan = conference.plan
    for number, old in enumerate(conference.case.last_plan, 1):
        reviewed = plan.last_plan.get(number)
        how = _PROGRESS[reviewed.progress] if reviewed else "to review"
        yield f"Last plan {number}: {old.action}, {', '.join(old.who)}. {how.capitalize()}."
    for outcome in plan.outcomes:
        yield f"{outcome.entry}. For {', '.join(outcome.children)}: {outcome.text}"
        for one in outcome.actions:
            due = f", by {say_date(one.due)}" if one.due else ""
            yield f"  {one.entry}. {', '.join(one.who)}: {one.what}{due}"
    for text in plan.contingencies:
        yield f"If nothing changes: {text}"
    for child, code in plan.leads.items():
        yield f"Lead for {child}: {code}"
    if plan.core_group is not None:
        when = plan.core_group.start
        at = f", {_moment(conference, when)}" if when else ""
        yield f"Core group: {', '.join(plan.core_group.members)}{at}"
    if plan.review is not None:
        yield f"Review: {_moment(conference, plan.review.start)}"


def _moment(conference: Conference, at: datetime) -> str:
    local = conference.local(at)
    return f"{say_date(local.date())} at {local:%H:%M}"


def read_dates(line: Line, rest: str) -> Reading:
    """Read `/dates`: by when things must happen, and the days offered for the meetings."""
    nothing_more(rest)
    from cptui.rules.dates import DateState, due_dates, offered_dates

    conference = line.conference
    lines = [one.explanation for one in due_dates(conference) if one.state is DateState.SET]
    offers = {
        "core group": offered_dates(conference, "core"),
        "review": offered_dates(conference, "review"),
    }
    for meeting, offered in offers.items():
        if offered:
            days = "; ".join(_offer(one.on, one.warnings) for one in offered)
            lines.append(f"Offered for the {meeting}: {days}.")
    return Telling(tuple(lines) or ("No date can be counted yet.",))


def _offer(on: date, warnings: tuple[str, ...]) -> str:
    return f"{say_date(on)} ({', '.join(warnings)})" if warnings else say_date(on)


ROWS = rows_of(
    "asking",
    ("/who", "everybody's code and name, and who is here", "/who", read_who),
    ("/views [CHILD]", "the views, decisions and dissents so far", "/views ada", read_views),
    ("/plan", "the plan's lines, who leads, the meetings", "/plan", read_plan),
    ("/dates", "by when things must happen, and the days offered", "/dates", read_dates),
)
