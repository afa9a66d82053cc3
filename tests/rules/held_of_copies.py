"""What holds for every copy of every conference: nothing too much, and nothing too little.

Who may know each planted word is told by `told_apart`, which shares no code with the rules. Each
raises AssertionError, naming the reader, where it does not hold.
"""

import re

from cptui.domain.events import FactChanged, PointNoted
from cptui.exports.json import to_json
from cptui.rules.disclosure import Cut, unknown_to
from tests.rules.copied_family import annexed, copy_for, everything, papers, record
from tests.rules.told_apart import READERS, WORKERS, Story

PLANTED = re.compile(r"zq\d+xv", re.IGNORECASE)
FAMILY = ("mum", "dad", "daf", "ben")
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
MOVED = "9 Wrenfold Parade, Oxbarrow, OX9 8ZZ"
"""Where those whose address dad is not to know live now."""


def planted(text: str) -> set[str]:
    """Return the planted words in a text."""
    return {one.lower() for one in PLANTED.findall(text)}


def what_is_said(story: Story) -> None:
    """A copy's papers have every word that its reader may know, and no other."""
    entries = record(*story.events)
    for reader in READERS:
        found = planted(everything(copy_for(entries, reader)))
        assert found <= story.known_to(reader), reader
        assert story.printed_for(reader) <= found, reader


def what_lies_behind(story: Story) -> None:
    """Nothing withheld is anywhere in the copy's entries, its conference or its JSON."""
    entries = record(*story.events)
    for reader in READERS:
        copy, known = copy_for(entries, reader), story.known_to(reader)
        assert planted(repr((copy.conference, copy.kept))) <= known, reader
        assert planted(to_json(copy.conference, papers(copy))) <= known, reader


def what_an_annex_has(story: Story) -> None:
    """An annex has the closed sessions that its reader sat in, and nothing else."""
    entries = record(*story.events)
    for reader in READERS:
        found = planted(annexed(copy_for(entries, reader)))
        assert found <= story.annexed_for(reader) | story.known_to(reader), reader
        if reader in WORKERS:
            assert story.annexed_whole(reader) <= found, reader


def what_is_looked_for(story: Story) -> None:
    """Every word left out is named for the leak check, and no other."""
    entries = record(*story.events)
    # A ground is looked for by the profile's words for it.
    every = planted(repr(entries)) - {one.word for one in story.grounds}
    for reader in READERS:
        unknown = " ".join(one.text for one in unknown_to(copy_for(entries, reader)))
        assert planted(unknown) == every - story.known_to(reader), reader


def what_the_service_has(story: Story) -> None:
    """The service's papers have everything that anybody may know."""
    whole = copy_for(record(*story.events), "full")
    assert whole.withheld == ()
    found = planted(everything(whole))
    for reader in READERS:
        assert story.printed_for(reader) <= found, reader


def whose_marks_are_seen(story: Story) -> None:
    """That a point is marked as not for somebody is told to nobody of the family."""
    entries = record(*story.events)
    for reader in FAMILY:
        points = copy_for(entries, reader).conference.points
        assert not any(one.hidden_from for one in points), reader


def whose_details_are_seen(story: Story, spelled: str) -> None:
    """Personal details and protected addresses stay their owners', whatever happened."""
    entries = record(*story.events, PointNoted(f"now at {spelled} with him", "sw"))
    for reader in FAMILY:
        said = _all_of(copy_for(entries, reader))
        assert {word for word in OWNERS if word in said} == {
            word for word, owners in OWNERS.items() if reader in owners
        }, reader
        assert bool(_letters(said, "hallowfenrise", "ox93qt")) is (reader != "dad"), reader


def where_they_have_moved(story: Story) -> None:
    """Whoever hides where they live hides where they have moved to."""
    moved = FactChanged("daf", "address", MOVED)
    entries = record(*story.events, moved, PointNoted(f"now at {MOVED} with him", "sw"))
    for reader in FAMILY:
        said = _letters(_all_of(copy_for(entries, reader)), "wrenfoldparade", "ox98zz")
        assert reader != "dad" or not said
        assert reader != "mum" or story.room().out & {"mum"} or said


def _all_of(copy: Cut) -> str:
    shape = to_json(copy.conference, papers(copy))
    return f"{everything(copy)}\n{shape}\n{copy.conference!r}".casefold()


def _letters(said: str, *wanted: str) -> list[str]:
    letters = re.sub(r"[^a-z0-9]", "", said)
    return [one for one in wanted if one in letters]


HELD = (
    what_is_said,
    what_lies_behind,
    what_an_annex_has,
    what_is_looked_for,
    what_the_service_has,
    whose_marks_are_seen,
    where_they_have_moved,
)
