"""Several things in one sentence."""


def listed(several: list[str]) -> str:
    """Return "a, b and c"."""
    *most, last = several
    return f"{', '.join(most)} and {last}" if most else last
