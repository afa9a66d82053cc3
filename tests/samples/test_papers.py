"""What is exported of each rehearsal holds its decisions, its dissents and its meetings."""

from datetime import datetime
from pathlib import Path

import pytest
import vobject

from tests.samples.papers import OFFICE, READER, exported, on_paper, one_line, paper, word_text
from tests.samples.playing import SAMPLES, Played

# Two lines a child: what was decided, and why.
DECIDED: dict[str, tuple[str, ...]] = {
    "01-initial": (
        "Child in need plan.",
        "Safe with her grandmother; school and contact need a plan that everybody keeps.",
        "No plan.",
        "Lives with his father, wants nothing from us, and nobody is worried.",
        "Child protection plan. Category: Neglect and physical abuse.",
        "Weight, missed care, and hurt nearly done to him while he was held.",
    ),
    "02-review": (
        "The child protection plan ends; child in need plan.",
        "The neglect has ended; he has his coach; help with the house goes on.",
        "The child protection plan continues. Category: Emotional abuse.",
        "She is frightened at night and that line of the plan was not done; neglect has ended.",
    ),
    "03-pre-birth": (
        "Child protection plan. Category: Neglect.",
        "Likely to be neglected in the first months if using begins again.",
    ),
    "04-transfer-in": (
        "Child protection plan. Category: Emotional abuse.",
        "She lives in fear of being found.",
        "He hides at a telephone; the harm has not ended with the move.",
    ),
}
DISSENTED: dict[str, tuple[str, ...]] = {
    "01-initial": (
        "A child in need plan ends when the family says so; she is likely to be harmed if she "
        "goes home early.",
        "The threshold is not met; the father has done all that was asked of him.",
        "Asked, and no formal dissent: Tamsin Teague.",
    ),
    "02-review": (
        "He hears what she hears; his plan ends before the work on it has begun.",
        "Asked, and no formal dissent: Aurelio Pinkney.",
    ),
    "03-pre-birth": ("Asked, and no formal dissent: Dimitar Stoyanov.",),
    "04-transfer-in": (),
}
# Children with a plan, or named in a line of one: Cy, and Ada in need; both of the review; the
# baby; both of the transfer. Nobody plans for Ben.
PLANS = {"01-initial": 2, "02-review": 2, "03-pre-birth": 1, "04-transfer-in": 2}
# Local times as typed: the first core group, and the review, whose date sample 4 leaves open.
# In sample 1 core groups go on monthly: second Tuesdays, of which 12 May begins the series.
MEETINGS: dict[str, set[datetime]] = {
    "01-initial": {
        datetime(2026, 4, 14, 14, 0),
        datetime(2026, 5, 12, 14, 0),
        datetime(2026, 6, 23, 10, 0),
    },
    "02-review": {datetime(2026, 6, 24, 15, 30), datetime(2026, 11, 26, 9, 30)},
    "03-pre-birth": {datetime(2026, 9, 3, 11, 0), datetime(2026, 9, 8, 10, 0)},
    "04-transfer-in": {datetime(2026, 9, 17, 13, 30)},
}


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_paper_is_written_and_says_rehearsal(
    all_played: dict[str, Played], sample: str
) -> None:
    folder = exported(all_played[sample])
    kinds = [
        kind
        for kind in ("decision-letter", "outline-plan", "interim-plan", "minutes", "attendance")
        for _ in folder.glob(f"*-{kind}-*.docx")
    ]
    interim = ["interim-plan"] if sample == "04-transfer-in" else []
    plans = ["outline-plan"] * PLANS[sample]
    assert kinds == ["decision-letter", *plans, *interim, "minutes", "attendance"]
    assert len(list(folder.glob("*.ics"))) == len(MEETINGS[sample])
    assert all("rehearsal" in one.name for one in folder.iterdir())


@pytest.mark.parametrize("sample", SAMPLES)
def test_letter_and_minutes_hold_every_decision(all_played: dict[str, Played], sample: str) -> None:
    for kind in ("decision-letter", "minutes"):
        text = one_line(word_text(paper(all_played[sample], kind)))
        for child in all_played[sample].conference.case.children:
            assert child.full_name in text
        for words in DECIDED[sample]:
            assert words in text, kind


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_minutes_hold_every_dissent(all_played: dict[str, Played], sample: str) -> None:
    text = one_line(word_text(paper(all_played[sample], "minutes")))
    for words in DISSENTED[sample]:
        assert words in text


def test_the_minutes_of_the_transfer_tell_both_days(transfer_in: Played) -> None:
    text = one_line(word_text(paper(transfer_in, "minutes")))
    assert "police and school were called away; no longer quorate" in text
    assert "Friday 4 September 2026 at 10:00" in text
    assert "Branwen Ottery" in text


@pytest.mark.skipif(not (OFFICE and READER), reason="LibreOffice or pdftotext is not installed")
def test_libreoffice_shows_every_decision_and_dissent(
    all_played: dict[str, Played], tmp_path: Path
) -> None:
    letters = {sample: paper(one, "decision-letter") for sample, one in all_played.items()}
    minutes = {sample: paper(one, "minutes") for sample, one in all_played.items()}
    shown = on_paper([*letters.values(), *minutes.values()], tmp_path)
    for sample in SAMPLES:
        for words in DECIDED[sample]:
            assert words in shown[letters[sample].name]
        for words in (*DECIDED[sample], *DISSENTED[sample]):
            assert words in shown[minutes[sample].name]


@pytest.mark.parametrize("sample", SAMPLES)
def test_another_calendar_reader_reads_the_same_local_times(
    all_played: dict[str, Played], sample: str
) -> None:
    read = set()
    for file in exported(all_played[sample]).glob("*.ics"):
        event = vobject.readOne(file.read_text("utf-8")).vevent
        start = event.dtstart.value
        assert start.tzinfo is not None
        read.add(start.replace(tzinfo=None))
    assert read == MEETINGS[sample]


@pytest.mark.parametrize("sample", SAMPLES)
def test_no_invite_names_anybody(all_played: dict[str, Played], sample: str) -> None:
    played = all_played[sample]
    names = {
        word
        for person in played.conference.people.values()
        for word in person.name.replace("(", " ").replace(")", " ").split()
        if word[0].isupper()
    }
    for file in exported(played).glob("*.ics"):
        text = file.read_text("utf-8")
        assert not [name for name in names if name in text]
