"""The checks of a case: what the file answers, what people answered, what is still to do."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from cptui.domain.agenda import Agenda
from cptui.domain.case import CaseFile
from cptui.domain.conference import Conference
from cptui.domain.events import Answer
from cptui.domain.profile import CheckRule, Holidays, Profile
from cptui.domain.state import CheckReply
from cptui.domain.values import dataclass
from cptui.rules.checks.finding import NOT_RECORDED, CheckState, Finding, Looking
from cptui.rules.checks.judgements import JUDGEMENTS
from cptui.rules.dates.gathering import of_case, of_conference

_ANSWERS = {
    Answer.MET: CheckState.MET,
    Answer.NOT_MET: CheckState.TO_DO,
    Answer.NOT_APPLICABLE: CheckState.NOT_APPLICABLE,
}


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the checks before the meeting."""

    id: str
    """What is typed: /check ID met."""
    label: str
    state: CheckState
    detail: str
    explanation: str
    source: str
    layer: str = ""
    rule: str = ""
    """Id of the profile's rule; an answer to it answers all its lines still to do."""


def checks(
    case: CaseFile,
    profile: Profile,
    holidays: Holidays,
    replies: Mapping[str, CheckReply],
    agenda: Agenda | None = None,
) -> tuple[Check, ...]:
    """Return every check of a case in the profile's order, with the replies merged in."""
    looking = Looking(case, profile, of_case(case, profile, holidays), agenda)
    return _all(looking, replies)


def checks_of(c: Conference) -> tuple[Check, ...]:
    """Return every check of a conference as its record stands."""
    looking = Looking(c.case, c.profile, of_conference(c), c.agenda)
    return _all(looking, c.checks)


def check_labels(c: Conference) -> dict[str, str]:
    """Return every id that may be answered with its label: lines, and rules of several lines."""
    found = checks_of(c)
    labels = {one.id: one.label for one in found}
    for one in found:
        labels.setdefault(one.rule, f"every line of {one.rule} that is still to do")
    return labels


def check_ids(c: Conference) -> tuple[str, ...]:
    """Return every id that may be answered."""
    return tuple(check_labels(c))


def _all(looking: Looking, replies: Mapping[str, CheckReply]) -> tuple[Check, ...]:
    return tuple(
        _answered(check, looking, replies)
        for rule in looking.profile.checks
        if not rule.kinds or looking.case.kind in rule.kinds
        for check in _lines(looking, rule)
    )


def _lines(looking: Looking, rule: CheckRule) -> Iterator[Check]:
    for finding in JUDGEMENTS[rule.how](looking, rule):
        yield Check(
            id=f"{rule.id}{finding.suffix}",
            label=_label(rule, finding),
            state=finding.state,
            detail=finding.detail,
            explanation=rule.explanation,
            source=finding.source or rule.source,
            layer=finding.layer or rule.layer,
            rule=rule.id,
        )


def _label(rule: CheckRule, finding: Finding) -> str:
    text = rule.label
    for word in ("{report}", "{child}", "{person}"):
        text = text.replace(word, finding.about)
    return text


def _answered(check: Check, looking: Looking, replies: Mapping[str, CheckReply]) -> Check:
    """Return the check as people answered it; an answer to its rule only where still to do."""
    reply = replies.get(check.id)
    if reply is None and check.state is CheckState.TO_DO:
        reply = replies.get(check.rule)
    if reply is not None:
        return replace(check, state=_state(reply), detail=_detail(check, reply))
    if check.state is CheckState.TO_DO and {check.id, check.rule} & set(looking.case.checks_met):
        return replace(check, state=CheckState.MET, detail="answered in the case file")
    return check


def _state(reply: CheckReply) -> CheckState:
    return CheckState.WAIVED if reply.answer is None else _ANSWERS[reply.answer]


def _detail(check: Check, reply: CheckReply) -> str:
    found = check.detail.removesuffix(NOT_RECORDED).rstrip("; ")
    if reply.answer is None:
        said = f"waived by the chair: {reply.note}"
    elif reply.answer is Answer.NOT_MET:
        said = f"not met: {reply.note}" if reply.note else "not met"
    else:
        whose, colon, _ = check.detail.partition(": ") if check.id != check.rule else ("", "", "")
        words = {Answer.MET: "answered as met"}.get(reply.answer, "not applicable")
        return f"{whose}{colon}{reply.note or words}"
    return f"{found}; {said}" if found else said
