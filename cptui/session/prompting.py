"""What the prompt holds once entries were saved."""

from dataclasses import replace

from cptui.capture.reading import Meaning, Prompt
from cptui.domain.entry import Entry
from cptui.domain.events import (
    AgendaFinished,
    ClosedSessionBegan,
    EntryStruck,
    Event,
    ItemSkipped,
    ItemStarted,
    PeopleLeft,
    PersonExcluded,
    PointsMerged,
)


def after_news(prompt: Prompt, news: tuple[Entry, ...]) -> Prompt:
    """Return the prompt after entries of any terminal.

    A new item clears the speaker, and so does whatever takes them out of the room; a point
    struck cannot be joined any more, one merged goes on as the whole.
    """
    for entry in news:
        event = entry.event
        new_item = isinstance(event, ItemStarted | ItemSkipped | AgendaFinished)
        if new_item or not {prompt.speaker, prompt.teller}.isdisjoint(_gone(event)):
            prompt = Prompt(children=prompt.children)
        elif isinstance(event, EntryStruck) and event.number == prompt.point:
            prompt = replace(prompt, point=None)
        elif isinstance(event, PointsMerged) and prompt.point in event.of:
            prompt = replace(prompt, point=event.of[0])
    return prompt


def _gone(event: Event) -> tuple[str, ...]:
    """Return the codes of those who are out of the room since the event."""
    match event:
        case PeopleLeft(people=codes) | ClosedSessionBegan(kept_out=codes):
            return codes
        case PersonExcluded(person=code):
            return (code,)
    return ()


def after_own(prompt: Prompt, meaning: Meaning, entry: Entry) -> Prompt:
    """Return the prompt after the entry that this meaning became."""
    prompt = prompt if meaning.prompt is None else meaning.prompt
    return replace(prompt, point=entry.number) if meaning.becomes_point else prompt
