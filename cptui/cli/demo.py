"""`cptui demo`: a copy of a sample case, opened as a rehearsal."""

import shutil
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cptui.actions.refusal import Refused
from cptui.cli.called import called
from cptui.cli.terminal import add_mouse
from cptui.domain.text import clean
from cptui.store.places import sample_cases

HELP = "try cptui on a fictional family: copies a sample case and opens it"
CASE = "case.yaml"
SCRIPT = "rehearsal.txt"
SCHEMA = "case.schema.json"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments of `cptui demo`."""
    parser.add_argument("--list", action="store_true", help="list the sample cases")
    parser.add_argument(
        "--sample", metavar="NAME", help="the sample case to open; part of its name will do"
    )
    parser.add_argument(
        "--play", action="store_true", help="play the case's whole rehearsal, line by line"
    )
    parser.add_argument("--plain", action="store_true", help="line mode: no screen")
    add_mouse(parser)


def run(arguments: Namespace) -> int:
    """List the samples, or copy one and open it; returns the exit code."""
    samples = sample_names()
    if arguments.list:
        for name in samples:
            print(f"{name:<14} {story(sample_cases() / name)}")
        return 0
    case = copy_of(choose(samples, arguments.sample)) / CASE
    print(f"A fictional case to try things on: {clean(str(case))}", file=sys.stderr)
    code = _open(case, arguments)
    shown = clean(str(case))
    print(f"Write its papers: {called()} export {shown}", file=sys.stderr)
    print(f"Open it again:    {called()} run --rehearse {shown}", file=sys.stderr)
    return code


def sample_names() -> tuple[str, ...]:
    """Return the names of the sample cases, the one for beginners first."""
    return tuple(sorted(path.parent.name for path in sample_cases().glob(f"*/{CASE}")))


def story(folder: Path) -> str:
    """Return the first heading of a sample's README: its story in a line, or nothing."""
    readme = folder / "README.md"
    if not readme.is_file():
        return ""
    for line in readme.read_text("utf-8").splitlines():
        if line.startswith("# "):
            return clean(line.removeprefix("# ").strip())
    return ""


def choose(samples: tuple[str, ...], wanted: str | None) -> str:
    """Return the name of the sample wanted, the first by default.

    Raises Refused when there is none of that name, or more than one.
    """
    if wanted is None:
        if not samples:
            raise Refused("This installation has no sample cases.")
        return samples[0]
    found = [name for name in samples if name == wanted]
    found = found or [name for name in samples if wanted.casefold() in name.casefold()]
    if len(found) == 1:
        return found[0]
    raise Refused(f"There is no one sample case {wanted}. There are: {', '.join(samples)}.")


def copy_of(sample: str) -> Path:
    """Copy a sample to a temporary folder that only its owner may read; return the folder."""
    folder = Path(tempfile.mkdtemp(prefix="cptui-demo-")) / sample
    shutil.copytree(sample_cases() / sample, folder, copy_function=shutil.copyfile)
    folder.chmod(0o700)
    schema = sample_cases() / SCHEMA
    if schema.is_file():
        # The case file points an editor at it.
        shutil.copyfile(schema, folder.with_name(SCHEMA))
    return folder


def _open(case: Path, arguments: Namespace) -> int:
    from cptui.cli.run import run_case

    if not arguments.play:
        return run_case(case, None, arguments.plain, True, arguments.mouse)
    with _typed_from(case.with_name(SCRIPT)):
        return run_case(case, None, True, True)


@contextmanager
def _typed_from(script: Path) -> Iterator[None]:
    keyboard = sys.stdin
    with script.open(encoding="utf-8") as lines:
        sys.stdin = lines
        try:
            yield
        finally:
            sys.stdin = keyboard
