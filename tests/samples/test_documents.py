"""What the samples hand out: every decision and dissent in it, and nothing lost on paper."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from cptui.cli.agenda import agenda_of
from cptui.exports.word import to_docx
from cptui.exports.word.starting import start
from cptui.minutes.tree import Bullets, Document, Heading, Minute, Paragraph, Runs, Table
from cptui.session.exporting import documents, file_name
from tests.samples.copies import copied, one_of_each_kind
from tests.samples.playing import SAMPLES, Played

Papers = dict[str, tuple[Document, ...]]


@pytest.fixture(scope="module")
def papers(all_played: dict[str, Played]) -> Papers:
    """Every document of every sample."""
    return {
        name: documents(played.conference, played.entries[-1].typed)
        for name, played in all_played.items()
    }


def said(document: Document) -> Iterator[str]:
    """Every stretch of text in the document."""

    def of(runs: Runs) -> str:
        return "".join(run.text for run in runs)

    for block in document.blocks:
        match block:
            case Heading(text=text):
                yield text
            case Paragraph(runs=runs) | Minute(runs=runs):
                yield of(runs)
            case Bullets(items):
                yield from map(of, items)
            case Table(caption, header, rows):
                yield caption
                for row in (header, *rows):
                    yield from row


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_decision_and_dissent_is_in_the_minutes(
    sample: str, papers: Papers, all_played: dict[str, Played]
) -> None:
    conference = all_played[sample].conference
    (minutes,) = [one for one in papers[sample] if one.kind == "minutes"]
    (letter,) = [one for one in papers[sample] if one.kind == "decision-letter"]
    on_paper = "\n".join(said(minutes)).casefold()
    in_letter = "\n".join(said(letter)).casefold()
    assert conference.decisions
    for decision in conference.decisions.values():
        assert decision.reason.casefold() in on_paper
        assert decision.reason.casefold() in in_letter
    for dissent in conference.dissents.values():
        if dissent.words:
            assert dissent.words.casefold() in on_paper
    for point in conference.points:
        if not point.struck:
            assert point.text.casefold() in on_paper


@pytest.mark.parametrize("sample", SAMPLES)
def test_headings_of_every_document_skip_no_level(sample: str, papers: Papers) -> None:
    for document in papers[sample]:
        levels = [block.level for block in document.blocks if isinstance(block, Heading)]
        assert levels[0] == 1
        assert all(later <= before + 1 for before, later in pairwise(levels)), document.kind


@pytest.mark.parametrize("sample", SAMPLES)
def test_no_gap_or_key_of_the_wording_is_left_on_paper(sample: str, papers: Papers) -> None:
    for document in papers[sample]:
        for text in said(document):
            assert not re.search(r"\{[a-z_]+\}|\b[a-z]+_[a-z]+\b|\.\.$", text), text


def test_no_document_is_named_after_anybody(papers: Papers, all_played: dict[str, Played]) -> None:
    for sample, several in papers.items():
        case = all_played[sample].conference.case
        people = [one.name for one in case.people().values()]
        words = {word.casefold() for name in people for word in re.findall(r"\w{3,}", name)}
        for document in several:
            name = file_name(document, "docx")
            assert not words & set(re.findall(r"\w+", name)), name


def _copies(all_played: dict[str, Played]) -> Iterator[Document]:
    """Yield every document of every copy in a campaign, else one of each kind."""
    seen: set[tuple[str, str]] = set()
    for played in all_played.values():
        if os.environ.get("CPTUI_CAMPAIGN"):
            yield from (tree for _, tree in copied(played))
        else:
            yield from one_of_each_kind(played, seen)


def test_libreoffice_reads_every_word_of_every_document(
    papers: Papers, all_played: dict[str, Played], tmp_path: Path
) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed, so no document was opened in it")
    agendas = [agenda_of(played.case) for played in all_played.values()]
    every = [*agendas, *(one for several in papers.values() for one in several)]
    every += _copies(all_played)
    written = {file_name(one, "docx"): one for one in every}
    # Placed by a council's controls as well, where an order of its own may lose something.
    placed = {f"placed-{name}": one for name, one in written.items() if "minutes" in name}
    for name, document in written.items():
        (tmp_path / name).write_bytes(to_docx(document))
    for name, document in placed.items():
        (tmp_path / name).write_bytes(to_docx(document, start(with_controls=True)))
    written |= placed
    profile = f"-env:UserInstallation=file://{tmp_path}/office"
    convert = ("--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", tmp_path)
    subprocess.run(
        [office, profile, *convert, *(tmp_path / name for name in written)],
        check=True,
        capture_output=True,
        timeout=900,
    )
    for name, document in written.items():
        text = " ".join((tmp_path / name).with_suffix(".txt").read_text("utf-8-sig").split())
        for stretch in said(document):
            for line in stretch.split("\n"):
                assert " ".join(line.split()) in text, f"{name}: {line}"
