"""From the file as written to the case as the program knows it."""

from collections.abc import Mapping
from dataclasses import replace

from cptui.domain.case import (
    CaseFile,
    ConferenceKind,
    LastPlanLine,
    Officer,
    OwnItem,
    Section47,
    StrategyDiscussion,
    Transfer,
)
from cptui.domain.namesakes import told_apart
from cptui.domain.people import Companion, Kind, ProtectedAddress, Report, Shared
from cptui.domain.preparation import ExclusionAsked
from cptui.store.case_file.found import Place
from cptui.store.case_file.meeting import Section47Part, TransferPart
from cptui.store.case_file.naming import Named
from cptui.store.case_file.people import OfficerPart
from cptui.store.case_file.people_into_domain import to_child, to_family, to_professional
from cptui.store.case_file.reports import ReportPart
from cptui.store.case_file.whole import CasePart

Codes = Mapping[Place, str]


def to_case(case: CasePart, named: tuple[Named, ...]) -> CaseFile:
    """Return the case; `case` has been found valid and everybody has a code."""
    codes: dict[Place, str] = {one.place: one.code for one in named}
    core = _with_people(_core(case, codes), case, codes, named)
    return _with_papers(_with_past(core, case), case)


def _core(case: CasePart, codes: Codes) -> CaseFile:

    taker = case.minute_taker
    return CaseFile(
        reference=case.reference,
        kind=ConferenceKind(case.kind),
        profile=case.profile,
        on=case.on,
        start=case.start,
        venue=case.venue,
        mode=case.mode,
        chair=_officer(case.chair, codes[("chair",)], "Chair"),
        children=told_apart(
            to_child(one, codes[("children", at)]) for at, one in enumerate(case.children)
        ),
        minute_taker=_officer(taker, codes[("minute_taker",)], "Minute-taker") if taker else None,
        organiser_email=case.organiser_email,
        fictional=case.fictional,
        last_inquorate=case.last_inquorate,
        called=case.called,
        concern_raised=case.concern_raised,
        restricted_information=case.restricted_information,
        exclusions=tuple(ExclusionAsked(**one.model_dump()) for one in case.exclusions),
    )


def _officer(one: OfficerPart, code: str, role: str) -> Officer:

    return Officer(code, one.name, one.role or role, one.email, one.independent)


def _with_people(
    core: CaseFile, case: CasePart, codes: Codes, named: tuple[Named, ...]
) -> CaseFile:

    children = tuple(child.code for child in core.children)
    return replace(
        core,
        family=tuple(
            to_family(one, codes[("family", at)], children) for at, one in enumerate(case.family)
        ),
        professionals=tuple(
            to_professional(one, codes[("professionals", at)])
            for at, one in enumerate(case.professionals)
        ),
        companions=tuple(
            Companion(one.code, _companion_name(case, one), one.kind, one.beside)
            for one in named
            if one.kind and one.beside
        ),
    )


def _companion_name(case: CasePart, one: Named) -> str:

    section, at, word = one.place
    name = str(getattr(getattr(case, str(section))[at], str(word)))
    return f"Interpreter ({name})" if one.kind is Kind.INTERPRETER else name


def _with_past(core: CaseFile, case: CasePart) -> CaseFile:

    return replace(
        core,
        strategy_discussions=tuple(
            StrategyDiscussion(one.on, one.initiated_section_47)
            for one in case.strategy_discussions
        ),
        section_47=_section_47(case.section_47) if case.section_47 else None,
        initial_conference=case.initial_conference,
        last_review=case.last_review,
        transfer=_transfer(case.transfer) if case.transfer else None,
        last_plan=tuple(
            LastPlanLine(one.outcome, one.action, one.who, one.by, one.children, one.since)
            for one in case.last_plan
        ),
    )


def _transfer(one: TransferPart) -> Transfer:

    return Transfer(one.from_authority, one.notified, one.accepted)


def _section_47(one: Section47Part) -> Section47:

    return Section47(one.started, one.outcome, one.outcome_on, one.spoken_to)


def _with_papers(core: CaseFile, case: CasePart) -> CaseFile:

    people = core.people()
    return replace(
        core,
        protected_addresses=tuple(
            ProtectedAddress(one.address, str(one.whose), one.hidden_from)
            for one in case.protected_addresses
        ),
        reports=tuple(_report(one, people[str(one.by)].role) for one in case.reports),
        checks_met=case.checks_met,
        agenda=case.agenda,
        agenda_items=tuple(OwnItem(one.title, one.minutes, one.stage) for one in case.agenda_items),
    )


def _report(one: ReportPart, role: str) -> Report:

    shared = tuple(
        Shared(str(each.reader), each.on, each.how, each.language) for each in one.shared
    )
    return Report(str(one.by), one.title or f"Report of the {role}", one.received, shared)
