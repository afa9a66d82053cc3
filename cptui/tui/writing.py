"""Writing what is handed out, without a screen."""

from collections.abc import Callable
from pathlib import Path

from cptui.domain.past import past
from cptui.session.exporting import gather, write
from cptui.session.session import Session

TONIGHT = ("-decision-letter-", "-outline-plan-", "-interim")
"""In the names of the documents that people take home."""


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
