"""Step-siblings for the tests of copies: two fathers, one mother, addresses to be kept apart.

Nobody in it is real. `record` gives the entries of what happened, a minute apart.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.entry import Entry
from cptui.domain.events import ConferenceOpened, Event
from cptui.domain.people import (
    Child,
    Companion,
    Delivery,
    FamilyMember,
    Kind,
    ProtectedAddress,
    Relation,
    ViewsHeard,
)
from cptui.domain.profile import Setting
from cptui.minutes.annex import annex_documents
from cptui.minutes.tree import Document
from cptui.rules.disclosure import Cut, cut
from cptui.rules.readers import reader_named
from cptui.session.exporting import documents
from cptui.store.wording import load_wording
from tests.family import AGENDA, HOLIDAYS, PROFILE, case, minute

REFUGE = "12 Hallowfen Rise, Oxbarrow, OX9 3QT"
"""Where daf and his son live; dad is not to know it."""
CHILDREN = (
    Child(
        "ada", "Ada", "Vrellick", born=date(2018, 2, 3), address="7 Quillfoot Lane",
        views=ViewsHeard("adasown breakfast", "drawing"), disability="adasears",
    ),
    Child(
        "ben", "Benedek", "Tollmarsh", known_as="Ben", born=date(2012, 1, 20), address=REFUGE,
        views=ViewsHeard("bensown football", "letter"), disability="benseyes",
    ),
    Child("cy", "Cyprian", "Oakhanger", known_as="Cy", born=date(2023, 12, 1)),
)  # fmt: skip
FAMILY = (
    FamilyMember(
        "mum", "Marisol Vrellick", tuple(Relation(c, "mother", True) for c in ("ada", "ben", "cy")),
        born=date(1990, 5, 6), address="7 Quillfoot Lane", access_needs="mumsneed",
        delivery=Delivery("by hand", "mumsdoor"),
    ),
    FamilyMember(
        "dad", "Dorin Oakhanger", tuple(Relation(c, "father", True) for c in ("ada", "cy")),
        born=date(1988, 4, 7), address="40 Saltmarsh Street", access_needs="dadsneed",
        delivery=Delivery("post", "dadsdoor"), must_not_meet=("daf",),
    ),
    FamilyMember(
        "daf", "Dafydd Tollmarsh", (Relation("ben", "father", True),),
        born=date(1986, 7, 30), address=REFUGE, access_needs="dafsneed",
        delivery=Delivery("email", "dafsdoor"),
    ),
)  # fmt: skip
COMPANIONS = (Companion("sol", "Isaure Pendrake", Kind.SOLICITOR, "dad"),)
GROUNDS = {
    "ground_confidential": ("police", "legal"),
    "ground_violence": ("shout",),
}
TOLD = "chairtold intelligence"


def step_siblings() -> CaseFile:
    """Return the case file."""
    return replace(
        case(),
        children=CHILDREN,
        family=FAMILY,
        companions=COMPANIONS,
        protected_addresses=(ProtectedAddress(REFUGE, "daf", ("dad",)),),
        restricted_information=TOLD,
    )


@cache
def _opened() -> ConferenceOpened:
    settings = {
        name: Setting(name, words, "made up", "testshire") for name, words in GROUNDS.items()
    }
    settings["child_copy_age"] = Setting("child_copy_age", 12, "made up", "testshire")
    settings["minutes_to_absent"] = Setting("minutes_to_absent", True, "made up", "testshire")
    profile = replace(PROFILE, settings=settings)
    words = load_wording()
    return ConferenceOpened(step_siblings(), profile, AGENDA, words, HOLIDAYS, "key", False)


@dataclass(frozen=True, slots=True)
class Late:
    """Something typed later than it happened."""

    event: Event
    at: int
    """The minute it happened in."""


def record(*events: Event | Late) -> tuple[Entry, ...]:
    """Return the entries, the first event being number 2, a minute apart."""
    every = (_opened(), *events)
    return tuple(_entry(number, one) for number, one in enumerate(every, start=1))


def _entry(number: int, one: Event | Late) -> Entry:
    typed = minute(number - 1)
    if isinstance(one, Late):
        return Entry(number, f"id-{number}", minute(one.at), typed, "min", one.event)
    return Entry(number, f"id-{number}", typed, typed, "min", one)


def copy_for(entries: tuple[Entry, ...], code: str) -> Cut:
    """Return that reader's copy."""
    from cptui.domain.fold import fold

    reader = reader_named(fold(entries), code)
    assert reader is not None, code
    return cut(entries, reader)


def papers(copy: Cut) -> tuple[Document, ...]:
    """Return every document of a copy but its annexes."""
    return documents(copy.conference, minute(200))


def everything(copy: Cut) -> str:
    """Return every text of every document of a copy but its annexes."""
    return said_in(papers(copy))


def annexed(copy: Cut) -> str:
    """Return every text of its annexes."""
    return said_in(annex_documents(copy, minute(200)))


def minutes_of(copy: Cut) -> str:
    """Return every text of its minutes."""
    return said_in(one for one in papers(copy) if one.kind == "minutes")


def said_in(trees: Iterable[Document]) -> str:
    """Return every text that stands anywhere in the trees, a line each."""
    return "\n".join(text for tree in trees for text in _texts(tree))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def points_of(conference: Conference) -> list[str]:
    """Return the text of every point."""
    return [one.text for one in conference.points]
