"""`cptui template`: a council's own Word template begun, checked and seen with a sample in it."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from textwrap import TextWrapper
from typing import TYPE_CHECKING

from cptui.cli.codes import ExitCode

if TYPE_CHECKING:
    from cptui.exports.word.survey import Survey
    from cptui.session.known import Known

HELP = "begin, check and preview a Word template of your own"
STARTED = "cptui-template.docx"
WIDTH = 80
"""Columns of what is printed."""


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parts = parser.add_subparsers(dest="what", metavar="new|check|preview", required=True)
    new = parts.add_parser("new", help="write ours as a start")
    new.add_argument(
        "file",
        nargs="?",
        type=Path,
        default=Path(STARTED),
        metavar="FILE",
        help=f"the file to write; {STARTED} by default",
    )
    new.add_argument(
        "--controls", action="store_true", help="with a control for each part, to move about"
    )
    new.add_argument("--force", action="store_true", help="replace a file that is there")
    check = parts.add_parser("check", help="say what a template holds and what is wrong with it")
    check.add_argument("file", type=Path, metavar="FILE", help="the template")
    preview = parts.add_parser("preview", help="write a sample case's documents in it")
    preview.add_argument("file", type=Path, metavar="FILE", help="the template")
    preview.add_argument(
        "--to", type=Path, metavar="DIR", help="the folder to write to; else a temporary one"
    )
    preview.add_argument("--force", action="store_true", help="replace files that are there")


def run(arguments: Namespace) -> int:
    """Begin, check or preview; returns 0. Raises NotValid with every fault, Refused."""
    if arguments.what == "new":
        _new(arguments.file, with_controls=arguments.controls, force=arguments.force)
    elif arguments.what == "check":
        _check(arguments.file)
    else:
        _preview(arguments.file, arguments.to, force=arguments.force)
    return ExitCode.DONE


def _new(path: Path, *, with_controls: bool, force: bool) -> None:
    from cptui.exports.word.starting import start
    from cptui.store.files import shown, write_whole

    write_whole(path, start(with_controls=with_controls), force=force)
    print(shown(path))
    print(
        "Change its styles, page, header and footer in Word. Then: "
        f"cptui template check {shown(path)}",
        file=sys.stderr,
    )


def _check(path: Path) -> None:
    from cptui.domain.text import clean
    from cptui.session.word_look import read_look
    from cptui.store.files import shown
    from cptui.store.problems import NotValid, Problem

    found = read_look(path).survey()
    print(f"{shown(path)}: {'cannot be used' if found.faults else 'can be used'}.")
    for line in _said(found):
        print(clean(line))
    if found.faults:
        # Where it is checked by eye, what is found comes before what is wrong.
        sys.stdout.flush()
        raise NotValid(tuple(Problem(shown(path), None, o.what, o.mend) for o in found.faults))


def _said(found: "Survey") -> Iterator[str]:
    tags: dict[str, list[str]] = {}
    for tag, where in found.controls:
        tags.setdefault(where, []).append(tag)
    rows = {
        "Page": found.page,
        "Language": found.language,
        "Styles found": ", ".join(found.styles_found) or "none",
        "Styles added": ", ".join(found.styles_added) or "none",
        **{f"In the {where}": ", ".join(several) for where, several in tags.items()},
        "Other parts": found.rest,
        **{edge[:1].upper() + edge[1:]: said for edge, said in found.edges},
    }
    if found.missing:
        rows["Not placed"] = ", ".join(found.missing)
    for name, said in rows.items():
        yield from _hanging(name, said)
    for line in found.advice:
        yield from _hanging("Better", line)


def _hanging(name: str, said: str) -> list[str]:
    # A tag has to be found again as it is: none is broken at its hyphen.
    first = f"  {f'{name}:':<15} "
    wrapper = TextWrapper(
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_on_hyphens=False,
        break_long_words=False,
    )
    return wrapper.wrap(said)


def _preview(path: Path, folder: Path | None, *, force: bool) -> None:
    import tempfile

    from cptui.session.exporting import gather, write
    from cptui.session.word_look import read_look
    from cptui.store.files import shown

    if read_look(path).survey().faults:
        _check(path)
    known = _rehearsed()
    files = gather(known.conference, known.entries[-1].typed, template=path)
    folder = folder or Path(tempfile.mkdtemp(prefix="cptui-template-"))
    for one in write((one for one in files if one.name.endswith(".docx")), folder, force=force):
        print(shown(one))


def _rehearsed() -> "Known":
    """Return what the first sample case's rehearsal comes to, played now."""
    import io
    import shutil

    from cptui.cli.demo import CASE, SCRIPT, copy_of, sample_names
    from cptui.plain.script import play_script
    from cptui.session.opening import open_session
    from cptui.session.reading import read_known, record_of

    folder = copy_of(sample_names()[0])
    try:
        session = open_session(folder / CASE, rehearse=True)
        try:
            with (folder / SCRIPT).open(encoding="utf-8") as lines:
                play_script(session, lines, io.StringIO(), sys.stderr)
        finally:
            session.close()
        return read_known(record_of(folder / CASE, rehearsal=True))
    finally:
        shutil.rmtree(folder.parent, ignore_errors=True)
