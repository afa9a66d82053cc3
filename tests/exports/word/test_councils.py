"""Three councils' templates restyle every document without a line of code."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm

from cptui.exports.word import to_docx
from cptui.exports.word.fields import running
from cptui.exports.word.survey import survey
from cptui.minutes.tree import Document, Heading, Minute, Paragraph, Status, Table, runs
from tests.exports.word.councils import (
    BURGUNDY,
    GEORGIA,
    as_template,
    control,
    put,
    saved,
    through_libreoffice,
    word_made,
)
from tests.exports.word.documents import document
from tests.exports.word.reading import W, body, paged, pages, part, parts, style_of, words

PAPER = (
    Paragraph(runs("Dear all,")),
    Heading(1, "What was decided", part="decision"),
    Paragraph(runs("A plan.")),
    Heading(1, "Said", part="discussion"),
    Minute(runs("first")),
    Minute(runs("disputed"), 2),
    Minute(runs("second")),
    Heading(1, "Who was there", part="attendance"),
    Table("Attendance", ("Name", "Role"), (("A", "B"),), (1, 1)),
)


@pytest.fixture(scope="module", params=["Word's", "Word's .dotx", "LibreOffice's"])
def council(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A template of a council's own."""
    if request.param == "LibreOffice's":
        return through_libreoffice(word_made(letterhead=False), tmp_path_factory.mktemp("saved"))
    return as_template(word_made()) if "dotx" in request.param else word_made()


def paper(status: Status = Status.DRAFT) -> Document:
    """Letter and minutes in one."""
    return document(*PAPER, status=status)


def said(data: bytes) -> list[str]:
    """What every paragraph outside a table says, in order."""
    return [words(one) for one in body(data).findall(f"{W}p")]


def look(data: bytes, name: str) -> str:
    """Everything a style says of itself and of what it is based on."""
    styles = {
        one.get(f"{W}styleId"): one for one in part(data, "word/styles.xml").iter(f"{W}style")
    }
    found = ""
    wanted: str | None = name
    while wanted:
        style = styles[wanted]
        found += " ".join(f"{one.tag}{sorted(one.attrib.values())}" for one in style.iter())
        base = style.find(f"{W}basedOn")
        wanted = None if base is None else base.get(f"{W}val")
    return found


def test_its_words_stay_and_each_part_stands_where_it_wants_it(council: bytes) -> None:
    assert said(to_docx(paper(), council)) == [
        "Brindlemere Children's Services",
        "Minutes",
        "OFFICIAL-SENSITIVE · CP-TEST-1 · DRAFT",
        "For the service only",
        "What was decided",
        "A plan.",
        "Who was there",
        "Attendance",
        "We keep these papers for as long as the law says.",
        "Dear all,",
        "Said",
        "first",
        "disputed",
        "second",
        "Brindlemere Council, Brindlemere.",
    ]


def test_headings_and_text_look_as_the_council_has_them(council: bytes) -> None:
    data = to_docx(paper(), council)
    heading = next(one for one in body(data).iter(f"{W}p") if words(one) == "What was decided")
    assert GEORGIA in look(data, style_of(heading))
    assert BURGUNDY in look(data, style_of(heading)).upper()
    assert GEORGIA in look(data, "Normal")
    margins = body(data).find(f"{W}sectPr/{W}pgMar")
    assert margins is not None
    assert margins.get(f"{W}left") == "1701"  # 30 mm: 30 / 25.4 * 1440 = 1700.8


def test_tables_are_as_wide_as_the_councils_text(council: bytes) -> None:
    grid = body(to_docx(paper(), council)).findall(f".//{W}gridCol")
    # 210 mm less two margins of 30: 11906 - 2 * 1701.
    assert sum(int(one.get(f"{W}w", "")) for one in grid) == 8504


def test_no_control_and_no_placeholder_is_left(council: bytes) -> None:
    data = to_docx(paper(), council)
    for name in parts(data):
        if name.endswith(".xml") and name.startswith("word/"):
            text = parts(data)[name]
            assert b"cptui:" not in text, name
            assert b"Click or tap" not in text, name


