"""What is shown for an entry, typed again, means the same event."""

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cptui.capture.reading import Meaning, Prompt
from cptui.capture.shorthand import Shorthand
from cptui.capture.typed_again import typed_again
from cptui.capture.typed_line import read_line
from cptui.domain.events import (
    ActionNoted,
    Claim,
    ClockPaused,
    EntryStruck,
    Event,
    ItemMoved,
    ItemSplit,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
    View,
    ViewAnswer,
    ViewRoute,
    ViewsGiven,
)
from cptui.domain.text import clean
from tests.capture.reading_family import HV, LAST_POINT, NOW, conference, record

FAMILY, RECORD = conference(), record()
SHORT = Shorthand({"s47": "section 47", "da": "domestic abuse", "hv": "health visitor"})
PIECES: tuple[str, ...] = (
    "s47",
    "da",
    r"\da",
    "hv:",
    "#harm",
    "#x",
    r"\#x",
    "#",
    "by",
    "fri",
    "31/4",
    "10:25",
)
PIECES += ('"', "“", "”", ":", "/next", "@sw", "...", "and", "-", "s/a/b/", ",", "mum!5", "\\")
TEXTS = (
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), min_size=1, max_size=6)
    .map(lambda words: clean(" ".join(words)).strip())
    .filter(bool)
)
CODES = st.sampled_from(["hv", "mum", "sw", "pol", "chair"])
CHILDREN = st.lists(st.sampled_from(FAMILY.child_codes), unique=True, max_size=3).map(tuple)
TAGS = st.lists(st.sampled_from(["harm", "safety"]), unique=True, max_size=2).map(tuple)
POINTS = st.builds(
    lambda text, who, tags, children, hidden, claim: PointNoted(
        text, who[0], who[1], tags, children, hidden, claim
    ),
    TEXTS,
    st.one_of(
        st.just((None, None)),
        st.tuples(CODES, st.none()),
        st.just(("gm", "chair")),
    ),
    TAGS,
    CHILDREN,
    st.sampled_from([(), ("dad",), ("dad", "gm")]),
    st.sampled_from([None, *Claim]),
)
ACTIONS = st.builds(
    ActionNoted,
    st.lists(CODES, unique=True, min_size=1, max_size=3).map(tuple),
    TEXTS,
    st.one_of(st.none(), st.dates(date(2026, 4, 1), date(2027, 4, 1))),
    CHILDREN,
)


@st.composite
def views(draw: st.DrawFn) -> ViewsGiven:
    """Return views as one line can give them: one reason, one route, one set of categories."""
    about = draw(st.lists(st.sampled_from(FAMILY.child_codes), unique=True, min_size=1))
    categories = draw(st.sampled_from([(), ("neglect",), ("neglect", "physical")]))
    reason = draw(st.one_of(st.just(""), TEXTS))
    route = draw(st.sampled_from(ViewRoute))
    given = []
    for child in FAMILY.child_codes:
        if child in about:
            answer = draw(st.sampled_from(ViewAnswer))
            own = categories if answer is ViewAnswer.MET else ()
            given.append(View(child, answer, own, reason, route))
    return ViewsGiven("hv", tuple(given))


ORDER = st.one_of(
    st.builds(ItemSplit, st.sampled_from([4, 5]), TEXTS, st.integers(1, 9)),
    st.sampled_from([ItemMoved(5, 3), ItemMoved(4, None), ItemMoved(5, 2)]),
)
OTHERS = st.one_of(
    st.builds(PointContinued, st.just(LAST_POINT), TEXTS),
    st.builds(PointReworded, st.just(LAST_POINT), TEXTS),
    st.builds(PointChallenged, st.just(LAST_POINT), st.sampled_from(["mum", "dad"]), TEXTS),
)


@given(st.one_of(POINTS, ACTIONS, views(), ORDER, OTHERS))
@settings(max_examples=600, deadline=None)
@example(PointNoted("10:25 he was seen #harm", "hv", tags=("safety",)))
@example(PointNoted("- one s47", None))
@example(ActionNoted(("sw",), "ring by fri", date(2026, 4, 10)))
@example(ActionNoted(("sw",), "ring ,", date(2026, 4, 10)))
def test_what_is_shown_typed_again_means_the_same(event: Event) -> None:
    line = typed_again(FAMILY, event, SHORT)
    if line is None:
        return
    prompt = HV if isinstance(event, PointContinued) else Prompt("pol")
    found = read_line(line, FAMILY, prompt, NOW, "min", RECORD, SHORT)
    assert isinstance(found, Meaning), line
    assert found.decide(FAMILY) == event, line


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (
            PointNoted("he was seen", "gp", "chair", ("harm",), ("cy",)),
            "gp/chair: he was seen #harm #cy",
        ),
        (PointNoted("no s47 yet", "hv", hidden_from=("dad",)), r"hv: no \s47 yet #not:dad"),
        (PointNoted("The chair summarised."), "- The chair summarised."),
        (ActionNoted(("sw", "hv"), "ring", date(2026, 4, 3)), "@sw,hv ring by 2026-04-03"),
        (ActionNoted(("sw",), "ring by fri"), None),
        (PointNoted(r"they wrote \#harm", "hv"), None),
        (ClockPaused(), "/pause"),
        (EntryStruck(3), None),
    ],
)
def test_the_line_is_as_somebody_would_type_it(event: Event, line: str | None) -> None:
    assert typed_again(FAMILY, event, SHORT) == line
