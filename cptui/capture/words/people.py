"""Who is meant: a code, a name, an agency or a role where one person matches."""

import re
from collections.abc import Callable, Iterable, Sequence

from cptui.capture.line import PLAIN, Incomplete, Line, Unclear
from cptui.capture.parts import nothing_more
from cptui.capture.reading import Choice
from cptui.capture.words.nearest import nearest
from cptui.domain.conference import Conference
from cptui.domain.people import Kind, Person

_KIN = {
    "mum": "mother",
    "mam": "mother",
    "dad": "father",
    "nan": "grandmother",
    "gran": "grandmother",
    "grandma": "grandmother",
    "grandad": "grandfather",
    "grandpa": "grandfather",
    "stepmum": "step-mother",
    "stepdad": "step-father",
}
"""What families call each other, as the case file's relations say it."""

LONGEST_NAME = 4
"""Words of a name, role or agency that are tried together."""

JOINING = ("and", "&")
_NOBODYS = {*JOINING, "of", "the", "for", "to", "with", "from", "in"}
"""Words of roles and agencies, as in Drug and alcohol service, that alone name nobody."""
_JOINED = re.compile(r"^(?:and|&)\s+", re.IGNORECASE)


def person(line: Line, word: str, *, plain: bool = False) -> str:
    """Return the code of who is meant, PLAIN where `plain` and so answered; or raise Unclear."""
    answer = line.answers.get(("person", word.casefold()))
    if answer is not None and (plain or answer != PLAIN):
        return answer
    found = matching(line.conference, word)
    if len(found) == 1:
        return found[0]
    raise which_person(line, word, found, plain=plain)


def people(line: Line, words: str) -> tuple[str, ...]:
    """Return the codes of everybody named, apart by spaces or commas, each once.

    Names and roles of several words count where they are whole: `sw, health visitor`.
    """
    codes: list[str] = []
    for part in words.split(","):
        rest = _JOINED.sub("", part.strip())
        while rest:
            code, rest = leading_person(line, rest, "Say who.")
            codes.append(code)
            rest = _JOINED.sub("", rest)
    if not codes:
        raise Incomplete("Say who.")
    return tuple(dict.fromkeys(codes))


def leading_person(line: Line, text: str, missing: str) -> tuple[str, str]:
    """Return the code of who the first words name, and the rest of the text.

    Several words count where they are a whole name, role or agency. Raises Incomplete
    with `missing` when there is no word.
    """
    words = text.split(maxsplit=LONGEST_NAME)
    for length in range(min(LONGEST_NAME, len(words)), 1, -1):
        said = " ".join(words[:length])
        if matching(line.conference, said, whole=True):
            return person(line, said), " ".join(words[length:])
    if not words:
        raise Incomplete(missing)
    return person(line, words[0]), text.strip()[len(words[0]) :].strip()


def only_person(line: Line, text: str, missing: str) -> str:
    """Return the code of who the whole text names; raises Incomplete for words left over.

    Asking who is meant by all of it would drop the words that name nobody.
    """
    if matching(line.conference, text, whole=True):
        return person(line, text.strip())
    code, more = leading_person(line, text, missing)
    nothing_more(more)
    return code


def matching(conference: Conference, words: str, *, whole: bool = False) -> tuple[str, ...]:
    """Return the codes of those the words fit, by the best kind of fit.

    With `whole` only a whole code, name, role or agency fits, so that a sentence with a
    colon is not taken for a speaker.
    """
    wanted = " ".join(words.casefold().split())
    everybody = conference.people.values()
    for fits in _fits(conference, wanted, whole=whole):
        found = tuple(one.code for one in everybody if fits(one))
        if found:
            return found
    return ()


def _fits(
    conference: Conference, wanted: str, *, whole: bool
) -> Iterable[Callable[[Person], bool]]:
    kin = _KIN.get(wanted, wanted)
    yield lambda one: one.code.casefold() == wanted
    yield lambda one: wanted in _names(one)
    yield lambda one: wanted == one.role.casefold() or kin in _relations(one)
    yield lambda one: wanted in _agency(conference, one)
    if not whole and wanted not in _NOBODYS:
        yield lambda one: wanted in one.role.casefold().split()
        yield lambda one: wanted in " ".join(_agency(conference, one)).split()


def _names(one: Person) -> set[str]:
    name = one.name.casefold()
    plain = re.sub(r"[()]", " ", name.replace("(known as", " "))
    return {name, *plain.split()} - {"dr", "mr", "mrs", "ms", "miss", "pc"}


def _relations(one: Person) -> set[str]:
    if one.kind is not Kind.FAMILY:
        return set()
    return {part.split(" of ")[0].strip() for part in one.role.casefold().split(",")}


def _agency(conference: Conference, one: Person) -> tuple[str, ...]:
    if one.agency is None or one.kind is not Kind.PROFESSIONAL:
        return ()
    agency = conference.profile.agencies.get(one.agency)
    label = agency.label.casefold() if agency else one.agency.casefold()
    return (one.agency.casefold(), label)


def choice(conference: Conference, code: str) -> Choice:
    """Return the person as an answer to choose: code, name and role."""
    one = conference.people[code]
    return Choice(code, f"{one.name}, {one.role}")


def which_person(line: Line, word: str, found: Sequence[str], *, plain: bool) -> Unclear:
    """Return the question which person a word means, with the likeliest answers."""
    known = line.conference.people
    if found:
        question = f"Several people could be “{word}”. Who is meant?"
    else:
        question = f"Nobody here is “{word}”. Who is meant?"
        found = nearest(word, known) or line.conference.present()[:5]
    choices = [choice(line.conference, code) for code in found if code in known]
    if plain:
        choices.append(Choice(PLAIN, "nobody: keep it as plain text"))
    return Unclear("person", word.casefold(), question, choices, also=tuple(known))
