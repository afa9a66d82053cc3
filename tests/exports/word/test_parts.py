"""What is inside a Word file, read back with another parser."""

from dataclasses import replace

import pytest

from cptui.exports.word import to_docx
from cptui.exports.word.starting import start
from cptui.minutes.tree import Heading, Paragraph, Status, Table, runs
from tests.exports.word.documents import document
from tests.exports.word.reading import W, body, headings, part, parts, style_of, words

DATA = to_docx(document())
DC = "{http://purl.org/dc/elements/1.1/}"
TERMS = "{http://purl.org/dc/terms/}"


def test_the_same_document_gives_the_same_bytes() -> None:
    assert to_docx(document()) == DATA


def test_the_zip_holds_no_clock_and_begins_with_the_content_types() -> None:
    names = list(parts(DATA))
    assert names[0] == "[Content_Types].xml"
    assert names[1:] == sorted(names[1:])
    # Local headers: the date of 1 January 1980, 00:00, is 0x0021 and the time 0.
    assert DATA[10:14] == b"\x00\x00\x21\x00"


def test_the_page_is_a4() -> None:
    size = body(DATA).find(f"{W}sectPr/{W}pgSz")
    assert size is not None
    # 210 by 297 mm are 11906 by 16838 twentieths of a point.
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("11906", "16838")


def test_text_is_12_point_sans_serif_british_english_in_every_script() -> None:
    defaults = part(DATA, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    assert defaults is not None
    for tag in ("sz", "szCs"):
        size = defaults.find(f"{W}{tag}")
        assert size is not None
        assert size.get(f"{W}val") == "24"
    fonts = defaults.find(f"{W}rFonts")
    assert fonts is not None
    assert {fonts.get(f"{W}{one}") for one in ("ascii", "hAnsi", "cs")} == {"Arial"}
    language = defaults.find(f"{W}lang")
    assert language is not None
    assert language.get(f"{W}val") == "en-GB"


def test_no_style_of_ours_is_smaller_than_12_point() -> None:
    sizes = [one.get(f"{W}val", "") for one in part(DATA, "word/styles.xml").iter(f"{W}sz")]
    assert sizes
    assert all(int(size) >= 24 for size in sizes)


def test_headings_are_real_and_skip_no_level() -> None:
    assert headings(DATA) == [
        (1, "The conference"),
        (2, "Said"),
        (3, "Harm"),
        (1, "Ada"),
    ]


def test_there_is_one_title() -> None:
    titles = [one for one in body(DATA).iter(f"{W}p") if style_of(one) == "Title"]
    assert [words(one) for one in titles] == ["Minutes"]


def test_a_heading_may_begin_a_page() -> None:
    breaking = [
        one
        for one in body(DATA).iter(f"{W}p")
        if one.find(f"{W}pPr/{W}pageBreakBefore") is not None
    ]
    assert [words(one) for one in breaking] == ["Ada"]


@pytest.mark.parametrize("status", [Status.DRAFT, Status.REHEARSAL])
def test_marking_reference_and_status_stand_in_the_header_and_once_in_the_text(
    status: Status,
) -> None:
    data = to_docx(document(status=status))
    line = f"OFFICIAL-SENSITIVE · CP-TEST-1 · {status.value}"
    assert words(part(data, "word/header1.xml")) == line
    assert [words(one) for one in body(data).iter(f"{W}p")].count(line) == 1


def test_a_final_document_says_no_status() -> None:
    data = to_docx(document(status=Status.FINAL))
    assert words(part(data, "word/header1.xml")) == "OFFICIAL-SENSITIVE · CP-TEST-1"


def test_the_footer_counts_pages_by_fields() -> None:
    footer = part(DATA, "word/footer1.xml")
    codes = [(one.text or "").strip() for one in footer.iter(f"{W}instrText")]
    assert codes == ["PAGE", "NUMPAGES"]
    kinds = [one.get(f"{W}fldCharType") for one in footer.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"] * 2
    assert words(footer) == "Page 1 of 1 · For the service only"


def test_word_is_not_told_to_ask_about_fields() -> None:
    assert b"updateFields" not in parts(DATA)["word/settings.xml"]


def test_a_table_repeats_its_header_and_splits_no_row() -> None:
    rows = list(body(DATA).iter(f"{W}tr"))
    assert [one.find(f"{W}trPr/{W}tblHeader") is not None for one in rows] == [True, False, False]
    assert all(one.find(f"{W}trPr/{W}cantSplit") is not None for one in rows)


def test_grid_cells_and_table_agree_on_widths() -> None:
    table = next(body(DATA).iter(f"{W}tbl"))
    grid = [int(one.get(f"{W}w", "")) for one in table.iter(f"{W}gridCol")]
    for row in table.iter(f"{W}tr"):
        assert [int(one.get(f"{W}w", "")) for one in row.iter(f"{W}tcW")] == grid
    whole = table.find(f"{W}tblPr/{W}tblW")
    assert whole is not None
    # 11906 less two margins of 1134.
    assert int(whole.get(f"{W}w", "")) == sum(grid) == 9638
    layout = table.find(f"{W}tblPr/{W}tblLayout")
    assert layout is not None
    assert layout.get(f"{W}type") == "fixed"


def test_a_table_has_caption_and_description_and_no_blank_or_merged_cell() -> None:
    table = next(body(DATA).iter(f"{W}tbl"))
    for tag in ("tblCaption", "tblDescription"):
        found = table.find(f"{W}tblPr/{W}{tag}")
        assert found is not None
        assert found.get(f"{W}val", "").startswith("Attendance")
    assert all(words(cell).strip() for cell in table.iter(f"{W}tc"))
    assert not [*table.iter(f"{W}gridSpan"), *table.iter(f"{W}vMerge")]


def test_a_blank_cell_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="blank"):
        Table("Attendance", ("Name", "Role"), (("A", " "),), (1, 1))


def test_minutes_are_numbered_by_the_template_not_by_typing() -> None:
    minutes = [one for one in body(DATA).iter(f"{W}p") if style_of(one) in ("Minute", "Challenge")]
    assert [words(one) for one in minutes] == ["Runa Brannock: first", "Disputed", "second"]
    levels = {
        one.get(f"{W}styleId"): one.find(f"{W}pPr/{W}numPr")
        for one in part(DATA, "word/styles.xml").iter(f"{W}style")
    }
    assert levels["Minute"] is not None
    assert levels["Challenge"] is not None


def test_a_document_that_ends_in_a_table_still_ends_in_a_paragraph() -> None:
    data = to_docx(document(Heading(1, "One"), Table("T", ("A",), (("b",),), (1,))))
    assert [one.tag for one in body(data)][-2:] == [f"{W}p", f"{W}sectPr"]


def test_properties_name_title_author_language_and_the_records_date() -> None:
    core = part(DATA, "docProps/core.xml")
    assert core.findtext(f"{DC}title") == "Minutes, CP-TEST-1"
    assert core.findtext(f"{DC}creator") == "Testshire conference service"
    assert core.findtext(f"{DC}language") == "en-GB"
    assert core.findtext(f"{TERMS}created") == "2026-03-31T11:22:33Z"
    assert core.findtext(f"{TERMS}modified") == "2026-03-31T11:22:33Z"


def test_nothing_outside_the_file_is_linked_and_no_picture_rides_along() -> None:
    for name, data in parts(DATA).items():
        assert b'TargetMode="External"' not in data
        assert not name.endswith((".jpeg", ".png", ".bin"))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Smith </w:t> & <b>", "Smith </w:t> & <b>"),
        ("a\x1b[31mred", "a\ufffd[31mred"),
        ("\u202eevil", "\ufffdevil"),
        ("nul\x00here", "nul\ufffdhere"),
        ("half\ud800", "half\ufffd"),
        ("two\nlines", "two\nlines"),
        ("{{ name }} [[x]]", "{{ name }} [[x]]"),
    ],
)
def test_hostile_text_stays_text_and_loses_nothing(written: str, kept: str) -> None:
    data = to_docx(
        document(
            Heading(1, written),
            Paragraph(runs(written)),
            Table(written, ("A", "B"), (("x", written),), (1, 1)),
            title=written,
        )
    )
    said = [words(one) for one in body(data).iter(f"{W}p")]
    assert said[0] == kept
    assert said[3:5] == [kept, kept]
    lines = [words(one) for one in list(body(data).iter(f"{W}tc"))[-1].iter(f"{W}p")]
    assert lines == kept.split("\n")


