"""The whole case file as it is written."""

from typing import Annotated, Any

from pydantic import Field, PlainValidator, WithJsonSchema

from cptui.domain.case import ConferenceKind
from cptui.store.case_file.children import ChildPart
from cptui.store.case_file.meeting import (
    ItemPart,
    LastPlanPart,
    Section47Part,
    StrategyPart,
    TransferPart,
)
from cptui.store.case_file.part import Part
from cptui.store.case_file.people import (
    FamilyPart,
    OfficerPart,
    ProfessionalPart,
    ProtectedAddressPart,
)
from cptui.store.case_file.preparation import ExclusionPart
from cptui.store.case_file.reports import ReportPart
from cptui.store.text_dates import as_text
from cptui.store.text_types import Clock, Day, Email, Line, OneOf, Words, YesNo

VERSION = "1"


def parse_version(value: Any) -> str:
    """Return the version of the case file's form; raises ValueError for one not known."""
    if as_text(value).strip() != VERSION:
        raise ValueError(f"This version of case file is not known.\nWrite version: {VERSION}")
    return VERSION


Version = Annotated[str, PlainValidator(parse_version), WithJsonSchema({"const": int(VERSION)})]
KindOfConference = Annotated[str, OneOf(tuple(kind.value for kind in ConferenceKind))]
Mode = Annotated[str, OneOf(("in person", "remote", "both"))]


class CasePart(Part):
    """A case file: everything prepared before a conference."""

    version: Version = Field(description="Version of this form of file: 1.")
    reference: Line = Field(description="The case's reference; it names every document.")
    kind: KindOfConference = Field(alias="type", description="What kind of conference it is.")
    profile: Line = Field(description="Name of the local practice: see cptui profiles.")
    fictional: YesNo = Field(False, description="yes for a made-up case, for practice.")
    on: Day = Field(alias="date", description="Date of the conference.")
    start: Clock = Field(description="When it begins, local time.")
    venue: Line = Field(description="Where it is held.")
    mode: Mode = Field("in person", description="How people take part.")
    chair: OfficerPart = Field(description="Who chairs.")
    minute_taker: OfficerPart | None = Field(None, description="Who takes the minutes.")
    organiser_email: Email | None = Field(
        None, description="Mailbox of the service, organiser of the calendar invites."
    )
    strategy_discussions: list[StrategyPart] = Field([], description="Every strategy discussion.")
    section_47: Section47Part | None = Field(None, description="The section 47 enquiry.")
    initial_conference: Day | None = Field(
        None, description="At a review: date of the initial conference."
    )
    last_review: Day | None = Field(None, description="Date of the review held last.")
    transfer: TransferPart | None = Field(None, description="At a transfer-in: from where.")
    children: list[ChildPart] = Field(min_length=1, description="The children it is about.")
    family: list[FamilyPart] = Field([], description="Family and carers.")
    professionals: list[ProfessionalPart] = Field([], description="The professionals invited.")
    protected_addresses: list[ProtectedAddressPart] = Field(
        [], description="Addresses that named people must not learn."
    )
    reports: list[ReportPart] = Field([], description="Reports to the conference.")
    checks_met: Words = Field((), description="Ids of checks already met; cptui check lists them.")
    agenda: Line | None = Field(
        None, description="Name of an agenda; left out: the profile's for this kind."
    )
    agenda_items: list[ItemPart] = Field([], description="Items of this conference's own.")
    last_plan: list[LastPlanPart] = Field([], description="At a review: the last plan's lines.")
    last_inquorate: Day | None = Field(
        None, description="Date of the conference before this one, if it was not quorate."
    )
    concern_raised: Day | None = Field(
        None, description="When the concern was raised, where the limit counts from that."
    )
    called: Day | None = Field(None, description="When the conference was called.")
    restricted_information: Line | None = Field(
        None,
        description="What the chair was told beforehand that somebody should not hear; or none.",
    )
    exclusions: list[ExclusionPart] = Field(
        [], description="Who was asked to be kept out of some or all of it, and why."
    )
