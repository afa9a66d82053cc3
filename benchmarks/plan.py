"""How much is measured, and who is told how far it is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.programs import Cast, Program


@dataclass(frozen=True, slots=True)
class Plan:
    """One run of the benchmarks."""

    cast: Cast
    quick: bool
    say: Callable[[str], None]
    """Takes a line about how far it is."""

    def times(self, full: int, quick: int = 1) -> int:
        """Return how often something is done in this run."""
        return quick if self.quick else full

    def turns(self, what: str, count: int, programs: Sequence[Program]) -> Iterator[Program]:
        """Give the programs in turn, so many times, beginning with another each time.

        So whatever slows the machine for a while slows them all.
        """
        for turn in range(count):
            self.say(f"{what}: round {turn + 1} of {count}")
            for place in range(len(programs)):
                yield programs[(turn + place) % len(programs)]
