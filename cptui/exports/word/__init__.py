"""Document trees as Word files."""

from cptui.exports.word.faults import TemplateUnusable
from cptui.exports.word.writer import to_docx

__all__ = ["TemplateUnusable", "to_docx"]
