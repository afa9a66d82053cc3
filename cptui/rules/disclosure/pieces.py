"""What gives a withheld text away when it stands in a paper: the whole of it, or a few words.

Somebody who edits a copy by hand pastes half a sentence, so a run of words that stands in
nothing the reader may know counts as much as the whole.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from cptui.rules.disclosure.cutting import Cut
from cptui.rules.disclosure.letters import letters_of, words_in
from cptui.rules.disclosure.spelling import Places
from cptui.rules.disclosure.texts import texts_of
from cptui.rules.disclosure.unknown import unknown_to

WORDS = 5
"""As many words in a row are no accident when the reader has them from nowhere else."""
RUN_TOGETHER = 12
"""Letters by which a text is known even inside other letters, its words run together."""


_REMEMBERED = 8_192
"""Texts whose runs of words are kept: every copy of a conference has most of them."""
_FEW = 2_000
"""So many runs of words are sooner looked for one by one than all words are run together."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """What may not stand in one reader's paper, each with the kind of thing it is."""

    places: Places
    long: Mapping[str, str]
    """Letters looked for anywhere, even run together or spelled apart."""
    grams: Mapping[str, str]
    """Letters of up to `WORDS` whole words in a row."""

    def __bool__(self) -> bool:
        """Whether there is anything that may not stand there."""
        return bool(self.places.addresses or self.long or self.grams)


def pieces_of(copy: Cut, *, annexed: bool = False) -> Pieces:
    """Return what may not stand in that copy's papers; nothing for the service's.

    `annexed`: in the reader's confidential annex, whose words they know.
    """
    texts = tuple(texts_of(copy.conference))
    unknown = unknown_to(copy, annexed=annexed, known=texts)
    if not unknown:
        return Pieces(copy.places, {}, {})
    long: dict[str, str] = {}
    grams: dict[str, str] = {}
    sure: set[str] = set()
    for one in unknown:
        letters = letters_of(one.text)
        words = words_in(one.text)
        if len(letters) >= RUN_TOGETHER:
            long.setdefault(letters, one.kind)
        if len(words) <= WORDS:
            grams.setdefault(letters, one.kind)
            sure.add(letters)
            continue
        for gram in grams_of(words, WORDS):
            grams.setdefault(gram, one.kind)
    known = _known(copy, texts, grams.keys() - sure, annexed)
    return Pieces(
        copy.places, long, {gram: kind for gram, kind in grams.items() if gram not in known}
    )


def _known(copy: Cut, texts: tuple[str, ...], asked: Collection[str], annexed: bool) -> set[str]:
    """Return those asked for that are so many words in a row of what the reader may know."""
    known = [*texts]
    if annexed:
        kept = (one for annex in copy.annexes for one in annex.kept)
        known += (text for entry in kept for text in texts_of(entry.event))
    there = set(asked)
    if len(there) < _FEW:
        # Only a run whose letters stand there at all can be one of words.
        letters = "\n".join(map(letters_of, known))
        there = {gram for gram in there if gram in letters}
    if not there:
        return there
    return set().union(*(there & _runs_in(text) for text in known))


@lru_cache(_REMEMBERED)
def _runs_in(text: str) -> frozenset[str]:
    """Return the letters of every `WORDS` words in a row."""
    return frozenset(grams_of(words_in(text), WORDS))


def grams_of(words: tuple[str, ...], count: int) -> Iterator[str]:
    """Yield the letters of every so many words in a row."""
    for start in range(len(words) - count + 1):
        yield "".join(words[start : start + count])
