"""The plan's screen shows the core groups that follow the first, and what became of each."""

from datetime import UTC, datetime

from cptui.domain.events import CoreGroupSet, ItemStarted, ReviewSet, Rhythm
from cptui.tui.widgets.meetings import meeting_rows
from tests.rules.practice import conference


def lines(every: Rhythm | None, profile: str = "wales") -> list[str]:
    """Return the rows below "Dates" as text, after a core group on Mon 13 Apr 2026."""
    core = CoreGroupSet(("sw", "hv"), datetime(2026, 4, 13, 9, 0, tzinfo=UTC), "Room 2", every)
    review = ReviewSet(datetime(2026, 7, 14, 9, 0, tzinfo=UTC))
    rows = meeting_rows(conference(profile, ItemStarted(1), core, review), 100)
    return [" ".join(" ".join(line.plain for line in row.lines).split()) for row in rows]


def test_later_core_groups_are_listed_with_what_was_moved_and_what_is_too_far() -> None:
    # Six-weekly: Mon 25 May is the Spring bank holiday, so Fri 22; then Mon 6 Jul, 45 days on.
    shown = lines(Rhythm(6, "weeks"))
    assert shown[2] == "then every 6 weeks"
    assert shown[3] == (
        "Fri 22 May; Mon 25 May is not worked (Spring Bank Holiday): moved before it"
    )
    assert shown[4] == "Mon 6 Jul; past Fri 3 Jul 2026, 6 weeks after the one before"
    assert shown[5].startswith("Review")


def test_where_nothing_says_how_often_none_is_listed() -> None:
    assert not [line for line in lines(None, "england") if "then" in line]
