"""The minutes say everything that was recorded, each thing under its heading."""

from itertools import pairwise

from cptui.domain.case import ConferenceKind
from cptui.domain.events import (
    ActionNoted,
    ApologiesGiven,
    ClosedSessionBegan,
    ClosedSessionEnded,
    ConferenceClosed,
    DecisionMade,
    DecisionReadBack,
    DissentDeclined,
    DissentRecorded,
    EntryStruck,
    FamilyAnswer,
    FamilyViewGiven,
    ItemSplit,
    ItemStarted,
    LastPlanLineReviewed,
    Outcome,
    PeopleArrived,
    PeopleLeft,
    PersonExcluded,
    PersonReturned,
    PointChallenged,
    PointNoted,
    Progress,
    View,
    ViewAnswer,
    ViewRoute,
    ViewsGiven,
)
from cptui.domain.evolve.order import part_number
from cptui.minutes.minutes import minutes_document
from cptui.minutes.tree import Document, Heading, Table
from tests.minutes.papers import MADE, heading_levels, lines, under, worded

ALL = ("chair", "min", "sw", "hv", "sch", "pol", "mum", "dad")


def minutes(*events: object, kind: ConferenceKind = ConferenceKind.INITIAL) -> Document:
    return minutes_document(worded(*events, kind=kind), MADE)  # type: ignore[arg-type]


def test_every_heading_that_procedures_ask_for_is_there_even_when_nothing_happened() -> None:
    headings = [block.text for block in minutes().blocks if isinstance(block, Heading)]
    for wanted in (
        *("The children", "Family and household", "Attendance", "Apologies", "Reports"),
        *("Exclusions and closed sessions", "Purpose", "Discussion", "The children's own views"),
        *("Views of parents, carers and relatives", "Ada Vrellick", "Decision", "Outline plan"),
        *("If nothing changes", "Lead worker", "Core group", "Dates, and how each was reached"),
        *("The agenda as planned and as held", "The local practice used", "Agreed by the chair"),
    ):
        assert wanted in headings, wanted


def test_headings_skip_no_level() -> None:
    levels = heading_levels(minutes(PeopleArrived(ALL), ItemStarted(1), PointNoted("So.", "hv")))
    assert levels[0] == 1
    assert all(later <= before + 1 for before, later in pairwise(levels))


def test_each_child_begins_a_page() -> None:
    pages = [
        block.text for block in minutes().blocks if isinstance(block, Heading) and block.new_page
    ]
    assert pages == [
        "Ada Vrellick",
        "Benedek Vrellick (known as Ben)",
        "Cyprian Oakhanger (known as Cy)",
        "Outline plan",
    ]


def test_attendance_has_times_and_what_came_with_apologies() -> None:
    """Entry 2 is at 10:01, and so on by the minute."""
    paper = minutes(
        PeopleArrived(ALL),
        PeopleLeft(("pol",), dropped=True),
        PeopleArrived(("pol",), remote=True),
        ApologiesGiven("mw", "her own view"),
        ConferenceClosed(),
    )
    (row,) = [line for line in under(paper, "Attendance") if line.startswith("Femi")]
    assert row == (
        "Femi Adeyemish | Police officer\nPolice | "
        "10:01 to 10:02, line dropped\n10:03 to 10:05\nJoined remotely"
    )
    assert under(paper, "Apologies") == [
        "Anil Sastrin | GP | No views sent",
        "Tansy Teagueish | Midwife | Her own view",
    ]
    assert under(paper, "Invited, did not come and sent no apologies") == ["None."]


def test_quorum_is_told_as_it_was_when_decided_not_when_all_had_gone() -> None:
    paper = minutes(
        PeopleArrived(ALL), DecisionMade("ada", Outcome.NEITHER, (), "well"), ConferenceClosed()
    )
    (quorum,) = [line for line in under(paper, "Attendance") if line.startswith("When the last")]
    assert "10:02" in quorum
    assert "In the room 8, agencies 4" in quorum


