"""Names and words as nobody should write them, and somebody will."""

from cptui.minutes.tree import (
    Block,
    Bullets,
    Document,
    Heading,
    Minute,
    Paragraph,
    Table,
    runs,
    strong,
)
from tests.exports.word.documents import document

WORDS: dict[str, str] = {
    "markup": "Smith </w:t></w:r> & <b>\"'",
    "escapes": "a\x1b[31mred\x07\x00",
    "turned around": "\u202eevil\u200f \u2066x",
    "half a letter": "half\ud800",
    "no letter": "a\ufffe\U0001fffe\uffff",
    "breaks": "two\nlines\tand\r\na tab",
    "a template's signs": "{{ name }} {% for x in y %} [[x]] ${x}",
    "a field": "{ INCLUDETEXT \\\\server\\x }",
    "Arabic and Urdu": "محمد علی خان, of Ilford",
    "Hebrew": "(שרה כהן) came",
    "marks heaped up": "a" + "\u0301" * 40,
    "emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467 family",
    "no space": "x" * 4_000,
    "a formula": "=HYPERLINK(1)",
    "very long": "long words " * 4_000,
}


def hostile(*several: str) -> Document:
    """A document that says each in every place text can stand; the first is its title."""
    blocks = tuple(block for said in several for block in _everywhere(said))
    return document(*blocks, title=several[0])


def _everywhere(said: str) -> tuple[Block, ...]:
    return (
        Heading(1, said),
        Paragraph(runs(said, strong(said))),
        Minute(runs(strong(said), said)),
        Minute(runs(said), 2),
        Bullets((runs(said), runs("more"))),
        Table(said, ("A", said), ((said, "x"),), (1, 1)),
        Table("Another", ("A",), (("y",),), (1,)),
    )
