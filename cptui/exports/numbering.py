"""The numbers of the minutes' paragraphs, counted where they are shown as text."""


class Numbers:
    """Counts the numbered paragraphs through the whole document."""

    def __init__(self) -> None:
        self._first = self._second = 0

    def next(self, level: int) -> str:
        """Return the next number of that level: "12." or, of an answer to it, "12.1"."""
        if level == 1:
            self._first, self._second = self._first + 1, 0
            return f"{self._first}."
        self._second += 1
        return f"{self._first}.{self._second}"
