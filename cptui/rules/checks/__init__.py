"""The checks before the meeting."""

from cptui.rules.checks.finding import CheckState
from cptui.rules.checks.listing import Check, check_ids, check_labels, checks, checks_of

__all__ = ["Check", "CheckState", "check_ids", "check_labels", "checks", "checks_of"]
