"""How documents name the people and the children of a conference."""

from collections.abc import Iterable

from cptui.domain.conference import Conference
from cptui.domain.people import Kind, Person
from cptui.minutes.words import Words


class Naming:
    """One conference and the words its people are named in."""

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
