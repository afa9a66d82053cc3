"""Documents as Markdown, read back by a parser of its own."""

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cptui.domain.text import clean
from cptui.exports.markdown import to_markdown
from cptui.minutes.tree import Bullets, Heading, Minute, Paragraph, Table, runs, strong
from tests.exports.word.documents import document

SAID = st.text(
    st.one_of(
        st.sampled_from("\\`*_{}[]<>&#|~!$:-+.)(1 2\"'"),
        st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cf", "Zs")),
    ),
    min_size=1,
    max_size=40,
)


def shown(markdown: str) -> list[str]:
    """Return the text of every block as a reader of Markdown shows it."""
    texts = []
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        if token.type == "inline":
            parts = [
                one.content or "\n" * (one.type == "hardbreak") for one in token.children or ()
            ]
            texts.append("".join(parts))
    return texts


def test_a_document_reads_as_it_does_on_paper() -> None:
    said = to_markdown(
        document(
            Heading(1, "Said"),
            Minute(runs(strong("Health visitor: "), "1*2 is #fine")),
            Minute(runs("disputed"), 2),
            Bullets((runs("one"), runs("- two"))),
            Table("Who", ("Name", "Role"), (("Ada|B", "child"),), (1, 1)),
        )
    )
    assert said == (
        "# Minutes\n\n"
        "OFFICIAL-SENSITIVE \u00b7 CP-TEST-1 \u00b7 DRAFT\n\n"
        "For the service only\n\n"
        "## Said\n\n"
        "1\\. **Health visitor:** 1\\*2 is \\#fine\n\n"
        "1\\.1 disputed\n\n"
        "- one\n"
        "- \\- two\n\n"
        "Who:\n\n"
        "| Name | Role |\n"
        "| --- | --- |\n"
        "| Ada\\|B | child |\n"
    )


def _plain(text: str) -> str:
    return " ".join(clean(text).split())


@given(SAID, SAID, SAID)
def test_whatever_was_said_is_read_as_it_was_said(one: str, two: str, three: str) -> None:
    texts = [" ".join(text.split()) for text in (one, two, three)]
    if not all(map(_plain, texts)):
        return
    blocks = (
        Heading(1, one),
        Paragraph(runs(one, strong(two), three)),
        Bullets((runs(two), runs(three))),
        Table("T", ("A", "B"), ((one, two),), (1, 1)),
    )
    found = [" ".join(text.split()) for text in shown(to_markdown(document(*blocks)))[3:]]
    paragraph = _plain(one + two + three)
    assert found[0] == _plain(one)
    assert found[1].replace(" ", "") == paragraph.replace(" ", "")
    assert found[2:4] == [_plain(two), _plain(three)]
    assert found[-2:] == [_plain(one), _plain(two)]
