"""What holds for every date of every profile, whatever the day: 2025 to 2030, all four nations."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cptui.domain.case import ConferenceKind
from cptui.domain.profile import STARTS
from cptui.rules.dates import DateState, DueDate, all_dates
from cptui.rules.dates.counting import day_of
from cptui.rules.dates.facts import ChildFacts, Facts
from tests.rules.councils import COUNCILS
from tests.rules.practice import LONDON, NATIONS, facts, working
from tests.rules.recounting import recount

SHIPPED = (
    *("england", "isle-of-wight", "isle-of-wight-older", "warwickshire", "bromleys", "suffolk"),
    *("wales", "scotland", "northern-ireland"),
)
STARTING = st.dates(date(2025, 1, 1), date(2030, 12, 31))
APART = st.integers(0, 40)


@st.composite
def known(draw: st.DrawFn) -> Facts:
    """Draw a conference of any kind under any profile and nation, with all its events."""
    first = draw(STARTING)
    held = datetime.combine(first, draw(st.times()).replace(second=0, microsecond=0), LONDON)
    one = facts(draw(st.sampled_from((*SHIPPED, *COUNCILS))))
    events = {name: first + timedelta(days=draw(APART)) for name in STARTS if name != "held"}
    before = ("section_47_strategy", "last_strategy", "concern", "initial_held", "last_review")
    events |= {name: first - timedelta(days=draw(APART)) for name in before}
    kind = draw(st.sampled_from(ConferenceKind))
    return replace(
        one,
        kind=kind,
        days=working(draw(st.sampled_from(NATIONS))),
        children=tuple(draw(child(number, first)) for number in range(draw(st.integers(1, 3)))),
        events=events | {"held": held},
    )


@st.composite
def child(draw: st.DrawFn, number: int, first: date) -> ChildFacts:
    """Draw a child: small, nearly grown up, due, or born since it was."""
    age = draw(st.sampled_from(("small", "grown", "due", "born")))
    near = timedelta(days=draw(st.integers(-60, 200)))
    outcome = draw(st.sampled_from((None, "plan", "in_need", "none")))
    code = f"c{number}"
    if age == "small":
        return ChildFacts(code, first - timedelta(days=3000) - near, outcome=outcome)
    if age == "grown":
        return ChildFacts(code, first - timedelta(days=6575) + near, outcome=outcome)
    born = first + near if age == "born" else None
    return ChildFacts(code, born, first + timedelta(days=60), born, outcome)


@given(known())
def test_the_day_to_keep_is_worked_and_never_after_the_limit(one: Facts) -> None:
    for due in all_dates(one):
        if due.state is not DateState.SET:
            assert due.limit is due.by is None
            continue
        assert due.limit is not None
        if due.earliest:
            assert due.by is None
            continue
        assert due.by is not None
        assert one.days.worked(due.by)
        assert due.by <= day_of(due.limit)
        assert due.by == one.days.on_or_before(day_of(due.limit))


@given(known())
def test_the_steps_lead_to_the_date_again(one: Facts) -> None:
    for due in all_dates(one):
        if due.limit is not None:
            assert recount(due.steps) == (due.by or day_of(due.limit)), due


@given(known(), st.integers(1, 60))
def test_a_later_start_never_gives_an_earlier_date(one: Facts, days: int) -> None:
    shift = timedelta(days=days)
    later = replace(one, events={name: when + shift for name, when in one.events.items()})
    # Told apart by child, whichever share one.
    for code in (child.code for child in one.children):
        for first, last in zip(of_child(one, code), of_child(later, code), strict=True):
            assert first.id == last.id
            if first.limit is not None and last.limit is not None:
                assert day_of(first.limit) <= day_of(last.limit)
            if first.by and last.by:
                assert first.by <= last.by


def of_child(one: Facts, code: str) -> list[DueDate]:
    """Return every date that concerns one child alone."""
    alone = tuple(child for child in one.children if child.code == code)
    return list(all_dates(replace(one, children=alone)))


@given(known())
def test_every_date_explains_itself_in_one_sentence_that_names_its_day(one: Facts) -> None:
    for due in all_dates(one):
        assert due.explanation.endswith(".")
        assert due.source
        assert due.layer
        if due.limit is not None:
            day = due.by or day_of(due.limit)
            assert f"{day:%a} {day.day} {day:%b} {day.year}" in due.explanation
            assert due.rule
