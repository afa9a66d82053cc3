"""Parents: who they are in a case, and whether they are in the core group."""

from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.people import FamilyMember
from cptui.rules.decisions import on_plan

PARENTS = ("mother", "father", "parent")


def parents(case: CaseFile, children: tuple[str, ...] = ()) -> tuple[FamilyMember, ...]:
    """Return those with parental responsibility, and parents of whom it is not known.

    Of these children; of all of them where none are named.
    """
    return tuple(
        one
        for one in case.family
        if any(
            relation.parental_responsibility
            or (relation.parental_responsibility is None and relation.what in PARENTS)
            for relation in one.relations
            if not children or relation.child in children
        )
    )


def no_parent_in_core_group(conference: Conference) -> bool:
    """Whether a core group is set that no parent of a child on a plan belongs to.

    Parents are invited to every relevant meeting (Isle of Wight) and belong to the core group
    (Warwickshire, Suffolk, Bromleys).
    """
    group = conference.plan.core_group
    on_it = on_plan(conference)
    if group is None or not group.members or not on_it:
        return False
    family = {one.code for one in parents(conference.case, on_it) if one.invited}
    return bool(family) and not family & set(group.members)
