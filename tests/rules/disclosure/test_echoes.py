"""What a reader does not get and reads elsewhere all the same is told beforehand."""

from cptui.domain.events import (
    DecisionMade,
    Event,
    Outcome,
    PeopleArrived,
    PointNoted,
    PointReworded,
)
from cptui.rules.disclosure import cut
from cptui.rules.disclosure.echoes import Echo, echoes
from cptui.rules.readers import reader_named
from tests.family import entries, played

ROOM = PeopleArrived(("sw", "mum", "dad"))
KEPT = PointNoted(
    "he has been told to leave the house by Friday", "sw", children=("cy",), hidden_from=("dad",)
)


def echoes_for(code: str, *events: Event) -> tuple[Echo, ...]:
    """The echoes in that reader's copy."""
    reader = reader_named(played(*events), code)
    assert reader is not None
    return echoes(cut(entries(*events), reader))


def test_a_reason_that_repeats_a_point_kept_from_him_is_named_by_number() -> None:
    reason = DecisionMade(
        "cy", Outcome.PLAN, ("neglect",), "He was told to LEAVE the house by friday"
    )
    # Entry 1 opens, 2 is the room, 3 the point, 4 the decision.
    assert echoes_for("dad", ROOM, KEPT, reason) == (Echo(4, 3),)
    assert echoes_for("mum", ROOM, KEPT, reason) == ()
    assert echoes_for("full", ROOM, KEPT, reason) == ()


def test_a_few_words_in_common_are_no_echo() -> None:
    said = PointNoted("he was told to leave", "mum", children=("cy",))
    assert echoes_for("dad", ROOM, KEPT, said) == ()


def test_the_point_itself_is_no_echo_of_its_own_rewording() -> None:
    better = PointReworded(3, "he has been told to leave the house by Monday")
    assert echoes_for("dad", ROOM, KEPT, better) == ()
