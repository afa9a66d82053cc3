"""Every Word file of every sample: valid, accessible, the same each time."""

from itertools import pairwise
from pathlib import Path

import pytest

from cptui.cli.agenda import agenda_of
from cptui.exports.word import to_docx
from cptui.exports.word.starting import start
from cptui.minutes.parts import PARTS
from cptui.minutes.tree import Document, Heading
from cptui.session.exporting import documents, file_name
from tests.exports.word.councils import word_made
from tests.exports.word.reading import W, body, headings, part, parts, style_of, words
from tests.exports.word.validating import audited, validated
from tests.samples.copies import one_of_each_kind
from tests.samples.playing import Played

DC = "{http://purl.org/dc/elements/1.1/}"


@pytest.fixture(scope="module")
def trees(all_played: dict[str, Played]) -> dict[str, Document]:
    """Every document of every sample by the file's name: the agenda, the service's own, and
    of each kind of reader one copy of each kind of document."""
    made: dict[str, Document] = {}
    seen: set[tuple[str, str]] = set()
    for played in all_played.values():
        several = (agenda_of(played.case), *documents(played.conference, played.entries[-1].typed))
        made.update(
            {file_name(one, "docx"): one for one in (*several, *one_of_each_kind(played, seen))}
        )
    return made


@pytest.fixture(scope="module")
def files(trees: dict[str, Document]) -> dict[str, bytes]:
    """The same as Word files."""
    return {name: to_docx(tree) for name, tree in trees.items()}


def test_openxml_audit_finds_nothing_wrong(files: dict[str, bytes], tmp_path: Path) -> None:
    assert audited(files, tmp_path) == {}


def test_the_open_xml_sdk_finds_nothing_wrong(
    files: dict[str, bytes], trees: dict[str, Document], tmp_path: Path
) -> None:
    controls = start(with_controls=True)
    kinds = {one.kind: one for one in trees.values()}
    placed = {f"placed {name}": to_docx(one, controls) for name, one in kinds.items()}
    longest = max(trees.values(), key=lambda one: len(one.blocks))
    placed["in a council's"] = to_docx(longest, word_made())
    assert validated({**files, **placed}, tmp_path) == {}


def test_the_same_document_gives_the_same_bytes(
    files: dict[str, bytes], trees: dict[str, Document]
) -> None:
    assert {name: to_docx(tree) for name, tree in trees.items()} == files


def test_there_is_one_title_and_headings_follow_it_without_a_gap(files: dict[str, bytes]) -> None:
    for name, data in files.items():
        titles = [one for one in body(data).iter(f"{W}p") if style_of(one) == "Title"]
        assert len(titles) == 1, name
        levels = [level for level, _ in headings(data)]
        assert levels[0] == 1, name
        assert all(later <= before + 1 for before, later in pairwise(levels)), name


def test_every_table_has_a_caption_a_repeated_header_and_no_blank_or_merged_cell(
    files: dict[str, bytes],
) -> None:
    tables = 0
    for name, data in files.items():
        for table in body(data).iter(f"{W}tbl"):
            tables += 1
            first, *others = table.findall(f"{W}tr")
            assert first.find(f"{W}trPr/{W}tblHeader") is not None, name
            assert all(one.find(f"{W}trPr/{W}cantSplit") is not None for one in (first, *others))
            for tag in ("tblCaption", "tblDescription"):
                said = table.find(f"{W}tblPr/{W}{tag}")
                assert said is not None, name
                assert said.get(f"{W}val"), name
            assert all(words(cell).strip() for cell in table.iter(f"{W}tc")), name
            assert not [*table.iter(f"{W}gridSpan"), *table.iter(f"{W}vMerge")], name
    assert tables > 20


def test_language_title_and_author_are_in_the_properties(
    files: dict[str, bytes], trees: dict[str, Document]
) -> None:
    for name, data in files.items():
        core = part(data, "docProps/core.xml")
        title = f"{trees[name].title}, {trees[name].reference}"
        assert core.findtext(f"{DC}title") == title
        assert core.findtext(f"{DC}creator") == trees[name].author
        assert core.findtext(f"{DC}language") == "en-GB"


def test_marking_and_page_x_of_y_are_in_every_header_and_footer(
    files: dict[str, bytes], trees: dict[str, Document]
) -> None:
    for name, data in files.items():
        heads = [words(part(data, one)) for one in parts(data) if one.startswith("word/header")]
        assert heads == [" \u00b7 ".join(trees[name].running_head)], name
        (foot,) = (part(data, one) for one in parts(data) if one.startswith("word/footer"))
        codes = [(one.text or "").strip() for one in foot.iter(f"{W}instrText")]
        assert codes == ["PAGE", "NUMPAGES"], name


def test_no_paragraph_is_empty_but_one_after_a_last_table(files: dict[str, bytes]) -> None:
    for name, data in files.items():
        text = body(data)
        empty = [one for one in text.iter(f"{W}p") if not words(one)]
        assert empty in ([], [text.findall(f"{W}p")[-1]]), name


def test_every_first_heading_begins_a_part_that_templates_may_place(
    trees: dict[str, Document],
) -> None:
    """A new section needs a name in minutes/parts.py, and its heading says `part=`."""
    for name, tree in trees.items():
        for block in tree.blocks:
            if isinstance(block, Heading) and block.level == 1:
                assert block.part in PARTS, f"{name}: {block.text}"