def test_every_page_has_marking_and_number_when_laid_out(council: bytes, tmp_path: Path) -> None:
    data = to_docx(
        document(*PAPER, Heading(1, "Ada", True, "children"), Paragraph(runs("Her page."))), council
    )
    laid = pages(paged(data, tmp_path))
    assert len(laid) == 2
    for number, page in enumerate(laid, 1):
        assert f"Page {number} of 2" in page
        assert all(one in page for one in ("OFFICIAL-SENSITIVE", "CP-TEST-1", "DRAFT"))
    lines = [line.split() for line in laid[0].splitlines()]
    assert [line[0] for line in lines if line[1:] in (["first"], ["disputed"], ["second"])] == [
        "1.",
        "1.1",
        "2.",
    ]


def test_the_same_template_and_record_give_the_same_bytes(council: bytes) -> None:
    assert to_docx(paper(), council) == to_docx(paper(), council)


def test_nothing_of_its_maker_is_handed_on(council: bytes) -> None:
    made = parts(to_docx(paper(), council))
    assert not [name for name in made if name.startswith("customXml") or "thumbnail" in name]
    assert {name for name in made if name.startswith("docProps")} == {"docProps/core.xml"}
    core = made["docProps/core.xml"].decode()
    assert "python-docx" not in core
    assert "Testshire conference service" in core
    assert b"rsid" not in made["word/settings.xml"]


def test_a_field_takes_the_look_of_its_control_not_of_the_placeholder() -> None:
    data = to_docx(paper(), word_made())
    header = next(
        part(data, name)
        for name in parts(data)
        if name.startswith("word/header") and b"Brindlemere" in parts(data)[name]
    )
    assert words(header) == "Brindlemere Council OFFICIAL-SENSITIVE; CP-TEST-1; DRAFT; "
    assert b"Placeholder" not in parts(data)["word/document.xml"]
    assert not [one for one in header.iter(f"{W}rStyle") if "Placeholder" in one.get(f"{W}val", "")]


def test_a_status_control_says_final_too_since_its_place_is_the_councils() -> None:
    data = to_docx(paper(Status.FINAL), word_made())
    heads = [words(part(data, name)) for name in parts(data) if name.startswith("word/header")]
    assert sorted(heads) == [
        "Brindlemere Council OFFICIAL-SENSITIVE; CP-TEST-1; FINAL; ",
        "OFFICIAL-SENSITIVE · CP-TEST-1",
    ]


def test_a_control_for_a_part_this_document_lacks_goes_without_a_trace() -> None:
    word = docx.Document()
    put(word, "cptui:plan", "cptui:content")
    assert said(to_docx(paper(), saved(word)))[:3] == [
        "Minutes",
        "OFFICIAL-SENSITIVE · CP-TEST-1 · DRAFT",
        "For the service only",
    ]


def test_what_no_control_takes_follows_the_councils_text() -> None:
    word = docx.Document()
    put(word, "cptui:attendance")
    word.add_paragraph("Ours.")
    assert said(to_docx(paper(), saved(word)))[3:] == [
        "Who was there",
        "Attendance",
        "Ours.",
        "Dear all,",
        "What was decided",
        "A plan.",
        "Said",
        "first",
        "disputed",
        "second",
    ]


def test_two_tables_are_kept_apart() -> None:
    """Word would make one of them."""
    word = docx.Document()
    put(word, "cptui:attendance")
    word.add_table(1, 1)
    kinds = [one.tag for one in body(to_docx(paper(), saved(word)))]
    assert (f"{W}tbl", f"{W}tbl") not in pairwise(kinds)


def test_a_part_takes_the_width_of_its_own_section() -> None:
    word = docx.Document()
    wide = word.sections[0]
    wide.page_width, wide.page_height = Mm(297), Mm(210)
    wide.left_margin = wide.right_margin = Mm(20)
    put(word, "cptui:attendance")
    upright = word.add_section()
    upright.page_width, upright.page_height = Mm(210), Mm(297)
    grid = body(to_docx(paper(), saved(word))).findall(f".//{W}gridCol")
    # 257 mm: 257 / 25.4 * 1440 = 14570.1
    assert sum(int(one.get(f"{W}w", "")) for one in grid) == 14570


