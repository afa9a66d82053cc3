"""How documents name the people, children, times and decisions of a conference."""

from collections.abc import Iterable
from datetime import datetime

from cptui.domain.conference import Conference
from cptui.domain.copies import Place
from cptui.domain.people import Child, Kind, Person
from cptui.domain.state import Decision, Stretch
from cptui.minutes.tree import Look, Paragraph, runs
from cptui.minutes.words import Words, lowered, sentence


class Scribe:
    """One conference and the words it is told in."""

    def __init__(self, conference: Conference) -> None:
        self.conference = conference
        self.words = Words(conference.wording, conference.profile.labels)

    def name(self, code: str) -> str:
        """Return a person's name, a child's as used in the room; else the code itself."""
        if code in self.conference.child_codes:
            return self.child(code)
        person = self.conference.people.get(code)
        return (person and person.name.strip()) or code

    def person(self, code: str) -> str:
        """Return the name and what they are: "Dana Brannock, health visitor"."""
        person = self.conference.people.get(code)
        if person is None or not person.role or person.kind is Kind.CHILD:
            return self.name(code)
        return f"{self.name(code)}, {person.role}"

    def speaker(self, code: str) -> str:
        """Return the name and, shortly, what they are: "Leonie Oakley, mother"."""
        for one in self.conference.case.family:
            if one.code == code and one.relations:
                whats = dict.fromkeys(relation.what for relation in one.relations)
                return f"{self.name(code)}, {self.words.listed(whats)}"
        return self.person(code)

    def agency(self, person: Person) -> str:
        """Return the label of a person's agency; "None" for family."""
        agency = self.conference.profile.agencies.get(person.agency or "")
        return (
            agency.label if agency and agency.label else self.words.told(person.agency, "say.none")
        )

    def child(self, code: str) -> str:
        """Return the name a child goes by."""
        return self.conference.case.child(code).name.strip() or code

    def full_name(self, code: str) -> str:
        """Return a child's full name; the code where there is none yet."""
        return self.conference.case.child(code).full_name.strip() or code

    def children(self, codes: Iterable[str]) -> str:
        """Return the children's names, "all the children" where it is all of several."""
        named = tuple(codes) or self.conference.child_codes
        if set(named) == set(self.conference.child_codes) and len(named) > 1:
            return self.words("say.all_children")
        return self.words.listed(self.child(code) for code in named)

    def people(self, codes: Iterable[str]) -> str:
        """Return the people's names and what they are, a list."""
        return self.words.listed(self.name(code) for code in codes)

    def clock(self, at: datetime) -> str:
        """Return the time on the profile's wall clock: "10:33"."""
        return f"{self.conference.local(at):%H:%M}"

    def moment(self, at: datetime) -> str:
        """Return the day and time on the profile's wall clock."""
        return self.words.moment(self.conference.local(at))

    def stretch(self, one: Stretch) -> str:
        """Return "10:00 to 12:05", with the days where they are not the conference's."""
        on = self.conference.local(one.start).date()
        when = self.clock(one.start)
        if on != self.conference.case.on:
            when = self.moment(one.start)
        if one.end is None:
            return self.words("say.since", start=when)
        same_day = self.conference.local(one.end).date() == on
        end = self.clock(one.end) if same_day else self.moment(one.end)
        return self.words("say.stretch", start=when, end=end)

    def categories(self, codes: Iterable[str]) -> str:
        """Return the labels of the categories, a list; "None" for none."""
        known = {one.code: one.label for one in self.conference.profile.categories}
        first, *others = [known.get(code, code) for code in codes] or [self.words("say.none")]
        return self.words.listed((first, *map(lowered, others)))

    @property
    def family_copy(self) -> bool:
        """Whether this is cut for somebody of the family, and not the service's own."""
        copy = self.conference.copy
        return copy is not None and copy.reader.of_the_family

    def pages(self) -> tuple[Child, ...]:
        """Return the children whom its reader may read about: all, but in a family's copy."""
        copy, children = self.conference.copy, self.conference.case.children
        if copy is None or not copy.reader.of_the_family:
            return children
        return tuple(one for one in children if one.code in copy.reader.children)

    def left_out(
        self,
        *places: Place,
        item: int | None = None,
        child: str | None = None,
        person: str | None = None,
    ) -> tuple[Paragraph, ...]:
        """Return what its reader is told to be left out there, a paragraph each."""
        copy = self.conference.copy
        told = copy.told(*places, item=item, child=child, person=person) if copy else ()
        return tuple(Paragraph(runs(says), Look.REMOVED) for says in told)

    def outcome(self, decision: Decision) -> str:
        """Return what was decided, in the profile's words."""
        key = decision.outcome.name.lower()
        return sentence(self.words(f"outcome.{key}"))
