"""Whether today is the day the conference is for."""

from datetime import date, datetime

from cptui.domain.conference import Conference


def other_day(conference: Conference, now: datetime) -> tuple[str, ...]:
    """Return that it is another day than planned; nothing once it has begun, or in rehearsal."""
    planned, of = _planned(conference)
    today = conference.local(now).date()
    if conference.rehearsal or planned is None or planned == today:
        return ()
    from cptui.minutes.telling.names import day

    return (f"Today is {day(today)}; {of} {day(planned)}. What is entered is dated today.",)


def _planned(conference: Conference) -> tuple[date | None, str]:
    if conference.closing.closed is not None:
        return None, ""
    if conference.adjourned is not None:
        until = conference.local(conference.adjourned.until).date()
        return until, "the conference was adjourned until"
    return (None if conference.started else conference.case.on), "the case file is for"
