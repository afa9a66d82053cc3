"""A command for the tests that fails in whatever way it is told to."""

from argparse import ArgumentParser, Namespace

from cptui.actions.refusal import Refused
from cptui.store.files import AlreadyThere
from cptui.store.problems import NotValid, Problem, RecordUnusable

HELP = "fails"
SECRET = "Vrellick"
"""A name that a fault's own words hold."""


def configure(parser: ArgumentParser) -> None:
    """Add the way to fail."""
    parser.add_argument("way")


def run(arguments: Namespace) -> int:
    """Fail in that way."""
    secret = SECRET
    if arguments.way == "fault":
        _deeper({"child": secret})
    raise WAYS[arguments.way]


def _deeper(children: dict[str, str]) -> None:
    try:
        raise KeyError(children["child"])
    except KeyError as cause:
        raise ValueError(f"no such child: {children}") from cause


WAYS: dict[str, BaseException] = {
    "invalid": NotValid(
        (
            Problem("case.yaml", 3, "“chidren” is not a key.", "Did you mean children?"),
            Problem("case.yaml", 9, "31 February is no date.", "Give a day that exists."),
        )
    ),
    "record": RecordUnusable("The disk is full. Make room, then start again."),
    "refused": Refused("Nobody of that code is here."),
    "taken": AlreadyThere("minutes.docx is there already. --force replaces it."),
    "interrupted": KeyboardInterrupt(),
    "missing": FileNotFoundError(2, "No such file or directory", "no\x1b[31mcase.yaml"),
}
