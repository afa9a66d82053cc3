"""What is put into the record beside what is said: grounds, facts put right, answers to checks."""

from hypothesis import strategies as st

from cptui.domain.events import Answer, CheckAnswered, FactChanged, InterimPlanNoted
from tests.rules.told_apart.happening import Story as Happening
from tests.rules.told_apart.words import FAMILY, KIDS, NOBODY, Word


class Story(Happening):
    """What happened, with what the service writes down of it."""

    def __init__(self, draw: st.DrawFn) -> None:
        super().__init__(draw)
        self.grounds: list[Word] = []

    def ground(self, why: str) -> str:
        """Return the chair's words on why somebody is kept out; the family gets the profile's."""
        word = self.word(by=NOBODY, at=-1, needs=lambda reader: reader not in KIDS)
        word.shown = lambda reader: False
        self.grounds.append(word)
        return f"{why} {word.word}"

    def _fact(self) -> None:
        who = self.draw(st.sampled_from((*FAMILY, "ada", "ben")))
        field = "access_needs" if who in FAMILY else "disability"
        word = self.word(shown=lambda reader: False)
        word.needs = lambda reader: reader not in KIDS or who == reader or who in KIDS[reader]
        self.standing["fact", who] = [word]
        self.events.append(FactChanged(who, field, word.word))

    def _check(self) -> None:
        if ("check", "notice") not in self.standing:
            word = self.word(needs=lambda reader: reader not in KIDS, shown=lambda reader: False)
            self.standing["check", "notice"] = [word]
            self.events.append(CheckAnswered("notice", Answer.MET, word.word))

    def _interim(self) -> None:
        word = self.word(shown=lambda reader: False)
        self.standing[self.number] = [word]
        self.events.append(InterimPlanNoted(word.word))

    def words_known(self, reader: str) -> list[Word]:
        """Return the words that the reader may know, with the grounds that they are told."""
        grounds = [word for word in self.grounds if word.known(reader)]
        return [*super().words_known(reader), *grounds]
