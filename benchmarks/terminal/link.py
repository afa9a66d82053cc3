"""The way between program and terminal: at once, or as slow as a bad line."""

from collections import deque
from dataclasses import dataclass, field

SLICE = 0.02
"""Seconds of a slow line that are drawn at once."""


@dataclass(slots=True)
class Link:
    """So many bits a second, and seconds for a round trip; nought: no limit.

    A byte takes 8 bits: no start and stop bits are counted. The line's buffer is without end,
    as a TCP connection's nearly is.
    """

    bits_per_second: float = 0.0
    round_trip: float = 0.0
    _coming: deque[tuple[float, bytes]] = field(default_factory=deque)
    _going: deque[tuple[float, bytes]] = field(default_factory=deque)
    _free: float = 0.0
    """When the line has sent all it was given."""

    @property
    def slow(self) -> bool:
        """Whether anything takes time on it."""
        return bool(self.bits_per_second or self.round_trip)

    @property
    def empty(self) -> bool:
        """Whether nothing is on its way."""
        return not (self._coming or self._going)

    def take_output(self, now: float, data: bytes) -> None:
        """Put what the program wrote on its way to the terminal."""
        rate = self.bits_per_second / 8
        step = max(1, int(rate * SLICE)) if rate else max(1, len(data))
        for start in range(0, len(data), step):
            piece = data[start : start + step]
            self._free = max(self._free, now) + (len(piece) / rate if rate else 0.0)
            self._coming.append((self._free + self.round_trip / 2, piece))

    def take_keys(self, now: float, data: bytes) -> None:
        """Put keys on their way to the program."""
        self._going.append((now + self.round_trip / 2, data))

    def output_due(self, now: float) -> tuple[float, bytes] | None:
        """Return what has come to the terminal, with the moment it did."""
        return self._coming.popleft() if self._coming and self._coming[0][0] <= now else None

    def keys_due(self, now: float) -> bytes | None:
        """Return the keys that have come to the program."""
        return self._going.popleft()[1] if self._going and self._going[0][0] <= now else None

    def next_due(self, now: float) -> float:
        """Return in how many seconds the next of either comes."""
        moments = [queue[0][0] for queue in (self._coming, self._going) if queue]
        return max(0.0, min(moments) - now) if moments else float("inf")
