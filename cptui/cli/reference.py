"""The reference pages of the command line, made from what the program itself knows.

`python -m cptui.cli.reference docs/reference` writes them afresh; a test holds them current.
"""

import sys
from argparse import SUPPRESS, Action, ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from pathlib import Path

from cptui.cli.codes import MEANINGS
from cptui.cli.commands import command_names
from cptui.cli.parser import build_parser

EXIT_CODES = """\
# Exit codes

How a command ended, for scripts. What was asked for goes to standard output; everything else,
such as what went wrong, to standard error.

| code | meaning |
|---|---|
"""
COMMAND_LINE = """\
# Command line

`cptui` alone says what to do next, `cptui COMMAND --help` tells of one command. Data goes to
standard output, talk to standard error. Nothing is asked without a terminal, and no file is
replaced without `--force`. `--templates` may stand after any command too. How a command ended
is in its [exit code](exit-codes.md); the line typed in the meeting is in
[the typed line](typed-line.md).

"""


def pages() -> dict[str, str]:
    """Return the pages by their file name."""
    return {"command-line.md": command_line_page(), "exit-codes.md": exit_codes_page()}


def exit_codes_page() -> str:
    """Return the page of exit codes."""
    return EXIT_CODES + "".join(f"| {int(code)} | {words} |\n" for code, words in MEANINGS.items())


def command_line_page() -> str:
    """Return the page of commands with their arguments."""
    parser = build_parser(command_names())
    return COMMAND_LINE + "\n".join(_section("cptui", parser, ""))


def _section(name: str, parser: ArgumentParser, said: str) -> Iterator[str]:
    """Yield a command's heading, words and table, then those of the commands within it."""
    yield from (f"## {name}", "")
    if said:
        yield from (f"{said[:1].upper()}{said[1:]}.", "")
    rows = [f"| `{_form(one)}` | {one.help} |" for one in _arguments(parser, name)]
    if rows:
        yield from ("| argument | meaning |", "|---|---|", *rows, "")
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            told = {one.dest: one.help or "" for one in action._choices_actions}
            for inner, one in action.choices.items():
                yield from _section(f"{name} {inner}", one, told.get(inner, ""))


def _arguments(parser: ArgumentParser, name: str) -> Iterator[Action]:
    for action in parser._actions:
        everywhere = action.dest == "help" or (action.dest == "templates" and name != "cptui")
        if not everywhere and action.help and action.help != SUPPRESS:
            yield action


def _form(action: Action) -> str:
    """Return the argument as it is typed: --to DIR."""
    value = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    if not action.option_strings:
        return f"[{value}]" if action.nargs in ("?", "*") else value
    return action.option_strings[-1] + ("" if action.nargs == 0 else f" {value}")


def write(folder: Path) -> None:
    """Write every page into the folder."""
    for name, text in pages().items():
        (folder / name).write_text(text, "utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
