"""The rules of who may know what, each with a wrong one to stand in its place."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from cptui.domain.events import EntryStruck
from cptui.rules.disclosure import (
    arrivals,
    children,
    closing,
    cutting,
    facts,
    judging,
    plan,
    room,
    said,
    superseded,
    unknown,
    whole,
    wordings,
)
from cptui.rules.disclosure.looking import Looking
from cptui.rules.disclosure.spelling import NOWHERE
from cptui.rules.disclosure.verdict import Seen


@dataclass(frozen=True)
class Broken:
    """A rule, where it stands, and the wrong one."""

    rule: str
    where: Any
    name: str
    wrong: Callable[..., Any]


_point, _decision, _case_for = said._point, children._decision, facts.case_for
_by_time, _kept_out, _views = room._by_time, Looking.kept_out, children._views


def _all_annexed(look: Looking, entry: Any) -> Any:
    why = _kept_out(look, entry)
    return replace(why, annex=True) if why else None


def _marked(look: Looking, entry: Any, event: Any) -> Any:
    verdict = _point(look, entry, event)
    if not isinstance(verdict, Seen):
        return verdict
    return Seen(replace(verdict.event, hidden_from=event.hidden_from))


def _case(**whole_of: str) -> Callable[..., Any]:
    """Return the case file with one of its parts left in it for everybody."""

    def case(look: Looking, case: Any) -> Any:
        return replace(_case_for(look, case), **{one: getattr(case, one) for one in whole_of})

    return case


def _seen(_look: Any, *rest: Any) -> Seen:
    event = next(one for one in reversed(rest) if hasattr(one, "__dataclass_fields__"))
    return Seen(event)


def _all_views(look: Looking, event: Any, out: Any) -> Any:
    return _views(look, event, out) if out else Seen(event)


RULES = (
    Broken("exclusions and closed sessions", Looking, "kept_out", lambda look, entry: None),
    Broken("an annex is for those who sat in it", Looking, "kept_out", _all_annexed),
    Broken("points marked as not for somebody", Looking, "hidden", lambda look, codes: None),
    Broken("a mark is not shown", said, "_point", _marked),
    Broken("other families' children", Looking, "elsewhere", lambda look, about: None),
    Broken("children named beside one's own", Looking, "mine", lambda look, about: tuple(about)),
    Broken("a child's words", Looking, "of_another_child", lambda look, person: None),
    Broken("a child's copy", Looking, "not_for_a_child", lambda look, person=None: None),
    Broken("what is somebody's own", Looking, "own", lambda look, person: True),
    Broken("what builds on what is withheld", cutting, "fallen", lambda every, found: found),
    Broken("added and put better", cutting, "reworded", lambda conference, every, found: found),
    Broken("joined points", wordings, "_merged", lambda every, more, found: dict(found)),
    Broken("kept from print", said, "_point", lambda look, entry, event: _point(
        replace(look, kept_back=frozenset()), entry, event
    )),
    Broken("struck entries", whole, "standing", lambda every: tuple(
        one for one in every if not isinstance(one.event, EntryStruck)
    )),
    Broken("a view in another's place", superseded, "_about", lambda event: set()),
    Broken("a dissent from a decision replaced", superseded, "_cleared", lambda *_: False),
    Broken("newcomers behind closed doors", cutting, "without_strangers", lambda _, found: found),
    Broken("late lines", room, "_by_time", lambda entry, *rest: _by_time(
        replace(entry, at=entry.typed), *rest
    )),
    Broken("late lines, to the minute", room, "_covers", lambda start, end, entry: (
        start <= entry.at and (end is None or end > entry.at)
    )),
    Broken("a closed session begun late", room, "_late_begun", lambda _, found, *rest: found),
    Broken("protected addresses", cutting, "places_of", lambda *_: NOWHERE),
    Broken("where they have moved", facts, "_homes", lambda *_: {}),
    Broken("addresses within texts", cutting, "_placeless", lambda look, verdict: verdict),
    Broken("details of children", facts, "_child", lambda look, child: child),
    Broken("details of the family", facts, "_member", lambda look, one: one),
    Broken("what the chair was told", judging, "case_for", _case(restricted_information="")),
    Broken("the list of addresses", judging, "case_for", _case(protected_addresses="")),
    Broken("the reason for a decision", children, "_decision", lambda look, event, out: _decision(
        look, event, None
    )),
    Broken("views on other children", children, "_views", _all_views),
    Broken("what the family said", children, "_family", lambda look, event, out: Seen(event)),
    Broken("views sent with apologies", arrivals, "_apologies", _seen),
    Broken("the chair's own words on a ground", arrivals, "_ground", lambda *rest: rest[-1]),
    Broken("the dates and words of another plan", plan, "_other_plan", lambda look: None),
    Broken("lines of the plan", plan, "_unless", lambda why, event, what: Seen(event)),
    Broken("answers to checks", judging, "judge_check", _seen),
    Broken("arrangements and interim lines", judging, "judge_close", _seen),
    Broken("facts put right", judging, "judge_agenda", _seen),
    Broken("whose facts they are", closing, "_may", lambda look, event: True),
    Broken("what the leak check looks for", unknown, "_of_entries", lambda copy: ()),
)  # fmt: skip
