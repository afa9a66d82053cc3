"""Reports to the conference."""

from pydantic import Field

from cptui.store.case_file.part import Part, PersonCode
from cptui.store.text_types import Day, Line


class SharedPart(Part):
    """That a report was shared with one reader."""

    reader: PersonCode = Field(alias="with", description="Code of the reader.")
    on: Day | None = Field(None, alias="date", description="When.")
    how: Line | None = Field(None, description="How: by hand, read out, post ...")
    language: Line | None = Field(
        None, description="In what language, if not the one it is written in."
    )


class ReportPart(Part):
    """A report to the conference."""

    by: PersonCode = Field(description="Code of its author.")
    title: Line | None = Field(None, description="Its title; left out: report of the author.")
    received: Day | None = Field(None, description="When the chair received it.")
    shared: list[SharedPart] = Field([], description="With whom it was shared, when and how.")