def test_a_title_control_on_its_own_line_becomes_the_title() -> None:
    titles = [one for one in body(to_docx(paper(), word_made())) if style_of(one) == "Title"]
    assert [words(one) for one in titles] == ["Minutes"]


def test_a_councils_own_numbering_counts_paragraphs_and_answers_together() -> None:
    """A Minute style of its own with a list of one level, and no Challenge."""
    word = docx.Document()
    word.styles.add_style("minute", 1)
    style = word.styles["minute"].element
    style.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="1"/></w:numPr>')
    )
    data = to_docx(paper(), saved(word))
    styles = {
        one.get(f"{W}styleId"): one for one in part(data, "word/styles.xml").iter(f"{W}style")
    }
    lines = {words(one): styles[style_of(one)] for one in body(data).iter(f"{W}p") if style_of(one)}
    first, answer = lines["first"], lines["disputed"]
    number = first.find(f"{W}pPr/{W}numPr/{W}numId")
    same = answer.find(f"{W}pPr/{W}numPr/{W}numId")
    level = answer.find(f"{W}pPr/{W}numPr/{W}ilvl")
    assert number is not None
    assert same is not None
    assert level is not None
    assert number.get(f"{W}val") == same.get(f"{W}val") == "1"
    assert level.get(f"{W}val") == "1"


def test_names_in_other_scripts_get_the_size_and_face_that_english_has() -> None:
    """Word shows them at 10 point where a style says no size for them."""
    data = to_docx(paper(), word_made())
    normal = next(
        one
        for one in part(data, "word/styles.xml").iter(f"{W}style")
        if one.get(f"{W}styleId") == "Normal"
    )
    sizes = [normal.find(f"{W}rPr/{W}{tag}") for tag in ("sz", "szCs")]
    assert [one.get(f"{W}val") for one in sizes if one is not None] == ["26", "26"]
    fonts = normal.find(f"{W}rPr/{W}rFonts")
    assert fonts is not None
    assert fonts.get(f"{W}cs") == GEORGIA


