"""A half-typed line finds its typist again, and nobody else."""

import os

import pytest

from cptui.actions.agenda import start
from cptui.session.terminal import is_ours_to_take, terminal_id
from cptui.store.drafts import Draft
from tests.family import minute
from tests.session.making import Sittings, said


def gone() -> int:
    """Return the number of a process that is no more."""
    process = os.fork()
    if process == 0:
        os._exit(0)
    os.waitpid(process, 0)
    return process


def test_it_is_there_again_after_the_terminal_died(sittings: Sittings) -> None:
    sittings.sit(terminal=f"/dev/pts/3 {gone()}").keep_draft("hv: weight has dro")
    again = sittings.sit(terminal=f"/dev/pts/8 {os.getpid()}")
    assert again.draft() == Draft("hv: weight has dro", minute(0))
    assert again.draft() == Draft("hv: weight has dro", minute(0))


def test_a_living_terminals_line_is_left_to_it(sittings: Sittings) -> None:
    one = sittings.sit(terminal=f"/dev/pts/3 {os.getppid()}")
    one.keep_draft("hv: weight")
    assert sittings.sit(terminal=f"/dev/pts/8 {os.getpid()}").draft() is None
    assert one.draft() == Draft("hv: weight", minute(0))


@pytest.mark.parametrize(
    ("other", "ours"),
    [
        (f"/dev/pts/3 {os.getppid()}", True),
        (f"/dev/pts/4 {os.getppid()}", False),
        (f"pid {os.getppid()}", False),
        ("somewhere else", False),
    ],
)
def test_a_line_typed_at_this_very_terminal_is_ours(other: str, ours: bool) -> None:
    assert is_ours_to_take(other, f"/dev/pts/3 {os.getpid()}") is ours


def test_two_processes_without_a_terminal_are_told_apart() -> None:
    assert not is_ours_to_take(f"pid {os.getppid()}", f"pid {os.getpid()}")
    assert is_ours_to_take(f"pid {gone()}", f"pid {os.getpid()}")
    assert terminal_id().endswith(f" {os.getpid()}")


def test_it_goes_with_the_line_said_but_stays_while_keys_are_pressed(sittings: Sittings) -> None:
    session = sittings.sit()
    session.keep_draft("hv: weight")
    session.act(start)
    assert session.draft() == Draft("hv: weight", minute(0))
    session.say("/fly")
    assert session.draft() is not None
    said(session, "hv: weight has dropped")
    assert session.draft() is None


def test_an_emptied_line_is_dropped(sittings: Sittings) -> None:
    session = sittings.sit()
    session.keep_draft("hv: weight")
    session.keep_draft("")
    assert session.draft() is None
