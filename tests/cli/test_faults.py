"""What the log of faults says of a fault."""

from textual.worker import WorkerFailed

from cptui.cli.faults import describe


def broken() -> None:
    """Fail with a name in the message."""
    raise KeyError("Ada Oakley-Reid")


def test_a_failed_worker_tells_what_it_failed_of_and_where_without_a_word_of_it() -> None:
    try:
        broken()
    except KeyError as error:
        said = describe(WorkerFailed(error))
    assert said.splitlines()[0] == "KeyError"
    assert "tests/cli/test_faults.py:" in said
    assert said.splitlines()[-1] == "WorkerFailed"
    assert "Ada" not in said
