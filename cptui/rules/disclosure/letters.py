"""Texts as letters and digits alone, alike however they are spelled.

Case, accents, width, spaces, punctuation and the usual short forms of streets make no difference.
"""

import re
import unicodedata
from functools import lru_cache

RUNS = re.compile(r"[^\W\d_]+|\d+")
"""A word of letters, or a number."""
SHORT_FORMS = {
    "rd": "road", "st": "street", "str": "street", "ave": "avenue", "av": "avenue",
    "ln": "lane", "cl": "close", "cres": "crescent", "dr": "drive", "ct": "court",
    "crt": "court", "tce": "terrace", "terr": "terrace", "ter": "terrace", "gdns": "gardens",
    "gdn": "garden", "pl": "place", "sq": "square", "pk": "park", "gr": "grove", "gro": "grove",
    "hse": "house", "bldgs": "buildings", "mt": "mount", "pde": "parade", "wy": "way",
}  # fmt: skip
_REMEMBERED = 32_768
"""Texts whose letters are kept: every copy of a conference has most of them."""


class _Plain(dict[int, str]):
    """Each character as it is compared; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = self[code] = plain_letter(chr(code))
        return plain


_PLAIN = _Plain()


def plain_letter(letter: str) -> str:
    """Return the character without case, accents and width; "" for a mark that shows nothing.

    Such a mark, a soft hyphen for one, does not end a word.
    """
    if unicodedata.category(letter) == "Cf":
        return ""
    apart = unicodedata.normalize("NFKD", letter.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


@lru_cache(_REMEMBERED)
def words_in(text: str) -> tuple[str, ...]:
    """Return the words and numbers one by one, each as it is spelled alike everywhere."""
    found: list[str] = RUNS.findall(text.translate(_PLAIN))
    return tuple([SHORT_FORMS.get(word, word) for word in found])


@lru_cache(_REMEMBERED)
def letters_of(text: str) -> str:
    """Return the letters and digits, however the text spells them."""
    return "".join(words_in(text))
