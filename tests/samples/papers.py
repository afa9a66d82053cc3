"""Exporting what a rehearsal left, and reading the papers with other people's eyes."""

import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from tests.samples.playing import PATIENCE, Played, cptui

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICE = shutil.which("soffice")
READER = shutil.which("pdftotext")


def exported(played: Played) -> Path:
    """Export the sample beside its case, once, and return the folder."""
    folder = played.case.parent / "papers"
    if not folder.exists():
        done = cptui("export", played.case, "--to", folder)
        assert done.returncode == 0, done.stderr
    return folder


def paper(played: Played, kind: str) -> Path:
    """Return the one Word document of that kind."""
    (found,) = exported(played).glob(f"*-{kind}-*.docx")
    return found


def word_text(path: Path) -> str:
    """Return a Word document's words from its own XML, a line a paragraph."""
    with zipfile.ZipFile(path) as package:
        body = ElementTree.fromstring(package.read("word/document.xml"))
    paragraphs = (
        "".join(text.text or "" for text in paragraph.iter(f"{WORD}t"))
        for paragraph in body.iter(f"{WORD}p")
    )
    return "\n".join(paragraphs)


def on_paper(documents: list[Path], folder: Path) -> dict[str, str]:
    """Return what LibreOffice puts on the pages of each document, by its name."""
    assert OFFICE
    assert READER
    subprocess.run(
        [
            OFFICE,
            f"-env:UserInstallation={(folder / 'office').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            *documents,
        ],
        check=True,
        capture_output=True,
        timeout=PATIENCE,
    )
    return {one.name: _pdf_text(folder / f"{one.stem}.pdf") for one in documents}


def _pdf_text(path: Path) -> str:
    assert READER
    done = subprocess.run(
        [READER, path, "-"], check=True, capture_output=True, text=True, timeout=PATIENCE
    )
    return one_line(done.stdout)


def one_line(text: str) -> str:
    """Return the text with every break as one space, to look for what runs over lines."""
    return re.sub(r"\s+", " ", text)