def test_points_stand_under_item_and_tag_with_source_teller_time_and_challenge() -> None:
    paper = minutes(
        PeopleArrived(ALL),
        ItemStarted(1),
        PointNoted("weight has dropped", "hv", tags=("harm",), children=("cy",)),
        PointNoted("bloods normal", "gp", "chair"),
        PointNoted("The chair summarised."),
        PointChallenged(4, "mum", "it was two appointments"),
        ActionNoted(("hv", "mum"), "weigh him", children=("cy",)),
    )
    assert under(paper, "1. Welcome") == [
        "from 10:02.",
        "Anil Sastrin, GP, reported by Ngozi Okonjosh, independent chair: bloods normal. (10:04)",
        "The chair summarised. (10:05)",
        "Action: Runa Brannock and Marisol Vrellick: weigh him.",
        "Harm",
        "Runa Brannock, health visitor: weight has dropped. (about Cy; 10:03)",
        "Disputed by Marisol Vrellick, mother: It was two appointments.",
    ]


def test_what_is_struck_is_not_printed() -> None:
    paper = minutes(PeopleArrived(ALL), ItemStarted(1), PointNoted("a slip", "hv"), EntryStruck(4))
    assert not [line for line in lines(paper) if "a slip" in line]


def test_what_is_restricted_says_from_whom() -> None:
    paper = minutes(
        PeopleArrived(ALL),
        ItemStarted(1),
        PointNoted("he was arrested", "pol", hidden_from=("dad",)),
        ClosedSessionBegan(("mum", "dad", "ada"), "legal advice"),
        PointNoted("advice was given", "chair"),
        ClosedSessionEnded(("mum", "dad")),
    )
    hidden, closed = under(paper, "1. Welcome")[1:3]
    assert hidden.endswith("[Not for Dorin Oakhanger.]")
    # Ada was never in the room: naming her would say that she was.
    assert closed.endswith("[Said without Marisol Vrellick and Dorin Oakhanger in the room.]")


def test_exclusions_have_ground_and_stretch_and_none_is_said() -> None:
    assert under(minutes(), "Exclusions and closed sessions") == ["None."]
    paper = minutes(
        PeopleArrived(ALL),
        PersonExcluded("dad", "police are investigating"),
        PersonReturned("dad"),
    )
    assert under(paper, "Exclusions and closed sessions")[0] == (
        "Dorin Oakhanger | Excluded by the chair | 10:02 to 10:03 | Police are investigating"
    )


def test_childrens_words_stand_under_their_own_name() -> None:
    paper = minutes(
        PeopleArrived(ALL),
        ItemStarted(2),
        PointNoted('"I like it at Nan\'s"', "ada", "sw"),
        FamilyViewGiven("ada", ("ada",), FamilyAnswer.SAID, '"I want Mum to be well"'),
    )
    assert under(paper, "Ada") == [
        'Told by Chidi Amaranth, social worker: "I like it at Nan\'s". (paragraph 1)',
        'On a plan for Ada: "I want Mum to be well".',
    ]
    assert under(paper, "Ben") == ["No view of Ben's was recorded."]


def test_views_stand_by_person_with_reasons_and_how_they_came() -> None:
    paper = minutes(
        PeopleArrived(ALL),
        ViewsGiven("hv", (View("ada", ViewAnswer.MET, ("neglect",), "missed visits"),)),
        ViewsGiven("gp", (View("ada", ViewAnswer.NOT_MET, (), "", ViewRoute.WRITTEN),)),
    )
    rows = under(paper, "Views of the professionals", after="Ada Vrellick")
    assert (
        "Health\nRuna Brannock, health visitor | Yes, a plan is needed | Neglect\nMissed visits"
        in rows
    )
    assert (
        "GP\nAnil Sastrin, GP | No, a plan is not needed\nIn writing | No reason recorded" in rows
    )
    assert "Police\nFemi Adeyemish, police officer | No view recorded | None" in rows
    assert any(line.startswith("Counted once an agency: 1 yes, 1 no.") for line in rows)


