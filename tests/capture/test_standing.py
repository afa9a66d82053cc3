"""What the screens show can be asked for without a screen."""

from cptui.capture.reading import Prompt, Telling
from cptui.capture.typed_line import read_line
from cptui.domain.events import (
    ActionNoted,
    ApologiesGiven,
    DecisionMade,
    DissentRecorded,
    Event,
    FamilyAnswer,
    FamilyViewGiven,
    LeadNamed,
    Outcome,
    OutcomeAdded,
    PeopleArrived,
    PeopleLeft,
    PlanActionAdded,
    ReviewSet,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.domain.fold import fold
from tests.family import entries, minute

SO_FAR: tuple[Event, ...] = (
    PeopleArrived(("sw", "hv", "pol", "mum")),
    PeopleLeft(("pol",)),
    ApologiesGiven("dad", ""),
    ViewsGiven("hv", (View("ada", ViewAnswer.MET, ("neglect",), "thin"),)),
    FamilyViewGiven("mum", ("ada",), FamilyAnswer.AGREES, "we need help"),
    DecisionMade("ada", Outcome.NEITHER, (), "she is safe"),
    DissentRecorded("hv", "ada", "she is not"),
    OutcomeAdded("at a healthy weight", ("ada",)),
    PlanActionAdded(9, ("hv",), "weigh her weekly"),
    LeadNamed("sw", ("ada",)),
    ReviewSet(minute(60)),
)


def asked(text: str, *events: Event) -> tuple[str, ...]:
    record = entries(*events)
    found = read_line(text, fold(record), Prompt(), minute(40), "min", record)
    assert isinstance(found, Telling)
    return found.lines


def test_who_says_everybodys_code_and_where_they_are() -> None:
    lines = asked("/who", *SO_FAR)
    assert any(line.startswith("hv: ") and line.endswith("In since 10:01.") for line in lines)
    assert any(line.startswith("pol: ") and line.endswith("Left at 10:02.") for line in lines)
    assert any(line.startswith("dad: ") and line.endswith("Apologies.") for line in lines)
    assert lines[-1].startswith("In the room 3, agencies 2")


def test_views_say_views_decision_and_dissent_of_a_child() -> None:
    lines = asked("/views ada", *SO_FAR)
    assert "  hv: met neglect: thin" in lines
    assert "  sw: not asked" in lines
    assert "  mum, not counted: agrees: we need help" in lines
    assert "  Decision: neither: she is safe (not read back)" in lines
    assert "  Formal dissent, hv: she is not" in lines
    assert len(asked("/views", *SO_FAR)) > len(lines)


def test_the_plan_is_told_with_the_numbers_to_reword_it_by() -> None:
    lines = asked("/plan", *SO_FAR, ActionNoted(("sw",), "ring"))
    assert "9. For ada: at a healthy weight" in lines
    assert "  10. hv: weigh her weekly" in lines
    assert "Lead for ada: sw" in lines
    assert "Review: Tue 31 Mar 2026 at 11:00" in lines
    assert asked("/plan") == ("No line of the plan yet. /outcome ada,cy WORDS begins one.",)


def test_dates_say_how_each_was_counted() -> None:
    lines = asked("/dates", *SO_FAR)
    assert lines
    assert all(line.endswith(".") for line in lines)
