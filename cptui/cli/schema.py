"""`cptui schema`: the form of a case file, for editors or as a page."""

import json
import sys
from argparse import ArgumentParser, Namespace

HELP = "print the JSON Schema of case files, for editors that check as you type"


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("--page", action="store_true", help="as a page to read (Markdown) instead")


def run(arguments: Namespace) -> int:
    """Print it; returns 0."""
    from cptui.store.case_file.schema import case_page, case_schema

    if arguments.page:
        sys.stdout.write(case_page())
    else:
        json.dump(case_schema(), sys.stdout, indent=2, ensure_ascii=False)
        sys.stdout.write("\n")
    return 0
