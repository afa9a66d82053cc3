"""Codes of the return, derived from what the record keeps in full."""

from datetime import date

from cptui.domain.census import Census
from cptui.domain.profile import Profile


def category_code(categories: tuple[str, ...], profile: Profile, census: Census) -> str | None:
    """Return the one code for a list of categories; None for an empty list.

    One category goes by its own code, two or more by the code for several. A category that the
    profile has no code for is given as it was typed, which the return's rules then find.
    """
    if not categories:
        return None
    if len(set(categories)) > 1:
        return census.several
    (only,) = set(categories)
    return next((one.short for one in profile.categories if one.code == only), only)


def sex_code(sex: str | None, *, unborn: bool, on: date, census: Census) -> str | None:
    """Return the code for sex in the return that a day belongs to; None where not known.

    An unborn child has a code of its own, whatever a scan has shown (rule 8750).
    """
    coded = [one for one in census.sexes if one.since is None or one.since <= on]
    if not coded:
        return None
    latest = max(coded, key=lambda one: one.since or date.min)
    if unborn:
        return latest.unborn
    return latest.words.get((sex or "").strip().casefold())
