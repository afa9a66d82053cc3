"""Codes and the people they stand for: each unique, each reference to somebody."""

from collections.abc import Iterator

from cptui.store.case_file.found import Found
from cptui.store.case_file.naming import Named
from cptui.store.case_file.part import Refers
from cptui.store.case_file.partly import references
from cptui.store.case_file.whole import CasePart
from cptui.store.validation import nearest


def people_problems(
    case: CasePart, named: tuple[Named, ...], reserved: tuple[str, ...]
) -> Iterator[Found]:
    """Yield what is wrong with codes, references, deputies and officers."""
    yield from _codes(named, reserved)
    yield from _references(case, named)
    yield from _deputies(case, named)
    yield from _relations(case, named)
    yield from _officers(case)


def _codes(named: tuple[Named, ...], reserved: tuple[str, ...]) -> Iterator[Found]:

    first: dict[str, Named] = {}
    for one in named:
        if one.code in reserved:
            yield Found(
                (*one.place, "code"),
                f"“{one.code}” means something of its own and can be nobody's code.",
                "Choose another.",
            )
        elif first.setdefault(one.code, one) is not one:
            yield Found(
                (*one.place, "code"),
                f"The code “{one.code}” is already taken in {_where(first[one.code])}.",
                "Give one of the two another code.",
            )


def _where(one: Named) -> str:

    section = str(one.place[0]).replace("_", "-")
    return section if len(one.place) == 1 else f"{section}, number {int(one.place[1]) + 1}"


def _references(case: CasePart, named: tuple[Named, ...]) -> Iterator[Found]:

    for place, marker, code in references(case):
        known = _codes_of(named, marker)
        if not marker.strict or code in known:
            continue
        who = {"child": "No child", "professional": "No professional"}.get(marker.to, "Nobody")
        yield Found(place, f"{who} in this file has the code “{code}”.", nearest(code, known))


def _codes_of(named: tuple[Named, ...], marker: Refers) -> tuple[str, ...]:

    sections = {"child": ("children",), "professional": ("professionals",)}.get(marker.to)
    return tuple(
        one.code
        for one in named
        if sections is None or (one.place[0] in sections and len(one.place) == 2)
    )


def _deputies(case: CasePart, named: tuple[Named, ...]) -> Iterator[Found]:

    codes = {one.place: one.code for one in named}
    for at, one in enumerate(case.professionals or ()):
        place = ("professionals", at)
        if one.deputy_for and one.deputy_for == codes[place]:
            yield Found(
                (*place, "deputy_for"),
                "Nobody can be their own deputy.",
                "Write the code of the person they stand in for.",
            )


def _relations(case: CasePart, named: tuple[Named, ...]) -> Iterator[Found]:

    everyone = tuple(one.code for one in named if one.place[0] == "children" and not one.beside)
    for at, one in enumerate(case.family or ()):
        seen: dict[tuple[str, str], int] = {}
        for number, relation in enumerate(one.relations or ()):
            for child in relation.children or everyone:
                pair = (child, (relation.what or "").lower())
                if seen.setdefault(pair, number) != number:
                    yield Found(
                        ("family", at, "relations", number),
                        f"This relation to “{child}” is written twice.",
                        "Keep one of them.",
                    )


def _officers(case: CasePart) -> Iterator[Found]:

    if not case.chair or not case.minute_taker:
        return
    chair, other = case.chair.name, case.minute_taker.name
    if chair and other and " ".join(chair.split()).lower() == " ".join(other.split()).lower():
        yield Found(
            ("minute_taker", "name"),
            "The chair and the minute-taker are the same person.",
            "Name two people, or leave minute_taker out.",
        )
