"""Who may know what, rule by rule: given what happened, when it is cut, then what a reader gets."""

from datetime import timedelta

import pytest

from cptui.domain.copies import Place
from cptui.domain.entry import Entry
from cptui.domain.events import (
    KINDS,
    ActionNoted,
    AgendaEvent,
    AttendanceEvent,
    CheckEvent,
    ChildEvent,
    ClosedSessionBegan,
    ClosedSessionEnded,
    CloseEvent,
    CoreGroupSet,
    DecisionMade,
    DissentDeclined,
    DissentRecorded,
    DistributionEvent,
    EntryStruck,
    Event,
    FactChanged,
    FamilyAnswer,
    FamilyViewGiven,
    ItemStarted,
    NewcomerArrived,
    OpeningEvent,
    Outcome,
    OutcomeAdded,
    PeopleArrived,
    PeopleLeft,
    PersonExcluded,
    PersonReturned,
    PlanActionAdded,
    PlanEvent,
    PointChallenged,
    PointContinued,
    PointEvent,
    PointNoted,
    PointReworded,
    PointsMerged,
    SigningEvent,
    TidyingEvent,
    View,
    ViewAnswer,
    ViewsGiven,
)
from cptui.domain.fold import fold
from cptui.domain.people import Kind, Person
from cptui.rules.disclosure import cut, unknown_to
from cptui.rules.disclosure.superseded import standing
from cptui.rules.readers import readers
from tests.family import entries, minute
from tests.rules.copied_family import (
    REFUGE,
    annexed,
    copy_for,
    everything,
    minutes_of,
    points_of,
    record,
)

ROOM = (PeopleArrived(("chair", "min", "sw", "hv", "pol", "mum", "dad", "daf")), ItemStarted(1))
CLOSED = ClosedSessionBegan(
    ("mum", "dad", "daf", "ada", "ben", "cy", "sol"), "police told the chair"
)
OPEN = ClosedSessionEnded(("mum", "dad", "daf"))


def told(code: str, *events: Event) -> str:
    return everything(copy_for(record(*ROOM, *events), code))


def words_in(code: str, *events: Event) -> str:
    """Return the same in small letters: a sentence begins with a capital."""
    return told(code, *events).casefold()


def test_a_copy_is_made_for_the_service_the_professionals_the_family_and_who_was_absent() -> None:
    listed = readers(fold(record(*ROOM)))
    assert [one.code for one in listed] == [
        *("full", "professionals", "mum", "dad", "daf", "ben"),  # Ben is 14; the others are small
        *("mw", "sch", "gp"),
    ]
    assert [one.code for one in listed if one.absent] == ["ben", "mw", "sch", "gp"]


def test_no_file_name_is_made_of_anybodys_name() -> None:
    slugs = {one.code: one.slug for one in readers(fold(record(*ROOM)))}
    assert slugs["mum"] == "mum"
    assert slugs["ben"] == "child-2"


def test_the_services_copy_is_the_record_as_it_is() -> None:
    entries = record(*ROOM, CLOSED, PointNoted("inside", "sw"), OPEN)
    assert copy_for(entries, "full").conference == fold(entries)


def test_what_was_said_while_somebody_was_excluded_is_not_in_their_copy_and_it_says_so() -> None:
    events = (
        PointNoted("beforehand", "sw"),
        PersonExcluded("dad", "he was shouting at the teacher"),
        PointNoted("meanwhile", "sw"),
        PersonReturned("dad"),
        PointNoted("afterwards", "sw"),
    )
    his = told("dad", *events)
    assert "meanwhile" not in his
    assert "beforehand" in his
    assert "afterwards" in his
    # Excluded by entry 5, at 10:04; back by entry 7, at 10:06.
    stand_in = (
        "[Left out: what was said while Dorin Oakhanger was kept out of the room, 10:04 to 10:06. "
        "Ground: the meeting was seriously disturbed.]"
    )
    assert stand_in in his
    assert "meanwhile" in told("mum", *events)


def test_the_chairs_own_words_on_a_ground_are_in_no_copy_for_the_family() -> None:
    events = (PersonExcluded("dad", "police suspect he hurt Ada"), PersonReturned("dad"))
    for code in ("mum", "dad", "daf"):
        assert "suspect" not in told(code, *events)
        assert "onfidential, legal or police information" in told(code, *events)
    assert "suspect" in told("professionals", *events)


