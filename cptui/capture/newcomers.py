"""Somebody nobody listed: `"Jo Marsh" school nurse for hv remote`."""

import re
import unicodedata
from collections.abc import Collection

from cptui.capture.line import PLAIN, Incomplete, Line, Unclear
from cptui.capture.reading import Choice
from cptui.capture.words.nearest import nearest, shortened
from cptui.capture.words.people import person
from cptui.domain.people import Kind, Person

_KINDS = {
    "interpreter": Kind.INTERPRETER,
    "signer": Kind.INTERPRETER,
    "solicitor": Kind.SOLICITOR,
    "lawyer": Kind.SOLICITOR,
    "advocate": Kind.ADVOCATE,
    "supporter": Kind.SUPPORTER,
    "friend": Kind.SUPPORTER,
    "observer": Kind.OBSERVER,
    "student": Kind.OBSERVER,
    "mother": Kind.FAMILY,
    "father": Kind.FAMILY,
    "grandmother": Kind.FAMILY,
    "grandfather": Kind.FAMILY,
    "aunt": Kind.FAMILY,
    "uncle": Kind.FAMILY,
    "carer": Kind.FAMILY,
    "partner": Kind.FAMILY,
    "sister": Kind.FAMILY,
    "brother": Kind.FAMILY,
}
_QUOTED = re.compile(r"^(?:(?P<code>[^\W_][\w-]*)\s+)?[\"“](?P<name>[^\"”]+)[\"”]\s*(?P<rest>.*)$")
_FOR = re.compile(r"(?<!\s)\s+(?:for|with|beside)\s+(?P<who>\S+)(?=\s+from\s|$)", re.IGNORECASE)
_FROM = re.compile(r"(?<!\s)\s+from\s+(?P<agency>.+)$", re.IGNORECASE)
_NO_AGENCY = "none"
_RESERVED = ("all", "none", "yes", "no", PLAIN)
"""Words that mean something else in a typed line and so are nobody's code."""


def newcomer(line: Line, text: str) -> Person | None:
    """Return the person a line with a quoted name describes, None without such a name.

    A code may stand before the name; without it one is made from the surname. Raises
    Unclear when the agency of a professional is not said, Incomplete without a role.
    """
    match = _QUOTED.match(text.strip())
    if match is None:
        return None
    name = " ".join(match["name"].split())
    role, whose = _split(_FOR, " " + match["rest"], "who")
    role, agency_words = _split(_FROM, role, "agency")
    if not role.strip() or not name:
        raise Incomplete("Say in what role they are here.")
    beside = person(line, whose) if whose else None
    kind = _kind(role)
    code = match["code"] or made_code(name, line.conference.people)
    made = Person(code.casefold(), name, role.strip(), kind)
    if kind is Kind.PROFESSIONAL:
        return _professional(line, made, beside, agency_words)
    children = line.conference.people[beside].children if beside else ()
    return Person(made.code, name, made.role, kind, children=children, beside=beside)


def _professional(line: Line, made: Person, deputy_for: str | None, words: str) -> Person:
    stands_for = line.conference.people[deputy_for] if deputy_for else None
    if words:
        code: str | None = agency(line, words)
    elif stands_for and stands_for.agency:
        code = stands_for.agency
    else:
        code = _asked_agency(line, made)
    children = stands_for.children if stands_for else ()
    return Person(made.code, made.name, made.role, made.kind, code, children, deputy_for=deputy_for)


def _asked_agency(line: Line, made: Person) -> str | None:
    words = made.role.casefold()
    labels = {key: one.label for key, one in line.conference.profile.agencies.items()}
    answer = line.answers.get(("agency", words))
    if answer is None:
        choices = [Choice(key, label) for key, label in labels.items()]
        choices.append(Choice(_NO_AGENCY, "no agency; their view is not counted"))
        raise Unclear("agency", words, f"Which agency is {made.name} here for?", choices)
    return None if answer == _NO_AGENCY else answer


def agency(line: Line, words: str) -> str:
    """Return the code of the agency meant, or raise Unclear."""
    key = words.casefold().strip()
    answer = line.answers.get(("agency", key))
    if answer is not None:
        return answer
    labels = {code: one.label for code, one in line.conference.profile.agencies.items()}
    found = shortened(key, {code: (code, label) for code, label in labels.items()})
    if len(found) == 1:
        return found[0]
    offered = found or nearest(key, labels) or tuple(labels)
    question = f"Which agency is “{words}”?"
    choices = [Choice(code, labels[code]) for code in offered]
    raise Unclear("agency", key, question, choices, also=tuple(labels))


def made_code(name: str, taken: Collection[str]) -> str:
    """Return a free code from the surname's first letters: mar for Jo Marsh, then mar2."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    words = [re.sub(r"[^a-z]", "", word) for word in plain.split()]
    surname = next((word for word in reversed(words) if word), "guest")
    code = surname[:3]
    number = 2
    while code in taken or code in _RESERVED:
        code = f"{surname[:3]}{number}"
        number += 1
    return code


def _split(pattern: re.Pattern[str], text: str, group: str) -> tuple[str, str]:
    match = pattern.search(text)
    if match is None:
        return text, ""
    return text[: match.start()] + text[match.end() :], match[group]


def _kind(role: str) -> Kind:
    words = re.findall(r"[a-z]+", role.casefold())
    return next((_KINDS[word] for word in words if word in _KINDS), Kind.PROFESSIONAL)
