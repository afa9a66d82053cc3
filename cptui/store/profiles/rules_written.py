"""What one layer of local practice may say about each rule: the models of the YAML."""

from typing import Annotated, Generic, Literal, TypeVar

from pydantic import AfterValidator

from cptui.domain.profile import STARTS
from cptui.rules.checks.judgements import JUDGEMENTS
from cptui.store.text_types import Day, Line, Passage, Whole, Words, YesNo
from cptui.store.validation import Written, nearest

Kind = Literal["initial", "review", "pre-birth", "transfer-in"]
Unit = Literal["working_days", "days", "weeks", "months", "years", "hours", "weeks_of_gestation"]


def _known_start(word: str) -> str:
    if word not in STARTS:
        raise ValueError(f"“{{key}}” is no event to count from.\n{nearest(word, tuple(STARTS))}")
    return word


def _known_judgement(word: str) -> str:
    if word not in JUDGEMENTS:
        raise ValueError(f"“{{key}}” names no check.\n{nearest(word, tuple(JUDGEMENTS))}")
    return word


Start = Annotated[Line, AfterValidator(_known_start)]
How = Annotated[Line, AfterValidator(_known_judgement)]
Value = TypeVar("Value")


class WrittenLimit(Written):
    """A time limit; null in place of one clears it."""

    label: Line | None = None
    n: Whole | None
    unit: Unit = "working_days"
    start: Start
    before: YesNo = False
    earliest: YesNo = False
    or_by: Literal["core_group"] | None = None
    source: Passage
    effective: Day | None = None


class WrittenLimits(Written):
    """Every limit there is; one left out is inherited."""

    initial_conference: WrittenLimit | None = None
    transfer_in: WrittenLimit | None = None
    pre_birth_conference: WrittenLimit | None = None
    plan_not_before: WrittenLimit | None = None
    report_to_family_initial: WrittenLimit | None = None
    report_to_family_review: WrittenLimit | None = None
    report_to_chair_initial: WrittenLimit | None = None
    report_to_chair_review: WrittenLimit | None = None
    exclusion_request: WrittenLimit | None = None
    decision_letter: WrittenLimit | None = None
    outline_plan: WrittenLimit | None = None
    core_group_first: WrittenLimit | None = None
    core_group_suggested: WrittenLimit | None = None
    core_group_repeat: WrittenLimit | None = None
    core_group_rhythm: WrittenLimit | None = None
    core_group_last: WrittenLimit | None = None
    review_first: WrittenLimit | None = None
    review_later: WrittenLimit | None = None
    review_after_birth: WrittenLimit | None = None
    minutes: WrittenLimit | None = None
    corrections: WrittenLimit | None = None
    dissent: WrittenLimit | None = None
    complaint: WrittenLimit | None = None
    child_in_need_end: WrittenLimit | None = None
    reconvene: WrittenLimit | None = None
    eighteen: WrittenLimit | None = None
    looked_after_review: WrittenLimit | None = None


class Rule(Written, Generic[Value]):
    """A rule that is not a time limit."""

    value: Value | None
    source: Passage
    effective: Day | None = None


class WrittenSettings(Written):
    """Every setting there is; one left out is inherited, null clears."""

    child_invite_age: Rule[Whole] | None = None
    child_invite_comparator: Rule[Literal["around", "at_least", "over"]] | None = None
    decision_rule: (
        Rule[Literal["chair_decides", "majority", "consensus", "unanimous", "practitioners_decide"]]
        | None
    ) = None
    voters: Rule[Literal["professionals", "all"]] | None = None
    tie_break: Rule[Literal["chair"]] | None = None
    chair_votes: Rule[YesNo] | None = None
    everybody_gives_view: Rule[YesNo] | None = None
    end_at_first_review: Rule[YesNo] | None = None
    not_decided_court: Rule[Words] | None = None
    not_decided_home: Rule[Words] | None = None
    legal_adviser_gives_view: Rule[YesNo] | None = None
    no_plan_outcome: Rule[Literal["ask", "cin", "none"]] | None = None
    parent_attendance: Rule[Line] | None = None
    absent_parent_route: Rule[Words] | None = None
    supporters: Rule[Words] | None = None
    solicitor_may_speak: Rule[YesNo] | None = None
    minute_taker_separate: Rule[YesNo] | None = None
    planned_minutes_least: Rule[Whole] | None = None
    planned_minutes_most: Rule[Whole] | None = None
    end_routes: Rule[Words] | None = None
    report_gives_view: Rule[YesNo] | None = None
    inquorate_may_end_plan: Rule[YesNo] | None = None
    second_inquorate: Rule[Literal["warn", "refuse"]] | None = None
    second_inquorate_spared: Rule[tuple[Kind, ...]] | None = None
    home_languages: Rule[Words] | None = None
    usually_invited: Rule[Words] | None = None
    child_copy_age: Rule[Whole] | None = None
    minutes_to_absent: Rule[YesNo] | None = None
    ground_harm: Rule[Words] | None = None
    ground_violence: Rule[Words] | None = None
    ground_child_asked: Rule[Words] | None = None
    ground_contribution: Rule[Words] | None = None
    ground_confidential: Rule[Words] | None = None
    ground_conflict: Rule[Words] | None = None


class WrittenQuorum(Written):
    """How many agencies make a conference quorate."""

    must: Words = ()
    others: Whole | None
    discretion: Whole | None = None
    direct_contact: YesNo = False
    source: Passage
    effective: Day | None = None


class WrittenAgency(Written):
    """An agency that is invited and counted."""

    label: Line
    counts_as: Line | None = None
    voice: Literal["view", "adviser", "observer"] = "view"
    source: Passage | None = None


class WrittenEnding(Written):
    """A ground on which a plan may end."""

    label: Line
    judged: YesNo = True
    elsewhere: Line = ""
    source: Passage


class WrittenCategory(Written):
    """A category of harm."""

    short: Line
    label: Line
    source: Passage | None = None


class WrittenStatement(Written):
    """A statement the chair reads out."""

    title: Line
    text: Passage
    source: Passage


class WrittenCheck(Written):
    """A check before the meeting."""

    label: Line
    how: How
    of: Line = ""
    kinds: tuple[Kind, ...] = ()
    explanation: Passage
    source: Passage
    effective: Day | None = None
