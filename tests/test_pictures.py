"""Every document has its picture, and the page of documents shows each."""

import re
from pathlib import Path

from docs.make.pictures import PAPERS, PICTURES

PAGE = PICTURES.parent / "reference" / "documents.md"


def test_each_document_s_picture_is_shown_with_words_for_those_who_do_not_see_it() -> None:
    shown = re.findall(r"!\[([^\]]+)\]\(\.\./pictures/([a-z-]+)\.png\)", PAGE.read_text("utf-8"))
    assert {name for _, name in shown} == {*PAPERS, "agenda"}
    assert {path.stem for path in PICTURES.glob("*.png")} == {*PAPERS, "agenda"}
    assert all(words.strip() for words, _ in shown)


def test_the_pictures_are_pictures() -> None:
    for path in PICTURES.glob("*.png"):
        assert path.read_bytes().startswith(b"\x89PNG")
        assert 10_000 < Path(path).stat().st_size < 300_000
