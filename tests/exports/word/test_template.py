"""Our own Word template, and templates that a council brings."""

import io

import docx
import pytest
from docx.shared import Mm

from cptui.exports.word import TemplateUnusable, to_docx
from cptui.exports.word.package import pack
from cptui.exports.word.template import build
from cptui.store.places import shipped_template
from tests.exports.word.documents import document
from tests.exports.word.reading import W, body, part, parts, style_of, words


def test_the_file_that_ships_is_what_the_script_builds() -> None:
    """Made by: python -m cptui.exports.word templates/word/cptui.docx"""
    shipped = shipped_template("word", "cptui.docx").read_bytes()
    assert parts(shipped) == parts(build())


def test_ours_has_every_style_a_council_may_restyle() -> None:
    names = {
        one.find(f"{W}name").get(f"{W}val")  # type: ignore[union-attr]
        for one in part(build(), "word/styles.xml").iter(f"{W}style")
    }
    assert {
        *("Title", "heading 1", "heading 2", "heading 3", "Normal", "List Bullet"),
        *("List Number", "Minute", "Decision", "Removed", "Council Table", "header", "footer"),
    } <= names


def made_in_word(**section: Mm) -> bytes:
    """A template as Word leaves one: its styles, a logo's text, letter paper, words of its own."""
    word = docx.Document()
    word.styles["Heading 1"].font.name = "Georgia"
    word.add_paragraph("Brindlemere Council")
    for name, value in section.items():
        setattr(word.sections[0], name, value)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def test_a_councils_template_gives_page_look_and_its_own_words() -> None:
    data = to_docx(document(), made_in_word(page_width=Mm(200)))
    size = body(data).find(f"{W}sectPr/{W}pgSz")
    assert size is not None
    assert size.get(f"{W}w") == "11339"  # 200 mm: 200 / 25.4 * 1440 = 11338.6
    said = [words(one) for one in body(data).iter(f"{W}p")]
    assert said[0] == "Brindlemere Council"
    assert said[1] == "Minutes"
    heading = next(one for one in body(data).iter(f"{W}p") if words(one) == "The conference")
    assert style_of(heading) == "Heading1"
    fonts = [one.get(f"{W}ascii") for one in part(data, "word/styles.xml").iter(f"{W}rFonts")]
    assert "Georgia" in fonts


def test_styles_a_template_lacks_are_added_from_ours_with_their_numbering() -> None:
    data = to_docx(document(), made_in_word())
    styles = {
        one.get(f"{W}styleId"): one for one in part(data, "word/styles.xml").iter(f"{W}style")
    }
    used = {style_of(one) for one in body(data).iter(f"{W}p")} - {""}
    assert used <= set(styles)
    number = styles["Minute"].find(f"{W}pPr/{W}numPr/{W}numId")
    assert number is not None
    numbering = part(data, "word/numbering.xml")
    nums = [one.get(f"{W}numId") for one in numbering.iter(f"{W}num")]
    assert nums.count(number.get(f"{W}val")) == 1
    order = [one.tag for one in numbering if one.tag in (f"{W}abstractNum", f"{W}num")]
    assert order == sorted(order, key=lambda tag: tag == f"{W}num")


def test_styles_are_found_whatever_their_capitals() -> None:
    """LibreOffice writes Heading 1 where Word writes heading 1."""
    loose = {
        name: data.replace(b'w:val="heading 1"', b'w:val="Heading 1"')
        for name, data in parts(made_in_word()).items()
    }
    data = to_docx(document(), pack(loose))
    names = [
        one.find(f"{W}name").get(f"{W}val")  # type: ignore[union-attr]
        for one in part(data, "word/styles.xml").iter(f"{W}style")
    ]
    assert [name for name in names if name and name.lower() == "heading 1"] == ["Heading 1"]


def test_the_marking_is_in_every_header_a_template_uses() -> None:
    word = docx.Document()
    section = word.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Brindlemere Council"
    word.settings.odd_and_even_pages_header_footer = True
    word.add_section()
    out = io.BytesIO()
    word.save(out)
    data = to_docx(document(), out.getvalue())
    headers = [words(part(data, name)) for name in parts(data) if "header" in name]
    assert len(headers) == 3
    assert all("OFFICIAL-SENSITIVE · CP-TEST-1 · DRAFT" in one for one in headers)
    footers = [words(part(data, name)) for name in parts(data) if "footer" in name]
    assert len(footers) == 3
    assert all("Page 1 of 1" in one for one in footers)


def test_a_templates_picture_and_its_second_copy_of_the_styles_stay_behind() -> None:
    before, after = parts(made_in_word()), parts(to_docx(document(), made_in_word()))
    extras = {"docProps/thumbnail.jpeg", "word/stylesWithEffects.xml"}
    assert extras <= set(before)
    assert not extras & set(after)


def test_a_template_in_another_language_is_set_to_the_documents() -> None:
    data = to_docx(document(), made_in_word())
    defaults = part(data, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert defaults is not None
    assert defaults.get(f"{W}val") == "en-GB"


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x03\x04 cut off"])
def test_what_is_no_template_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(TemplateUnusable, match=r"\.docx"):
        to_docx(document(), data)
