"""The room display follows the record, and shows nobody's name nor a word that was said."""

import re
from pathlib import Path

import pytest
from textual.pilot import Pilot

from cptui.domain.conference import Conference
from cptui.session.watching import GONE, NOT_YET, Sight, Watch
from cptui.tui.display import Display
from cptui.tui.text import wrapped
from cptui.tui.widgets.said import Said
from tests.tui.conftest import Opening, play, script

SAMPLES = ("01-initial", "02-review", "03-pre-birth", "04-transfer-in")


def rows(app: Display) -> list[str]:
    strips = app.screen._compositor.render_strips()
    found = ("".join(segment.text for segment in strip).strip() for strip in strips)
    return [row for row in found if row]


async def looked(pilot: Pilot[int]) -> list[str]:
    """Return the rows shown after a look that began now."""
    app = pilot.app
    assert isinstance(app, Display)
    await app.workers.wait_for_complete()
    app.look()
    await app.workers.wait_for_complete()
    await pilot.pause()
    return rows(app)


def names(conference: Conference) -> set[str]:
    """Return every name of anybody: a word of it that begins with a capital."""
    called = [one.name for one in conference.people.values()]
    called += [one.full_name for one in conference.case.children]
    return {word for name in called for word in re.findall(r"\w+", name) if not word.islower()}


async def test_it_waits_for_the_record_and_then_follows_it(opened: Opening, tmp_path: Path) -> None:
    watch = Watch(tmp_path / "case.yaml")
    async with Display(watch).run_test(size=(80, 24)) as pilot:
        assert await looked(pilot) == [NOT_YET, "q leaves"]
        session = opened(rehearse=False)
        assert (await looked(pilot))[:2] == ["The meeting has not begun yet", "Next: 1 Welcome"]
        play(session, ["/in chair sw hv sch pol mum", "/start"])
        shown = await looked(pilot)
        assert shown == ["1 Welcome", "Next: 2 Why we are here", "q leaves"]
        play(session, ["/break 10"])
        assert (await looked(pilot))[0].startswith("Break until ")


async def test_a_closed_session_shows_please_wait_and_nothing_else(
    opened: Opening, tmp_path: Path
) -> None:
    session = opened()
    play(session, ["/in chair sw hv sch pol mum dad", "/start", "/closed from dad: police enquiry"])
    assert session.conference.closed_session is not None
    watch = Watch(tmp_path / "case.yaml", rehearsal=True)
    async with Display(watch, with_clock=True).run_test(size=(80, 24)) as pilot:
        assert await looked(pilot) == ["Please wait"]
        play(session, ["hv: weight has dropped", "-"])
        assert await looked(pilot) == ["Please wait"]
        session.say("/open")
        if session.pending is not None:
            session.say("dad")
        assert session.conference.closed_session is None
        shown = await looked(pilot)
        assert shown[0] == "REHEARSAL"
        assert shown[1] == "1 Welcome"


async def test_a_lost_record_shows_as_lost(opened: Opening, tmp_path: Path) -> None:
    opened(rehearse=False)
    watch = Watch(tmp_path / "case.yaml")
    async with Display(watch).run_test(size=(80, 24)) as pilot:
        assert (await looked(pilot))[0] == "The meeting has not begun yet"
        watch.path.rename(tmp_path / "aside")
        lost, leaves = await looked(pilot)
        assert lost.startswith("LINK LOST since ")
        assert lost.endswith(GONE)
        assert leaves == "q leaves"


@pytest.mark.parametrize("key", ["q", "ctrl+q", "ctrl+c"])
async def test_q_leaves(opened: Opening, tmp_path: Path, key: str) -> None:
    opened(rehearse=False)
    app = Display(Watch(tmp_path / "case.yaml"))
    async with app.run_test() as pilot:
        await pilot.press("x", "slash", "enter", "f10", key)
    assert app.return_code == 0
    assert app.return_value == 0


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (40, 12)])
async def test_nothing_is_cut_off(opened: Opening, tmp_path: Path, size: tuple[int, int]) -> None:
    play(opened(), ["/in chair sw hv sch pol mum", "/start"])
    app = Display(Watch(tmp_path / "case.yaml", rehearsal=True), with_clock=True)
    async with app.run_test(size=size) as pilot:
        words = " ".join(await looked(pilot))
        assert "REHEARSAL 1 Welcome Next: 2 Why we are here 10:00, 5 minutes left" in words
        for said in app.screen.query(Said):
            if said.display and said.plain:
                assert len(wrapped(said.lines[0], said.size.width)) <= said.size.height


class Played(Watch):
    """Shows each state of a conference in turn, as a record growing entry by entry would."""

    def look(self) -> Sight:
        """Return the state that the test put there."""
        return self.sight

    sight: Sight


@pytest.mark.parametrize("sample", SAMPLES)
async def test_entry_by_entry_no_name_and_no_word_said_is_ever_shown(
    opened: Opening, tmp_path: Path, sample: str
) -> None:
    session = opened(sample)
    states = [session.conference]
    for line in script(sample):
        if line not in ("/close", "/quit"):
            play(session, [line])
        if session.conference is not states[-1]:
            states.append(session.conference)
    assert len(states) > 30
    watch = Played(tmp_path / "case.yaml")
    watch.sight = Sight(states[0], session.now())
    shown: set[str] = set()
    async with Display(watch, with_clock=True).run_test(size=(80, 24)) as pilot:
        for state in states:
            watch.sight = Sight(state, session.now())
            seen = await looked(pilot)
            shown.update(seen)
            if state.closed_session is not None:
                assert seen == ["Please wait"]
    words = {word.casefold() for row in shown for word in re.findall(r"\w+", row)}
    everybody = {name.casefold() for name in names(session.conference)}
    codes = set(session.conference.child_codes)
    assert len(everybody) > 10
    assert not words & (everybody | codes)
    titles = {one.title for one in session.conference.agenda.items}
    for row in shown:
        assert any(title in row for title in titles) or re.fullmatch(OTHERWISE, row), row


OTHERWISE = (
    "Please wait|REHEARSAL|q leaves|Between two items|The meeting has (not begun yet|ended)|"
    "The agenda is finished|"
    r"This is the last item|Pause|Break until \d\d:\d\d|The meeting stops here for now|"
    r"It goes on on \w+ \d+ \w+ \d{4} at \d\d:\d\d|\d\d:\d\d(, .* left|, the time .* is over)?"
)
