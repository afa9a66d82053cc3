"""Files locked with a passphrase: Word's as Word expects, every other as age.

The packages for it are an optional extra and are imported when a file is sealed. Nothing
here touches the disk: plain bytes in, sealed bytes out.
"""

from cptui.exports.sealing.locking import (
    AGE,
    HOW,
    MISSING,
    NotInstalled,
    missing,
    sealed,
    sealed_name,
)
from cptui.exports.sealing.passphrases import as_one_form, why_weak

__all__ = [
    "AGE",
    "HOW",
    "MISSING",
    "NotInstalled",
    "as_one_form",
    "missing",
    "sealed",
    "sealed_name",
    "why_weak",
]
