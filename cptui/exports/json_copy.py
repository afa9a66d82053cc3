"""What makes a JSON export one reader's: whose it is, and what it does not count out."""

from typing import Any

from cptui.domain.conference import Conference
from cptui.domain.copies import Place
from cptui.domain.people import Child

_NUMBERS = ("entry", "last_entry", "changes", "answered", "point")
"""Keys that hold numbers of entries: a gap in them would tell how much was left out."""


def children_of(conference: Conference) -> tuple[Child, ...]:
    """Return the children of whom the reader may know more than the name."""
    copy, children = conference.copy, conference.case.children
    if copy is None or not copy.reader.of_the_family:
        return children
    return tuple(one for one in children if one.code in copy.reader.children)


def counted(conference: Conference, child: str) -> bool:
    """Whether the views on a child can be counted: not where some are left out."""
    return conference.copy is None or not conference.copy.told(Place.VIEW, child=child)


def of_one_reader(whole: dict[str, Any], conference: Conference) -> dict[str, Any]:
    """Return the shape with its reader and what they are told is left out, where it is cut."""
    copy = conference.copy
    if copy is None:
        return whole
    says = dict.fromkeys(one.says for one in copy.left_out)
    told = {**whole, "copy": {"reader": copy.reader.code, "left_out": list(says)}}
    uncounted: dict[str, Any] = _uncounted(told) if copy.reader.of_the_family else told
    return uncounted


def _uncounted(whole: Any) -> Any:
    if isinstance(whole, dict):
        return {key: _uncounted(one) for key, one in whole.items() if key not in _NUMBERS}
    return [_uncounted(one) for one in whole] if isinstance(whole, list) else whole
