"""What is shown for letters the terminal cannot show: one table, for every screen."""

from dataclasses import dataclass, field
from unicodedata import normalize

PLAIN = str.maketrans(
    {
        **dict.fromkeys("─━═╌╍┄┅", "-"),
        **dict.fromkeys("│┃║┆┇", "|"),
        **dict.fromkeys("┌┐└┘├┤┬┴┼╔╗╚╝╭╮╰╯", "+"),
        **dict.fromkeys("█▓▒▀▄▌▐■", "#"),
        **dict.fromkeys("░", "."),
        **dict.fromkeys("·•●…∙", "."),
        **dict.fromkeys("←◀◂", "<"),
        **dict.fromkeys("→▶▸", ">"),
        **dict.fromkeys("↑▲▴", "^"),
        **dict.fromkeys("↓▼▾", "v"),
        **dict.fromkeys("\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u2018\u2019", "'"),
        **dict.fromkeys("“”", '"'),
        **dict.fromkeys("✓✔", "x"),
        "\u00d7": "x",
        "\u00a0": " ",
    }
)
"""Each is one cell wide and stays so."""
UNKNOWN = "?"


@dataclass(slots=True)
class Letters:
    """The letters a terminal with this encoding can show."""

    encoding: str
    _known: dict[str, str] = field(default_factory=dict)

    @property
    def all(self) -> bool:
        """Whether every letter can be shown."""
        return self.encoding.lower().replace("-", "").replace("_", "") == "utf8"

    def shown(self, letter: str, width: int) -> str:
        """Return what is shown for a letter that takes that many cells, as wide as it is."""
        found = self._known.get(letter)
        if found is None:
            found = self._known[letter] = self._find(letter, width)
        return found

    def _find(self, letter: str, width: int) -> str:
        if self._shows(letter):
            return letter
        base = normalize("NFKD", letter)[:1]
        for one in (letter.translate(PLAIN), base):
            if width == 1 and len(one) == 1 and self._shows(one):
                return one
        return UNKNOWN * width

    def _shows(self, text: str) -> bool:
        try:
            text.encode(self.encoding)
        except (UnicodeEncodeError, LookupError):
            return text.isascii()
        return True
