"""The room display in line mode: a line for each change."""

from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

from cptui.plain.display import print_display
from cptui.session.session import Session
from cptui.session.watching import Watch
from tests.plain.sitting import TEN, opened


def shown(
    folder: Path, steps: Callable[[], Iterator[object]], *, with_clock: bool = False
) -> list[str]:
    """Return the lines printed when a step is taken after each look."""
    watch = Watch(folder / "case.yaml", clock=lambda: TEN)
    out, taking = StringIO(), steps()
    code = print_display(watch, out, lambda: next(taking, "left") == "left", with_clock=with_clock)
    assert code == 0
    return out.getvalue().splitlines()


def test_a_line_is_printed_for_each_change_and_none_for_what_was_said(tmp_path: Path) -> None:
    def steps() -> Iterator[object]:
        session: Session = opened(tmp_path, rehearse=False)
        yield session
        for line in (
            "/in chair sw hv sch pol mum dad",
            "/start",
            "hv: weight has dropped",
            "/closed from dad: police enquiry",
            "hv: he may not hear this",
        ):
            session.say(line)
            yield session
        session.close()

    assert shown(tmp_path, steps) == [
        "Waiting: there is no record yet.",
        "The meeting has not begun yet. Next: 1 Welcome.",
        "1 Welcome. Next: 2 Why we are here.",
        "Please wait.",
    ]


def test_the_time_stands_before_a_change_when_it_is_asked_for(tmp_path: Path) -> None:
    session = opened(tmp_path, rehearse=False)
    # The display's clock stands at 10:00; no item has begun.
    assert shown(tmp_path, lambda: iter(()), with_clock=True) == [
        "10:00. The meeting has not begun yet. Next: 1 Welcome."
    ]
    session.close()


def test_ctrl_c_leaves_too(tmp_path: Path) -> None:
    def steps() -> Iterator[object]:
        yield from ()
        raise KeyboardInterrupt

    assert shown(tmp_path, steps) == ["Waiting: there is no record yet."]
