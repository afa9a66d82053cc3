"""The texts of a file, and their letters as they are known from other files."""

from hypothesis import given
from hypothesis import strategies as st

from cptui.exports.leaks.parts import parts
from cptui.exports.text import to_text
from cptui.exports.word import to_docx
from cptui.minutes.tree import Document, Paragraph, Table, runs, strong
from cptui.rules.disclosure.letters import letters_of
from tests.exports.word.documents import document

SAID = st.text(st.sampled_from("aB9 .st\u00e9\u00adn\u0301-rdave"), min_size=1, max_size=30).filter(
    str.strip
)


def _laid(texts: list[str]) -> Document:
    """Return a document of these: alone, after a run in bold, and in a table."""
    beside = (Paragraph(runs(strong(one), one)) for one in texts)
    alone = (Paragraph(runs(one)) for one in texts)
    return document(*alone, *beside, Table("Said", ("a", "b"), ((texts[0], texts[-1]),), (1, 1)))


@given(st.lists(SAID, min_size=1, max_size=5))
def test_the_letters_put_together_are_those_of_the_text(texts: list[str]) -> None:
    laid = _laid(texts)
    for name, data in (("a.docx", to_docx(laid)), ("a.txt", to_text(laid).encode())):
        for part in parts(name, data):
            assert part.letters == letters_of(part.text), part.where
