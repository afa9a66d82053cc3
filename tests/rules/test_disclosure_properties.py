"""What holds for every copy of every conference: nothing too much, and nothing too little.

Who may know each planted word is told by `told_apart`, which shares no code with the rules.
"""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from cptui.domain.events import PointNoted
from cptui.exports.json import to_json
from cptui.rules.disclosure import unknown_to
from tests.rules.copied_family import annexed, copy_for, everything, papers, record
from tests.rules.told_apart import READERS, WORKERS, Story, stories

PLANTED = re.compile(r"zq\d+xv", re.IGNORECASE)
SEARCHED = settings(max_examples=max(10, settings().max_examples // 5))
"""Each story is cut for nine readers."""


def planted(text: str) -> set[str]:
    """Return the planted words in a text."""
    return {one.lower() for one in PLANTED.findall(text)}


@SEARCHED
@given(story=stories())
def test_a_copy_has_every_word_its_reader_may_know_and_no_other(story: Story) -> None:
    entries = record(*story.events)
    for reader in READERS:
        copy = copy_for(entries, reader)
        assert planted(everything(copy)) == story.known_to(reader), reader


@SEARCHED
@given(story=stories())
def test_nothing_withheld_is_anywhere_in_the_copys_conference_or_json(story: Story) -> None:
    entries = record(*story.events)
    for reader in READERS:
        copy, known = copy_for(entries, reader), story.known_to(reader)
        assert planted(repr(copy.conference)) <= known, reader
        assert planted(to_json(copy.conference, papers(copy))) <= known, reader


@SEARCHED
@given(story=stories())
def test_an_annex_has_the_closed_sessions_its_reader_sat_in_and_nothing_else(story: Story) -> None:
    entries = record(*story.events)
    for reader in READERS:
        found = planted(annexed(copy_for(entries, reader)))
        assert found <= story.annexed_for(reader) | story.known_to(reader), reader
        if reader in WORKERS:
            assert story.annexed_whole(reader) <= found, reader


@SEARCHED
@given(story=stories())
def test_every_word_left_out_is_named_for_the_leak_check_and_no_other(story: Story) -> None:
    entries = record(*story.events)
    every = planted(repr(entries))
    for reader in READERS:
        unknown = " ".join(one.text for one in unknown_to(copy_for(entries, reader)))
        named = planted(unknown)
        assert named == every - story.known_to(reader), reader


@SEARCHED
@given(story=stories())
def test_the_services_copy_has_everything_that_anybody_may_know(story: Story) -> None:
    whole = copy_for(record(*story.events), "full")
    assert whole.withheld == ()
    for reader in READERS:
        assert story.known_to(reader) <= planted(everything(whole))


OWNERS = {
    "adasears": {"mum", "dad"},
    "adasown": {"mum", "dad"},
    "benseyes": {"mum", "daf", "ben"},
    "bensown": {"mum", "daf", "ben"},
    "mumsneed": {"mum"},
    "dadsneed": {"dad"},
    "dafsneed": {"daf"},
    "chairtold": set(),
    "saltmarsh": {"dad"},
}
"""Words of the case file, and who of the family may know them."""
SPELLED = ("12 Hallowfen Rise", "HALLOWFEN  RISE", "hallow-fen rise", "OX9 3QT", "ox93qt")


@SEARCHED
@given(story=stories(), spelled=st.sampled_from(SPELLED))
def test_whatever_happened_personal_details_and_protected_addresses_stay_their_owners(
    story: Story, spelled: str
) -> None:
    entries = record(*story.events, PointNoted(f"now at {spelled} with him", "sw"))
    for reader in ("mum", "dad", "daf", "ben"):
        copy = copy_for(entries, reader)
        shape = to_json(copy.conference, papers(copy))
        said = f"{everything(copy)}\n{shape}\n{copy.conference!r}".casefold()
        assert {word for word in OWNERS if word in said} == {
            word for word, owners in OWNERS.items() if reader in owners
        }, reader
        letters = re.sub(r"[^a-z0-9]", "", said)
        hidden = [one for one in ("hallowfenrise", "ox93qt") if one in letters]
        assert bool(hidden) is (reader != "dad"), reader
