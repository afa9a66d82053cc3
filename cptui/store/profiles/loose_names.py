"""Names in a profile that lead nowhere: agencies, agendas and calendars that do not exist.

Looked for in what was written, so that they are reported beside every other mistake.
"""

from collections.abc import Iterator

from cptui.rules.checks.preparation import PREPARATIONS
from cptui.store.nodes import Mapping, Node, Place, Sequence, Text, line_of
from cptui.store.places import template, template_names
from cptui.store.problems import Problem
from cptui.store.validation import nearest


def plain_text(node: Node, *place: str) -> str | None:
    """Return the text at a place; None where there is none."""
    found = _at(node, place)
    return found.text if isinstance(found, Text) and not found.empty else None


def _at(node: Node, place: tuple[str, ...]) -> Node | None:
    for step in place:
        if not isinstance(node, Mapping) or step not in node.values:
            return None
        node = node.values[step]
    return node


def keys_at(node: Node, part: str) -> tuple[str, ...]:
    """Return the keys of a part; none where it has none."""
    found = _at(node, (part,))
    return tuple(found.values) if isinstance(found, Mapping) else ()


def loose_names(node: Node, file: str, inherited: set[str]) -> Iterator[Problem]:
    """Yield a problem for each name that leads nowhere; `inherited` are agencies below."""
    agencies = tuple(sorted(inherited | set(keys_at(node, "agencies"))))
    for place, code in _agency_codes(node):
        if code not in agencies:
            what = f"No agency has the code “{code[:40]}”."
            yield Problem(file, line_of(node, place), what, nearest(code, agencies))
    yield from _preparations(node, file)
    known = template_names("agendas", ".yaml")
    for kind in keys_at(node, "agendas"):
        name = plain_text(node, "agendas", kind)
        if name and name not in known:
            what = f"No agenda is called “{name[:40]}”."
            yield Problem(file, line_of(node, ("agendas", kind)), what, nearest(name, known))
    calendar = plain_text(node, "local_calendar")
    if calendar and not template("holidays", f"{calendar}.yaml").is_file():
        what = f"There is no calendar holidays/{calendar[:40]}.yaml."
        yield Problem(file, line_of(node, ("local_calendar",)), what, "Make it, or take this out.")


def _preparations(node: Node, file: str) -> Iterator[Problem]:
    for name in keys_at(node, "checks"):
        what = plain_text(node, "checks", name, "of")
        if plain_text(node, "checks", name, "how") == "prepared" and what not in PREPARATIONS:
            place = ("checks", name, "of")
            said = f"“{(what or '')[:40]}” is nothing that a parent is prepared by."
            yield Problem(file, line_of(node, place), said, nearest(what or "", PREPARATIONS))


def _agency_codes(node: Node) -> Iterator[tuple[Place, str]]:
    for name in keys_at(node, "agencies"):
        if code := plain_text(node, "agencies", name, "counts_as"):
            yield ("agencies", name, "counts_as"), code
    for name in keys_at(node, "checks"):
        code = plain_text(node, "checks", name, "of")
        if code and plain_text(node, "checks", name, "how") == "agency_invited":
            yield ("checks", name, "of"), code
    yield from _listed(node, ("quorum", "must"))
    for place, entry in _listed(node, ("settings", "usually_invited", "value")):
        for code in entry.split("/"):
            yield place, code


def _listed(node: Node, place: tuple[str, ...]) -> Iterator[tuple[Place, str]]:
    """Yield each word of a list, however it is written."""
    found = _at(node, place)
    if isinstance(found, Sequence):
        for number, one in enumerate(found.items):
            if isinstance(one, Text):
                yield (*place, number), one.text
    elif isinstance(found, Text) and not found.empty:
        for word in found.text.split(","):
            yield place, word.strip()
