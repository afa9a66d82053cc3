"""The leak check finds what a reader may not know wherever in a finished file it stands."""

import json
import zipfile
from collections.abc import Mapping
from io import BytesIO

import pytest

from cptui.exports.leaks import Leak, Unreadable, leaks
from cptui.rules.disclosure.pieces import Pieces
from cptui.rules.disclosure.spelling import Places

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ADDRESS = "41 Thornwick Parade, Sallowby SX9 4QT"
POINT = "he broke the door at the refuge on Tuesday night"
PIECES = Pieces(
    Places((ADDRESS,)),
    {"hebrokethedoorattherefugeontuesdaynight": "a point of a closed session"},
    {
        "brokethedooratthe": "a point of a closed session",
        "kowalczyk": "somebody who came to a closed session only",
    },
)


def paragraph(*runs: str) -> str:
    """Return a paragraph of Word of these runs."""
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def docx(
    body: str = "", parts: Mapping[str, str | bytes] | None = None, comment: str = ""
) -> bytes:
    """Return a Word file with that body and those further parts."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{W}"><w:body>{paragraph("Minutes")}{body}</w:body></w:document>',
        )
        for name, text in (parts or {}).items():
            archive.writestr(name, text)
        archive.comment = comment.encode()
    return out.getvalue()


def part(inner: str, attributes: str = "") -> str:
    """Return an XML part holding that."""
    return f'<w:x xmlns:w="{W}" {attributes}>{inner}</w:x>'


SPELLED = [
    "41 Thornwick Parade",
    "41, THORNWICK PARADE",
    "41 Thornwíck Parade",
    "41 Thorn\u00adwick Parade",
    "41 Thorn\u200bwick Parade",
    "41\u00a0Thornwick\u00a0Parade",
    "41 Thornwick Pde",
    "T h o r n w i c k P a r a d e",
    "sx9 4qt",
    "SX94QT",
    "\uff33\uff38\uff19 \uff14\uff31\uff34",
]


@pytest.mark.parametrize("spelled", SPELLED)
def test_an_address_is_found_however_it_is_spelled(spelled: str) -> None:
    found = leaks("minutes.docx", docx(paragraph(f"She lives at {spelled} now.")), PIECES)
    assert Leak("paragraph 2", "a protected address") in found


@pytest.mark.parametrize(
    "data",
    [
        docx(paragraph("He bro", "ke the do", "or at the ref", "uge on Tuesday night.")),
        docx(paragraph("It was said that he broke the door at the house.")),
        docx(paragraph("HeBrokeTheDoorAtTheRefugeOnTuesdayNight")),
        docx(paragraph("HE BROKE THE DOOR", " AT THE REFUGE ON TUESDAY NIGHT")),
        docx(paragraph("he broke the") + paragraph("door at the refuge")),
        docx(f"<w:p><w:del><w:r><w:delText>{POINT}</w:delText></w:r></w:del></w:p>"),
        docx(f"<!-- {POINT} -->"),
        docx(f'<w:p><w:r><w:drawing descr="{POINT}"/></w:r></w:p>'),
        docx(
            f"<w:tbl><w:tr><w:tc>{paragraph('he broke')}</w:tc><w:tc>"
            f"{paragraph('the door at the refuge')}</w:tc></w:tr></w:tbl>"
        ),
        docx(parts={"word/comments.xml": part(paragraph(POINT))}),
        docx(parts={"word/footnotes.xml": part(paragraph(POINT))}),
        docx(parts={"word/header2.xml": part(paragraph(POINT))}),
        docx(parts={"docProps/core.xml": part(POINT)}),
        docx(parts={"docProps/custom.xml": part("", f'name="{POINT}"')}),
        docx(parts={"customXml/item1.xml": part(POINT)}),
        docx(parts={"word/settings.xml": part("", f'w:val="{POINT}"')}),
        docx(parts={"word/_rels/document.xml.rels": part("", f'Target="http://x/{POINT}"')}),
        docx(parts={"word/broken.xml": f"<w:x>{POINT}"}),
        docx(parts={"word/embeddings/other.docx": docx(paragraph(POINT))}),
        docx(comment=POINT),
    ],
)
def test_a_few_words_of_a_point_are_found_wherever_in_a_word_file(data: bytes) -> None:
    found = leaks("minutes.docx", data, PIECES)
    assert {leak.kind for leak in found} == {"a point of a closed session"}


def test_a_bookmark_and_the_name_of_a_part_are_read() -> None:
    named = docx('<w:p><w:bookmarkStart w:name="kowalczyk"/></w:p>')
    inside = docx(parts={"word/media/Kowalczyk.png": b"\x89PNG"})
    for data in (named, inside):
        kinds = {leak.kind for leak in leaks("minutes.docx", data, PIECES)}
        assert kinds == {"somebody who came to a closed session only"}


def test_the_file_s_own_name_is_read() -> None:
    found = leaks("letter-kowalczyk.docx", docx(), PIECES)
    assert [leak.where for leak in found] == ["the file's name"]


def test_a_file_within_it_that_cannot_be_read_is_named() -> None:
    found = leaks("minutes.docx", docx(parts={"word/embeddings/a.bin": b"\x00\x01"}), PIECES)
    assert found == (Leak("a file within it that cannot be read", "words that no check can read"),)


def test_a_calendar_s_folded_and_escaped_lines_are_read() -> None:
    lines = "BEGIN:VEVENT\r\nLOCATION:41 Thorn\r\n wick Parade\\, Sallowby\r\nEND:VEVENT\r\n"
    found = leaks("core-group.ics", lines.encode(), PIECES)
    assert found == (Leak("the calendar's LOCATION", "a protected address"),)


def test_text_over_the_end_of_a_line_and_json_s_escapes_are_read() -> None:
    text = b"It was said that he broke\nthe door at the house."
    assert leaks("minutes.txt", text, PIECES)
    escaped = json.dumps({"say": ["41 Thornw\u00edck Parade"]}).encode()
    assert leaks("minutes.json", escaped, PIECES)


@pytest.mark.parametrize(
    "said",
    [
        "The door was open on Tuesday.",
        "Thornwick is a fine name for a school.",
        "He said: the refuge has a door.",
        "Parade ground, 41 people.",
    ],
)
def test_other_words_are_no_leak(said: str) -> None:
    assert not leaks("minutes.docx", docx(paragraph(said)), PIECES)


@pytest.mark.parametrize("data", [b"PK\x03\x04 not an archive", b"\xd0\xcf\x11\xe0old word"])
def test_a_file_that_cannot_be_read_is_not_called_clean(data: bytes) -> None:
    with pytest.raises(Unreadable):
        leaks("minutes.docx", data, PIECES)


def test_nothing_is_unknown_to_the_service() -> None:
    whole = Pieces(Places(()), {}, {})
    assert not leaks("minutes.docx", docx(paragraph(ADDRESS, POINT)), whole)
