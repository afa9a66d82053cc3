"""The command line's grammar, built with argparse from the table of commands."""

from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError
from collections.abc import Iterable
from pathlib import Path
from typing import Never

from cptui import __version__
from cptui.cli.codes import ExitCode
from cptui.cli.commands import command
from cptui.cli.first_words import take_back
from cptui.domain.text import clean

ABOUT = "Run a UK child protection conference from the terminal."


class Parser(ArgumentParser):
    """An argument parser whose words cannot act on the terminal."""

    helpful: str | None = None
    """Where there is help for what was typed; the program's own name when None."""

    def __init__(self, **settings: object) -> None:
        settings.setdefault("allow_abbrev", False)
        super().__init__(**settings)  # type: ignore[arg-type]

    def exit(self, status: int = 0, message: str | None = None) -> Never:
        """Leave with that exit code, the first words taken back before the message."""
        take_back()
        super().exit(status, message)

    def error(self, message: str) -> Never:
        """Say what is wrong and how to get help; exits with the code for usage."""
        self.exit(
            ExitCode.USAGE,
            f"{self.prog}: {clean(message)}\nTry: {self.helpful or self.prog} --help\n",
        )


def folder(text: str) -> Path:
    """Return the folder that an argument names; it must be there."""
    try:
        path = Path(text).expanduser()
    except RuntimeError:
        raise ArgumentTypeError(f"there is no folder {text}") from None
    if not path.is_dir():
        raise ArgumentTypeError(f"there is no folder {text}")
    return path


def build_parser(names: Iterable[str]) -> Parser:
    """Return the parser with these commands; each one's module is imported."""
    names = tuple(names)
    parser = Parser(prog="cptui", description=ABOUT)
    if len(names) == 1:
        parser.helpful = f"cptui {names[0]}"
    parser.add_argument(
        "--version",
        action="version",
        version=f"cptui {__version__}",
        help="say which cptui this is",
    )
    _add_templates(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for name in names:
        module = command(name)
        one = commands.add_parser(name, help=module.HELP, description=module.HELP)
        module.configure(one)
        # So that it may also stand after the command, where people look for it.
        _add_templates(one, default=SUPPRESS)
        one.set_defaults(run=module.run)
    return parser


def _add_templates(parser: ArgumentParser, *, default: str | None) -> None:
    parser.add_argument(
        "--templates",
        metavar="DIR",
        type=folder,
        default=default,
        help="your own templates folder; its files come before ours",
    )
