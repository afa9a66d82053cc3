"""One child's page: who they are, the views on them, the decision and its dissents."""

from cptui.domain.copies import Place
from cptui.domain.events import ViewRoute
from cptui.domain.people import Child
from cptui.minutes.decision import decision, dissents
from cptui.minutes.scribe import Scribe
from cptui.minutes.subjects import born_or_due
from cptui.minutes.tree import Block, Heading, Paragraph, Table, runs
from cptui.minutes.words import sentence
from cptui.rules.judging import who_decides
from cptui.rules.views import ViewRow, asked_again, tally, views_on


def child_page(scribe: Scribe, child: Child) -> tuple[Block, ...]:
    """Return everything about one child, beginning a page."""
    return (
        Heading(1, scribe.full_name(child.code), new_page=True, part="children"),
        *_facts(scribe, child),
        *_views(scribe, child),
        *_family(scribe, child),
        *_scales(scribe, child),
        *decision(scribe, child.code, 2),
        *dissents(scribe, child.code, 2),
    )


def _facts(scribe: Scribe, child: Child) -> tuple[Block, ...]:
    words = scribe.words
    previous = None if child.previous_plans is None else str(child.previous_plans)
    facts = [("born", born_or_due(scribe, child))]
    for key, value in (
        ("address", child.address),
        ("sex", child.sex),
        ("language", child.language),
        ("religion", child.religion),
        ("nationality", child.nationality),
        ("ethnicity", child.ethnicity),
        ("disability", child.disability),
        ("legal", child.legal_status),
        ("previous", previous),
    ):
        facts.append((key, sentence(words.told(value))))
    if child.plan is not None:
        latest = scribe.categories(child.plan.latest_category)
        first = scribe.categories(child.plan.initial_category)
        since = words.date(child.plan.since)
        facts.append(
            ("current", words("child.current_is", since=since, first=first, latest=latest))
        )
    rows = tuple((words.heading(f"child.{key}"), value) for key, value in facts)
    header = words("child.what"), words("child.recorded")
    return (Table(words("child.caption", name=child.name), header, rows, (32, 68)),)


def _views(scribe: Scribe, child: Child) -> tuple[Block, ...]:
    words = scribe.words
    heading = Heading(2, words("views.heading"))
    unborn = child.due is not None and child.code not in scribe.conference.births
    again = asked_again(scribe.conference, child.code)
    about = words("views.question_review" if again else "views.question")
    rows = tuple(_view(scribe, row, child.code) for row in views_on(scribe.conference, child.code))
    if not rows:
        return heading, Paragraph(runs(words("say.none_stop")))
    header = tuple(words(f"views.{one}") for one in ("agency", "view", "reason"))
    said = tally(scribe.conference, child.code).says or words("say.none")
    # Counted without the views left out, they would come to something else.
    counted = scribe.left_out(Place.VIEW, child=child.code) or (
        Paragraph(runs(words("views.tally", says=said, rule=who_decides(scribe.conference)))),
    )
    return (
        heading,
        Paragraph(runs(about, f" {words('views.before_birth')}" if unborn else "")),
        Table(words("views.caption", name=child.name), header, rows, (34, 24, 42)),
        *counted,
    )


def _view(scribe: Scribe, row: ViewRow, child: str) -> tuple[str, str, str]:
    words = scribe.words
    who = f"{row.agency}\n{scribe.person(row.person.code)}"
    view = row.view
    if view is None and scribe.left_out(Place.VIEW, child=child, person=row.person.code):
        return who, words("copy.cell"), words("copy.cell")
    if view is None:
        return who, words(f"views.{row.state.replace(' ', '_')}"), words("say.none")
    answer = words(f"answer.{view.answer.name.lower()}")
    route = ""
    if view.route is not ViewRoute.SPOKEN:
        route = f"\n{sentence(words(f'route.{view.route.name.lower()}'))}"
    parts = [scribe.categories(view.categories)] if view.categories else []
    parts.append(sentence(view.reason) if view.reason else words("views.no_reason"))
    if row.inquorate:
        parts.append(words("views.inquorate"))
    return who, f"{sentence(answer)}{route}", "\n".join(parts)


def _family(scribe: Scribe, child: Child) -> tuple[Block, ...]:
    words = scribe.words
    heading = Heading(2, words("views.family_heading"))
    rows = tuple(
        (
            scribe.person(person),
            sentence(words(f"answer.{view.answer.name.lower()}")),
            sentence(words.told(view.words, "say.none")),
        )
        for (about, person), view in scribe.conference.family_views.items()
        if about == child.code
    )
    gone = scribe.left_out(Place.FAMILY_VIEW, child=child.code)
    if not rows:
        return heading, *(gone or (Paragraph(runs(words("views.no_family"))),))
    header = tuple(words(f"views.{one}") for one in ("person", "stand", "words"))
    caption = words("views.family_caption", name=child.name)
    return heading, Table(caption, header, rows, (34, 24, 42)), *gone


def _scales(scribe: Scribe, child: Child) -> tuple[Block, ...]:
    words = scribe.words
    rows = tuple(
        (scribe.person(person), str(value))
        for (about, person), value in scribe.conference.scales.items()
        if about == child.code
    )
    if not rows:
        return ()
    question = scribe.conference.agenda.scaling or words("views.scale_question")
    return (
        Heading(2, words("views.scale_heading")),
        Paragraph(runs(question)),
        Table(
            words("views.scale_caption", name=child.name),
            (words("views.person"), words("views.scale")),
            rows,
            (70, 30),
        ),
    )
