"""Sealed files open with their passphrase, whole, and with no other."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import msoffcrypto
import pyrage
import pytest
from docx import Document
from msoffcrypto.exceptions import InvalidKeyError

from cptui.exports.sealing import sealed, sealed_name

PASSPHRASE = "kettle marble sailing"


@pytest.fixture(scope="module")
def word_file() -> bytes:
    """A Word file with one line."""
    document, out = Document(), BytesIO()
    document.add_paragraph("Nothing of this is readable.")
    document.save(out)
    return out.getvalue()


def opened(data: bytes, passphrase: str) -> bytes:
    """Return the Word file as Word opens it, its integrity checked."""
    file, out = msoffcrypto.OfficeFile(BytesIO(data)), BytesIO()
    file.load_key(password=passphrase, verify_password=True)
    file.decrypt(out, verify_integrity=True)
    return out.getvalue()


def test_a_word_file_is_locked_as_word_locks_it_and_keeps_its_name(word_file: bytes) -> None:
    locked = sealed("minutes.docx", word_file, PASSPHRASE)
    assert sealed_name("minutes.docx") == "minutes.docx"
    assert msoffcrypto.OfficeFile(BytesIO(locked)).is_encrypted()
    assert b"PK\x03\x04" not in locked
    assert opened(locked, PASSPHRASE) == word_file


def test_a_word_file_does_not_open_with_another_passphrase(word_file: bytes) -> None:
    with pytest.raises(InvalidKeyError):
        opened(sealed("minutes.docx", word_file, PASSPHRASE), "kettle marble sailor")


def test_letters_of_any_language_open_it(word_file: bytes) -> None:
    passphrase = "Gŵyl świetlik 子供 🐢"
    assert opened(sealed("letter.docx", word_file, passphrase), passphrase) == word_file


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_does_not_open_it_without_the_passphrase(
    word_file: bytes, tmp_path: Path
) -> None:
    (tmp_path / "plain.docx").write_bytes(word_file)
    (tmp_path / "sealed.docx").write_bytes(sealed("sealed.docx", word_file, PASSPHRASE))
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    for name in ("sealed.docx", "plain.docx"):
        subprocess.run(
            [*command, str(tmp_path / name)],
            capture_output=True,
            check=False,
            timeout=120,
            stdin=subprocess.DEVNULL,
        )
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["plain.pdf"]


def test_any_other_file_is_locked_with_age() -> None:
    plain = b"BEGIN:VCALENDAR\r\n" + bytes(range(256))
    locked = sealed("review.ics", plain, PASSPHRASE)
    assert sealed_name("review.ics") == "review.ics.age"
    assert locked.startswith(b"age-encryption.org/v1\n")
    assert b"VCALENDAR" not in locked
    assert pyrage.passphrase.decrypt(locked, PASSPHRASE) == plain
    with pytest.raises(pyrage.DecryptError):
        pyrage.passphrase.decrypt(locked, PASSPHRASE[:-1])
