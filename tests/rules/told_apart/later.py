"""What is typed late, struck, joined, or done by somebody who came behind closed doors."""

from hypothesis import strategies as st

from cptui.domain.events import (
    ApologiesGiven,
    ClosedSessionBegan,
    EntryStruck,
    NewcomerArrived,
    PeopleLeft,
    PointNoted,
    PointsKeptBack,
    PointsMerged,
)
from cptui.domain.people import Kind, Person
from tests.rules.copied_family import Late
from tests.rules.told_apart.recorded import Story as Happening
from tests.rules.told_apart.words import FAMILY, NOBODY, WORKERS, Room, Word

Line = list[tuple[str, Word]]


class Story(Happening):
    """What happened, with what was put into the record or put right afterwards."""

    def __init__(self, draw: st.DrawFn) -> None:
        super().__init__(draw)
        here = self.room()
        self.rooms = [NOBODY, NOBODY, here, here]
        """Who was where after each entry, by its number."""
        self.joined: list[list[Line]] = []
        self.newcomers: list[tuple[int, set[str]]] = []
        """When each newcomer came, and who was kept out for as long as they were there."""
        self.here: dict[str, set[str]] = {}
        """The same of those still there, by their code."""

    def happens(self, step: str) -> None:
        """Let one drawn thing happen, and note who was where after it."""
        super().happens(step)
        self.rooms += [self.room()] * (self.number - len(self.rooms))
        for unseen in self.here.values():
            unseen &= self.room().out

    def then(self, minute: int) -> Room:
        """Return who was where at some second of that minute."""
        # The entry of that minute may have changed the room: what was said may be before or after.
        before, after = self.rooms[minute], self.rooms[minute + 1]
        out = before.out | after.out
        return Room(out, before.closed or after.closed, (before.present | after.present) - out)

    def _late(self) -> None:
        minute = self.draw(st.integers(2, self.number - 2))
        source = self.draw(st.sampled_from((*WORKERS, *FAMILY)))
        word = self.word(source=source, own=True, by=self.then(minute), at=minute)
        self.lines[self.number] = [("noted", word)]
        self.events.append(Late(PointNoted(word.word, source), minute))

    def _lateclosed(self) -> None:
        """A closed session of which it is typed only later that it had begun."""
        since = self.draw(st.integers(max(2, self.number - 5), self.number - 2))
        rooms = self.rooms[since:]
        out = frozenset().union(*(room.out for room in rooms))
        if self.closed or any(room.closed for room in rooms) or out:
            return
        them = self.draw(st.lists(st.sampled_from(FAMILY), unique=True, min_size=1))
        self.events.append(Late(ClosedSessionBegan(tuple(them), self.ground("police")), since))
        for number in range(since + 1, len(self.rooms)):
            self.rooms[number] = _shut(self.rooms[number], them)
        for word in self._every():
            if word.at >= since:
                word.by = _shut(word.by, them)
        for came, unseen in self.newcomers:
            unseen |= set(them) if came >= since else set()
        self.closed, self.kept = True, set(them)

    def _every(self) -> list[Word]:
        lines = [*self.lines.values(), *(line for several in self.joined for line in several)]
        words = [word for line in lines for _, word in line]
        return [*words, *(word for found in self.standing.values() for word in found)]

    def _struck(self) -> None:
        disputed = {of for of, _ in self.challenges}
        alone = [of for of, line in self.lines.items() if len(line) == 1 and of not in disputed]
        if alone:
            of = self.draw(st.sampled_from(alone))
            del self.lines[of]
            self.events.append(EntryStruck(of))

    def _joined(self) -> None:
        disputed = {of for of, _ in self.challenges}
        free = [
            of
            for of, line in self.lines.items()
            if of not in disputed and all(how != "reworded" for how, _ in line)
        ]
        if len(free) > 1:
            some = self.draw(st.lists(st.sampled_from(free), min_size=2, max_size=3, unique=True))
            of = tuple(sorted(some))
            self.joined.append([self.lines.pop(one) for one in of])
            self.events.append(PointsMerged(of))

    def _keptback(self) -> None:
        if self.lines:
            of = self.draw(st.sampled_from(sorted(self.lines)))
            for _, word in self.lines[of]:
                word.needs = lambda reader: False
            # What is added or disputed later belongs to it, and is in no copy either.
            self.lines[of] = [*self.lines[of]]
            self.events.append(PointsKeptBack((of,), "repeats another"))

    def _apologies(self) -> None:
        word = self.word(needs=lambda reader: reader != "ben")
        self.standing["apologies", "gp"] = [word]
        self.events.append(ApologiesGiven("gp", word.word))

    def _newcomer(self) -> None:
        code = f"new{self.number}"
        # Nobody says it: that somebody came is known to whoever could see them.
        word = self.word(by=NOBODY, at=-1, shown=lambda reader: reader != "ben")
        unseen = set(self.room().out)
        word.needs = lambda reader: reader not in unseen
        self.newcomers.append((self.number - 1, unseen))
        self.here[code] = unseen
        self.standing[self.number] = [word]
        person = Person(code, f"Osric {word.word}", "expert", Kind.PROFESSIONAL)
        self.events.append(NewcomerArrived(person))

    def _gone(self) -> None:
        for code in [*self.here][:1]:
            del self.here[code]
            self.events.append(PeopleLeft((code,)))

    def words_known(self, reader: str) -> list[Word]:
        """Return the words that the reader may know; of joined points all, or none."""
        words = super().words_known(reader)
        for several in self.joined:
            found = [word for line in several for _, word in line]
            words += found if all(word.known(reader) for word in found) else []
        return words

    def annexed_for(self, reader: str) -> set[str]:
        """Return the words that may be in the reader's annexes: joined points are whole there."""
        words = [word for several in self.joined for line in several for _, word in line]
        return super().annexed_for(reader) | {one.word for one in words if one.outside(reader)}


def _shut(room: Room, them: list[str]) -> Room:
    return Room(room.out | set(them), True, room.present - set(them))


STEPS = (
    *("point", "point", "point", "continued", "reworded", "challenged", "action", "views"),
    *("family", "decision", "dissent", "dissent", "outcome", "planaction", "contingency"),
    *("exclude", "back", "close", "close", "close", "open", "leave", "come"),
    *("late", "late", "lateclosed", "struck", "joined", "keptback", "apologies"),
    *("newcomer", "gone", "fact", "check", "interim"),
)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Draw what happened."""
    story = Story(draw)
    for step in draw(st.lists(st.sampled_from(STEPS), min_size=10, max_size=40)):
        story.happens(step)
    return story
