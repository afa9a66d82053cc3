"""Line mode: the whole job without a screen, for screen readers, slow links and scripts."""

import sys
from collections.abc import Iterable

from cptui.capture.grammar import COMMANDS
from cptui.plain.conversation import Conversation
from cptui.plain.keyboard import ask_line, complete_with, editing, put_in_place, remember
from cptui.plain.script import play_script
from cptui.session.session import Session


def run_plain(session: Session, *, again: str) -> int:
    """Run the sitting in line mode and return the exit code.

    At a terminal it talks; otherwise every line of stdin is typed by a script. `again` is
    the command that goes on with this conference. Raises RecordUnusable in a script.
    """
    if not sys.stdin.isatty():
        return play_script(session, sys.stdin, sys.stdout, sys.stderr)

    def words() -> Iterable[str]:
        yield from session.conference.people
        yield from (f"/{command} " for command in COMMANDS)

    complete_with(words)
    edits = editing() is not None
    talk = Conversation(
        session, ask_line, remember, sys.stdout, again, edits=edits, put_in_place=put_in_place
    )
    return talk.run()