def test_a_professional_kept_out_is_told_the_ground_and_not_the_words() -> None:
    events = (PersonExcluded("pol", "his statement is doubted"), PointNoted("doubts", "sw"))
    assert "doubts" not in told("pol", *events)
    assert "is doubted" not in told("pol", *events)
    assert "the chair's decision" in told("pol", *events).casefold()
    assert "doubts" in told("hv", *events)
    # The copy that all of them get cannot hold what one of them was kept out of.
    assert "doubts" not in told("professionals", *events)


@pytest.mark.parametrize("gone", [PeopleLeft(("dad",)), PeopleLeft(("dad",), dropped=True)])
def test_walking_out_withholds_nothing(gone: Event) -> None:
    assert "meanwhile" in told("dad", gone, PointNoted("meanwhile", "sw"))


def test_coming_late_or_not_at_all_withholds_nothing() -> None:
    events = (PeopleArrived(("sw",)), ItemStarted(1), PointNoted("meanwhile", "sw"))
    assert "meanwhile" in everything(copy_for(record(*events), "dad"))
    assert "meanwhile" in everything(copy_for(record(*events), "gp"))


def test_whoever_never_came_was_kept_out_of_a_session_closed_to_them() -> None:
    events = (PeopleArrived(("sw", "mum")), ItemStarted(1), CLOSED, PointNoted("inside", "sw"))
    assert "inside" not in everything(copy_for(record(*events), "daf"))


def test_a_solicitor_knows_no_more_than_whom_they_came_with() -> None:
    events = (
        PeopleArrived(("sol",)),
        PersonExcluded("dad", "shouting"),
        PointNoted("meanwhile", "sw"),
    )
    assert "meanwhile" not in told("sol", *events)
    assert REFUGE not in told("sol", *events)


def test_a_closed_session_is_an_annex_for_those_who_sat_in_it_and_a_note_for_the_others() -> None:
    entries = record(*ROOM, CLOSED, PointNoted("inside", "sw"), PeopleArrived(("mw",)), OPEN)
    for code in ("professionals", "sw", "hv"):
        copy = copy_for(entries, code)
        assert "inside" not in everything(copy)
        assert "inside" in annexed(copy)
        assert "[A closed session, 10:03 to 10:06." in minutes_of(copy)
    for code in ("mw", "gp"):
        copy = copy_for(entries, code)
        assert "inside" not in everything(copy) + annexed(copy)
        assert "Only those who were there are given it.]" in minutes_of(copy)
    assert copy_for(entries, "professionals").annexes[0].people == ("sw", "hv", "pol")


def test_whoever_left_a_closed_session_gets_the_part_they_sat_in() -> None:
    events = (
        CLOSED,
        PointNoted("firstpart", "sw"),
        PeopleLeft(("pol",)),
        PointNoted("secondpart", "sw"),
    )
    his = annexed(copy_for(record(*ROOM, *events, OPEN), "pol"))
    assert "firstpart" in his
    assert "secondpart" not in his
    shared = copy_for(record(*ROOM, *events, OPEN), "professionals")
    assert shared.annexes[0].people == ("sw", "hv")


def test_what_one_of_them_may_not_know_is_not_in_their_annex_either() -> None:
    entries = record(*ROOM, CLOSED, PointNoted("inside", "sw", hidden_from=("hv",)), OPEN)
    assert "inside" not in annexed(copy_for(entries, "hv"))
    assert "inside" not in annexed(copy_for(entries, "professionals"))
    assert "inside" in annexed(copy_for(entries, "pol"))


def test_a_point_marked_as_not_for_somebody_is_left_out_and_the_mark_is_not_shown() -> None:
    event = PointNoted("quietly", "sw", hidden_from=("dad",))
    assert "quietly" not in told("dad", event)
    assert "something that may not be given to Dorin Oakhanger" in told("dad", event)
    assert "quietly" in told("mum", event)
    assert "[Not for" not in told("mum", event)
    assert "[Not for Dorin Oakhanger.]" in told("professionals", event)


