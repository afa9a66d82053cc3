"""The command line: finds the command, runs it, and turns what went wrong into words.

Data goes to stdout, talk to stderr, and the exit code says how it ended (codes.py).
"""

import errno
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from cptui.actions.refusal import Doubtful, NotComplete, Refused
from cptui.cli.codes import ExitCode
from cptui.cli.commands import COMMANDS, SCREENS, command_names, nearest
from cptui.cli.first_words import take_back
from cptui.cli.loading import collect_from_now_on
from cptui.cli.parser import Parser, build_parser
from cptui.domain.text import clean
from cptui.store.files import AlreadyThere, NotWritten
from cptui.store.places import own_templates, use_templates
from cptui.store.problems import NotValid, RecordUnusable

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}
"""What the system says where what is written to stdout finds no room."""
_LONGEST_LIST = 200
"""Problems printed of one file; more help nobody."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; never raises."""
    os.umask(0o077)
    _never_without_streams()
    _never_fail_on_letters()
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        code = _run(words)
        # Now, while a reader that went away can still be told from a fault.
        sys.stdout.flush()
    except BaseException as fault:
        return _tell(fault)
    return code


def _run(words: list[str]) -> int:
    if not words:
        return _welcome()
    try:
        arguments = _parser_for(words).parse_args(words)
    except SystemExit as leaving:
        # argparse leaves so after --help, --version and a slip of usage.
        return leaving.code if isinstance(leaving.code, int) else ExitCode.USAGE
    use_templates(arguments.templates)
    if arguments.command != "doctor":
        _no_missing_templates()
    return _do(arguments)


def _no_missing_templates() -> None:
    """Raise Refused where a council's own rules were named but would silently not apply."""
    own = own_templates()
    if own is not None and not own.is_dir():
        raise Refused(f"CPTUI_TEMPLATES names {own}, which is not a folder.")


def _do(arguments: Namespace) -> int:
    if arguments.command is None:
        return _welcome()
    if arguments.command not in SCREENS:
        collect_from_now_on()
    return int(arguments.run(arguments))


def _welcome() -> int:
    from cptui.cli.called import called
    from cptui.cli.welcome import welcome

    print(welcome(Path.cwd(), called()))
    return ExitCode.DONE


def _parser_for(words: list[str]) -> Parser:
    """Return a parser with only the command that was typed; with all of them for --help."""
    typed = _command_among(words)
    if typed is None:
        return build_parser(command_names())
    if typed not in COMMANDS:
        close = nearest(typed)
        Parser(prog="cptui").error(
            f"there is no command {typed}" + (f"; did you mean {close}?" if close else "")
        )
    return build_parser([typed])


def _command_among(words: list[str]) -> str | None:
    """Return the first word that is neither an option nor the templates folder."""
    remaining = iter(words)
    for word in remaining:
        if word == "--templates":
            next(remaining, None)
        elif not word.startswith("-"):
            return word
        elif word in ("-h", "--help", "--version"):
            return None
    return None


def _tell(fault: BaseException) -> int:
    """Say what went wrong in words for the user and return the exit code."""
    take_back()
    match fault:
        case KeyboardInterrupt():
            _say("\nInterrupted. What was saved is safe.")
            return ExitCode.INTERRUPTED
        case BrokenPipeError():
            _drop_output()
            return ExitCode.READER_GONE
        case NotValid():
            return _tell_problems(fault)
        case NotComplete():
            _say(str(fault))
            return ExitCode.NOT_COMPLETE
        case Refused() | Doubtful() | AlreadyThere():
            _say(str(fault))
            return ExitCode.USAGE
        case RecordUnusable() | NotWritten():
            _say(str(fault))
            return ExitCode.RECORD_UNUSABLE
        case OSError(filename=str() | os.PathLike() as name, strerror=str() as why):
            _say(f"cptui: {os.fspath(name)}: {why}.")
            return ExitCode.USAGE
        case OSError(errno=int() as number) if number in _NO_ROOM:
            _drop_output()
            _say(f"cptui: the output cannot be written: {os.strerror(number)}.")
            return ExitCode.USAGE
    return _tell_fault(fault)


def _drop_output() -> None:
    """Forget what stdout still holds: Python would complain again when it closes it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _tell_problems(fault: NotValid) -> int:
    for problem in fault.problems[:_LONGEST_LIST]:
        _say(str(problem))
    more = len(fault.problems) - _LONGEST_LIST
    if more > 0:
        _say(f"… and {more} more.")
    count = len(fault.problems)
    _say(f"{count} {'problem' if count == 1 else 'problems'}. Nothing was changed.")
    return ExitCode.NOT_VALID


def _tell_fault(fault: BaseException) -> int:
    from cptui.cli.faults import log_fault

    log = log_fault(fault, datetime.now(UTC).isoformat(timespec="seconds"))
    _say("A fault in cptui, not in what you did. Everything shown as saved is safe.")
    if log is None:
        _say(f"Please report it: {type(fault).__qualname__}.")
    else:
        _say(f"Please report it with {log}, which holds no word of the conference.")
    return ExitCode.FAULT


def _say(line: str) -> None:
    try:
        print(clean(line, lines=True), file=sys.stderr)
    except OSError:
        # With stderr gone there is nobody left to tell; the exit code still says it.
        return


def _never_without_streams() -> None:
    """Open what whoever started us had closed: there is nothing to read, nobody to tell."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115


def _never_fail_on_letters() -> None:
    """A terminal that lacks a letter shows a question mark rather than stopping us."""
    for stream in (sys.stdout, sys.stderr, sys.stdin):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
