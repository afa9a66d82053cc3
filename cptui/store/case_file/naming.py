"""Who has which code: the given ones first, the others made in the order of the file."""

from dataclasses import dataclass

from cptui.domain.people import Kind
from cptui.store.case_file.children import ChildPart
from cptui.store.case_file.codes import Codes, CodeTable, as_code, looked_up
from cptui.store.case_file.people import FamilyPart, OfficerPart, ProfessionalPart
from cptui.store.case_file.whole import CasePart

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """One person of the file with their code."""

    code: str
    place: Place
    given: bool
    beside: str | None = None
    """For companions: code of whom they come with."""
    kind: Kind | None = None
    """For companions: what they are."""


def name_everybody(case: CasePart, table: CodeTable) -> tuple[Named, ...]:
    """Return everybody with their codes; given ones may be there twice, made ones never are."""
    parts = _parts(case)
    given = [part.code for _, part in parts if part.code]
    codes = Codes(given, table.reserved)
    found: dict[Place, Named] = {}
    for place, part in parts:
        code = part.code or codes.make(*_wish(place, part, table))
        found[place] = Named(code, place, given=bool(part.code))
    for place, part in parts:
        for word in _companions(part):
            made = codes.make(table.companions.get(word, word), word)
            there = (*place, word)
            found[there] = Named(made, there, False, found[place].code, Kind(word))
    return tuple(found.values())


Anybody = OfficerPart | ProfessionalPart | FamilyPart | ChildPart


def _parts(case: CasePart) -> list[tuple[Place, Anybody]]:

    found: list[tuple[Place, Anybody]] = []
    if case.chair:
        found.append((("chair",), case.chair))
    if case.minute_taker:
        found.append((("minute_taker",), case.minute_taker))
    found += [(("children", at), one) for at, one in enumerate(case.children or ())]
    found += [(("family", at), one) for at, one in enumerate(case.family or ())]
    found += [(("professionals", at), one) for at, one in enumerate(case.professionals or ())]
    return found


def _wish(place: Place, part: Anybody, table: CodeTable) -> tuple[str, str]:
    """Return the code somebody should have, and one to fall back on."""
    if isinstance(part, OfficerPart):
        word = str(place[0])
        return table.officers.get(word, word.replace("_", "-")), word.replace("_", "-")
    if isinstance(part, ChildPart):
        name = part.known_as or part.forename
        return (as_code(name), "child") if name else (table.unborn, "child")
    if isinstance(part, FamilyPart):
        first = next((one.what for one in part.relations or () if one.what), "family")
        return looked_up(first, table.relations), "family"
    return looked_up(part.role or "guest", table.roles), "guest"


def _companions(part: Anybody) -> list[str]:

    if isinstance(part, FamilyPart):
        words = ("supporter", "solicitor", "advocate", "interpreter")
        return [word for word in words if getattr(part, word)]
    return ["advocate"] if isinstance(part, ChildPart) and part.advocate else []