def test_what_is_about_another_familys_child_is_left_out() -> None:
    events = (
        PointNoted("regardingben", "sw", children=("ben",)),
        PointNoted("onboth", "sw", children=("ada", "ben")),
        PointNoted("onall", "sw"),
        PointNoted("bensaid", "ben", "sw"),
    )
    his = told("dad", *events)
    assert "regardingben" not in his
    assert "bensaid" not in his
    assert "onboth" in his
    assert "about Ada and Ben" not in his
    assert "onall" in his
    assert all(
        word in told("mum", *events) for word in ("regardingben", "onboth", "onall", "bensaid")
    )
    dafs = told("daf", *events)
    assert all(word in dafs for word in ("regardingben", "onboth", "onall", "bensaid"))


def test_another_familys_child_has_a_name_and_nothing_else() -> None:
    his = words_in("dad")
    assert "benedek tollmarsh" in his
    for fact in ("20 january 2012", "benseyes", "bensown", "hallowfen"):
        assert fact not in his
        assert fact in words_in("mum")


def test_views_and_decisions_are_a_childs_own_familys() -> None:
    events = (
        ViewsGiven(
            "hv",
            (
                View("ada", ViewAnswer.MET, ("neglect",), "whyada"),
                View("ben", ViewAnswer.MET, ("neglect",), "whyben"),
            ),
        ),
        FamilyViewGiven("daf", ("ben",), FamilyAnswer.DISAGREES, "dafthinks"),
        DecisionMade("ada", Outcome.CHILD_IN_NEED, reason="reasonada"),
        DecisionMade("ben", Outcome.PLAN, ("neglect",), "reasonben"),
        DissentRecorded("hv", "ben", "dissentben"),
        OutcomeAdded("betterben", ("ben",)),
        PlanActionAdded(9, ("hv",), "doben"),
        ActionNoted(("sw",), "callben", children=("ben",)),
    )
    hers = ("whyada", "reasonada")
    bens = ("whyben", "dafthinks", "reasonben", "dissentben", "betterben", "doben", "callben")
    his = words_in("dad", *events)
    assert [word for word in hers if word not in his] == []
    assert [word for word in bens if word in his] == []
    dafs = words_in("daf", *events)
    assert [word for word in bens if word not in dafs] == []
    assert [word for word in hers if word in dafs] == []


def test_the_dates_of_another_childs_plan_are_not_for_him_unless_he_is_in_the_core_group() -> None:
    plan = DecisionMade("ben", Outcome.PLAN, ("neglect",), "so")
    none = DecisionMade("ada", Outcome.NEITHER, reason="so")
    without = CoreGroupSet(("sw", "daf"), minute(20000), "Wrensnest Hall")
    within = CoreGroupSet(("sw", "daf", "dad"), minute(20000), "Wrensnest Hall")
    assert "Wrensnest" not in told("dad", none, plan, without)
    assert "Wrensnest" in told("daf", none, plan, without)
    assert "Wrensnest" in told("dad", none, plan, within)


def test_a_childs_copy_is_what_is_their_own() -> None:
    events = (
        PointNoted("bensaid", "ben", "sw"),
        PointNoted("swsaid", "sw"),
        PointNoted("regardingben", "sw", children=("ben",)),
        DecisionMade("ben", Outcome.PLAN, ("neglect",), "reasonben"),
        DecisionMade("ada", Outcome.PLAN, ("neglect",), "reasonada"),
        OutcomeAdded("betterben", ("ben",)),
        OutcomeAdded("betterada", ("ada",)),
    )
    his = words_in("ben", *events)
    for word in ("bensaid", "bensown", "reasonben", "betterben"):
        assert word in his
    for word in (
        "swsaid",
        "regardingben",
        "reasonada",
        "betterada",
        "adasown",
        "dafsneed",
        "quillfoot",
    ):
        assert word not in his
    assert "this is the part of the minutes that is about benedek tollmarsh" in his


def test_personal_details_are_their_owners() -> None:
    for code in ("mum", "dad", "daf"):
        said = told(code)
        for other in ("mum", "dad", "daf"):
            assert (f"{other}sneed" in said) is (other == code)
        assert "mumsdoor" not in said or code == "mum"


def test_a_grown_ups_address_is_for_those_who_live_there_and_a_childs_for_their_parents() -> None:
    # Ada lives at Quillfoot Lane with her mother; her father, who lives elsewhere, may know it.
    assert "Quillfoot" in told("dad")
    assert "Quillfoot" not in told("daf")
    assert "Saltmarsh" in told("dad")
    assert "Saltmarsh" not in told("mum")
    assert "Saltmarsh" not in told("daf")
    moved = FactChanged("mum", "address", "9 Ferncote Row")
    assert "Ferncote" in told("mum", moved)
    assert "Ferncote" not in told("dad", moved)


