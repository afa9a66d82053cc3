"""However a record came about, all ways of reading it add up to the same conference."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from cptui.capture.reading import Ask
from cptui.domain.fold import fold
from cptui.session.session import Session
from tests.session.making import Sittings

LINES = st.sampled_from(
    (
        *("/start", "/next", "/item 4", "/skip", "/extend 5", "/break 10", "/pause", "/resume"),
        *("/in sw hv sch pol", "/in mum dad", "/out pol", "/apologies gp: no worries"),
        *("/exclude dad: shouting", "/back dad", "hv: weight has dropped", "and so has height"),
        *("- The chair summed up.", "mum!8 it has not", "s/weight/height/", "@sw visit by fri"),
        *("/view hv all yes neglect: thin", "/view sw ada no", "/family mum ada disagree: no"),
        *("/decide ada plan neglect: thin", "/decide ada none", "/readback ada"),
        *("/dissent sch ada: too soon", "/outcome ada at a healthy weight", "@hv weigh her"),
        *("/lead all sw", "/core +sw +hv 2026-04-10 10:00", "/review 2026-06-23 10:00"),
        *("/born ada 2026-01-01", "/tell dad sw", "/leaflet mum", "/adjourn 2026-04-02 10:00: ill"),
        *(
            "/proceed: few know her",
            "/decide ben none: well",
            "/closed from dad: advice",
            "/open all",
        ),
        *("/undo", "/undo 3", "/undo 5", "/undo 7", "/close"),
    )
)
STEPS = st.lists(st.tuples(st.booleans(), LINES), min_size=5, max_size=40)


def say(session: Session, line: str) -> None:
    if isinstance(session.say(line), Ask):
        session.say("really")
        session.pending = None


HELD = (
    *("/in sw hv sch pol mum dad", "/start", "hv: weight has dropped #harm", "hv: two visits"),
    *("mum: I want help", "hv: he was seen #not:dad", "/close"),
)
AFTERWARDS = st.sampled_from(
    (
        *("/merge 4 5", "/merge 5 7", "/merge 4 7", "/put 4 under 3 safety", "/is 4 5 opinion"),
        *("/is 4 nothing", "/noprint 5: no", "/print 5", "s4/weight/his weight/", "/reword 5: one"),
        *("/sign chair", "/sign letter chair", "/correction mum 4: no", "/correction dad: no"),
        *("/answer 1 refused: it is so", "/answer 2 accepted", "/sent minutes mum dad by hand"),
        *("/sent letter mum", "/received minutes mum", "/received letter mum", "10:01 hv: late"),
        *("/undo", "/undo 4", "/undo 5", "/undo 8", "/undo 9", "/undo 10", "/undo 11", "/undo 12"),
    )
)
TIDYING = st.lists(st.tuples(st.booleans(), AFTERWARDS), min_size=5, max_size=30)


def agree(first: tuple[str, ...], steps: list[tuple[bool, str]]) -> None:
    with TemporaryDirectory() as folder:
        sittings = Sittings(Path(folder))
        one, two = sittings.sit(), sittings.sit(terminal="tty2")
        for here, line in (*((True, line) for line in first), *steps):
            sittings.hands.go_on(minutes=1)
            say(one if here else two, line)
        one.poll()
        two.poll()
        third = sittings.sit(terminal="tty3")
        for session in (one, two, third):
            assert session.conference == fold(third.entries)
            session.close()


@settings(max_examples=25, deadline=None)
@given(STEPS)
def test_evolving_folding_and_reading_again_agree(steps: list[tuple[bool, str]]) -> None:
    agree((), steps)


@settings(max_examples=25, deadline=None)
@given(TIDYING)
def test_they_agree_on_what_is_tidied_signed_and_sent(steps: list[tuple[bool, str]]) -> None:
    agree(HELD, steps)
