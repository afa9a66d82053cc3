"""Which Word template a document is written in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cptui.session.word_look import Looks, read_look
from cptui.store.places import shipped_template, use_templates
from cptui.store.problems import NotValid
from tests.exports.word.councils import as_template, word_made
from tests.exports.word.documents import document
from tests.exports.word.reading import body, words


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """The council's own folder for Word templates."""
    use_templates(tmp_path)
    (tmp_path / "word").mkdir()
    yield tmp_path / "word"
    use_templates(None)


def test_without_any_of_the_councils_it_is_ours(folder: Path) -> None:
    look = Looks().of("minutes")
    assert look.path == shipped_template("word", "cptui.docx")
    assert look.data is None


@pytest.mark.parametrize("name", ["cptui.docx", "cptui.dotx"])
def test_the_councils_own_is_for_every_document(folder: Path, name: str) -> None:
    data = as_template(word_made()) if name.endswith(".dotx") else word_made()
    (folder / name).write_bytes(data)
    written = Looks().of("minutes").write(document())
    assert words(body(written)[0]) == "Brindlemere Children's Services"


@pytest.mark.parametrize("kind", ["outline-plan-child-3", "outline-plan"])
def test_a_kind_of_document_may_have_one_of_its_own(folder: Path, kind: str) -> None:
    (folder / "cptui.docx").write_bytes(word_made())
    (folder / "outline-plan.dotx").write_bytes(as_template(word_made()))
    looks = Looks()
    assert looks.of(kind).path == folder / "outline-plan.dotx"
    assert looks.of("minutes").path == folder / "cptui.docx"


def test_the_one_named_goes_before_all(folder: Path, tmp_path: Path) -> None:
    (folder / "minutes.docx").write_bytes(word_made())
    named = tmp_path / "named.docx"
    named.write_bytes(word_made())
    assert Looks(named).of("minutes").path == named


def test_each_fault_is_a_problem_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "council.docx"
    file.write_bytes(b"no zip")
    with pytest.raises(NotValid) as refused:
        read_look(file).write(document())
    (problem,) = refused.value.problems
    assert problem.file == str(file)
    assert "can be read" in problem.what
    assert "save it as a Word Document" in problem.mend


def test_a_folder_is_no_template(tmp_path: Path) -> None:
    with pytest.raises(NotValid) as refused:
        read_look(tmp_path)
    assert "That is not a file." in str(refused.value.problems[0])
