"""Every judgement that a profile's check may name, and the two that need little looking."""

from collections.abc import Iterator, Mapping

from cptui.domain.profile import CheckRule
from cptui.rules.checks import before, invitations, meeting, people, preparation
from cptui.rules.checks.finding import (
    NOT_RECORDED,
    Finding,
    Judgement,
    Looking,
    met,
    not_applicable,
    to_do,
)


def asked(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find nothing: only a person can say."""
    yield to_do(NOT_RECORDED)


def agenda_length(looking: Looking, rule: CheckRule) -> Iterator[Finding]:
    """Find whether the agenda fits the time that people were asked to keep."""
    if looking.agenda:
        total = looking.agenda.minutes
    elif looking.case.agenda_items:
        total = sum(one.minutes for one in looking.case.agenda_items)
    else:
        yield not_applicable("no agenda yet")
        return
    least = looking.profile.setting("planned_minutes_least")
    most = looking.profile.setting("planned_minutes_most")
    says = f"{total} minutes"
    if isinstance(least, int) and total < least:
        yield to_do(f"{says}, shorter than the {least} planned here")
    elif isinstance(most, int) and total > most:
        yield to_do(f"{says}, longer than the {most} planned here")
    else:
        yield met(says)


JUDGEMENTS: Mapping[str, Judgement] = {
    judgement.__name__: judgement
    for judgement in (
        asked,
        agenda_length,
        before.held_in_time,
        before.section_47,
        before.reports,
        before.previous_plans,
        people.agency_invited,
        people.children_invited,
        people.children_views,
        people.quorum_expected,
        people.interpreter,
        people.parents_route,
        people.minute_taker,
        preparation.prepared,
        preparation.access_needs,
        preparation.kept_apart,
        preparation.company,
        invitations.parents_invited,
        invitations.agencies_considered,
        invitations.bases,
        invitations.apologies_covered,
        meeting.notice,
        meeting.venue,
        meeting.chair_independent,
        meeting.restricted_information,
        meeting.exclusions,
    )
}
