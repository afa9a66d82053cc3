"""The children of a case file."""

from pydantic import Field

from cptui.store.case_file.part import Code, Part
from cptui.store.text_types import Day, Line, Passage, Whole, Words, YesNo


class ViewsPart(Part):
    """A child's own views as obtained before the conference."""

    text: Passage = Field(description="What the child said or showed; their words in quotes.")
    how: Line = Field(description="By what means: direct work, letter, advocate, observation.")
    on: Day | None = Field(None, alias="date", description="When they were obtained.")


class PlanPart(Part):
    """The child protection plan a child comes to a review or a transfer with."""

    since: Day = Field(description="When the plan began.")
    initial_category: Words = Field(description="Categories of harm it began with.")
    latest_category: Words = Field((), description="Categories now; left out: those it began with.")


class ChildPart(Part):
    """A child the conference is about. Write `born` or `due`, never both."""

    code: Code = Field(None, description="Short code; left out: made from `known_as`.")
    forename: Line | None = Field(
        None, description="Forename; may be left out for a child not yet born (Baby)."
    )
    surname: Line = Field(description="Surname; for the unborn, the one it is known by.")
    known_as: Line | None = Field(None, description="The name used in the room.")
    born: Day | None = Field(None, description="Date of birth.")
    due: Day | None = Field(None, description="Expected date of birth, for the unborn.")
    sex: Line | None = Field(None, description="Sex, in the service's own words.")
    language: Line | None = Field(None, description="First language.")
    religion: Line | None = Field(None, description="Religion.")
    nationality: Line | None = Field(None, description="Nationality.")
    disability: Line | None = Field(None, description="Disability, or none.")
    ethnicity: Line | None = Field(None, description="Ethnicity.")
    address: Line | None = Field(None, description="Where the child lives.")
    legal_status: Line | None = Field(None, description="Legal status, orders included.")
    looked_after: Day | None = Field(
        None, description="Since when the authority has looked after the child."
    )
    previous_plans: Whole | None = Field(
        None, description="How many child protection plans there were before."
    )
    plan: PlanPart | None = Field(None, description="The plan the child is on now.")
    views: ViewsPart | None = Field(None, description="The child's views before the meeting.")
    invited: YesNo | None = Field(None, description="Whether the chair invites the child.")
    invited_reason: Line | None = Field(None, description="The chair's reason.")
    advocate: Line | None = Field(None, description="Name of the child's advocate.")
    advocate_offered: YesNo | None = Field(
        None, description="Where there is none: whether the child was offered one."
    )