@pytest.mark.parametrize(
    "spelled",
    [
        "12 Hallowfen Rise",
        "12, HALLOWFEN-RISE",
        "hallowfen rise",
        "ox93qt",
        "OX9 3QT",
        "12 H\u00e0llowfen  Rise, Oxbarrow",
    ],
)
def test_a_protected_address_is_left_out_however_it_is_spelled(spelled: str) -> None:
    his = told("dad", PointNoted(f"Ben sleeps at {spelled} now", "sw"))
    assert spelled not in his
    assert "Ben sleeps at [address left out] now." in his
    assert spelled in told("mum", PointNoted(f"Ben sleeps at {spelled} now", "sw"))


def test_a_protected_address_is_left_out_of_venues_facts_plans_and_reasons() -> None:
    his = told(
        "dad",
        FactChanged("mum", "address", REFUGE),
        DecisionMade("ada", Outcome.PLAN, ("neglect",), f"she sleeps at {REFUGE}"),
        OutcomeAdded(f"goes to {REFUGE}", ("ada",)),
        CoreGroupSet(("sw", "dad"), minute(20000), REFUGE),
    )
    assert "Hallowfen" not in his
    assert "[address left out]" in his


def test_the_new_address_of_somebody_who_hides_the_old_one_is_hidden_too() -> None:
    events = (
        FactChanged("daf", "address", "5 Ferncote Row"),
        PointNoted("at 5 Ferncote Row", "sw"),
    )
    assert "Ferncote" not in told("dad", *events)
    assert "Ferncote" in told("professionals", *events)


def test_the_list_of_protected_addresses_is_in_no_copy_for_the_family() -> None:
    for code in ("mum", "dad", "daf", "ben"):
        assert "Not to be learned by" not in told(code)
    assert "Not to be learned by Dorin Oakhanger." in told("professionals")


def test_what_the_chair_was_told_and_the_checks_are_in_no_copy_for_the_family() -> None:
    for code in ("mum", "dad", "daf", "ben", "sol"):
        assert "chairtold" not in told(code)


def test_a_challenge_falls_with_the_point_it_is_about() -> None:
    entries = record(
        *ROOM, CLOSED, PointNoted("inside", "sw"), OPEN, PointChallenged(5, "hv", "no")
    )
    assert [one.what for one in copy_for(entries, "mum").withheld if one.entry == 7] == [
        "a challenge"
    ]
    assert fold(entries).points[0].challenges
    assert not copy_for(entries, "mum").conference.points


def test_words_added_in_a_closed_session_are_left_out_of_an_open_point() -> None:
    events = (PointNoted("openly", "sw"), CLOSED, PointContinued(4, "secretly"), OPEN)
    copy = copy_for(record(*ROOM, *events), "mum")
    assert points_of(copy.conference) == ["openly"]


def test_a_point_put_better_in_or_after_a_part_left_out_is_left_out_whole() -> None:
    within = (PointNoted("openly", "sw"), CLOSED, PointReworded(4, "secretly"), OPEN)
    assert points_of(copy_for(record(*ROOM, *within), "mum").conference) == []
    after = (
        PointNoted("openly", "sw"),
        CLOSED,
        PointContinued(4, "secretly"),
        OPEN,
        PointReworded(4, "openly and secretly"),
    )
    assert points_of(copy_for(record(*ROOM, *after), "mum").conference) == []


def test_whoever_sat_in_gets_what_was_added_and_what_was_put_better_there() -> None:
    events = (
        PointNoted("openly", "sw"),
        PointNoted("typde", "sw"),
        CLOSED,
        PointContinued(4, "secretly"),
        PointReworded(5, "typed"),
        OPEN,
    )
    copy = copy_for(record(*ROOM, *events), "hv")
    assert points_of(copy.conference) == ["openly"]
    assert "secretly" in annexed(copy)
    assert "openly" not in annexed(copy)
    assert "typed" in annexed(copy)
    absent = copy_for(record(*ROOM, *events), "gp")
    assert "secretly" not in everything(absent) + annexed(absent)


