"""Text in files that people write: a line or a passage, cleaned. See text_types."""

from typing import Any

from cptui.domain.text import clean
from cptui.store.text_dates import as_text

SHORT = 200
"""Characters of a text on one line: names, roles, titles, venues."""


def parse_line(value: Any) -> str:
    """Return one line of text, cleaned; raises ValueError when empty or too long."""
    text = clean(as_text(value)).strip()
    if not text:
        raise ValueError("“{key}” is empty.\nWrite something after the colon, or take it out.")
    if len(text) > SHORT:
        raise ValueError(f"“{{key}}” is longer than {SHORT} characters.\nShorten it.")
    return text


def parse_passage(value: Any) -> str:
    """Return text that may run over several lines, cleaned; raises ValueError when empty."""
    text = clean(as_text(value), lines=True).strip()
    if not text:
        raise ValueError("“{key}” is empty.\nWrite something after the colon, or take it out.")
    return text
