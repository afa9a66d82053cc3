"""A passphrase that could be guessed is refused, in words that do not repeat it."""

import unicodedata

import pytest

from cptui.exports.sealing import as_one_form, why_weak

KNOWN = ("Ada Oakley-Reid", "CP-2026-0147", "7 Tolver Mews")

WEAK = [
    pytest.param("", "cannot be empty", id="empty"),
    pytest.param("   \t  ", "cannot be empty", id="spaces"),
    pytest.param(" kettle marble sailing", "begins or ends with a space", id="a space before"),
    pytest.param("kettle\x07marble sailing", "cannot be seen", id="a control character"),
    pytest.param("kettle", "fewer than 12", id="short"),
    pytest.param("k" * 256, "longer than the 255", id="longer than Word takes"),
    pytest.param("password1234", "could be guessed", id="a common one"),
    pytest.param("aaaaaaaaaaaaaaaaaaaa", "could be guessed", id="one letter"),
    pytest.param("qwertyuiop123456", "could be guessed", id="keys in a row"),
    pytest.param("12345678901234567890", "could be guessed", id="counting"),
    pytest.param("Oakley Reid Ada 0147", "Names and numbers of the case", id="the family"),
    pytest.param("tolvermewsoakley", "Names and numbers of the case", id="their street"),
]


@pytest.mark.parametrize(("passphrase", "why"), WEAK)
def test_a_weak_one_is_refused_and_not_repeated(passphrase: str, why: str) -> None:
    said = why_weak(passphrase, KNOWN)
    assert why in said
    assert len(passphrase) < 4 or passphrase not in said


@pytest.mark.parametrize(
    "passphrase",
    [
        "kettle marble sailing",
        "three-Slow-otters-9",
        "kettle marble sailing " * 9 + "end",
        "Gŵyl świetlik żółw",
        # Names beside three random words take nothing away.
        "Oakley kettle marble sailing",
    ],
)
def test_three_random_words_will_do(passphrase: str) -> None:
    assert why_weak(passphrase, KNOWN) == ""


def test_an_accent_typed_in_two_ways_is_one_passphrase() -> None:
    composed = "Siân rows quietly"
    apart = unicodedata.normalize("NFD", composed)
    assert apart != composed
    assert as_one_form(apart) == as_one_form(composed) == composed