def test_points_joined_across_a_closed_session_are_whole_in_the_annex() -> None:
    events = (PointNoted("openly", "sw"), CLOSED, PointNoted("inside", "sw"), OPEN)
    copy = copy_for(record(*ROOM, *events, PointsMerged((4, 6))), "hv")
    assert points_of(copy.conference) == []
    assert "openly. Inside." in annexed(copy)


def test_no_older_wording_is_anywhere_in_a_copy() -> None:
    entries = record(*ROOM, PointNoted("firsttyped", "sw"), PointReworded(4, "putbetter"))
    copy = copy_for(entries, "mum")
    assert "putbetter" in everything(copy)
    assert "firsttyped" not in repr(copy.conference)


def test_joined_points_are_left_out_together_when_one_of_them_is() -> None:
    events = (
        PointNoted("openly", "sw"),
        PointNoted("quietly", "sw", hidden_from=("dad",)),
        PointsMerged((4, 5)),
    )
    assert points_of(copy_for(record(*ROOM, *events), "dad").conference) == []
    assert points_of(copy_for(record(*ROOM, *events), "mum").conference) == ["openly. Quietly"]


def test_what_was_struck_is_nowhere_in_a_copy() -> None:
    entries = record(*ROOM, PointNoted("mistaken", "sw"), EntryStruck(4))
    assert "mistaken" not in repr(copy_for(entries, "mum").conference)


def test_a_view_that_was_changed_where_the_reader_was_kept_out_is_not_shown_as_it_was() -> None:
    def view(reason: str) -> ViewsGiven:
        return ViewsGiven("hv", (View("ada", ViewAnswer.MET, ("neglect",), reason),))

    entries = record(*ROOM, view("earlier"), CLOSED, view("within"), OPEN)
    hers = everything(copy_for(entries, "mum")).casefold()
    assert "earlier" not in hers
    assert "within" not in hers
    assert ("ada", "hv") not in copy_for(entries, "mum").conference.views


def test_a_decision_is_told_wherever_it_was_made_and_its_reason_is_not() -> None:
    made = DecisionMade("ada", Outcome.PLAN, ("neglect",), "whispered")
    hers = words_in("mum", CLOSED, made, OPEN)
    assert "whispered" not in hers
    assert "child protection plan. category: neglect." in hers
    assert "no reason recorded" not in hers


def test_what_counts_views_left_out_is_left_out_as_well() -> None:
    events = (
        CLOSED,
        ViewsGiven("hv", (View("ada", ViewAnswer.NOT_MET, (), "fine"),)),
        OPEN,
        DecisionMade("ada", Outcome.PLAN, ("neglect",), "so", despite="0 yes, 1 no"),
    )
    assert "0 yes, 1 no" not in told("mum", *events)
    assert "0 yes, 1 no" in told("full", *events)


def test_a_dissent_given_behind_closed_doors_leaves_no_trace_of_whose_it_was() -> None:
    events = (
        ViewsGiven("hv", (View("ada", ViewAnswer.NOT_MET, (), "fine"),)),
        DecisionMade("ada", Outcome.PLAN, ("neglect",), "so"),
        CLOSED,
        DissentRecorded("hv", "ada", "nevermore"),
        OPEN,
    )
    hers = words_in("mum", *events)
    assert "nevermore" not in hers
    assert "was not asked whether" not in hers


def test_each_of_several_asked_behind_closed_doors_is_told_to_be_left_out() -> None:
    decided = DecisionMade("ada", Outcome.PLAN, ("neglect",), "so")
    asked = DissentDeclined("hv", ("ada",), ("sw",))
    whole = record(*ROOM, decided, CLOSED, asked, OPEN)
    mum = next(one for one in readers(fold(whole)) if one.code == "mum")
    copy = cut(whole, mum).conference.copy
    assert copy is not None
    found = {one.person for one in copy.left_out if one.place is Place.DISSENT}
    assert found == {"hv", "sw"}


def test_a_dissent_withheld_leaves_no_earlier_answer_of_theirs() -> None:
    """hv was asked with sw and said no, then dissented behind closed doors: the no is false."""
    record = entries(
        DecisionMade("ada", Outcome.PLAN, ("neglect",), "so"),
        DissentDeclined("sw", ("ada",), ("hv",)),
        DissentRecorded("hv", "ada", "nevermore"),
    )
    kept = [one.event for one in standing(record) if isinstance(one.event, DissentDeclined)]
    assert kept == [DissentDeclined("sw", ("ada",))]