def test_decision_reasons_categories_read_back_and_dissents_stand_on_the_childs_page() -> None:
    paper = minutes(
        PeopleArrived(ALL),
        ViewsGiven("pol", (View("ada", ViewAnswer.NOT_MET, (), "engaged"),)),
        ViewsGiven("sch", (View("ada", ViewAnswer.NOT_MET),)),
        DecisionMade("ada", Outcome.PLAN, ("neglect", "physical"), "weight and missed care"),
        DecisionReadBack(("ada",)),
        DissentRecorded("pol", "ada", "the threshold is not met"),
        DissentDeclined("sch", ("ada",)),
    )
    assert under(paper, "Decision", after="Ada Vrellick") == [
        "Child protection plan. Category: Neglect and physical abuse.",
        "Reasons: Weight and missed care.",
        "Decided Tuesday 31 March 2026 at 10:04; the chair decides. "
        "In the chair: Ngozi Okonjosh, independent chair. "
        "Read back to the conference and agreed as recorded.",
    ]
    assert under(paper, "Views that differ from the decision", after="Ada Vrellick") == [
        "Femi Adeyemish, police officer: No, a plan is not needed. Engaged.",
        "Ilka Ferrisby, head teacher: No, a plan is not needed.",
    ]
    assert under(paper, "Formal dissent", after="Ada Vrellick") == [
        "Femi Adeyemish, police officer: The threshold is not met.",
        "Asked, and no formal dissent: Ilka Ferrisby.",
    ]


def test_no_dissent_and_no_decision_are_said() -> None:
    paper = minutes(PeopleArrived(ALL), DecisionMade("ada", Outcome.NEITHER, (), "well"))
    assert under(paper, "Formal dissent", after="Ada Vrellick") == ["None."]
    ben = under(paper, "Decision", after="Benedek Vrellick (known as Ben)")
    assert ben == ["No decision was made for Ben."]


def test_somebody_who_differs_and_was_not_asked_is_named() -> None:
    paper = minutes(
        PeopleArrived(ALL),
        ViewsGiven("pol", (View("ada", ViewAnswer.MET),)),
        DecisionMade("ada", Outcome.NEITHER, (), "well"),
    )
    assert under(paper, "Formal dissent", after="Ada Vrellick") == [
        "Differs, and was not asked whether it is a formal dissent: Femi Adeyemish."
    ]


def test_a_review_tells_how_each_line_of_the_last_plan_stands() -> None:
    paper = minutes(
        LastPlanLineReviewed(1, Progress.PARTLY, "late twice"), kind=ConferenceKind.REVIEW
    )
    assert under(paper, "The last plan") == [
        "1. In school every day\ntake them | Marisol Vrellick\nNot known | Partly done | Late twice"
    ]


def test_the_timeline_sets_spent_beside_planned() -> None:
    """Welcome is planned for 5 minutes and takes the 7 from 10:01 to 10:08."""
    fillers = tuple(PointNoted(f"line {n}", "hv") for n in range(6))
    paper = minutes(ItemStarted(1), *fillers, ItemStarted(2))
    whole, longer, *rows = under(paper, "The agenda as planned and as held")
    assert whole == "Planned 50 minutes in all; it took 7, breaks left out."
    assert longer == "Item 1, Welcome, took 7 minutes, 2 more than planned."
    assert rows[0] == "1. Welcome | 5 min | 7 min\n2 over | 10:01 to 10:08"
    assert rows[2] == "3. Parents' views | 10 min | Not reached | None"


def test_the_timeline_has_a_bar_a_row_and_says_when_nothing_took_longer() -> None:
    """Welcome takes 1 of its 5 minutes; Parents' views are the part of item 2 by entry 4."""
    split = ItemSplit(2, "Ben's views", 4)
    paper = minutes(ItemStarted(1), ItemStarted(2), split, ItemStarted(part_number(4)))
    said = under(paper, "The agenda as planned and as held")
    kept = (
        "Planned 50 minutes in all; it took 3, breaks left out. No item took longer than planned."
    )
    assert said[0] == kept
    table = next(one for one in paper.blocks if isinstance(one, Table) and one.bars)
    assert table.bars is not None
    assert table.bars.names == ("1.", "2.", "2b.", "3.", "4.", "5.")
    assert table.bars.rows[:3] == ("#====", "##====", "====")
    assert [row[0] for row in table.rows][2:4] == ["2b. Ben's views", "3. Parents' views"]


def test_the_same_record_gives_the_same_minutes() -> None:
    assert minutes(PeopleArrived(ALL)) == minutes(PeopleArrived(ALL))
