"""What holds for every copy of every conference: nothing too much, and nothing too little.

Who may know each planted word is told by `told_apart`, which shares no code with the rules.
"""

import re

from hypothesis import given, settings

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
