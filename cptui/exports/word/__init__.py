"""Document trees as Word files."""

from cptui.exports.word.writer import TemplateUnusable, to_docx

__all__ = ["TemplateUnusable", "to_docx"]
