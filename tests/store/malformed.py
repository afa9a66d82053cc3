"""Case files that are wrong, each with the line and the words that should be said of it."""

from dataclasses import dataclass

BASE = """\
version: 1
reference: TST-2026-001
type: initial
profile: england
date: 2026-03-31
start: 9:30
venue: Alder Room
chair:
  name: Ifeoma Okonjo
minute_taker:
  name: Tamsin Veldt
children:
  - forename: Adaeze
    surname: Oakley-Reid
    known_as: Ada
    born: 14/6/2018
family:
  - name: Romilly Oakley-Reid
    relations:
      - what: mother
professionals:
  - name: Nneka Chidi
    role: social worker
    agency: social_care
  - name: Elspeth Brannock
    role: health visitor
    agency: health_visiting
reports:
  - by: sw
    received: 2026-03-25
"""

Said = tuple[tuple[int | None, str], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One file and what should be said of it; nothing said: it loads."""

    what: str
    data: bytes
    said: Said = ()


def changed(edits: dict[int, str | None]) -> bytes:
    """Return the base with these lines (from 1) replaced, or left out where None."""
    lines = BASE.splitlines()
    kept = [edits.get(at, line) for at, line in enumerate(lines, 1)]
    return "".join(f"{line}\n" for line in kept if line is not None).encode(
        "utf-8", "surrogatepass"
    )


def row(what: str, edits: dict[int, str | None], *said: tuple[int, str]) -> Row:
    """Return a row that changes lines of the base."""
    return Row(what, changed(edits), said)


BOMB = "a: &a [x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}]\n" for n in range(9)
)

NOT_TEXT = (
    Row("an empty file", b"", ((1, "is empty"),)),
    Row("spaces and notes only", b"# later\n\n", ((1, "is empty"),)),
    Row("a list at the top", b"- version: 1\n", ((1, "holds no keys"),)),
    Row("one word", b"version\n", ((1, "holds no keys"),)),
    Row("UTF-16", BASE.encode("utf-16"), ((None, "saved as UTF-16"),)),
    Row("UTF-16 without its mark", BASE.encode("utf-16-le"), ((None, "UTF-16, or is not text"),)),
    Row("a Word document renamed", b"PK\x03\x04\x14\x00" + b"\0" * 500, ((None, "Word document"),)),
    Row("an old Word document", b"\xd0\xcf\x11\xe0" + b"\0" * 500, ((None, "old Word"),)),
    Row("a PDF", b"%PDF-1.7\n%\xe2\xe3", ((None, "a PDF"),)),
    Row("rich text", b"{\\rtf1\\ansi}", ((None, "rich-text"),)),
    Row("a record", b"SQLite format 3\0" + b"\0" * 500, ((None, "record of cptui"),)),
    Row("pictures' bytes", b"\xff\xd8\xff\xe0" + b"\x80" * 50, ((1, "not UTF-8"),)),
    Row("NUL bytes all over", b"\0" * 500, ((None, "not text at all"),)),
    Row("three megabytes", b"# " + b"x" * 3_000_000, ((None, "larger than 2 MB"),)),
    Row("Windows' accents", changed({14: "    surname: B"})[:-1].replace(b"Alder", b"Ald\xe9r"),
        ((7, "Character 11 of this line is not UTF-8"),)),
    Row("two bad lines", b"a: \xe9\nb: 1\nc: \xff\n", ((1, "not UTF-8"), (3, "not UTF-8"))),
    Row("a surrogate's bytes", changed({7: "venue: \ud800"}), ((7, "not UTF-8"),)),
    Row("100,000 brackets", b"[" * 100_000, ((1, "nested more than 40 deep"),)),
    Row("100,000 braces", b"a: " + b"{a: " * 100_000, ((1, "nested more than 40 deep"),)),
    Row("300,000 values", b"a: [" + b"1," * 300_000 + b"]", ((1, "far too many values"),)),
    Row("an alias bomb", BOMB.encode(), ((1, "an anchor"), (2, "an anchor"), (2, "an alias"))),
    Row("a circle of aliases", b"a: &a [*a]\n", ((1, "an anchor"), (1, "an alias"))),
    Row("a merge key", b"a: &a {b: 1}\nc:\n  <<: *a\n", ((1, "an anchor"), (3, "an alias"))),
)  # fmt: skip

NOT_YAML = (
    row("a Python tag", {7: "venue: !!python/object/apply:os.system [ls]"}, (7, "a tag")),
    row("a second document", {17: "---"}, (17, "second document")),
    row("tabs for indentation", {14: "\tsurname: Reid"}, (14, "indented with a tab")),
    row("a colon in a text", {7: "venue: Room: 4"}, (7, "second colon")),
    row("an open quotation mark", {7: "venue: 'Alder"}, (7, "never closed")),
    row("an open bracket", {29: "  - by: [sw"}, (29, "not closed")),
    row("a line out of its place", {9: "   name: A", 10: "  minute_taker:"}, (10, "does not fit")),
    row("a leading at sign", {7: "venue: @home"}, (7, "cannot start with this sign")),
    row("a leading asterisk", {7: "venue: *Alder*"}, (7, "an alias")),
    row("a raw escape sign", {14: "    surname: \x1b[2JReid"}, (14, "U+001B")),
    row("a raw NUL", {14: "    surname: \0"}, (14, "U+0000")),
    row("a raw NUL and DEL", {7: "venue: \0", 14: "    surname: \x7f"},
        (7, "U+0000"), (14, "U+007F")),
    row("half a character escaped", {14: '    surname: "\\ud800"'}, (14, "character")),
    row("a key written twice", {15: "    surname: Reid"},
        (15, "the first is on line 14, column 5")),
    row("a section written twice", {21: "family:"}, (21, "the first is on line 17, column 1")),
)  # fmt: skip

LOADS = (
    row("with a byte-order mark", {1: "\ufeffversion: 1"}),
    Row("Windows' line ends", BASE.replace("\n", "\r\n").encode()),
    Row("old Macintosh line ends", BASE.replace("\n", "\r").encode()),
    row("a surname No", {14: "    surname: No"}),
    row("a surname Null", {14: "    surname: Null"}),
    row("a reference 010", {2: "reference: 010"}),
    row("a venue 12:30", {7: "venue: 12:30"}),
    row("markup in a name", {14: "    surname: Smith [/nope]"}),
    row("brackets in a name", {18: '  - name: "Mum [maternal]"'}),
    row("an escape sign as a code", {14: '    surname: "Reid\\x1b[2J"'}),
    row("bidi signs", {14: "    surname: Reid\u202egnihtemos"}),
    row("an empty key", {15: "    known_as:"}),
)
