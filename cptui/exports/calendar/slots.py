"""Which meetings a conference has set, and when each is: for everybody, or for one person.

A core group that a bank holiday moves is a meeting by itself, and its day is taken out of the
series: Outlook knows no single dates added to one (MS-STANOICAL, RDATE), and from a file takes
the first event only, so that a moved one within the series would be lost.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from cptui.domain.conference import Conference
from cptui.domain.events import Rhythm
from cptui.exports.calendar.zone import BRITISH
from cptui.rules.dates import CoreGroup, core_group_series, said_rhythm
from cptui.rules.dates.attending import children_met_for
from cptui.rules.dates.rhythm import ordinal, planned

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES = {"days": "DAILY", "weeks": "WEEKLY"}
_FOURTH = 4
_LAST = -1


@dataclass(frozen=True, slots=True)
class Repeat:
    """How a meeting repeats."""

    rule: str
    """FREQ and what goes with it (RFC 5545, 3.3.10), without its end."""
    last: datetime
    """When the last one starts, UTC."""
    skipped: tuple[datetime, ...] = ()
    """Starts the rule gives on which there is none, on the wall clock."""


@dataclass(frozen=True, slots=True)
class Slot:
    """When and where a meeting is."""

    start: datetime
    """UTC; of a series the first one."""
    venue: str | None
    repeat: Repeat | None = None


FIRST, SERIES, REVIEW = "core_group", "core_groups", "review"
"""Keys of the meetings; a core group moved out of the series is `core_groups/3`, by its rank."""


@dataclass(frozen=True, slots=True)
class Who:
    """Whose meetings are asked for."""

    persons: tuple[str, ...]
    """Codes: themselves, and the person they come with."""
    children: tuple[str, ...]
    """Codes of the children they are concerned with; empty: all."""


def slots(conference: Conference, who: Who | None = None) -> Mapping[str, Slot]:
    """Return the meetings there are by key; with a reader those that reader comes to.

    There is none once no child has a plan, none after the last child's 18th birthday, and
    for a reader none after that of the last child they are concerned with.
    """
    return dict(_slots(conference, who))


def _slots(c: Conference, who: Who | None) -> Iterator[tuple[str, Slot]]:
    group, review = c.plan.core_group, c.plan.review
    if group is not None and group.start is not None and "core" not in c.plan.left_open:
        first = c.local(group.start)
        comes = who is None or bool(set(who.persons) & set(group.members))
        if comes and _concerned(c, who, first.date()):
            yield FIRST, Slot(group.start.astimezone(UTC), group.venue)
            days = [one for one in core_group_series(c) if _concerned(c, who, one.on)]
            yield from _series(c, first, days, group.venue)
    if review is None or "review" in c.plan.left_open:
        return
    if _concerned(c, who, c.local(review.start).date()):
        yield REVIEW, Slot(review.start.astimezone(UTC), review.venue)


def _concerned(c: Conference, who: Who | None, on: date) -> bool:
    """Whether a meeting that day is for a child at all, and for one this reader knows."""
    children = children_met_for(c, on)
    if who is None or not who.children:
        return bool(children)
    return bool(set(children) & set(who.children))


def _series(
    c: Conference, first: datetime, days: Sequence[CoreGroup], venue: str | None
) -> Iterator[tuple[str, Slot]]:
    rhythm = said_rhythm(c)
    starts = [_at(first, one.on) for one in days]
    regular = [at for at, one in zip(starts, days, strict=True) if not one.moved]
    if rhythm is None or not _can_repeat(c, starts):
        regular = []
    elif regular:
        yield SERIES, Slot(regular[0].astimezone(UTC), venue, _repeat(rhythm, first, regular))
    for rank, at in enumerate(starts, 1):
        if at not in regular:
            yield f"{SERIES}/{rank}", Slot(at.astimezone(UTC), venue)


def _can_repeat(c: Conference, starts: Sequence[datetime]) -> bool:
    """Whether a rule on the wall clock means the same everywhere; else each is by itself."""
    gaps = any(at.astimezone(UTC).astimezone(at.tzinfo) != at for at in starts)
    return c.profile.zone in BRITISH and not gaps and not any(map(_twice, starts))


def _twice(at: datetime) -> bool:
    return at.replace(fold=0).utcoffset() != at.replace(fold=1).utcoffset()


def _repeat(rhythm: Rhythm, first: datetime, regular: Sequence[datetime]) -> Repeat | None:
    """Return how the series repeats; None for a single meeting."""
    if len(regular) == 1:
        return None
    end = regular[-1].date()
    days = planned(first.date(), rhythm, end + timedelta(days=1))
    given = [_at(first, day) for day in days if regular[0].date() <= day <= end]
    skipped = tuple(at for at in given if at not in regular)
    return Repeat(_rule(rhythm, first.date()), regular[-1].astimezone(UTC), skipped)


def _rule(rhythm: Rhythm, first: date) -> str:
    day = _DAYS[first.weekday()]
    if rhythm.unit == "months":
        # The fifth of a month is its last, as in months that have but four.
        which = ordinal(first) if ordinal(first) <= _FOURTH else _LAST
        return f"FREQ=MONTHLY;INTERVAL={rhythm.n};BYDAY={which}{day}"
    by_day = f";BYDAY={day}" if rhythm.unit == "weeks" else ""
    return f"FREQ={_FREQUENCIES[rhythm.unit]};INTERVAL={rhythm.n}{by_day}"


def _at(first: datetime, on: date) -> datetime:
    """Return the first one's time of day on that day, on the wall clock."""
    return datetime.combine(on, first.time(), first.tzinfo)
