"""What led to the conference, and how it is to run."""

from typing import Annotated, get_args

from pydantic import Field

from cptui.store.agendas import Stage as AgendaStage
from cptui.store.case_file.part import Children, Part, Refers
from cptui.store.text_types import Day, Line, OneOf, Whole, Words, YesNo

Stage = Annotated[str, OneOf(get_args(AgendaStage))]
PeopleOrNames = Annotated[Words, Refers("person", strict=False)]


class StrategyPart(Part):
    """One strategy discussion or meeting; write down every one."""

    on: Day = Field(alias="date", description="When it was held.")
    initiated_section_47: YesNo = Field(
        False, description="Whether it began the section 47 enquiry."
    )


class Section47Part(Part):
    """The section 47 enquiry that led here."""

    started: Day | None = Field(None, description="When it began.")
    outcome: Line | None = Field(None, description="What it found.")
    outcome_on: Day | None = Field(None, alias="outcome_date", description="When it ended.")
    spoken_to: PeopleOrNames = Field(
        (), description="Codes of those spoken to, or names where they have none."
    )


class TransferPart(Part):
    """Where a transferred plan comes from."""

    from_authority: Line = Field(alias="from", description="The authority it comes from.")
    notified: Day | None = Field(None, description="When we were told.")
    accepted: Day | None = Field(
        None, description="When we accepted it, where the limit counts from that."
    )


class LastPlanPart(Part):
    """One line of the last plan, looked back on at a review."""

    outcome: Line = Field(description="What was to be reached.")
    action: Line = Field(description="What was to be done.")
    who: PeopleOrNames = Field((), description="Codes of those who were to do it, or names.")
    by: Line | None = Field(None, description="By when, or how often.")
    children: Children = Field((), description="For which children; left out: all.")
    since: Day | None = Field(None, description="Since when it has been in the plan.")


class ItemPart(Part):
    """An agenda item of this conference's own."""

    title: Line = Field(description="Its title.")
    minutes: Whole = Field(description="Planned minutes.")
    stage: Stage | None = Field(None, description="What the item is for.")
