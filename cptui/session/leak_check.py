"""The leak check over a copy's finished files, before a byte of them is written."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cptui.exports.leaks import Unreadable, leaks
from cptui.rules.disclosure import Cut
from cptui.rules.disclosure.pieces import Pieces, pieces_of
from cptui.session.exporting import File


@dataclass(frozen=True, slots=True)
class Leak:
    """Something in a finished file that its reader may not know."""

    file: str
    """The file's name."""
    kind: str
    """What it is, in plain words that give nothing of it away."""


def leaks_in(cut: Cut, files: Iterable[File], annexes: Iterable[File] = ()) -> tuple[Leak, ...]:
    """Return what the files of a copy hold that its reader may not know, each kind once a file.

    Annexes are read as those who sat in the closed session read them.
    """
    found = [*_found(files, pieces_of(cut))]
    if annexes := tuple(annexes):
        found += _found(annexes, pieces_of(cut, annexed=True))
    return tuple(dict.fromkeys(found))


def _found(files: Iterable[File], pieces: Pieces) -> Iterator[Leak]:
    for file in files:
        try:
            for leak in leaks(file.name, file.data, pieces):
                yield Leak(file.name, leak.kind)
        except Unreadable:
            yield Leak(file.name, "what the check could not read")
