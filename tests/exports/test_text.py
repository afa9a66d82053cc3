"""Documents as plain text."""

from textwrap import TextWrapper

from hypothesis import given
from hypothesis import strategies as st

from cptui.exports.text import _wrapped, to_text
from cptui.minutes.tree import Bullets, Heading, Minute, Paragraph, Table, runs
from tests.exports.word.documents import document


def test_a_document_reads_as_it_does_on_paper() -> None:
    text = to_text(
        document(
            Heading(1, "Said"),
            Minute(runs("first")),
            Minute(runs("disputed"), 2),
            Minute(runs("second")),
            Bullets((runs("one"),)),
            Table("Who", ("Name", "Role"), (("Ada", "child"), ("Ben\nTolland", "child")), (1, 1)),
        )
    )
    assert text == (
        "Minutes\n"
        "=======\n"
        "OFFICIAL-SENSITIVE · CP-TEST-1 · DRAFT\n"
        "For the service only\n"
        "\n"
        "Said\n"
        "====\n"
        "\n"
        "1.   first\n"
        "     1.1  disputed\n"
        "\n"
        "2.   second\n"
        "\n"
        "- one\n"
        "\n"
        "Who\n"
        "Name     Role\n"
        "-------  -----\n"
        "Ada      child\n"
        "\n"
        "Ben      child\n"
        "Tolland\n"
    )


def test_no_line_is_wider_than_asked_and_nothing_is_lost() -> None:
    said = " ".join(f"word{number}" for number in range(200))
    table = Table("Who", ("Name", "What"), ((said, said),), (1, 2))
    text = to_text(document(Paragraph(runs(said)), table), 60)
    assert max(len(line) for line in text.splitlines()) <= 60
    assert all(text.split().count(f"word{number}") == 3 for number in range(200))


def test_a_long_document_is_not_cut_off() -> None:
    """A text is cleaned at the edge, which keeps 20,000 characters of each: not of the whole."""
    many = tuple(Paragraph(runs(f"Paragraph {number}, of some length.")) for number in range(2000))
    assert "Paragraph 1999," in to_text(document(*many))


def test_wide_letters_and_marks_keep_columns_straight() -> None:
    """氏名 takes four columns; é written with a combining accent takes one."""
    table = Table("Who", ("Name", "Role"), (("氏名", "x"), ("e\u0301", "y")), (1, 1))
    rows = to_text(document(table)).splitlines()[-2:]
    assert rows == ["氏名  x", "é     y"]


def test_control_characters_cannot_act() -> None:
    assert "\x1b" not in to_text(document(Paragraph(runs("a\x1b[31m")), title="\x1b[2J"))


@given(
    st.text(st.sampled_from("ab -\t\u00e9"), max_size=120),
    st.integers(20, 40),
    st.sampled_from(("", "- ", "12.  ")),
    st.sampled_from(("", "     ")),
)
def test_lines_broken_before_are_broken_alike(
    text: str, width: int, first: str, later: str
) -> None:
    wrapper = TextWrapper(
        width,
        initial_indent=first,
        subsequent_indent=later,
        break_long_words=False,
        break_on_hyphens=False,
    )
    for _ in range(2):
        assert list(_wrapped(text, width, first, later)) == (wrapper.wrap(text) or [first.rstrip()])
