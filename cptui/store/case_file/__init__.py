"""The case file: the YAML prepared before a conference, read into the case."""

from cptui.store.case_file.loading import case_from, load_case
from cptui.store.case_file.warnings import case_warnings

__all__ = ["case_from", "case_warnings", "load_case"]
