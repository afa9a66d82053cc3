"""Who may know what a part of an item is called, and which facts were confirmed of whom."""

import re
from dataclasses import replace

from cptui.domain.copies import Place
from cptui.domain.entry import Entry
from cptui.domain.events import FactConfirmed, ItemSplit
from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.verdict import Part, Seen, Unseen, Verdict, Why
from cptui.rules.planned import planned_title


def judge_split(look: Looking, entry: Entry, event: ItemSplit) -> Verdict:
    """Return that the item was parted, under its own title where what was typed is withheld."""
    why = look.kept_out(entry) or _of_another_child(look, event.title)
    if why is None:
        return Seen(event)
    run = look.conference.running.run(event.item)
    title = planned_title(look.conference, run) if run else ""
    part = Part("what a part of an item is called", why, Place.DISCUSSION)
    return Seen(replace(event, title=title), (part,))


def _of_another_child(look: Looking, title: str) -> Why | None:
    """Return why a title that names a child is not for this reader, when it is not theirs."""
    said = {word.casefold() for word in re.findall(r"\w+", title)}
    named = [
        child.code
        for child in look.conference.case.children
        if said & {child.code, child.forename.casefold(), (child.known_as or "").casefold()}
    ]
    return look.elsewhere(named) if named else None


def judge_confirmed(look: Looking, entry: Entry, event: FactConfirmed) -> Verdict:
    """Return the confirmation with those of the people whom the reader may read about."""
    why = look.kept_out(entry)
    if why is not None:
        return Unseen((Part("a fact confirmed", why, Place.FACTS),))
    theirs = tuple(code for code in event.people if look.own(code) or code in look.reader.children)
    if event.people and not theirs:
        return Unseen(())
    return Seen(replace(event, people=theirs))
