"""Templates that cannot be used: every fault is named, with how to mend it."""

import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from cptui.exports.word import TemplateUnusable, to_docx
from cptui.exports.word.package import pack
from cptui.exports.word.survey import survey
from tests.exports.word.councils import MAIN, control, put, saved, word_made
from tests.exports.word.documents import document
from tests.exports.word.reading import parts

MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"


def with_part(data: bytes, name: str, old: str, new: str) -> bytes:
    """The file with a text in one part replaced."""
    made = parts(data)
    assert old.encode() in made[name]
    return pack({**made, name: made[name].replace(old.encode(), new.encode())})


def with_macros(data: bytes) -> bytes:
    """The document as a .docm."""
    return with_part(data, "[Content_Types].xml", MAIN, MACROS)


def tied_to(data: bytes, kind: str, target: str, owner: str = "document") -> bytes:
    """The file with a relation to something outside it."""
    name = f"word/_rels/{owner}.xml.rels"
    said = f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"'
    relation = f'<Relationship Id="rId99" {said} Target="{target}" TargetMode="External"/>'
    made = parts(data)
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    there = made.get(name, empty + b"</Relationships>")
    return pack(
        {**made, name: there.replace(b"</Relationships>", relation.encode() + b"</Relationships>")}
    )


def with_five_faults() -> bytes:
    """Macros, a remote template, a misspelt tag, a part in the header, a part twice."""
    word = docx.Document()
    put(word, "cptui:atendance", "cptui:plan", "cptui:plan")
    word.sections[0].header._element.append(parse_xml(control("cptui:dates")))
    data = tied_to(saved(word), "attachedTemplate", "https://templates.invalid/x.dotm", "settings")
    return with_macros(data)


def faults_of(data: bytes) -> list[str]:
    """What is said to be wrong, first by the survey; the same that keeps it from being used."""
    found = [str(one) for one in survey(data).faults]
    with pytest.raises(TemplateUnusable) as refused:
        to_docx(document(), data)
    assert [str(one) for one in refused.value.faults] == found
    return found


def test_a_template_with_five_faults_has_all_five_named() -> None:
    assert faults_of(with_five_faults()) == [
        "The template holds macros. Save it as a Word Document (.docx), not .docm.",
        "The template is tied to another one at https://templates.invalid/x.dotm. "
        "In Word: Developer, Document Template, choose Normal and save.",
        "The control cptui:atendance in the text is of no kind that documents have. "
        "Did you mean cptui:attendance?",
        "The control cptui:dates in a header cannot hold a part of a document. "
        "Move it into the text.",
        "The control cptui:plan stands in the template 2 times. "
        "Keep one: what it holds is written once.",
    ]


@pytest.mark.parametrize(
    ("kind", "target", "said"),
    [
        ("image", "https://pictures.invalid/logo.png", "fetches its image"),
        ("image", "file:///C:/logo.png", "fetches its image"),
        ("oleObject", "budget.xlsx", "embedded object"),
        ("frame", "https://frames.invalid", "fetches its frame"),
        ("subDocument", "other.docx", "subdocument"),
        ("attachedTemplate", "//server/share/x.dotm", "tied to another"),
        ("attachedTemplate", "file://server/share/x.dotm", "tied to another"),
        ("attachedTemplate", "\\\\server\\share\\x.dotm", "tied to another"),
    ],
)
def test_what_lies_outside_the_file_is_refused(kind: str, target: str, said: str) -> None:
    (fault,) = faults_of(tied_to(word_made(), kind, target))
    assert said in fault


def test_a_link_to_read_and_a_tie_to_the_makers_own_disk_are_no_fault() -> None:
    data = tied_to(word_made(), "hyperlink", "https://council.invalid")
    data = tied_to(data, "attachedTemplate", "file:///C:/Users/j.smith/Normal.dotm", "settings")
    made = to_docx(document(), data)
    assert not [name for name, part in parts(made).items() if b"j.smith" in part]


@pytest.mark.parametrize("code", ["INCLUDEPICTURE", "includetext", "DDEAUTO", "LINK"])
def test_a_field_that_fetches_is_refused(code: str) -> None:
    word = docx.Document()
    field = f'<w:fldSimple {nsdecls("w")} w:instr=" {code} &quot;https://x.invalid&quot; "/>'
    word.add_paragraph()._p.append(parse_xml(field))
    (fault,) = faults_of(saved(word))
    assert f"({code.upper()})" in fault


def test_tracked_changes_comments_and_protection_are_refused() -> None:
    word = docx.Document()
    line = word.add_paragraph("Ours")
    word.add_comment(line.runs, "Is this right?", author="A maker")
    gone = '<w:del {} w:id="7" w:author="x"><w:r><w:delText>secret</w:delText></w:r></w:del>'
    line._p.append(parse_xml(gone.format(nsdecls("w"))))
    protected = f'<w:documentProtection {nsdecls("w")} w:edit="readOnly" w:enforcement="1"/>'
    word.settings.element.append(parse_xml(protected))
    found = faults_of(saved(word))
    assert [one.split(",")[0].split(".")[0] for one in found] == [
        "The template holds tracked changes",
        "The template holds comments",
        "The template is protected from editing",
    ]


def test_a_part_within_a_line_in_a_table_or_in_a_control_is_refused() -> None:
    word = docx.Document()
    line = word.add_paragraph("Here: ")
    line._p.append(parse_xml(control("cptui:plan", line=False)))
    table = word.add_table(1, 1)
    table.rows[0].cells[0]._tc.append(parse_xml(control("cptui:dates")))
    outer = parse_xml(control("cptui:attendance"))
    outer[-1].append(parse_xml(control("cptui:reports")))
    word.element.body.insert(0, outer)
    found = faults_of(saved(word))
    assert [one.partition(" stands ")[2].partition(".")[0] for one in found] == [
        "inside another of our controls",
        "within a line of text",
        "in a table",
    ]


def test_a_field_may_stand_anywhere_and_as_often_as_wanted() -> None:
    word = docx.Document()
    line = word.add_paragraph("Our reference: ")
    line._p.append(parse_xml(control("cptui:reference", line=False)))
    word.add_table(1, 1).rows[0].cells[0]._tc.append(parse_xml(control("CPTUI:Reference")))
    assert survey(saved(word)).faults == ()


def _strict(data: bytes) -> bytes:
    transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    return with_part(data, "word/document.xml", transitional, strict)


def _bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b" " * 110_000_000)
    return out.getvalue()


def _declared(data: bytes) -> bytes:
    made = parts(data)
    text = made["word/document.xml"]
    entity = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    return pack(
        {**made, "word/document.xml": text.replace(b"<w:document", entity + b"<w:document", 1)}
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "locked with a password"),
        (_strict(word_made()), "Strict Open XML"),
        (_bomb(), "cannot be read|can be read"),
        (_declared(word_made()), "can be read"),
        (pack({"mimetype": b"application/vnd.oasis.opendocument.text"}), "can be read"),
        (pack({"[Content_Types].xml": b"<x/>", "_rels/.rels": b"<x/>"}), "can be read"),
    ],
    ids=["locked", "strict", "bomb", "entity", "odt", "empty"],
)
def test_what_cannot_be_read_is_refused_in_words(data: bytes, said: str) -> None:
    for what in (survey, lambda one: to_docx(document(), one)):
        with pytest.raises(TemplateUnusable, match=said):
            what(data)
