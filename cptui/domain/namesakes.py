"""Two children of one name, such as unborn twins: whatever is said of one must not read as the
other's."""

from collections.abc import Iterable
from dataclasses import replace

from cptui.domain.people import Child


def told_apart(children: Iterable[Child]) -> tuple[Child, ...]:
    """Return the children, each namesake with what tells them apart.

    That is the surname where it does; else the code.
    """
    every = tuple(replace(one, apart="") for one in children)
    return tuple(replace(one, apart=_apart(one, every)) for one in every)


def _apart(child: Child, every: tuple[Child, ...]) -> str:
    name = child.name.casefold()
    others = [one for one in every if one.code != child.code and one.name.casefold() == name]
    if not others:
        return ""
    surnames = {one.surname.casefold() for one in others}
    return child.code if child.surname.casefold() in surnames else child.surname
