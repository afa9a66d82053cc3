"""What happens in a meeting, drawn at random, with a word of its own planted in each thing said."""

from hypothesis import strategies as st

from cptui.domain.events import (
    ActionNoted,
    ClosedSessionBegan,
    ClosedSessionEnded,
    ContingencyNoted,
    DecisionMade,
    DissentRecorded,
    Event,
    FamilyAnswer,
    FamilyViewGiven,
    ItemStarted,
    Outcome,
    OutcomeAdded,
    PeopleArrived,
    PeopleLeft,
    PersonExcluded,
    PersonReturned,
    PlanActionAdded,
    PointChallenged,
    PointContinued,
    PointNoted,
    PointReworded,
    View,
    ViewAnswer,
    ViewsGiven,
)
from tests.rules.copied_family import Late
from tests.rules.told_apart.words import ALL, FAMILY, KIDS, WORKERS, Room, Word

children = st.lists(st.sampled_from(sorted(ALL)), unique=True, max_size=3).map(tuple)
some = st.lists(st.sampled_from(sorted(ALL)), unique=True, min_size=1, max_size=3).map(tuple)


class Story:
    """What happened, event by event, and every word planted in it that stands at the end."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.events: list[Event | Late] = [
            PeopleArrived(("chair", "min", *WORKERS, *FAMILY)), ItemStarted(1),
        ]  # fmt: skip
        self.present = {"chair", "min", *WORKERS, *FAMILY}
        self.excluded: set[str] = set()
        self.kept: set[str] = set()
        self.closed = False
        self.lines: dict[int, list[tuple[str, Word]]] = {}
        """Entry of a point to its words: how each came, and the word."""
        self.standing: dict[object, list[Word]] = {}
        self.planned: set[str] = set()
        self.outcomes: list[tuple[int, Word]] = []
        self.challenges: list[tuple[int, Word]] = []
        self.following: list[tuple[Word, Word]] = []
        """An outcome, and an action under it."""
        self.count = 0

    def __repr__(self) -> str:
        return "\n".join(f"{number} {event}" for number, event in enumerate(self.events, start=2))

    @property
    def number(self) -> int:
        """The number that the next entry gets; the opening is 1."""
        return len(self.events) + 2

    def room(self) -> Room:
        out = frozenset(self.excluded | self.kept)
        return Room(out, self.closed, frozenset(self.present - out))

    def word(self, **more: object) -> Word:
        self.count += 1
        told = {"by": self.room(), "at": self.number - 1, **more}
        return Word(f"zq{self.count:04}xv", **told)  # type: ignore[arg-type]

    def ground(self, why: str) -> str:
        """Return the chair's words on why somebody is kept out."""
        return why

    def happens(self, step: str) -> None:
        """Let one drawn thing happen, if it can now."""
        getattr(self, f"_{step}")()

    def _point(self) -> None:
        source = self.draw(st.sampled_from((*WORKERS, *FAMILY, "ben", "ada", None)))
        about = self.draw(children)
        hidden = self.draw(st.lists(st.sampled_from(("dad", "mum", "ben", "hv")), max_size=1))
        word = self.word(about=set(about), hidden=tuple(hidden), source=source, own=True)
        self.lines[self.number] = [("noted", word)]
        event = PointNoted(word.word, source, children=about, hidden_from=tuple(hidden))
        self.events.append(event)

    def _more(self, how: str, event: type[PointContinued] | type[PointReworded]) -> None:
        if self.lines:
            of = self.draw(st.sampled_from(sorted(self.lines)))
            first = self.lines[of][0][1]
            word = self.word(about=first.about, hidden=first.hidden, source=first.source, own=True)
            self.lines[of].append((how, word))
            self.events.append(event(of, word.word))

    def _continued(self) -> None:
        self._more("continued", PointContinued)

    def _reworded(self) -> None:
        self._more("reworded", PointReworded)

    def _challenged(self) -> None:
        if self.lines:
            of = self.draw(st.sampled_from(sorted(self.lines)))
            by = self.draw(st.sampled_from((*WORKERS, *FAMILY, "ben")))
            word = self.word(source=None, needs=lambda reader: self.line_known(of, reader))
            if by != "ben":
                word.needs = lambda reader: reader != "ben" and self.line_known(of, reader)
            self.standing[self.number] = [word]
            self.challenges.append((of, word))
            self.events.append(PointChallenged(of, by, word.word))

    def _action(self) -> None:
        about = self.draw(children)
        word = self.word(about=set(about))
        word.needs = lambda reader: reader != "ben" or "ben" in about
        self.standing[self.number] = [word]
        self.events.append(ActionNoted(("sw",), word.word, children=about))

    def _views(self) -> None:
        who = self.draw(st.sampled_from(WORKERS))
        views = []
        for child in self.draw(some):
            word = self.word(about={child})
            self.standing["view", child, who] = [word]
            views.append(View(child, ViewAnswer.MET, ("neglect",), word.word))
        self.events.append(ViewsGiven(who, tuple(views)))

    def _family(self) -> None:
        who, about = self.draw(st.sampled_from((*FAMILY, "ben"))), self.draw(some)
        word = self.word(source=who)
        for child in about:
            self.standing["family", child, who] = [word]
        word.needs = lambda reader: (
            reader not in KIDS
            or any(
                word in self.standing["family", child, who] for child in set(about) & KIDS[reader]
            )
        )
        self.events.append(FamilyViewGiven(who, about, FamilyAnswer.UNSURE, word.word))

    def _decision(self) -> None:
        child = self.draw(st.sampled_from(sorted(ALL)))
        word = self.word(about={child})
        self.standing["decision", child] = [word]
        for who in WORKERS:
            self.standing.pop(("dissent", child, who), None)
        plan = self.draw(st.booleans())
        self.planned = self.planned | {child} if plan else self.planned - {child}
        outcome = Outcome.PLAN if plan else Outcome.NEITHER
        self.events.append(DecisionMade(child, outcome, ("neglect",) if plan else (), word.word))

    def _dissent(self) -> None:
        child = self.draw(st.sampled_from(sorted(ALL)))
        who = self.draw(st.sampled_from(WORKERS))
        if ("decision", child) in self.standing:
            word = self.word(about={child})
            self.standing["dissent", child, who] = [word]
            self.events.append(DissentRecorded(who, child, word.word))

    def _outcome(self) -> None:
        about = self.draw(children)
        word = self.word(about=set(about))
        self.outcomes.append((self.number, word))
        self.standing[self.number] = [word]
        self.events.append(OutcomeAdded(word.word, about))

    def _planaction(self) -> None:
        if self.outcomes:
            of, outcome = self.draw(st.sampled_from(self.outcomes))
            word = self.word(needs=lambda r: outcome.known(r) or outcome.annexed(r))
            if not word.by.closed:
                word.needs = outcome.known
                self.following.append((outcome, word))
            self.standing[self.number] = [word]
            self.events.append(PlanActionAdded(of, ("hv",), word.word))

    def _contingency(self) -> None:
        word = self.word()
        word.needs = lambda reader: reader not in KIDS or self.their_plan(reader)
        self.standing[self.number] = [word]
        self.events.append(ContingencyNoted(word.word))

    def _exclude(self) -> None:
        who = self.draw(st.sampled_from((*FAMILY, "ben")))
        if who not in self.excluded:
            self.excluded.add(who)
            self.events.append(PersonExcluded(who, self.ground("shouting")))

    def _back(self) -> None:
        for who in sorted(self.excluded | self.kept)[:1]:
            self.excluded.discard(who)
            self.kept.discard(who)
            self.present.add(who)
            self.events.append(PersonReturned(who))

    def _close(self) -> None:
        if not self.closed:
            them = self.draw(st.lists(st.sampled_from((*FAMILY, "ben")), unique=True, min_size=1))
            self.closed, self.kept = True, set(them)
            self.events.append(ClosedSessionBegan(tuple(them), self.ground("police")))

    def _open(self) -> None:
        if self.closed:
            back = tuple(sorted(self.kept - self.excluded - {"ben"}))
            self.present |= set(back)
            self.closed, self.kept = False, set()
            self.events.append(ClosedSessionEnded(back))

    def _leave(self) -> None:
        here = sorted((self.present - self.excluded - self.kept) & {*FAMILY, "hv", "pol"})
        if here:
            who = self.draw(st.sampled_from(here))
            self.present.discard(who)
            self.events.append(PeopleLeft((who,)))

    def _come(self) -> None:
        away = sorted({*FAMILY, "hv", "pol"} - self.present - self.excluded - self.kept)
        if away:
            who = self.draw(st.sampled_from(away))
            self.present.add(who)
            self.events.append(PeopleArrived((who,)))

    def their_plan(self, reader: str) -> bool:
        """Whether a child of theirs is on the plan, or nobody is on any."""
        plan = set(self.planned)
        for _, word in self.outcomes:
            plan |= word.about or ALL
        return not plan or bool(plan & KIDS[reader])

    def line_known(self, of: int, reader: str) -> bool:
        """Whether the reader gets the point at all."""
        return bool(self.words_of(of, reader))

    def words_of(self, of: int, reader: str) -> list[Word]:
        """Return the words of a point as the reader may know them; none where they may not."""
        line = self.lines[of]
        if not line[0][1].known(reader):
            return []
        words, missed = [line[0][1]], False
        for how, word in line[1:]:
            if not word.known(reader) and how == "continued":
                missed = True
            elif not word.known(reader) or (missed and how == "reworded"):
                return []
            elif how == "continued":
                words.append(word)
            else:
                words = [word]
        return words

    def words_known(self, reader: str) -> list[Word]:
        """Return the words that the reader may know, annexes left aside."""
        points = [word for of in self.lines for word in self.words_of(of, reader)]
        others = [word for found in self.standing.values() for word in found if word.known(reader)]
        return [*points, *others]

    def known_to(self, reader: str) -> set[str]:
        """Return the words that may be in the reader's copy."""
        return {one.word for one in self.words_known(reader)}

    def printed_for(self, reader: str) -> set[str]:
        """Return the words that must be in the reader's papers."""
        return {one.word for one in self.words_known(reader) if one.shown(reader)}

    def annexed_for(self, reader: str) -> set[str]:
        """Return the words that may be in the reader's annexes."""
        words = [word for line in self.lines.values() for _, word in line]
        words += [word for found in self.standing.values() for word in found]
        # What a point of the annex says now stands there, and what disputes it, unless that was
        # said in a closed session that the reader did not sit in.
        pairs = [(of, word) for of, line in self.lines.items() for _, word in line]
        later = [
            word
            for of, word in (*pairs, *self.challenges)
            if self.lines[of][0][1].outside(reader)
            and (not word.by.closed or reader == "professionals" or reader in word.by.present)
        ]
        later += [word for outcome, word in self.following if outcome.annexed(reader)]
        return {one.word for one in words if one.annexed(reader)} | {one.word for one in later}

    def annexed_whole(self, reader: str) -> set[str]:
        """Return the words of lines gone on with once at most, that must be in their annexes."""
        lines = [line[0][1] for line in self.lines.values() if len(line) == 1]
        added = [
            line[1][1]
            for line in self.lines.values()
            if len(line) == 2 and line[1][0] == "continued" and line[0][1].known(reader)
        ]
        return {one.word for one in (*lines, *added) if one.annexed(reader)}
