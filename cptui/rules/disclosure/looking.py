"""One reader looking at one conference: the rules by which something is withheld from them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.copies import Reader, ReaderKind
from cptui.domain.entry import Entry
from cptui.domain.people import Kind
from cptui.domain.state import Stretch
from cptui.rules.disclosure.room import Moment
from cptui.rules.disclosure.spelling import Places
from cptui.rules.disclosure.verdict import Why

GROUNDS = (
    "ground_harm",
    "ground_violence",
    "ground_child_asked",
    "ground_contribution",
    "ground_confidential",
    "ground_conflict",
)
"""The profile's settings with the words that each ground is known by, after Sussex."""


def words_of(conference: Conference, key: str) -> str:
    """Return the wording's `copy` words of that key; "[...]" where it has none."""
    return conference.wording.get(f"copy.{key}", "[...]")


def name_of(reader: Reader, conference: Conference) -> str:
    """Return the reader's name without what they are."""
    if reader.code in conference.child_codes:
        return conference.case.child(reader.code).name
    return reader.name.partition(",")[0]


@dataclass(frozen=True, slots=True)
class Looking:
    """What is needed to judge whether a reader may know something."""

    reader: Reader
    conference: Conference
    """The whole of it, nothing left out."""
    moments: Mapping[int, Moment]
    places: Places
    """Addresses that the reader may not know."""
    name: str
    """The reader's name alone."""
    kept_back: frozenset[int] = frozenset()
    """Numbers of the points kept from print."""
    annexed: frozenset[int] = frozenset()
    """Numbers of entries looked at as the reader of the annex that they are in."""

    def words(self, key: str, **fill: str) -> str:
        """Return the wording's `copy` words of that key; "[...]" where it has none."""
        said = words_of(self.conference, key)
        for name, value in {"reader": self.name, **fill}.items():
            said = said.replace(f"{{{name}}}", value)
        return said

    def kept_out(self, entry: Entry) -> Why | None:
        """Return why the reader was kept out of the room when it was said; None where not.

        Absence, lateness and walking out are no such thing. A professional who sat in a closed
        session gets it as an annex; one who did not is told of it.
        """
        moment = self.moments.get(entry.number)
        if moment is None or self.reader.kind is ReaderKind.FULL or entry.number in self.annexed:
            return None
        shared = self.reader.kind is ReaderKind.PROFESSIONALS
        for code in self.reader.persons:
            stretch = moment.out.get(code)
            if stretch is not None and not (shared and stretch.closed_session):
                return self._out(code, stretch)
        if moment.session is None or self.reader.of_the_family:
            return None
        sat = shared or self.reader.code in moment.present
        one = moment.session
        kind = self.words("kind_closed", when=self.when(one.start, one.end))
        says = self.words("annexed" if sat else "not_there", when=self.when(one.start, one.end))
        return Why(kind, one.ground, says, annex=sat)

    def _out(self, code: str, stretch: Stretch) -> Why:
        when = self.when(stretch.start, stretch.end)
        who = self.called(code)
        key = "closed" if stretch.closed_session else "excluded"
        says = self.words(key, when=when, who=who, ground=self.ground(stretch.ground))
        return Why(self.words(f"kind_{key}", when=when, who=who), stretch.ground, says)

    def hidden(self, codes: Iterable[str]) -> Why | None:
        """Return why a point marked as not for these people is not for the reader."""
        if self.reader.kind is ReaderKind.FULL or not set(codes) & set(self.reader.persons):
            return None
        return self.why("hidden")

    def elsewhere(self, children: Iterable[str]) -> Why | None:
        """Return why something about only these children is not for the reader.

        About nobody in particular is about all of them.
        """
        about = set(children)
        if not self.reader.of_the_family or not about or about & set(self.reader.children):
            return None
        key = "child_copy" if self.reader.kind is ReaderKind.CHILD else "other_child"
        return replace(self.why(key), others=True)

    def mine(self, children: Iterable[str]) -> tuple[str, ...]:
        """Return those of the children whom the reader may read about."""
        if not self.reader.of_the_family:
            return tuple(children)
        return tuple(code for code in children if code in self.reader.children)

    def of_another_child(self, person: str | None) -> Why | None:
        """Return why what a child says is not for the reader, when it is not theirs."""
        if person is None or person not in self.conference.people:
            return None
        is_child = self.conference.people[person].kind is Kind.CHILD
        return self.elsewhere((person,)) if is_child else None

    def not_for_a_child(self, person: str | None = None) -> Why | None:
        """Return why what others said is not in a child's copy; their own words are."""
        if self.reader.kind is not ReaderKind.CHILD or person in self.reader.children:
            return None
        return self.why("child_copy")

    def own(self, person: str) -> bool:
        """Whether somebody is the reader or whom they come with; always so for professionals."""
        return not self.reader.of_the_family or person in self.reader.persons

    def why(self, key: str) -> Why:
        """Return the rule of that key in the wording."""
        return Why(self.words(f"kind_{key}"), self.words(f"ground_{key}"), self.words(key))

    def ground(self, chairs_words: str) -> str:
        """Return the profile's ground for what the chair wrote, which may itself give away."""
        said = f" {chairs_words.casefold()} "
        for name in GROUNDS:
            known = self.conference.profile.setting(name)
            if isinstance(known, tuple) and any(word.casefold() in said for word in known):
                return self.words(name)
        return self.words("ground_other")

    def called(self, code: str) -> str:
        """Return somebody's name."""
        known = self.conference.people.get(code)
        return known.name if known else code

    def when(self, start: datetime, end: datetime | None) -> str:
        """Return "10:40 to 10:55" on the profile's clock."""
        begun = f"{self.conference.local(start):%H:%M}"
        key = "stretch" if end else "since"
        said = self.conference.wording.get(f"say.{key}", "{start}")
        ended = f"{self.conference.local(end):%H:%M}" if end else ""
        return said.replace("{start}", begun).replace("{end}", ended)

    def without_places(self, text: str) -> str:
        """Return the text with every address that the reader may not know left out."""
        return self.places.left_out(text, self.words("address"))
