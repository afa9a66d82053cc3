"""What the file takes from templates: the profile, its agencies, categories and checks, agendas."""

from collections.abc import Iterable, Iterator

from cptui.domain.profile import Profile
from cptui.store.case_file.found import Found, Place
from cptui.store.case_file.whole import CasePart
from cptui.store.places import template_names
from cptui.store.problems import NotValid
from cptui.store.profiles import load_profile
from cptui.store.validation import nearest


def practice_problems(case: CasePart) -> Iterator[Found]:
    """Yield names that no profile or agenda has; what a broken profile has is not judged."""
    agendas = template_names("agendas", ".yaml")
    if case.agenda and case.agenda not in agendas:
        yield Found(("agenda",), "There is no agenda of this name.", nearest(case.agenda, agendas))
    if not case.profile:
        return
    profiles = template_names("practice", ".yaml")
    if case.profile not in profiles:
        hint = nearest(case.profile, profiles)
        yield Found(("profile",), "There is no profile of this name.", hint)
        return
    try:
        profile = load_profile(case.profile)
    except NotValid:
        return
    yield from _agencies(case, profile)
    yield from _categories(case, profile)
    checks = tuple(check.id for check in profile.checks)
    yield from _unknown(case.checks_met, checks, ("checks_met",), "check")


def _agencies(case: CasePart, profile: Profile) -> Iterator[Found]:

    known = tuple(profile.agencies)
    for at, one in enumerate(case.professionals or ()):
        place = ("professionals", at, "agency")
        yield from _unknown((one.agency,) if one.agency else (), known, place, "agency")


def _categories(case: CasePart, profile: Profile) -> Iterator[Found]:

    known = tuple(category.code for category in profile.categories)
    for at, child in enumerate(case.children or ()):
        if child.plan:
            for key in ("initial_category", "latest_category"):
                place = ("children", at, "plan", key)
                yield from _unknown(getattr(child.plan, key) or (), known, place, "category")


def _unknown(
    words: Iterable[str], known: tuple[str, ...], place: Place, what: str
) -> Iterator[Found]:

    for at, word in enumerate(words or ()):
        if word not in known:
            yield Found(
                (*place, at), f"The profile has no {what} of this name.", nearest(word, known)
            )
