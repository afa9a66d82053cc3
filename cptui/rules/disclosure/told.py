"""Copies told to the service before they are written: for whom there are, and what each lacks."""

from collections import Counter
from collections.abc import Iterable, Iterator

from cptui.domain.copies import Reader
from cptui.rules.disclosure import Cut, Withheld
from cptui.rules.disclosure.echoes import echoes, shared
from cptui.rules.disclosure.named import several


def tell_readers(readers: Iterable[Reader]) -> tuple[str, ...]:
    """Return a line for each reader: the code to ask for, and who it is."""
    every = tuple(readers)
    width = max(len(one.code) for one in every)
    return tuple(
        f"{one.code:<{width}}  {one.name or 'the service: everything'}"
        f"{'; was not there' if one.absent else ''}"
        for one in every
    )


def tell_cut(cut: Cut) -> tuple[str, ...]:
    """Return what the reader will not see, by number, kind and ground; never what it says."""
    name = cut.reader.name or "the service"
    if not cut.withheld:
        return (f"Copy for {name} ({cut.reader.code}): everything.",)
    return (*_left_out(cut, name), *_echoed(cut))


def _left_out(cut: Cut, name: str) -> tuple[str, ...]:
    groups: dict[tuple[str, str, bool], list[Withheld]] = {}
    for one in cut.withheld:
        groups.setdefault((one.kind, one.ground, one.annex), []).append(one)
    lines = [f"Copy for {name} ({cut.reader.code}) leaves out:"]
    for (kind, ground, annex), found in groups.items():
        lines.append(f"  {_counted(found)}: {kind}.{_entries(found)}")
        lines.append(f"    Ground: {ground.rstrip('.')}.{_in_annex(cut) if annex else ''}")
    return tuple(lines)


def _echoed(cut: Cut) -> Iterator[str]:
    for one in echoes(cut):
        yield f"  Look at entry {one.seen}: it repeats words of {one.withheld}, which is left out."
    if numbers := shared(cut):
        word = "entry" if len(numbers) == 1 else "entries"
        yield (
            f"  Look at {word} {', '.join(map(str, numbers))}: said in the same words of a child "
            "whom this copy leaves out."
        )


def _counted(found: list[Withheld]) -> str:
    counted = Counter(one.what for one in found)
    return ", ".join(several(count, what) for what, count in counted.items())


def _entries(found: list[Withheld]) -> str:
    numbers = list(dict.fromkeys(one.entry for one in found if one.entry is not None))
    if not numbers:
        return " In the case file."
    word = "Entry" if len(numbers) == 1 else "Entries"
    return f" {word} {', '.join(map(str, numbers))}."


def _in_annex(cut: Cut) -> str:
    people = list(dict.fromkeys(code for one in cut.annexes for code in one.people))
    if not people:
        return " In no annex: nobody was there for all of it."
    return f" In a confidential annex for {', '.join(people)}."
