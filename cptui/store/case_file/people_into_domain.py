"""The people of a case file as the program knows them."""

from cptui.domain.people import (
    Child,
    CurrentPlan,
    Delivery,
    FamilyMember,
    Preparation,
    Professional,
    Relation,
    ViewsHeard,
)
from cptui.store.case_file.children import ChildPart, PlanPart, ViewsPart
from cptui.store.case_file.people import FamilyPart, ProfessionalPart
from cptui.store.case_file.preparation import PreparationPart

UNBORN = "Baby"


def to_child(one: ChildPart, code: str) -> Child:
    """Return the child; an unborn one without a forename is called Baby."""
    return Child(
        code=code,
        forename=one.forename or UNBORN,
        surname=one.surname,
        known_as=one.known_as,
        born=one.born,
        due=one.due,
        sex=one.sex,
        language=one.language,
        religion=one.religion,
        nationality=one.nationality,
        disability=one.disability,
        ethnicity=one.ethnicity,
        address=one.address,
        legal_status=one.legal_status,
        previous_plans=one.previous_plans,
        plan=_plan(one.plan),
        views=_views(one.views),
        invited=one.invited,
        invited_reason=one.invited_reason,
        advocate=one.advocate,
        advocate_offered=one.advocate_offered,
        looked_after=one.looked_after,
    )


def _plan(plan: PlanPart | None) -> CurrentPlan | None:

    if plan is None:
        return None
    latest = plan.latest_category or plan.initial_category
    return CurrentPlan(plan.since, plan.initial_category, latest)


def _views(views: ViewsPart | None) -> ViewsHeard | None:

    return None if views is None else ViewsHeard(views.text, views.how, views.on)


def to_family(one: FamilyPart, code: str, children: tuple[str, ...]) -> FamilyMember:
    """Return the family member; a relation to all becomes one to each of `children`."""
    relations = tuple(
        Relation(child, relation.what, relation.parental_responsibility)
        for relation in one.relations
        for child in relation.children or children
    )
    delivery = one.delivery
    return FamilyMember(
        code=code,
        name=one.name,
        relations=relations,
        born=one.born,
        address=one.address,
        language=one.language,
        interpreter=one.interpreter,
        access_needs=one.access_needs,
        supporter=one.supporter,
        solicitor=one.solicitor,
        advocate=one.advocate,
        must_not_meet=one.must_not_meet,
        delivery=None if delivery is None else Delivery(delivery.how, delivery.where),
        invited=one.invited,
        invited_reason=one.invited_reason,
        views_route=one.views_route,
        reads=one.reads,
        preparation=_preparation(one.preparation),
    )


def _preparation(one: PreparationPart | None) -> Preparation | None:

    return None if one is None else Preparation(**one.model_dump())


def to_professional(one: ProfessionalPart, code: str) -> Professional:
    """Return the professional."""
    return Professional(
        code=code,
        name=one.name,
        role=one.role,
        agency=one.agency,
        children=one.children,
        basis=one.basis,
        email=one.email,
        attendance=one.attendance,
        deputy_for=one.deputy_for,
        views_written=one.views_written,
    )
