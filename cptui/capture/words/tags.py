"""What stands at the end of a line: `#harm #ada #not:dad`."""

import re

from cptui.actions.refusal import Refused
from cptui.capture.line import KEPT, PLAIN, Line, Unclear
from cptui.capture.reading import Choice
from cptui.capture.words.children import child_choices, known_children
from cptui.capture.words.nearest import nearest, shortened
from cptui.capture.words.people import person
from cptui.domain.events import Claim
from cptui.domain.values import dataclass

_LAST_TAG = re.compile(r"(?<!\s)\s+#([^\W\d_][\w:,\-]*)\s*$")
_ESCAPED_TAG = re.compile(r"(^|\s)\\(#\S*)\s*$")
_NOT = "not:"
_HIDES = re.compile(r"(?:^|\s)#not:", re.IGNORECASE)
_MISPLACED_NOT = re.compile(r"(?:^|\s)#not(?::|\s|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tagged:
    """A text with what its tags say."""

    text: str
    tags: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    hidden_from: tuple[str, ...] = ()
    claim: Claim | None = None

    @property
    def marked(self) -> bool:
        """Whether there was any tag."""
        return bool(self.tags or self.children or self.hidden_from or self.claim)


def read_tags(line: Line, text: str) -> Tagged:
    """Return the text without its closing tags, and what they mean; or raise Unclear.

    A tag needs text before it; a backslash before the last # makes it plain text.
    """
    text, words = _parted(text)
    tags: list[str] = []
    children: list[str] = []
    hidden: list[str] = []
    claims: list[Claim] = []
    for word in words:
        if word.casefold().startswith(_NOT):
            hidden.extend(person(line, one) for one in word[len(_NOT) :].split(",") if one)
        elif about := known_children(line, word):
            children.extend(about)
        elif claim := claim_named(line, word):
            claims.append(claim)
        elif (tag := _tag(line, word)) == PLAIN:
            text = f"{text} #{word}"
        else:
            (children if tag in line.conference.child_codes else tags).append(tag)
    if len(set(claims)) > 1:
        raise Refused(f"It is one or the other: {' or '.join(claims)}. {KEPT}")
    claimed = claims[0] if claims else None
    return Tagged(text.strip(), _once(tags), _once(children), _once(hidden), claimed)


def _parted(text: str) -> tuple[str, list[str]]:
    """Return the text without its closing tags, and these."""
    words: list[str] = []
    while match := _LAST_TAG.search(text):
        words.insert(0, match[1])
        text = text[: match.start()]
    if _MISPLACED_NOT.search(text) or any(word.casefold() == _NOT for word in words):
        # Kept as text it would be seen by the very one who must not see it.
        raise Refused(
            "Who may not see it stands at the very end, as #not:dad or #not:dad,mum, with no "
            f"full stop after it. {KEPT}"
        )
    return _ESCAPED_TAG.sub(r"\1\2", text), words


def claim_named(line: Line, word: str) -> Claim | None:
    """Return what a tag says of the kind of statement; None where the agenda has that tag."""
    wanted = word.casefold()
    own = wanted in (tag.id for tag in line.conference.agenda.tags)
    return next((one for one in Claim if one.value == wanted and not own), None)


def nothing_hidden(text: str) -> None:
    """Refuse words with a #not, which hides points only: it would stay in what all may read."""
    if _HIDES.search(text):
        raise Refused(f"#not: can be said of a point only, at its very end. {KEPT}")


def _once(codes: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(codes))


def _tag(line: Line, word: str) -> str:
    answer = line.answers.get(("tag", word.casefold()))
    if answer is not None:
        return answer
    labels = {tag.id: tag.label for tag in line.conference.agenda.tags}
    found = shortened(word, {key: (key, label) for key, label in labels.items()})
    if len(found) == 1:
        return found[0]
    offered = [Choice(key, labels[key]) for key in found or nearest(word, labels) or labels]
    offered += child_choices(line)
    offered.append(Choice(PLAIN, f"no tag: keep #{word} in the text"))
    question = f"#{word} is no tag of this agenda and no child. What is meant?"
    raise Unclear("tag", word.casefold(), question, offered, also=tuple(labels))
