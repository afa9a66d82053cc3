"""A letter in plain words to one parent or carer, made from their copy."""

from collections.abc import Iterator
from datetime import date, datetime

from cptui.domain.conference import Conference
from cptui.domain.copies import Place, ReaderKind
from cptui.domain.events import Meeting
from cptui.minutes.complaint import how_to_complain
from cptui.minutes.front import document, made_at
from cptui.minutes.glossary import glossary
from cptui.minutes.meetings import met_for
from cptui.minutes.scribe import Scribe
from cptui.minutes.tree import Block, Bullets, Document, Heading, Paragraph, Runs, runs, strong
from cptui.minutes.words import full_stop, lowered, sentence
from cptui.rules.decisions import leads

KIND = "plain-letter"


def plain_letter(conference: Conference, made: datetime) -> Document | None:
    """Return the letter; None for a copy that is not a family member's own.

    What was decided on each of their children and why, what they said, who does what, the
    meetings to come, how to complain, and the initials used.
    """
    copy = conference.copy
    if copy is None or copy.reader.kind is not ReaderKind.FAMILY:
        return None
    letter = Letter(Scribe(conference), copy.reader.persons)
    when = conference.local(made_at(conference, KIND, made)).date()
    blocks = letter.blocks(letter.words.day(when))
    blocks += glossary(letter.scribe, blocks)
    title = letter.words("plain_letter.title")
    return document(conference, letter.words, KIND, title, made, *blocks)


