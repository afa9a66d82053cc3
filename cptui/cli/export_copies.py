"""`cptui export --copy`: copies cut for one reader each, told before they are written."""

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from cptui.cli.codes import ExitCode
from cptui.cli.sealing import seal_of, tell_plain
from cptui.rules.disclosure.told import tell_cut, tell_readers
from cptui.session.copying import Blocked, copies, cuts, readers_of, write_copies
from cptui.session.known import Known
from cptui.session.leak_check import leaks_in


def run_copies(
    known: Known, arguments: Namespace, folder: Path, told: Callable[[str], None]
) -> int:
    """List the copies, tell what they leave out, print one as JSON, or write them.

    Returns 0, or 6 where a copy was stopped by the leak check. Raises Refused, NotValid,
    NotWritten.
    """
    if arguments.copies:
        print("\n".join(tell_readers(readers_of(known.entries))))
        return ExitCode.DONE
    which = arguments.copy or ["all"]
    if arguments.preview:
        print("\n".join(line for one in cuts(known.entries, which) for line in tell_cut(one)))
        return ExitCode.DONE
    if arguments.json:
        return _json(known, which)
    if _asked() and not _sure(known, which):
        print("Nothing was written.", file=sys.stderr)
        return ExitCode.DONE
    return _write(known, arguments, which, folder, told)


def _json(known: Known, which: list[str]) -> int:
    from cptui.actions.refusal import Refused
    from cptui.session.exporting import File, as_json

    found = cuts(known.entries, which)
    if len(found) != 1:
        raise Refused("--json prints one copy at a time: --copy mum --json.")
    (one,) = found
    said = as_json(one.conference, known.entries[-1].typed)
    leaks = leaks_in(one, [File("copy.json", said.encode())])
    if leaks:
        print(_why(Blocked({one.reader.code: leaks})), file=sys.stderr)
        return ExitCode.EXPORT_BLOCKED
    sys.stdout.write(said)
    return ExitCode.DONE


def _asked() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def _sure(known: Known, which: list[str]) -> bool:
    for one in cuts(known.entries, which):
        print("\n".join(tell_cut(one)), file=sys.stderr)
    print("Write that? yes or no: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def _write(
    known: Known, arguments: Namespace, which: list[str], folder: Path, told: Callable[[str], None]
) -> int:
    from cptui.store.files import shown

    seal = seal_of(arguments, known.conference)
    made = copies(
        known.entries,
        known.entries[-1].typed,
        which,
        told,
        arguments.template,
        requests=arguments.invites == "request",
        formats=arguments.format,
    )
    try:
        paths = write_copies(made, folder, force=arguments.force, seal=seal)
    except Blocked as stopped:
        print(_why(stopped), file=sys.stderr)
        return ExitCode.EXPORT_BLOCKED
    for path in paths:
        print(shown(path))
    tell_plain(paths, seal)
    print("Each folder is one reader's. Nothing in it is for anybody else.", file=sys.stderr)
    return ExitCode.DONE


def _why(stopped: Blocked) -> str:
    lines = [str(stopped)]
    for code, leaks in stopped.found.items():
        for kind in dict.fromkeys(one.kind for one in leaks):
            files = ", ".join(dict.fromkeys(one.file for one in leaks if one.kind == kind))
            lines.append(f"The copy for {code} holds {kind} ({files}).")
    return "\n".join(lines)
