"""What of a reader's unknown stands in a file made for them: where, and of what kind.

What it says is never told: the answer goes to a terminal that others may look at.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from cptui.exports.leaks.parts import UNREAD, Part, parts
from cptui.rules.disclosure.letters import words_in
from cptui.rules.disclosure.pieces import RUN_TOGETHER, WORDS, Pieces, grams_of

_FEW = 200
"""So many texts are sooner looked for one by one than by where each might begin."""


@dataclass(frozen=True, slots=True)
class Leak:
    """Something that the reader may not know stands in the file."""

    where: str
    kind: str


def leaks(name: str, data: bytes, pieces: Pieces) -> tuple[Leak, ...]:
    """Return every leak of the file, each place and kind once; none is a clean file.

    Raises Unreadable for a file that cannot be read.
    """
    if not pieces:
        return ()
    every = tuple(parts(name, data))
    # All are rare: they are looked for in the whole file first.
    letters = "".join(part.letters for part in every)
    long, grams = _standing(letters, pieces.long), _standing(letters, pieces.grams)
    found = replace(pieces, long=long, grams=grams)
    if not (long or grams or pieces.places.may_stand_in(letters)):
        every = tuple(part for part in every if part.where.endswith(UNREAD))
    return tuple(dict.fromkeys(leak for part in every for leak in _of(part, found)))


def _standing(letters: str, wanted: Mapping[str, str]) -> Mapping[str, str]:
    """Return those of the texts wanted that stand in the letters."""
    if len(wanted) < _FEW:
        return {text: kind for text, kind in wanted.items() if text in letters}
    starts = {letters[at : at + RUN_TOGETHER] for at in range(len(letters) - RUN_TOGETHER + 1)}
    return {
        text: kind
        for text, kind in wanted.items()
        if (len(text) < RUN_TOGETHER or text[:RUN_TOGETHER] in starts) and text in letters
    }


def _of(part: Part, pieces: Pieces) -> Iterator[Leak]:
    if part.where.endswith(UNREAD):
        yield Leak(part.where, "words that no check can read")
    if not part.text:
        return
    if pieces.places.within(part.text):
        yield Leak(part.where, "a protected address")
    if not pieces.long and not pieces.grams:
        return
    words, letters = words_in(part.text), part.letters
    for text, kind in pieces.long.items():
        if text in letters:
            yield Leak(part.where, kind)
    for count in range(1, WORDS + 1):
        for gram in set(grams_of(words, count)) & pieces.grams.keys():
            yield Leak(part.where, pieces.grams[gram])