class Letter:
    """The parts of a letter in plain words, to those of these codes."""

    def __init__(
        self, scribe: Scribe, persons: tuple[str, ...], voice: str = "plain_letter"
    ) -> None:
        """`voice` is the part of the wording that speaks of a child: by name, or as "you"."""
        self.scribe = scribe
        self.words = scribe.words
        self._persons = persons
        self._voice = voice

    def blocks(self, written: str) -> tuple[Block, ...]:
        """Return the letter's body; `written` is the day it is of."""
        words, scribe = self.words, self.scribe
        names = words.listed(scribe.child(child.code) for child in scribe.pages())
        name = scribe.name(self._persons[0])
        return (
            Paragraph(runs(written)),
            Paragraph(runs(words("plain_letter.dear", name=name))),
            Paragraph(runs(words("plain_letter.about", day=scribe.held(), names=names))),
            Heading(1, words("plain_letter.decided"), part="decision"),
            *(block for child in scribe.pages() for block in self.decided(child.code)),
            *self.said(),
            *self.plan(),
            *self.meetings(),
            *how_to_complain(scribe),
            *self.signed(),
        )

    def decided(self, child: str) -> Iterator[Block]:
        """Yield what was decided for the child and why, under their name."""
        made = self.scribe.conference.decisions.get(child)
        name = self.scribe.child(child)
        yield Heading(2, name)
        key = made.outcome.name.lower() if made else "undecided"
        said = [self.words(f"{self._voice}.{key}", name=name)]
        if made and made.categories:
            about = lowered(self.scribe.categories(made.categories))
            said.append(self.words("plain_letter.worry", categories=about))
        yield Paragraph(runs(strong(said[0]), *(f" {one}" for one in said[1:])))
        if made and made.reason:
            why = strong(f"{self.words('plain_letter.why')}: ")
            yield Paragraph(runs(why, full_stop(sentence(made.reason))))
        yield from self.scribe.left_out(Place.REASON, child=child)

    def said(self) -> Iterator[Block]:
        """Yield what the reader said, in their words."""
        points = [
            runs(full_stop(sentence(point.text)))
            for point in self.scribe.conference.points
            if point.source in self._persons and not point.struck
        ]
        if points:
            yield Heading(1, self.words("plain_letter.you_said"), part="you-said")
            yield Bullets(tuple(points))

    def plan(self, child: str | None = None) -> Iterator[Block]:
        """Yield who does what, and what happens if nothing changes."""
        plan = self.scribe.conference.plan
        lines = [
            self._line(action.who, action.what, self._by(action.due))
            for outcome in plan.outcomes
            if child is None or child in outcome.children
            for action in outcome.actions
        ]
        # A child without a plan of their own need not read that others have one.
        gone = () if child else self.scribe.left_out(Place.PLAN)
        if lines or gone:
            yield Heading(1, self.words("plain_letter.plan_heading"), part="plan")
            yield from (Bullets(tuple(lines)),) if lines else ()
            yield from gone
        if plan.contingencies and (lines or not child):
            yield Heading(1, self.words("plain_letter.if_not"), part="plan")
            yield Bullets(tuple(runs(full_stop(sentence(one))) for one in plan.contingencies))

    def meetings(self, child: str | None = None) -> Iterator[Block]:
        """Yield who to talk to and the meetings to come that the reader is asked to."""
        scribe, words, plan = self.scribe, self.words, self.scribe.conference.plan
        lines = self._leads()
        group = plan.core_group
        mine = bool(group and set(self._persons) & set(group.members))
        if group and group.start and mine and self._met(group.start):
            lines.append(self._meeting("core", group.start, group.venue))
        if plan.review and self._met(plan.review.start):
            lines.append(self._meeting("review", plan.review.start, plan.review.venue))
        lines += self._open()
        gone = () if child else scribe.left_out(Place.MEETINGS)
        if lines or gone:
            yield Heading(1, words("plain_letter.next"), part="next-steps")
            yield from (Bullets(tuple(dict.fromkeys(lines))),) if lines else ()
            yield from gone

    def _met(self, start: datetime | None) -> bool:
        """Whether a meeting then, or whenever it will be, is for a child in this letter."""
        pages = [page.code for page in self.scribe.pages()]
        return bool(met_for(self.scribe.conference, pages, start))

    def _leads(self) -> list[Runs]:
        """Return who is there to talk to, a line for each with the children they lead for."""
        pages = [page.code for page in self.scribe.pages()]
        found: dict[str, list[str]] = {}
        for code, lead in leads(self.scribe.conference).items():
            if code in pages:
                found.setdefault(lead, []).append(self.scribe.child(code))
        return [
            runs(
                self.words(
                    f"{self._voice}.lead",
                    name=self.scribe.name(lead),
                    children=self.words.listed(children),
                )
            )
            for lead, children in found.items()
        ]

    def _open(self) -> list[Runs]:
        """Return who fixes by when a meeting that is still without its day."""
        scribe, left = self.scribe, self.scribe.conference.plan.left_open
        known = {Meeting.CORE_GROUP: "core_open", Meeting.REVIEW: "review_open"}
        return [
            runs(
                self.words(
                    f"plain_letter.{key}",
                    name=scribe.name(left[meeting.value].who),
                    day=self.words.day(left[meeting.value].by),
                )
            )
            for meeting, key in known.items()
            if meeting.value in left and self._met(None)
        ]

    def signed(self) -> tuple[Block, ...]:
        """Return the chair's name under the letter."""
        chair = self.scribe.conference.case.chair
        return (Paragraph(runs(f"{chair.name}\n{chair.role}")),)

    def _line(self, who: tuple[str, ...], what: str, by: str) -> Runs:
        names = [
            self.words("plain_letter.you") if code in self._persons else self.scribe.name(code)
            for code in who
        ]
        return runs(strong(f"{sentence(self.words.listed(names))}: "), full_stop(f"{what}{by}"))

    def _by(self, due: date | None) -> str:
        return self.words("plan.by_day", day=self.words.day(due)) if due else ""

    def _meeting(self, which: str, start: datetime, venue: str | None) -> Runs:
        place = self.words.told(venue, "plan.venue_later")
        moment = self.scribe.moment(start)
        return runs(self.words(f"plain_letter.{which}", moment=moment, venue=place))
