"""Copies for each reader: cut, told beforehand, checked, and written or not at all."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference
from cptui.domain.copies import Reader, ReaderKind
from cptui.domain.entry import Entry
from cptui.domain.events import ConferenceOpened
from cptui.domain.fold import fold
from cptui.domain.past import past
from cptui.minutes.annex import annex_documents
from cptui.rules.disclosure import Cut, Withheld, cut_from, whole_of
from cptui.rules.readers import reader_named, readers
from cptui.session.exporting import USUAL, File, documents, invitations, taken, write, written
from cptui.session.leak_check import Leak as Leak
from cptui.session.leak_check import leaks_in
from cptui.session.sealing import Seal
from cptui.session.word_look import Looks

ALL = "all"


@dataclass(frozen=True, slots=True)
class Copy:
    """One reader's copy, made and not yet on disk."""

    cut: Cut
    files: tuple[File, ...]
    annexes: tuple[File, ...] = ()
    """Confidential annexes: for those named in them, not for every reader of `files`."""

    @property
    def reader(self) -> Reader:
        """Whose it is."""
        return self.cut.reader

    @property
    def withheld(self) -> tuple[Withheld, ...]:
        """What that reader does not get."""
        return self.cut.withheld


class Blocked(Exception):
    """A copy would tell its reader what they may not know; it was not written."""

    def __init__(self, found: dict[str, tuple[Leak, ...]]) -> None:
        """`found` is what each blocked copy holds, by its reader's code."""
        self.found = found
        super().__init__(f"Not written: {', '.join(found)}.")


def readers_of(entries: Sequence[Entry], which: Iterable[str] = (ALL,)) -> tuple[Reader, ...]:
    """Return the readers asked for by code; `all` is everybody for whom a copy is made.

    Raises Refused for a code that is nobody's.
    """
    return _readers(fold(_worded(entries)), which)


def _readers(conference: Conference, which: Iterable[str]) -> tuple[Reader, ...]:
    found: dict[str, Reader] = {}
    for code in which:
        if code == ALL:
            found |= {one.code: one for one in readers(conference)}
            continue
        reader = reader_named(conference, code)
        if reader is None:
            listed = ", ".join(one.code for one in readers(conference))
            raise Refused(f"Nobody here has the code {code}. Copies are made for: {listed}.")
        found[code] = reader
    return tuple(found.values())


def cuts(entries: Sequence[Entry], which: Iterable[str] = (ALL,)) -> tuple[Cut, ...]:
    """Return what each reader asked for gets and does not get. Raises Refused."""
    return tuple(_cuts(entries, which))


def _cuts(entries: Sequence[Entry], which: Iterable[str]) -> Iterator[Cut]:
    whole = whole_of(_worded(entries))
    return (cut_from(whole, reader) for reader in _readers(whole.conference, which))


def copies(
    entries: Sequence[Entry],
    made: datetime,
    which: Iterable[str] = (ALL,),
    told: Callable[[str], object] = lambda name: None,
    template: Path | None = None,
    *,
    requests: bool = False,
    formats: Sequence[str] = USUAL,
) -> Iterator[Copy]:
    """Yield the copy of each reader asked for, its files made.

    `made` is UTC, from the record; `told` hears each file's name before it is made; with
    `requests` a professional's calendar files ask for a reply. Raises Refused, NotValid.
    """
    looks = Looks(template)
    before = past(entries)
    for one in _cuts(entries, which):
        person = one.reader.persons[0] if _one_person(one.reader) else None
        trees = documents(one.conference, made)
        if one.reader.kind is ReaderKind.FULL:
            trees = tuple(replace(tree, reader=one.reader.slug) for tree in trees)
        files = written(trees, told, looks, formats)
        annexes = written(annex_documents(one, made), told, looks, formats)
        found = invitations(one.conference, before, person, requests=requests)
        invites = tuple(_theirs(one, found))
        yield Copy(one, (*files, *invites), annexes)


def _theirs(cut: Cut, invites: Iterable[File]) -> Iterator[File]:
    """Yield the invites to meetings that the reader may know of; the service gets every one."""
    plan = cut.conference.plan
    for one in invites:
        known = plan.review if "review" in one.name else plan.core_group
        if known is not None or not cut.reader.of_the_family:
            yield one


def _one_person(reader: Reader) -> bool:
    return reader.kind not in (ReaderKind.FULL, ReaderKind.PROFESSIONALS)


def leaks_of(copy: Copy) -> tuple[Leak, ...]:
    """Return what the copy's finished files hold that its reader may not know."""
    return leaks_in(copy.cut, copy.files, copy.annexes)


def write_copies(
    made: Iterable[Copy], folder: Path, *, force: bool = False, seal: Seal | None = None
) -> tuple[Path, ...]:
    """Write each copy into a folder of its own, named by its reader; return the paths.

    An annex for some of a copy's readers goes into another folder.

    A copy that holds what its reader may not know is not written, and Blocked is raised once
    the others are. None is written when a name is taken and `force` is not given: AlreadyThere.
    With a seal each is read plain for that and written sealed. Raises NotWritten.
    """
    blocked: dict[str, tuple[Leak, ...]] = {}
    fine: list[Copy] = []
    for one in made:
        if leaks := leaks_of(one):
            blocked[one.reader.code] = leaks
        else:
            fine.append(one)
    places = [place for one in fine for place in _places(one, folder)]
    if not force:
        names = seal.name if seal else str
        taken([place / names(one.name) for place, files in places for one in files])
    paths = [
        path for place, files in places for path in write(files, place, force=force, seal=seal)
    ]
    if blocked:
        raise Blocked(blocked)
    return tuple(paths)


def _places(copy: Copy, folder: Path) -> Iterator[tuple[Path, tuple[File, ...]]]:
    """Yield folders and what goes into each: an annex that is not for all has its own."""
    slug = copy.reader.slug
    if copy.annexes and not _one_person(copy.reader):
        yield folder / slug, copy.files
        yield folder / f"{slug}-confidential-annex", copy.annexes
    else:
        yield folder / slug, (*copy.files, *copy.annexes)


def _worded(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the record with words that came into the wording after it began taken from ours."""
    from cptui.store.wording import load_wording

    first, *others = entries
    event = first.event
    if isinstance(event, ConferenceOpened):
        event = replace(event, wording={**load_wording(), **event.wording})
    return (replace(first, event=event), *others)
