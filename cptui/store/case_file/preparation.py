"""How the family was made ready, and who asked that somebody be kept out."""

from pydantic import Field

from cptui.store.case_file.part import Part, PersonCode
from cptui.store.text_types import Day, Line, YesNo


class PreparationPart(Part):
    """What was done before the conference so that one of the family can take part."""

    met_chair: Line | None = Field(None, description="When and how the chair met them.")
    time_to_read: YesNo | None = Field(
        None, description="Whether they had time to read the reports and think."
    )
    format_explained: YesNo | None = Field(
        None, description="Whether the chair explained how the conference will go."
    )
    helped_by: Line | None = Field(None, description="Who helped them prepare what to say.")
    getting_there: Line | None = Field(
        None, description="That they know where it is, and what was arranged so that they can come."
    )
    child_care: Line | None = Field(
        None, description="Child care while they are there; or none needed."
    )
    culture: Line | None = Field(
        None, description="What is to be respected of culture, faith or way of life; or none."
    )
    needs_arranged: Line | None = Field(
        None, description="What was arranged for their access needs."
    )
    kept_apart: Line | None = Field(
        None, description="How they are kept apart from those they must not meet."
    )
    brings_nobody: YesNo | None = Field(
        None, description="yes: they were asked, and bring neither supporter nor solicitor."
    )


class ExclusionPart(Part):
    """That somebody asked beforehand to keep somebody out of some or all of the conference."""

    who: PersonCode = Field(description="Code of the person to be kept out.")
    ground: Line = Field(description="On what ground.")
    asked_by: Line | None = Field(None, description="Who asked.")
    asked_on: Day | None = Field(None, description="When they asked.")
    decision: Line | None = Field(None, description="What the chair decided, and for which part.")
