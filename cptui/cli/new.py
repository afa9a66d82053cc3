"""`cptui new`: a case file to start from, asked for on a terminal or given as options."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cptui.cli.codes import ExitCode
from cptui.cli.new_questions import QUESTIONS, Question, Unclear, ask, ask_children
from cptui.domain.text import clean
from cptui.store.files import AlreadyThere, shown, write_whole

if TYPE_CHECKING:
    from cptui.store.case_file.beginning import NewChild

HELP = "make a case file to start from: asks, or takes it from options"


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "file", metavar="FILE", nargs="?", type=Path, help="name of the file; else the reference"
    )
    for one in QUESTIONS:
        parser.add_argument(f"--{one.option}", metavar=one.metavar, help=one.asks)
    parser.add_argument(
        "--child",
        metavar="CHILD",
        action="append",
        help="“Forename Surname, 14/6/2018”, or “Surname, due 30/6/2026”; again for each child",
    )
    parser.add_argument(
        "--from",
        dest="record",
        metavar="RECORD",
        type=Path,
        help="the next review of a closed conference, from its record or its case file",
    )
    parser.add_argument("--force", action="store_true", help="replace a file that is there")


def run(arguments: Namespace) -> int:
    """Write the file and say its name; returns 0, or 2 when something is missing or taken.

    Raises NotWritten where it cannot be written.
    """
    try:
        path = _write(arguments)
    except Unclear as unclear:
        return _say(str(unclear))
    except AlreadyThere as why:
        return _say(str(why))
    print(shown(path))
    _say(f"Fill it in with any editor, then: cptui check {shown(path)}")
    return ExitCode.DONE


def _write(arguments: Namespace) -> Path:
    from cptui.cli.new_review import next_review_text
    from cptui.store.case_file.beginning import Beginning, case_file_name, new_case_text

    if arguments.file and not arguments.force and arguments.file.exists():
        raise Unclear(f"{shown(arguments.file)} is already there. --force replaces it.")
    if arguments.record:
        path, text = next_review_text(arguments)
    else:
        answers, children = _answers(arguments)
        begin = Beginning(**answers, children=children)
        path = arguments.file or case_file_name(begin.reference)
        text = new_case_text(begin, str(path))
    write_whole(path, text.encode("utf-8"), force=arguments.force)
    return path


def _answers(arguments: Namespace) -> "tuple[dict[str, Any], list[NewChild]]":
    from cptui.store.case_file.beginning import parse_child

    answers: dict[str, Any] = {}
    wrong: list[str] = []
    missing: list[Question] = []
    for one in QUESTIONS:
        given = getattr(arguments, one.option.replace("-", "_"))
        if given is None:
            missing.append(one)
            continue
        try:
            answers[one.field] = one.read(given)
        except ValueError as why:
            wrong.append(f"--{one.option}: {one.said(why)}")
    children: list[NewChild] = []
    for text in arguments.child or ():
        try:
            children.append(parse_child(text))
        except ValueError as why:
            wrong.append("--child: " + str(why).replace("{key}", "date").replace("\n", " "))
    return _completed(answers, children, wrong, missing)


def _completed(
    answers: dict[str, Any], children: "list[NewChild]", wrong: list[str], missing: list[Question]
) -> "tuple[dict[str, Any], list[NewChild]]":
    """Ask for what was not given, or say what is missing where nobody can answer."""
    needed = [one for one in missing if one.needed]
    if sys.stdin.isatty() and sys.stderr.isatty() and not wrong:
        for one in missing:
            answers[one.field] = ask(one)
        return answers, children or ask_children()
    wrong += [f"--{one.option} is missing: {one.asks}." for one in needed]
    if not children and not any(one.startswith("--child") for one in wrong):
        wrong.append("--child is missing: the children, each with name and date.")
    if wrong:
        raise Unclear("\n".join(wrong))
    return {**{one.field: None for one in missing}, **answers}, children


def _say(words: str) -> int:

    print(clean(words, lines=True), file=sys.stderr)
    return ExitCode.USAGE
