"""The adults of a case file: officers, family and carers, professionals."""

from typing import Annotated

from pydantic import Field

from cptui.store.case_file.part import Children, Code, Part, People, PersonCode, ProfessionalCode
from cptui.store.case_file.preparation import PreparationPart
from cptui.store.text_types import Day, Email, Line, OneOf, Passage, YesNo

Basis = Annotated[str, OneOf(("involved", "expertise", "safeguarding role", "may help"))]
Attendance = Annotated[str, OneOf(("expected", "apologies"))]


class OfficerPart(Part):
    """The chair or the minute-taker."""

    code: Code = Field(None, description="Short code; left out: chair, or min.")
    name: Line = Field(description="Name.")
    role: Line | None = Field(None, description="Title: Independent Reviewing Officer.")
    email: Email | None = Field(None, description="Email address.")
    independent: YesNo | None = Field(
        None, description="Of the chair: independent of those who work with the family."
    )


class RelationPart(Part):
    """What somebody of the family is to some or all of the children."""

    what: Line = Field(description="mother, father, step-father, grandmother, carer, sister ...")
    children: Children = Field((), description="To which children; left out: all of them.")
    parental_responsibility: YesNo | None = Field(
        None, description="Whether they have parental responsibility for these children."
    )


class DeliveryPart(Part):
    """How and where somebody is sent things."""

    how: Line = Field(description="post, secure email, by hand ...")
    where: Line | None = Field(None, description="Address it goes to, if not their own.")


class FamilyPart(Part):
    """A parent, carer, relative or other member of the household."""

    code: Code = Field(None, description="Short code; left out: mum, dad, gm ... by relation.")
    name: Line = Field(description="Name.")
    relations: list[RelationPart] = Field(
        [], description="What they are to each child, with parental responsibility."
    )
    born: Day | None = Field(None, description="Date of birth.")
    address: Line | None = Field(None, description="Where they live.")
    language: Line | None = Field(None, description="First language.")
    interpreter: Line | None = Field(None, description="Interpreter needed: language, or name.")
    access_needs: Line | None = Field(None, description="What they need to take part.")
    supporter: Line | None = Field(None, description="Name of the supporter they bring.")
    solicitor: Line | None = Field(None, description="Name of their solicitor, if coming.")
    advocate: Line | None = Field(None, description="Name of their advocate, if coming.")
    must_not_meet: People = Field((), description="Codes of people they must not meet.")
    delivery: DeliveryPart | None = Field(None, description="How they are sent things.")
    invited: YesNo = Field(True, description="Whether they are invited.")
    invited_reason: Line | None = Field(None, description="If not invited: the chair's reason.")
    views_route: Line | None = Field(
        None, description="If they do not come: how their views reach the conference."
    )
    reads: Line | None = Field(None, description="Language they read, if not the one they speak.")
    preparation: PreparationPart | None = Field(
        None, description="What was done beforehand so that they can take part."
    )


class ProfessionalPart(Part):
    """Somebody invited for an agency."""

    code: Code = Field(None, description="Short code; left out: sw, hv, gp, pol ... by role.")
    name: Line = Field(description="Name.")
    role: Line = Field(description="social worker, health visitor, head teacher ...")
    agency: Line = Field(description="Code of the profile's agency they come for.")
    children: Children = Field((), description="Children they know; left out: all.")
    basis: Basis | None = Field(None, description="Why they are invited.")
    email: Email | None = Field(None, description="Email address, for calendar invites.")
    attendance: Attendance = Field("expected", description="Whether they come.")
    deputy_for: ProfessionalCode = Field(
        None, description="Code of the professional they stand in for."
    )
    views_written: Passage | None = Field(
        None, description="Views they sent in writing, for apologies."
    )


class ProtectedAddressPart(Part):
    """An address that named people must not learn."""

    address: Line = Field(description="The address.")
    whose: PersonCode = Field(description="Code of the person who lives there.")
    hidden_from: People = Field(description="Codes of those who must not learn it.")