def test_a_page_number_of_the_councils_own_is_not_counted_twice() -> None:
    word = docx.Document()
    line = word.sections[0].footer.paragraphs[0]
    field = '<w:fldSimple xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    line._p.append(
        parse_xml(f'{field} w:instr=" PAGE \\* Arabic "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    )
    data = to_docx(paper(), saved(word))
    footer = next(part(data, name) for name in parts(data) if name.startswith("word/footer"))
    assert words(footer) == "1For the service only"


def test_the_survey_says_what_it_found() -> None:
    found = survey(word_made())
    assert found.faults == ()
    assert found.page == "A4, upright, 210 \u00d7 297 mm"
    assert "Heading 1" in found.styles_found
    assert found.styles_added[:3] == ("TOC 1", "Minute", "Challenge")
    assert ("cptui:reference", "header") in found.controls
    assert found.rest == "where cptui:content stands"
    assert dict(found.edges)["first page's header"] == "complete"
    assert dict(found.edges)["header"] == "cptui adds marking, reference, status"


def test_the_survey_says_what_is_hard_to_read() -> None:
    word = docx.Document()
    word.styles["Normal"].paragraph_format.alignment = 3
    advice = " ".join(survey(saved(word)).advice)
    # 8.5 by 11 inches.
    assert "The page is not A4, upright, 216 \u00d7 279 mm." in advice
    assert "Heading 2 has a contrast of 4.0 to 1 on white; 4.5 to 1 is needed." in advice
    assert "Normal is set to both edges" in advice
    assert "Normal (11 point)" in advice


def test_ours_is_advised_nothing() -> None:
    assert survey(None).advice == ()


def test_a_tag_in_the_title_alone_counts() -> None:
    """LibreOffice keeps a control's title and loses its tag."""
    word = docx.Document()
    whole = control("cptui:attendance")
    untagged = whole.replace('<w:tag w:val="cptui:attendance"/>', "")
    assert untagged != whole
    word.element.body.insert(0, parse_xml(untagged))
    assert said(to_docx(paper(), saved(word)))[3] == "Who was there"


def test_a_caption_stays_with_its_table_whatever_the_template(council: bytes) -> None:
    document = body(to_docx(paper(), council))
    (caption,) = [one for one in document.iter(f"{W}p") if words(one) == "Attendance"]
    assert caption.find(f"{W}pPr/{W}keepNext") is not None


def test_a_header_whose_controls_libreoffice_lost_is_advised(tmp_path: Path) -> None:
    """It keeps the words that stood in the control, which would be on every page."""
    word = docx.Document()
    header = word.sections[0].header.paragraphs[0]._p
    header.append(parse_xml(control("cptui:reference", line=False)))
    made = saved(word)
    assert not any("LibreOffice" in one for one in survey(made).advice)
    (advice,) = [
        one for one in survey(through_libreoffice(made, tmp_path)).advice if "LibreOffice" in one
    ]
    assert advice.startswith("The header was saved by LibreOffice, which keeps no controls there")


def test_fields_in_a_letterheads_text_box_are_filled_in_both_its_forms() -> None:
    """Word writes a text box twice: as it draws it, and as older programs do."""
    word = docx.Document()
    field = control("cptui:reference", line=False)
    box = f"<w:txbxContent {nsdecls('w')}><w:p>{field}</w:p></w:txbxContent>"
    inside = (
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:AlternateContent><mc:Choice Requires="v"><w:pict><v:shape><v:textbox>{box}'
        "</v:textbox></v:shape></w:pict></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    word.sections[0].header.paragraphs[0]._p.append(parse_xml(inside))
    data = to_docx(paper(), saved(word))
    header = next(part(data, name) for name in parts(data) if name.startswith("word/header"))
    assert words(header).count("CP-TEST-1") == 2
    assert "Click or tap" not in words(header)


def test_the_survey_names_a_picture_that_says_nothing(tmp_path: Path) -> None:
    # The smallest PNG: one grey dot.
    dot = bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154"
        "789c63680000008200817745080a0000000049454e44ae426082"
    )
    picture = tmp_path / "dot.png"
    picture.write_bytes(dot)
    word = docx.Document()
    word.sections[0].header.paragraphs[0].add_run().add_picture(str(picture))
    assert "A picture in the header has no words" in " ".join(survey(saved(word)).advice)
    for one in word.sections[0].header._element.iter():
        if str(one.tag).endswith("}docPr"):
            one.set("descr", "The council's arms")
    assert "picture" not in " ".join(survey(saved(word)).advice)
    kept = parts(to_docx(paper(), saved(word)))
    assert [data for name, data in kept.items() if name.startswith("word/media/")] == [dot]


def test_whose_copy_it_is_stands_on_every_page_unless_a_control_says_it() -> None:
    copy = replace(paper(), copy="Copy for Leonie Oakley", audience="For Leonie Oakley alone")
    data = to_docx(copy, word_made())
    heads = [words(part(data, name)) for name in parts(data) if name.startswith("word/header")]
    assert len(heads) == 2
    assert all("Copy for Leonie Oakley" in one for one in heads)
    word = docx.Document()
    word.sections[0].header._element.append(parse_xml(control("cptui:recipient")))
    data = to_docx(copy, saved(word))
    (head,) = (words(part(data, name)) for name in parts(data) if name.startswith("word/header"))
    assert head == "OFFICIAL-SENSITIVE · CP-TEST-1 · DRAFTFor Leonie Oakley alone"


def test_what_every_page_says_is_what_the_document_says_of_itself() -> None:
    copy = replace(paper(), copy="Copy for Leonie Oakley", version="1.1")
    assert tuple(running(copy).values()) == copy.running_head
