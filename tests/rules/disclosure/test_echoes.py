"""What a reader does not get and reads elsewhere all the same is told beforehand."""

from cptui.domain.events import (
    DecisionMade,
    Event,
    Outcome,
    PeopleArrived,
    PointNoted,
    PointReworded,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.rules.disclosure import cut
from cptui.rules.disclosure.echoes import Echo, echoes, shared
from cptui.rules.readers import reader_named
from tests.family import entries, played

MET, NOT_MET = ViewAnswer.MET, ViewAnswer.NOT_MET
ROOM = PeopleArrived(("sw", "hv", "mum", "dad"))
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


def shared_for(code: str, *events: Event) -> tuple[int, ...]:
    """The entries said in the same words of children who are not in that reader's copy."""
    reader = reader_named(played(*events), code)
    assert reader is not None
    return shared(cut(entries(*events), reader))


def test_one_reason_given_for_two_fathers_children_is_named_to_look_at() -> None:
    """Dad is Cy's father alone. Entry 3 has one reason for both, entry 4 one for each."""
    both, apart = (
        ViewsGiven(by, (View("ada", MET, (), "Ada is not fed"), View("cy", NOT_MET, (), why)))
        for by, why in (("sw", "Ada is not fed"), ("hv", "Cy is well"))
    )
    assert shared_for("dad", ROOM, both, apart) == (3,)
    assert shared_for("mum", ROOM, both, apart) == ()
    assert shared_for("professionals", ROOM, both, apart) == ()


def test_a_point_about_both_is_named_and_one_about_all_or_his_own_is_not() -> None:
    points = (PointNoted("they are thin", "hv", children=of) for of in (("ada", "cy"), (), ("cy",)))
    assert shared_for("dad", ROOM, *points) == (3,)


def test_a_few_words_in_common_are_no_echo() -> None:
    said = PointNoted("he was told to leave", "mum", children=("cy",))
    assert echoes_for("dad", ROOM, KEPT, said) == ()


def test_the_point_itself_is_no_echo_of_its_own_rewording() -> None:
    better = PointReworded(3, "he has been told to leave the house by Monday")
    assert echoes_for("dad", ROOM, KEPT, better) == ()
