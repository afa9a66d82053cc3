"""Local practice: profiles and holidays read from templates/, layered and checked."""

from cptui.store.profiles.calendar import holidays_for, load_holidays
from cptui.store.profiles.loading import check_profile, load_profile, profile_names

__all__ = ["check_profile", "holidays_for", "load_holidays", "load_profile", "profile_names"]
