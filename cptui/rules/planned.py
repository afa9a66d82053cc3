"""What an item is called on the agenda that was prepared."""

from string import ascii_lowercase

from cptui.domain.conference import Conference
from cptui.domain.state import ItemRun


def planned_title(conference: Conference, run: ItemRun) -> str:
    """Return the item's title on the agenda; of a part that of the item it was part of.

    What a part is called was typed in the meeting, and not everybody may read that.
    """
    planned = {str(number): one for number, one in enumerate(conference.agenda.items, 1)}
    if run.label in planned:
        return run.about.title
    whole = planned.get(run.label.rstrip(ascii_lowercase))
    return whole.title if whole else ""
