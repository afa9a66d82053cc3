"""Keeping an abbreviation that was typed in a sitting, apart from the list written by hand."""

import json
from pathlib import Path

from cptui.store.files import write_whole
from cptui.store.shorthand import read_shorthand, typed_shorthand


def keep_abbreviation(word: str, text: str) -> Path:
    """Keep it in the user's list of those typed; return that list's path.

    Raises NotValid where the list there is cannot be read, NotWritten where it cannot be kept.
    """
    path = typed_shorthand()
    words, _ = read_shorthand(path) if path.is_file() else ({}, {})
    words |= {word.casefold(): text}
    lines = [f"  {key}: {json.dumps(said, ensure_ascii=False)}" for key, said in words.items()]
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    data = "\n".join(("version: 1", "abbreviations:", *lines, ""))
    write_whole(path, data.encode(), force=True)
    return path