def test_whoever_came_only_behind_closed_doors_is_not_in_the_attendance() -> None:
    lawyer = Person("law", "Quentin Ashgrove", "legal adviser", Kind.PROFESSIONAL, "social_care")
    came, went = NewcomerArrived(lawyer), PeopleLeft(("law",))
    entries = record(*ROOM, CLOSED, came, PointNoted("inside", "law"), went, OPEN)
    hers = everything(copy_for(entries, "mum"))
    assert "Ashgrove" not in hers
    assert "[Left out: who was there only while Marisol Vrellick was kept out.]" in hers
    assert "Ashgrove" in everything(copy_for(entries, "professionals"))


def test_whoever_is_kept_out_one_way_and_then_another_learns_of_nobody_who_came_meanwhile() -> None:
    lawyer = Person("law", "Quentin Ashgrove", "legal adviser", Kind.PROFESSIONAL, "social_care")
    excluded = PersonExcluded("mum", "shouting")
    entries = record(*ROOM, CLOSED, NewcomerArrived(lawyer), excluded, OPEN)
    assert "Ashgrove" not in everything(copy_for(entries, "mum"))
    back = record(*ROOM, CLOSED, NewcomerArrived(lawyer), OPEN)
    assert "Ashgrove" in everything(copy_for(back, "mum"))


def late(number: int, event: Event, said: int) -> Entry:
    """Return an entry typed at its minute, and said at an earlier one."""
    return Entry(number, f"id-{number}", minute(said), minute(number - 1), "min", event)


def test_a_line_typed_late_falls_where_it_was_said() -> None:
    entries = record(*ROOM, CLOSED, PointNoted("inside", "sw"), OPEN)
    inside = late(7, PointNoted("latein", "sw"), 4)
    outside = late(8, PointNoted("lateout", "sw"), 1)
    hers = everything(copy_for((*entries, inside, outside), "mum"))
    assert "latein" not in hers
    assert "lateout" in hers


def test_a_closed_session_begun_late_takes_in_what_was_said_since() -> None:
    entries = record(*ROOM, PointNoted("openly", "sw"), PointNoted("already", "sw"))
    begun = late(6, CLOSED, 4)  # said at 10:04, as the second point was
    hers = everything(copy_for((*entries, begun), "mum"))
    assert "openly" in hers
    assert "already" not in hers


def test_late_lines_are_placed_to_the_minute() -> None:
    entries = record(*ROOM, CLOSED)
    begun = entries[-1].at
    entries = (*entries[:-1], Entry(4, "id-4", begun + timedelta(seconds=40),
                                    begun + timedelta(seconds=40), "min", CLOSED))  # fmt: skip
    inside = late(5, PointNoted("sameminute", "sw"), 3)
    assert "sameminute" not in everything(copy_for((*entries, inside), "mum"))


def test_what_may_not_be_known_is_named_for_the_leak_check_and_nothing_else() -> None:
    entries = record(
        *ROOM, PointNoted("openly said", "sw"), CLOSED, PointNoted("inside only", "sw"), OPEN
    )
    his = {one.text: one.kind for one in unknown_to(copy_for(entries, "dad"))}
    assert his["inside only"].startswith("a point (closed session")
    assert his[REFUGE] == "a protected address"
    assert "ox93qt" in his
    assert "30 July 1986" in his
    assert "chairtold intelligence" in his
    assert "openly said" not in his
    assert unknown_to(copy_for(entries, "full")) == ()
    sat_in = copy_for(entries, "hv")
    assert "inside only" in {one.text for one in unknown_to(sat_in)}
    assert "inside only" not in {one.text for one in unknown_to(sat_in, annexed=True)}


JUDGED = (
    *(PointEvent, ChildEvent, PlanEvent, AttendanceEvent, AgendaEvent, CloseEvent, CheckEvent),
    *(OpeningEvent, TidyingEvent, SigningEvent, DistributionEvent),
)


def test_every_kind_of_event_is_judged() -> None:
    """A kind no rule speaks of would be withheld from everybody: it has to be judged."""
    known = {kind for union in JUDGED for kind in union.__args__}
    assert set(KINDS.values()) == known


def test_nothing_withheld_is_said_in_the_preview() -> None:
    entries = record(*ROOM, CLOSED, PointNoted("inside", "sw"), OPEN)
    assert "inside" not in repr(cut(entries, readers(fold(entries))[2]).withheld)
