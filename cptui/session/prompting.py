"""What the prompt holds once entries were saved."""

from dataclasses import replace

from cptui.capture.reading import Meaning, Prompt
from cptui.domain.entry import Entry
from cptui.domain.events import AgendaFinished, EntryStruck, ItemSkipped, ItemStarted


def after_news(prompt: Prompt, news: tuple[Entry, ...]) -> Prompt:
    """Return the prompt after entries of any terminal.

    A new item clears the speaker; a point struck cannot be joined any more.
    """
    for entry in news:
        event = entry.event
        if isinstance(event, ItemStarted | ItemSkipped | AgendaFinished):
            prompt = Prompt(children=prompt.children)
        elif isinstance(event, EntryStruck) and event.number == prompt.point:
            prompt = replace(prompt, point=None)
    return prompt


def after_own(prompt: Prompt, meaning: Meaning, entry: Entry) -> Prompt:
    """Return the prompt after the entry that this meaning became."""
    prompt = prompt if meaning.prompt is None else meaning.prompt
    return replace(prompt, point=entry.number) if meaning.becomes_point else prompt
