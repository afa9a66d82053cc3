"""Word files read back with nothing of python-docx: a zip and XML."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def parts(data: bytes) -> dict[str, bytes]:
    """Every part of the file by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def part(data: bytes, name: str) -> Element:
    """One part, parsed."""
    return ElementTree.fromstring(parts(data)[name])


def body(data: bytes) -> Element:
    """The text of the document."""
    found = part(data, "word/document.xml").find(f"{W}body")
    assert found is not None
    return found


def words(element: Element) -> str:
    """What an element says, breaks as line ends."""
    said = []
    for one in element.iter():
        if one.tag == f"{W}t":
            said.append(one.text or "")
        elif one.tag == f"{W}br":
            said.append("\n")
    return "".join(said)


def style_of(paragraph: Element) -> str:
    """The id of a paragraph's style."""
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else found.get(f"{W}val", "")


def headings(data: bytes) -> list[tuple[int, str]]:
    """Level and text of every heading in order."""
    return [
        (int(style_of(one)[-1]), words(one))
        for one in body(data).iter(f"{W}p")
        if style_of(one).startswith("Heading")
    ]


def paged(data: bytes, folder: Path) -> Path:
    """The file as LibreOffice lays it out, a PDF; skips the test where there is none."""
    office = shutil.which("soffice")
    if office is None or shutil.which("pdftotext") is None:
        pytest.skip("LibreOffice or pdftotext is not installed, so no page was laid out")
    source = folder / "laid-out.docx"
    source.write_bytes(data)
    profile = f"-env:UserInstallation=file://{folder}/office"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, source],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return source.with_suffix(".pdf")


def pages(pdf: Path) -> list[str]:
    """The text of each page."""
    done = subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, timeout=60
    )
    return done.stdout.decode().split("\f")[:-1]