def test_a_right_to_left_name_is_a_run_of_its_own_that_says_so() -> None:
    data = to_docx(document(Paragraph(runs("Father: محمد علی خان came."))))
    runs_there = [
        one
        for one in body(data).iter(f"{W}r")
        if "came" in words(one) or one.find(f"{W}rPr/{W}rtl") is not None
    ]
    name, after = runs_there
    assert words(name) == "محمد علی خان"
    language = name.find(f"{W}rPr/{W}lang")
    assert language is not None
    assert language.get(f"{W}bidi") == "ar-SA"
    assert words(after) == " came."


LISTED = replace(
    document(Heading(1, "One"), Heading(2, "Within"), Heading(1, "One"), Heading(1, "A & B")),
    contents="Contents",
)


def test_a_list_of_contents_links_to_every_first_heading_and_asks_nothing_of_word() -> None:
    text = body(to_docx(LISTED))
    links = list(text.iter(f"{W}hyperlink"))
    assert [words(one) for one in links] == ["One", "One", "A & B"]
    marks = {
        one.get(f"{W}name"): words(line)
        for line in text.iter(f"{W}p")
        for one in line.iter(f"{W}bookmarkStart")
    }
    assert [marks[one.get(f"{W}anchor")] for one in links] == ["One", "One", "A & B"]
    assert len(marks) == 3
    codes = [(one.text or "").split() for one in text.iter(f"{W}instrText")]
    assert codes == [["TOC", "\\o", '"1-1"', "\\n", "\\h"]]
    kinds = [one.get(f"{W}fldCharType") for one in text.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"]


def test_the_list_stands_under_a_heading_that_is_not_in_it() -> None:
    lines = [(style_of(one), words(one)) for one in body(to_docx(LISTED)).iter(f"{W}p")]
    at = lines.index(("TOCHeading", "Contents"))
    assert lines[at + 1 : at + 5] == [
        ("TOC1", "One"),
        ("TOC1", "One"),
        ("TOC1", "A & B"),
        ("Heading1", "One"),
    ]


def test_a_document_without_a_word_for_it_has_no_list() -> None:
    text = body(DATA)
    assert not [*text.iter(f"{W}hyperlink"), *text.iter(f"{W}bookmarkStart")]


def test_a_template_may_place_the_list() -> None:
    data = to_docx(LISTED, start(with_controls=True))
    lines = [words(one) for one in body(data).iter(f"{W}p")]
    assert lines[:2] == ["Minutes", "OFFICIAL-SENSITIVE · CP-TEST-1 · DRAFT"]
    assert lines.count("Contents") == 1
