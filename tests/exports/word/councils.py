"""Council templates made for the tests, each as a council's own program would leave it."""

import io
import shutil
import subprocess
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt, RGBColor

from cptui.exports.word.package import pack
from tests.exports.word.reading import parts

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
GEORGIA, BURGUNDY = "Georgia", "6B1F2A"


def control(tag: str, said: str = "Click or tap here to enter text.", *, line: bool = True) -> str:
    """A rich text control as Word writes it, on a line of its own or within one."""
    run = (
        '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>'
        f'<w:t xml:space="preserve">{said}</w:t></w:r>'
    )
    inside = f"<w:p>{run}</w:p>" if line else run
    return (
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{tag}"/><w:tag w:val="{tag}"/>'
        '<w:id w:val="73911"/><w:showingPlcHdr/></w:sdtPr>'
        f"<w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )


def put(word: WordDocument, *tags: str) -> None:
    """Put a control for each tag at the end of the text."""
    for tag in tags:
        word.element.body.insert(len(word.element.body) - 1, parse_xml(control(tag)))


def saved(word: WordDocument) -> bytes:
    """The document's bytes."""
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def word_made(*, letterhead: bool = True) -> bytes:
    """Georgia and burgundy on A4, a letterhead with fields, controls between its own words."""
    word = docx.Document()
    grey = word.styles.add_style("Placeholder Text", WD_STYLE_TYPE.CHARACTER)
    grey.font.color.rgb = RGBColor.from_string("666666")
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(30)
    section.different_first_page_header_footer = True
    head = section.first_page_header.paragraphs[0]
    head.add_run("Brindlemere Council ").bold = True
    for tag in ("cptui:marking", "cptui:reference", "cptui:status") if letterhead else ():
        head._p.append(parse_xml(control(tag, "...", line=False)))
        head.add_run("; ")
    for name in ("Normal", "Heading 1", "Heading 2"):
        word.styles[name].font.name = GEORGIA
        word.styles[name].font.size = Pt(13)
    word.styles["Heading 1"].font.color.rgb = RGBColor.from_string(BURGUNDY)
    word.add_paragraph("Brindlemere Children's Services")
    put(word, "cptui:title", "cptui:decision", "cptui:attendance")
    word.add_paragraph("We keep these papers for as long as the law says.")
    put(word, "cptui:content")
    word.add_paragraph("Brindlemere Council, Brindlemere.")
    return saved(word)


def as_template(data: bytes) -> bytes:
    """The document as a .dotx: the same parts, another kind."""
    made = parts(data)
    name = "[Content_Types].xml"
    kind = MAIN.replace(".document.main", ".template.main").encode()
    return pack({**made, name: made[name].replace(MAIN.encode(), kind)})


def through_libreoffice(data: bytes, folder: Path) -> bytes:
    """The document opened and saved by LibreOffice; skips the test where there is none."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed, so it saved no template")
    source = folder / "council.docx"
    source.write_bytes(data)
    there = folder / "saved"
    subprocess.run(
        [
            *(office, f"-env:UserInstallation=file://{folder}/office", "--headless"),
            *("--convert-to", "docx:MS Word 2007 XML", "--outdir", there, source),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return (there / source.name).read_bytes()
