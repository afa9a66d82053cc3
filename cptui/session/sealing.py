"""Sealing what is handed out, before any of it is on disk."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cptui.actions.refusal import Refused
from cptui.domain.conference import Conference

if TYPE_CHECKING:
    from cptui.session.exporting import File


@dataclass(frozen=True, slots=True)
class Seal:
    """A passphrase that files are locked with."""

    passphrase: str = field(repr=False)
    told: Callable[[str], object] = lambda name: None
    """Hears each file's name before it is sealed."""

    def name(self, name: str) -> str:
        """Return the file's name once it is sealed."""
        from cptui.exports.sealing import sealed_name

        return sealed_name(name)

    def plain(self, sealed: Path) -> Path | None:
        """Return where the file would be unsealed; None for one that keeps its name."""
        from cptui.exports.sealing import AGE

        return sealed.with_suffix("") if sealed.suffix == AGE else None

    def file(self, plain: "File") -> "File":
        """Return the file sealed. Raises Refused where the packages for it are not there."""
        from cptui.exports.sealing import NotInstalled, sealed

        self.told(plain.name)
        try:
            data = sealed(plain.name, plain.data, self.passphrase)
        except NotInstalled as missing:
            raise Refused(str(missing)) from None
        return replace(plain, name=self.name(plain.name), data=data)


def refuse_missing() -> None:
    """Raise Refused where the packages that seal are not installed."""
    from cptui.exports.sealing import MISSING, missing

    if missing():
        raise Refused(MISSING)


def refuse_weak(passphrase: str, conference: Conference) -> None:
    """Raise Refused, without a word of it, where the passphrase is too easily guessed."""
    from cptui.exports.sealing import NotInstalled, why_weak

    try:
        why = why_weak(passphrase, _known(conference))
    except NotInstalled as missing:
        raise Refused(str(missing)) from None
    if why:
        raise Refused(why)


def one_form(passphrase: str) -> str:
    """Return the passphrase in the one form it is used in (NFC)."""
    from cptui.exports.sealing import as_one_form

    return as_one_form(passphrase)


def _known(conference: Conference) -> Iterator[str]:
    """Yield what of a passphrase could be guessed from the case."""
    case = conference.case
    yield from (case.reference, case.venue)
    for person in (*conference.people.values(), *case.people().values()):
        yield from (person.name, person.code)
    for child in case.children:
        yield from (child.forename, child.surname, child.known_as or "", child.address or "")
        yield f"{child.born.year if child.born else ''}"
