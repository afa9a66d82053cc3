"""The table of commands. A command's module is imported only when it is used."""

from argparse import ArgumentParser, Namespace
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast

COMMANDS: dict[str, str] = {
    "demo": "cptui.cli.demo",
    "new": "cptui.cli.new",
    "check": "cptui.cli.check",
    "dates": "cptui.cli.dates",
    "agenda": "cptui.cli.agenda",
    "run": "cptui.cli.run",
    "tidy": "cptui.cli.tidy",
    "display": "cptui.cli.display",
    "export": "cptui.cli.export",
    "check-copy": "cptui.cli.check_copy",
    "record": "cptui.cli.record",
    "profiles": "cptui.cli.profiles",
    "template": "cptui.cli.template",
    "schema": "cptui.cli.schema",
    "doctor": "cptui.cli.doctor",
}
"""Name of each command, in the order they are listed, and the module that does it."""


SCREENS = frozenset({"demo", "run", "tidy"})
"""Those that load and read until their first screen is seen."""


class Command(Protocol):
    """What a command's module offers."""

    HELP: str

    def configure(self, parser: ArgumentParser) -> None:
        """Add the command's arguments."""

    def run(self, arguments: Namespace) -> int:
        """Do it and return the exit code."""


def command_names() -> tuple[str, ...]:
    """Return the names of the commands this installation has, in listing order."""
    return tuple(name for name, module in COMMANDS.items() if find_spec(module))


def command(name: str) -> Command:
    """Return the command of that name, importing its module; KeyError when there is none."""
    return cast(Command, import_module(COMMANDS[name]))


def nearest(name: str) -> str | None:
    """Return the command most like a misspelt name, or None."""
    from difflib import get_close_matches

    close = get_close_matches(name, command_names(), n=1)
    return close[0] if close else None
