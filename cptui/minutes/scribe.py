"""How documents tell the times, copies and decisions of a conference."""

from collections.abc import Iterable
from datetime import datetime

from cptui.domain.copies import Place
from cptui.domain.people import Child
from cptui.domain.state import Decision, Stretch
from cptui.minutes.naming import Naming
from cptui.minutes.tree import Look, Paragraph, runs
from cptui.minutes.words import lowered, sentence


class Scribe(Naming):
    """One conference and the words it is told in."""

    def clock(self, at: datetime) -> str:
        """Return the time on the profile's wall clock: "10:33"."""
        return f"{self.conference.local(at):%H:%M}"

    def moment(self, at: datetime) -> str:
        """Return the day and time on the profile's wall clock."""
        return self.words.moment(self.conference.local(at))

    def held(self) -> str:
        """Return the days on which the conference sat, a list."""
        days = dict.fromkeys(self.conference.sittings)
        return self.words.listed(self.words.day(on) for on in days)

    def stretches(self, spells: Iterable[Stretch]) -> tuple[str, ...]:
        """Return each stretch in words, without those that were over within the minute.

        Where all of them were, the last is there.
        """
        every = tuple(spells)
        lasting = [one for one in every if one.end is None or self._lasted(one, one.end)]
        return tuple(map(self.stretch, lasting or every[-1:]))

    def _lasted(self, one: Stretch, end: datetime) -> bool:
        return self.moment(one.start) != self.moment(end)

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
        alone: bool = False,
    ) -> tuple[Paragraph, ...]:
        """Return what its reader is told to be left out there, a paragraph each.

        With `alone` nothing of what is about none of the reader's children.
        """
        copy = self.conference.copy
        told = (
            copy.told(*places, item=item, child=child, person=person, alone=alone) if copy else ()
        )
        return tuple(Paragraph(runs(says), Look.REMOVED) for says in told)

    def outcome(self, decision: Decision) -> str:
        """Return what was decided, in the profile's words."""
        key = decision.outcome.name.lower()
        return sentence(self.words(f"outcome.{key}"))
