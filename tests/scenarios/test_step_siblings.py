"""Two fathers, one mother, one protected address, one exclusion and one closed session.

The story that a council was reprimanded for: one report about half-siblings went unredacted to
the mother and to two men who were each the father of one of them. Played on the sample's case:
Ruaridh is the father of Ada and Cy, Dafydd of Ben; where Dafydd and Ben live Ruaridh is not to
learn. Five copies, and each of them is right.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cptui.domain.entry import Entry
from cptui.rules.disclosure import Cut
from cptui.session.copying import copies, cuts, write_copies
from cptui.session.opening import open_session
from tests.rules.copied_family import annexed, everything, minutes_of
from tests.scenarios.sittings import copied

LINES = (
    "/in chair mt sw hv pol mum dad daf gm",
    "/start",
    "sw: the school rang us in March",
    "hv: Ben is two years behind with his jabs #ben",
    "hv: Cy is small for his age #cy",
    "sw: Ben walks to school from 12 Hallowfen Rise now",
    "daf: he is fine with me #ben",
    "/exclude dad: police are still investigating an assault",
    "pol: a statement was taken on Tuesday #cy",
    "mum: I was holding Cy #cy",
    "/back dad",
    "dad: what did I miss?",
    "/closed from all: legal advice to the conference",
    "chair: the threshold for proceedings is not met",
    "@sw ask the solicitor again",
    "/open",
    "mum dad daf gm",
    "/view hv ben no: thriving with his father",
    "/view hv cy yes neglect: small and often missed",
    "/decide ben none: nobody is worried about Ben",
    "/decide cy plan neglect: small, and not brought",
    "/outcome cy at a healthy weight",
    "@hv weigh him every week",
    "/core +sw +hv +mum +dad 2026-04-14 14:00",
)


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Entry, ...]]:
    """The record of the story."""
    session = open_session(copied("01-initial", tmp_path_factory.mktemp("case")), rehearse=True)
    for line in LINES:
        session.say(line)
    yield session.entries
    session.close()


def the_copy(entries: tuple[Entry, ...], code: str) -> Cut:
    (found,) = cuts(entries, (code,))
    return found


def has(text: str, *words: str) -> list[str]:
    """Return which of the words the text has, whatever begins a sentence."""
    return [word for word in words if word.casefold() in text.casefold()]


EXCLUDED = ("a statement was taken on Tuesday", "I was holding Cy")
CLOSED = ("threshold for proceedings is not met", "ask the solicitor again")
OF_BEN = ("two years behind", "he is fine with me", "thriving with his father", "worried about Ben")
OF_CY = ("small for his age", "small and often missed", "not brought", "weigh him every week")
ADDRESS = ("Hallowfen",)


def test_the_copy_for_ruaridh(entries: tuple[Entry, ...]) -> None:
    his = everything(the_copy(entries, "dad"))
    assert has(his, *EXCLUDED, *CLOSED, *OF_BEN, *ADDRESS, "17 September 2012") == []
    assert has(his, *OF_CY) == list(OF_CY)
    assert "Ben walks to school from [address left out] now." in his
    assert "while Ruaridh Reid was kept out of the room" in his
    assert "in a closed session" in his
    assert "police are still" not in his
    assert "about a child who is not Ruaridh Reid's" in his


def test_the_copy_for_dafydd(entries: tuple[Entry, ...]) -> None:
    his = everything(the_copy(entries, "daf"))
    assert has(his, *CLOSED, *OF_CY, "a statement was taken", "Quillfoot", "12 January 2026") == []
    assert has(his, *OF_BEN, *ADDRESS) == [*OF_BEN, *ADDRESS]
    # Neither the plan nor the core group is about a child of his.
    assert has(his, "14 April", "healthy weight") == []


def test_the_copy_for_leonie(entries: tuple[Entry, ...]) -> None:
    hers = everything(the_copy(entries, "mum"))
    assert has(hers, *CLOSED) == []
    everything_else = (*EXCLUDED, *OF_BEN, *OF_CY, *ADDRESS)
    assert has(hers, *everything_else) == list(everything_else)
    # What the chair wrote of why he was kept out is the service's.
    assert "police are still" not in hers


def test_the_copy_for_the_professionals(entries: tuple[Entry, ...]) -> None:
    copy = the_copy(entries, "professionals")
    theirs = everything(copy)
    everything_else = (*EXCLUDED, *OF_BEN, *OF_CY, *ADDRESS)
    assert has(theirs, *everything_else) == list(everything_else)
    assert has(theirs, *CLOSED) == []
    assert has(annexed(copy), *CLOSED) == list(CLOSED)
    assert copy.annexes[0].people == ("sw", "hv", "pol")


def test_the_services_copy(entries: tuple[Entry, ...]) -> None:
    whole = minutes_of(the_copy(entries, "full"))
    every = (*EXCLUDED, *CLOSED, *OF_BEN, *OF_CY, *ADDRESS)
    assert has(whole, *every) == list(every)


def test_the_five_copies_pass_the_leak_check_and_are_written_apart(
    entries: tuple[Entry, ...], tmp_path: Path
) -> None:
    which = ("full", "professionals", "mum", "dad", "daf")
    paths = write_copies(copies(entries, entries[-1].typed, which), tmp_path)
    assert {path.relative_to(tmp_path).parts[0] for path in paths} >= set(which)
    for path in paths:
        assert not has(path.name, "ruaridh", "dafydd", "leonie", "oakley", "reid", "tolland")
