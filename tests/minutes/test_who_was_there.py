"""Who came, who came instead, and who was kept out: only those of whom it is true."""

from dataclasses import replace

from cptui.domain.events import (
    ClockPaused,
    ClockResumed,
    ClosedSessionBegan,
    ClosedSessionEnded,
    ItemStarted,
    NewcomerArrived,
    PeopleArrived,
    PointNoted,
)
from cptui.domain.fold import fold
from cptui.domain.people import Kind, Person
from cptui.minutes.annex import annex_documents
from cptui.minutes.attendance import attendance_document
from cptui.minutes.discussion import discussion
from cptui.minutes.minutes import minutes_document
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Paragraph
from cptui.rules.disclosure import cut
from cptui.rules.readers import reader_named
from cptui.store.wording import load_wording
from tests.family import entries, minute, played
from tests.minutes.papers import MADE, lines, said, under, worded

JO = Person("jm", "Jo Marshling", "nurse", Kind.PROFESSIONAL, "health", deputy_for="hv")


def test_who_sent_a_deputy_is_told_with_who_came_instead() -> None:
    paper = attendance_document(worded(PeopleArrived(("sw", "mum")), NewcomerArrived(JO)), MADE)
    absent = under(paper, "Invited, did not come and sent no apologies")
    assert "Runa Brannock, health visitor; Jo Marshling came instead" in absent
    assert "Tansy Teagueish, midwife" in absent


def test_the_annex_names_as_kept_out_only_who_was_there_to_be_kept_out() -> None:
    """The session is closed to all the family; the children and the grandmother never came."""
    everybody = ("mum", "dad", "gm", "ada", "ben", "cy")
    events = (
        PeopleArrived(("sw", "hv", "mum", "dad")),
        ItemStarted(1),
        ClosedSessionBegan(everybody, "legal advice"),
        PointNoted("the solicitor wrote", "sw"),
        ClosedSessionEnded(("mum", "dad")),
    )
    reader = reader_named(played(*events), "professionals")
    assert reader is not None
    copy = cut(entries(*events), reader)
    whole = replace(copy.whole, wording=load_wording())
    (annex,) = annex_documents(replace(copy, whole=whole), MADE)
    assert "Kept out: Marisol Vrellick and Dorin Oakhanger. Ground: legal advice." in lines(annex)


def test_an_item_gone_back_to_for_less_than_a_minute_says_no_empty_time() -> None:
    """Item 1 runs 10:01 to 10:02; it is gone back to and left within 10:03."""
    events = (ItemStarted(1), ClockPaused(), ClockResumed(), ItemStarted(2))
    every = [replace(one, at=minute(min(one.number - 1, 3))) for one in entries(*events)]
    conference = replace(fold(tuple(every)), wording=load_wording())
    when = [
        said(one.runs)
        for one in discussion(Scribe(conference)).blocks
        if isinstance(one, Paragraph)
    ]
    assert when[0] == "10:01 to 10:02."


def test_a_title_that_the_row_says_is_not_said_again() -> None:
    conference = worded()
    chair = replace(conference.case.chair, role="Independent chair")
    profile = replace(
        conference.profile, labels={**conference.profile.labels, "chair": "independent chair"}
    )
    named = replace(conference, case=replace(conference.case, chair=chair), profile=profile)
    rows = lines(minutes_document(named, MADE))
    assert f"Independent chair | {chair.name}" in rows
