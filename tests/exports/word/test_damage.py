"""A damaged template is used or refused in words; it is never a fault of ours."""

from collections.abc import Iterator
from contextlib import suppress
from random import Random
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from cptui.exports.word import TemplateUnusable, to_docx
from cptui.exports.word.package import pack
from cptui.exports.word.starting import start
from cptui.exports.word.survey import survey
from tests.exports.word.documents import document
from tests.exports.word.reading import parts

WHOLE = parts(start(with_controls=True))
VALUES = ("", "-1", "999", "x", "true", "rId1", "Normal", "cptui:plan")


def stands(data: bytes) -> None:
    """Survey and fill the template; anything but a refusal in words fails the test."""
    for what in (survey, lambda one: to_docx(document(), one)):
        with suppress(TemplateUnusable):
            what(data)


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_without_one_of_its_parts(name: str) -> None:
    stands(pack({one: data for one, data in WHOLE.items() if one != name}))


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_with_one_of_its_parts_cut_short(name: str) -> None:
    stands(pack({**WHOLE, name: WHOLE[name][: len(WHOLE[name]) // 2]}))


def _pairs(root: Element) -> Iterator[tuple[Element, Element]]:
    return ((parent, child) for parent in root.iter() for child in parent)


def _damage(root: Element, chance: Random) -> None:
    """Take out an element, or take away or change an attribute, or say one twice."""
    pairs = list(_pairs(root))
    if not pairs:
        return
    parent, child = chance.choice(pairs)
    match chance.randrange(4):
        case 0:
            parent.remove(child)
        case 1:
            chance.choice(pairs)[1].append(child)
            parent.remove(child)
        case 2 if child.attrib:
            child.attrib.pop(chance.choice(sorted(child.attrib)))
        case _ if child.attrib:
            child.set(chance.choice(sorted(child.attrib)), chance.choice(VALUES))


@pytest.mark.parametrize("seed", range(40))
def test_with_anything_in_it_changed(seed: int) -> None:
    """The seed says what, so that a failure can be seen again."""
    chance = Random(seed)
    made = dict(WHOLE)
    name = chance.choice(sorted(made))
    root = ElementTree.fromstring(made[name])
    for _ in range(chance.choice((1, 3, 9))):
        _damage(root, chance)
    stands(pack({**made, name: ElementTree.tostring(root)}))
