"""Every kind of block, every hostile word and every council's template: valid Open XML."""

from pathlib import Path

import pytest

from cptui.exports.word import to_docx
from cptui.exports.word.package import pack
from cptui.exports.word.starting import start
from tests.exports.word.councils import as_template, through_libreoffice, word_made
from tests.exports.word.documents import document
from tests.exports.word.hostile import WORDS, hostile
from tests.exports.word.reading import W, body, parts, words
from tests.exports.word.validating import Files, audited, validated


@pytest.fixture(scope="module")
def written() -> Files:
    """Our own, with all there is and with all that is hostile, and in councils' templates."""
    return {
        "every block": to_docx(document()),
        "a start": start(),
        "a start with controls": start(with_controls=True),
        "in a start with controls": to_docx(document(), start(with_controls=True)),
        "in a council's": to_docx(document(), word_made()),
        "in a council's .dotx": to_docx(document(), as_template(word_made())),
        "all that is hostile": to_docx(hostile(*WORDS.values())),
        "all that is hostile in a council's": to_docx(hostile(*WORDS.values()), word_made()),
    }


def test_openxml_audit_finds_nothing_wrong(written: Files, tmp_path: Path) -> None:
    assert audited(written, tmp_path) == {}


def test_the_open_xml_sdk_finds_nothing_wrong(written: Files, tmp_path: Path) -> None:
    assert validated(written, tmp_path) == {}


def test_the_validators_do_find_what_is_wrong(tmp_path: Path) -> None:
    made = parts(to_docx(document()))
    text = made["word/document.xml"].replace(b"<w:tblGrid>", b"<w:tblGird>", 1)
    text = text.replace(b"</w:tblGrid>", b"</w:tblGird>", 1)
    bad = {"bad": pack({**made, "word/document.xml": text})}
    assert audited(bad, tmp_path)
    assert validated(bad, tmp_path)


def test_what_libreoffice_saved_gives_nothing_new_that_is_wrong(tmp_path: Path) -> None:
    template = through_libreoffice(word_made(letterhead=False), tmp_path)
    before = audited({"template": template}, tmp_path).get("template", [])
    after = audited({"filled": to_docx(document(), template)}, tmp_path).get("filled", [])
    assert set(after) <= set(before)


@pytest.mark.parametrize("name", ["very long", "no space"])
def test_nothing_of_a_long_text_is_lost(name: str) -> None:
    lines = [words(one) for one in body(to_docx(hostile(WORDS[name]))).iter(f"{W}p")]
    # Title, heading, paragraph, both levels of minutes, bullet, caption, header cell, cell.
    assert sum(WORDS[name] in line for line in lines) == 9
