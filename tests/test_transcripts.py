"""The transcripts in docs/ are what a person at a terminal sees in line mode today."""

from pathlib import Path

import pytest

from docs.make.transcripts import samples, transcript

TRANSCRIPTS = Path(__file__).resolve().parents[1] / "docs" / "transcripts"


@pytest.mark.parametrize("name", samples())
def test_a_conference_typed_at_a_terminal_reads_as_its_transcript(name: str) -> None:
    """When the program now says otherwise: `python -m docs.make`."""
    said = transcript(name)
    assert "Conference closed." in said or "adjourned" in said
    assert said == (TRANSCRIPTS / f"{name}.md").read_text(encoding="utf-8")
