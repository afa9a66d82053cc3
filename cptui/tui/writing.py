"""Writing what is handed out, without a screen."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cptui.domain.past import past
from cptui.session.exporting import gather, write
from cptui.session.session import Session

MOST = 12
"""Lines of what a copy leaves out that are shown at once, with room for the question."""
TONIGHT = ("-decision-letter-", "-outline-plan-", "-interim")
"""In the names of the documents that people take home."""


@dataclass(frozen=True, slots=True)
class Written:
    """Papers that are there, and how far the record was when they were made."""

    names: tuple[str, ...] = ()
    entry: int = 0


def earlier(folder: Path, session: Session) -> Written:
    """Return the papers that an earlier sitting left in the folder; none where there are none.

    A rehearsal begins afresh, so that nothing of it is in what an earlier one left.
    """
    try:
        files = sorted(one for one in folder.iterdir() if one.is_file())
        made = min((one.stat().st_mtime for one in files), default=0.0)
    except OSError:
        return Written()
    before = (one.number for one in session.entries if one.typed.timestamp() <= made)
    entry = 0 if session.rehearsal else max(before, default=0)
    return Written(tuple(one.name for one in files), entry)


def write_out(
    session: Session,
    folder: Path,
    told: Callable[[str], object],
    *,
    everything: bool,
    force: bool,
) -> tuple[Path, ...]:
    """Write tonight's documents, or everything, into the folder; return their paths.

    `told` hears each file's name before it is made. Raises NotWritten (AlreadyThere for
    names taken, unless `force`) and NotValid.
    """
    made = session.entries[-1].typed
    files = gather(session.conference, made, told, past=past(session.entries))
    if not everything:
        files = tuple(one for one in files if any(word in one.name for word in TONIGHT))
    return write(files, folder, force=force)


def left_out(session: Session, code: str) -> tuple[str, ...]:
    """Return what the copy for that reader leaves out, as much as a small screen takes."""
    from cptui.rules.disclosure.told import tell_cut
    from cptui.session.copying import cuts

    (found,) = cuts(session.entries, (code,))
    lines = tell_cut(found)
    if len(lines) <= MOST:
        return lines
    return (*lines[: MOST - 1], f"... and more: /copy {code} tells all of it.")


def write_copy(
    session: Session, folder: Path, code: str, told: Callable[[str], object], *, force: bool
) -> tuple[Path, ...]:
    """Write that reader's copy into a folder of its own; return the paths.

    Raises what `write_out` does, and Refused, in words, where the leak check stops it.
    """
    from cptui.actions.refusal import Refused
    from cptui.session.copying import Blocked, copies, write_copies

    try:
        made = copies(session.entries, session.entries[-1].typed, (code,), told)
        return write_copies(made, folder, force=force)
    except Blocked as stopped:
        kinds = dict.fromkeys(one.kind for found in stopped.found.values() for one in found)
        raise Refused(f"{stopped} It holds {', '.join(kinds)}.") from None
